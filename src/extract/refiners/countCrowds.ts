import type { EventType, Span } from '../../model.ts'
import { phraseKey } from '../draft.ts'
import type { Draft, DraftEntity, DraftEvent, Refiner } from '../draft.ts'
import type { FigureFinding } from '../findings.ts'
import { addClaims, makeClaim } from './claims.ts'
import { entityOf, eventOf } from './lookups.ts'

/** What people come to in numbers. */
const ASSEMBLIES = new Set<EventType>(['PROTEST', 'CEREMONY', 'MEETING', 'ELECTION'])
/** Letters behind a figure within which another event than an assembly says what was taken part in. */
const NEAR = 60

/** "Organisers said 15,000 had taken part; police spoke of 6,000": how many came, each with who says so. */
export const countCrowds: Refiner = {
  name: 'countCrowds',
  refine(draft) {
    let current = draft
    for (const figure of draft.found.figures) {
      if (figure.measure !== 'PARTICIPATED_IN') continue
      const event = assemblyOf(current, figure)
      const crowd = event && crowdOf(current, figure, event)
      if (!event || !crowd || isTold(current, figure, event, crowd)) continue
      const claim = makeClaim({
        predicate: 'PARTICIPATED_IN',
        subject: crowd.key,
        object: event.key,
        quantity: figure.quantity,
        quotes: [{ start: figure.start, end: figure.end, exact: figure.exact }],
        polarity: figure.polarity,
        epistemic: figure.polarity === 'NEGATED' ? 'FALSE_CERTAIN' : 'TRUE_CERTAIN',
        scope: event.isBackground || event.isOfOtherTime ? 'BACKGROUND' : figure.scope
      })
      const entities = current.entities.map((e) => (e.key === crowd.key ? crowd : e))
      current = addClaims({ ...current, entities }, [claim])
    }
    return current
  }
}

/** The assembly told nearest: in the figure's words, behind it in its sentence, else before. */
function assemblyOf(draft: Draft, figure: FigureFinding): DraftEvent | null {
  const mentions = draft.events
    .flatMap((event) => event.mentions.map(({ start, end }) => ({ event, start, end })))
    .sort((a, b) => a.start - b.start)
  const sentence = draft.view.sentences[figure.sentence]
  const behind = mentions.find(
    ({ start }) => start >= figure.start && start < Math.min(figure.end + NEAR, sentence?.end ?? 0)
  )
  if (behind) return ASSEMBLIES.has(behind.event.type) ? behind.event : null
  const before = mentions.findLast(
    ({ event, start }) => start < figure.start && ASSEMBLIES.has(event.type)
  )
  const main = eventOf(draft, draft.mainEvent)
  return before?.event ?? (main && ASSEMBLIES.has(main.type) ? main : null)
}

/** Those counted; where the words name nobody, those told to take part, else the crowd itself. */
function crowdOf(draft: Draft, figure: FigureFinding, event: DraftEvent): DraftEntity | null {
  const own = figure.victims ? groupIn(draft, figure, figure.victims) : null
  if (own) return own
  const told = draft.claims.findLast(
    ({ predicate, subject, object }) =>
      predicate === 'PARTICIPATED_IN' &&
      object === event.key &&
      entityOf(draft, subject)?.type === 'PERSON_GROUP'
  )
  return told ? entityOf(draft, told.subject) : groupIn(draft, figure, figure)
}
function groupIn(draft: Draft, figure: FigureFinding, span: Span): DraftEntity | null {
  const parsed = draft.found.parsed[figure.sentence]
  if (!parsed) return null
  for (const phrase of parsed.phrases) {
    const head = parsed.words[phrase.head]
    if (
      !head ||
      phrase.isPronoun ||
      head.kind === 'NUMBER' ||
      head.start < span.start ||
      head.end > span.end
    )
      continue
    const key = draft.entityOfPhrase.get(phraseKey(parsed.sentence.index, phrase.index))
    const entity = entityOf(draft, key)
    if (entity?.type === 'PERSON_GROUP') return entity
    if (entity?.type === null) return { ...entity, type: 'PERSON_GROUP' }
  }
  return null
}

const isTold = (
  draft: Draft,
  { quantity, start, end }: FigureFinding,
  event: DraftEvent,
  crowd: DraftEntity
): boolean =>
  draft.claims.some(
    (c) =>
      c.predicate === 'PARTICIPATED_IN' &&
      c.object === event.key &&
      (c.subject === crowd.key || c.quotes.some((q) => q.start < end && start < q.end)) &&
      c.quantity?.value === quantity?.value
  )
