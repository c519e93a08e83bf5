import type { EntityType, Span } from '../../model.ts'
import { fullEnd, subjectOf } from '../chunks/clauses.ts'
import { spanOf, wordAt } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import { phraseKey } from '../draft.ts'
import type { Draft, DraftClaim, DraftEntity, DraftEvent, Refiner } from '../draft.ts'
import type { Count, FigureFinding } from '../findings.ts'
import { isPlural, peopleKind } from '../lexicon/nouns.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { isLongPast } from './chooseMain.ts'
import { addClaims, makeClaim } from './claims.ts'
import { isOfPeople } from './nominals/ofPeople.ts'
import { entityOf, indexOfTrigger, speechIn, triggersIn } from './lookups.ts'
import { ofPeriod } from './periodTotals.ts'

const WANTED: Readonly<Partial<Record<Count, ReadonlySet<string>>>> = {
  FUNERALS: new Set(['CEREMONY']),
  DETAINED: new Set(['ARREST']),
  ABDUCTED: new Set(['KIDNAPPING'])
}
const HARMFUL = new Set<string>([
  ...ATTACK_TYPES,
  'DISASTER',
  'PROTEST',
  'TERRITORIAL_CHANGE',
  'COUP',
  'ARREST'
])

/** Figures become measures of the event they belong to, with the group counted. */
export const countVictims: Refiner = {
  name: 'countVictims',
  refine(draft) {
    let current = draft
    const claims: DraftClaim[] = []
    const victims = new Set(
      draft.claims.flatMap((c) => (c.predicate === 'VICTIM_OF' ? [`${c.subject} ${c.object}`] : []))
    )
    for (const figure of draft.found.figures) {
      if (figure.measure === 'PARTICIPATED_IN') continue
      const [next, event] = eventOf(current, figure)
      current = next
      if (!event) continue
      const [withGroup, object] =
        figure.measure === 'OFFICIAL_COUNT'
          ? [current, bodyOf(current, figure)]
          : groupOf(current, figure)
      current = withGroup
      claims.push(
        makeClaim({
          predicate: figure.measure,
          subject: event.key,
          object,
          quantity: figure.quantity,
          quotes: [wordsOf(current, figure)],
          polarity: figure.polarity,
          epistemic:
            figure.polarity === 'NEGATED'
              ? 'FALSE_CERTAIN'
              : figure.hedged
                ? 'TRUE_UNCERTAIN'
                : 'TRUE_CERTAIN',
          scope: isOfPast(current, figure, event) ? 'BACKGROUND' : figure.scope,
          confidence: 0.85,
          ...(figure.trend ? { trend: figure.trend } : {})
        })
      )
      if (isOnePerson(current, figure, object) && !victims.has(`${object} ${event.key}`))
        claims.push(
          makeClaim({
            predicate: 'VICTIM_OF',
            subject: object,
            object: event.key,
            quotes: [wordsOf(current, figure)],
            scope: isOfPast(current, figure, event) ? 'BACKGROUND' : figure.scope
          })
        )
    }
    return addClaims(current, claims)
  }
}

/** "A teacher bled to death": the one counted is a victim, whatever the words. */
const isOnePerson = (draft: Draft, figure: FigureFinding, object: string | null): boolean =>
  (figure.measure === 'KILLED' || figure.measure === 'WOUNDED') &&
  figure.quantity?.comparator === 'EQ' &&
  figure.quantity.value === 1 &&
  figure.polarity === 'AFFIRMED' &&
  !figure.hedged &&
  figure.partOf === null &&
  entityOf(draft, object)?.type === 'PERSON'

/** What is told of another time than the news has figures of its own time. */
const isOfPast = (draft: Draft, { scope }: FigureFinding, event: DraftEvent): boolean =>
  scope === 'EVENT' &&
  event.key !== draft.mainEvent &&
  (event.isBackground || event.isOfOtherTime || isLongPast(draft, event))

const LOSSES = new Set<Count>(['KILLED', 'WOUNDED', 'CASUALTIES'])
const ASIDE = new Set<string>(['KIDNAPPING', 'ARREST', 'TERRITORIAL_CHANGE'])

/** The event of the figure's clause, sentence or the nearest before; where there is none, the harm is one itself. */
function eventOf(draft: Draft, figure: FigureFinding): readonly [Draft, DraftEvent | null] {
  const total = ofPeriod(draft, figure)
  if (total) return total
  const wanted = WANTED[figure.measure] ?? HARMFUL
  const all = draft.events.filter((e) => wanted.has(e.type))
  // Who is killed beside those taken was killed in the attack, where one is told.
  const isToll = LOSSES.has(figure.measure)
  const harmful = isToll ? all.filter((e) => !ASIDE.has(e.type) || e.key === draft.mainEvent) : all
  const fits = harmful.length > 0 ? harmful : all
  const own = ownSubject(draft, figure, all)
  if (own) return [draft, own]
  const inSentence = ofOwnWords(draft, figure, all) ?? nearest(draft, fits, figure)
  if (inSentence) return [draft, inSentence]
  const main = fits.find((e) => e.key === draft.mainEvent) ?? fits[0] ?? null
  const before = fits
    .filter((e) => e.mentions.some((m) => m.start < figure.start) && !isLeft(draft, e, figure))
    .reduce<DraftEvent | null>(
      (best, e) => (best && lastBefore(best, figure) > lastBefore(e, figure) ? best : e),
      null
    )
  if (before ?? main) return [draft, before ?? main]
  // "killed 1,200 people and took 250 hostages": those taken are of the deed told beside.
  const others = draft.events.filter((e) => HARMFUL.has(e.type))
  return [draft, nearest(draft, others, figure) ?? others[0] ?? null]
}
/** What was told in passing, of another time, has the figures of its own paragraph only. */
function isLeft(draft: Draft, event: DraftEvent, figure: FigureFinding): boolean {
  const paragraphOf = (at: number) =>
    draft.view.sentences.find(({ start, end }) => start <= at && at < end)?.paragraph
  const here = paragraphOf(figure.start)
  return event.isOfOtherTime && !event.mentions.some(({ start }) => paragraphOf(start) === here)
}
const lastBefore = (event: DraftEvent, figure: Span): number =>
  event.mentions.reduce((last, m) => (m.start < figure.start ? Math.max(last, m.start) : last), -1)

/** "the crash killed five": the subject of the verb of harm, or an event noun inside the figure's words. */
function ownSubject(
  draft: Draft,
  figure: FigureFinding,
  events: readonly DraftEvent[]
): DraftEvent | null {
  const parsed = draft.found.parsed[figure.sentence]
  if (!parsed) return null
  const from = wordAt(parsed, figure.start)
  const to = wordAt(parsed, figure.end - 1) + 1
  const verb = parsed.verbs.find((v) => v.verb >= from - 2 && v.verb < to + 1)
  // "The attack followed the killing of two": they were killed in another.
  const isOfOther = /^(?:follow|precede|avenge|recall|echo)$/.test(verb?.lemma ?? '')
  const subject = verb && !verb.isPassive && !isOfOther ? subjectOf(parsed, verb) : null
  if (!subject) return null
  const word = parsed.words[subject.head]
  return (
    events.find((e) =>
      e.mentions.some((m) => word !== undefined && m.start <= word.start && word.end <= m.end)
    ) ?? null
  )
}

/** The event that a verb among the figure's own words tells of ("four guards had died"). */
function ofOwnWords(
  draft: Draft,
  figure: FigureFinding,
  events: readonly DraftEvent[]
): DraftEvent | null {
  const trigger = triggersIn(draft, figure.sentence).find(
    (t) => t.verb !== null && t.start >= figure.start && t.end <= figure.end
  )
  const key = trigger && draft.eventOfTrigger.get(indexOfTrigger(draft, trigger))
  return events.find((e) => e.key === key) ?? null
}

function nearest(
  draft: Draft,
  events: readonly DraftEvent[],
  figure: FigureFinding
): DraftEvent | null {
  const sentence = draft.found.parsed[figure.sentence]?.sentence
  if (!sentence) return null
  let best: DraftEvent | null = null
  let distance = Infinity
  for (const event of events) {
    for (const m of event.mentions) {
      if (m.start < sentence.start || m.end > sentence.end) continue
      const gap =
        m.end <= figure.start
          ? figure.start - m.end
          : m.start >= figure.end
            ? (m.start - figure.end) * 1.5
            : 0
      if (gap < distance) {
        best = event
        distance = gap
      }
    }
  }
  return best
}

/** "the authorities have yet to give an official count": who gives it or does not. */
function bodyOf(draft: Draft, figure: FigureFinding): string | null {
  const parsed = draft.found.parsed[figure.sentence]
  const from = parsed ? wordAt(parsed, figure.start) : 0
  const verb = parsed?.verbs.find((v) => v.verb >= from)
  const subject = parsed && verb ? subjectOf(parsed, verb) : null
  return parsed && subject
    ? (draft.entityOfPhrase.get(phraseKey(parsed.sentence.index, subject.index)) ?? null)
    : null
}

/** "inflicted heavy losses on the patrol": the verb before and those after belong to the words. */
function wordsOf(draft: Draft, figure: FigureFinding): Span {
  const parsed = draft.found.parsed[figure.sentence]
  if (figure.measure !== 'CASUALTIES' || !parsed)
    return { start: figure.start, end: figure.end, exact: figure.exact }
  const from = wordAt(parsed, figure.start)
  const verb = parsed.verbs.find(
    (v) => v.to === from && /^(?:inflict|involve|cause|suffer|claim|leave|sustain)$/.test(v.lemma)
  )
  const sufferers = sufferersOf(draft, figure)
  return spanOf(
    draft.view,
    parsed,
    verb ? verb.verb : from,
    sufferers ? fullEnd(parsed, sufferers) : wordAt(parsed, figure.end - 1) + 1
  )
}
/** "casualties on the opposing forces", "losses among the rebels". */
function sufferersOf(draft: Draft, figure: FigureFinding): Phrase | null {
  const parsed = draft.found.parsed[figure.sentence]
  if (!parsed) return null
  const to = wordAt(parsed, figure.end - 1) + 1
  if (figure.measure !== 'CASUALTIES' && !/^among$/.test(parsed.words[to]?.lower ?? '')) return null
  if (!/^(?:on|among|to|upon)$/.test(parsed.words[to]?.lower ?? '')) return null
  return parsed.phrases.find((p) => p.from === to + 1 && !p.isPronoun) ?? null
}

const BARE =
  /^(?:(?:at least|more than|over|about|around|up to|some|nearly|almost|approximately)\s+)?(?:[\d,.]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|several|many|hundreds of|scores of)?\s*(?:other |more )*(?:people|persons|individuals|others|lives|deaths|injuries|casualties|dead|wounded|injured|fatalities|victims|of them)?$/i

function phraseIn(parsed: Parsed, span: Span): Phrase | undefined {
  const inside = parsed.phrases.filter((p) => {
    const head = parsed.words[p.head]
    return !p.isPronoun && head !== undefined && span.start <= head.start && head.end <= span.end
  })
  const [first] = inside
  // "Seven more women", "eleven Hutu colleagues": a number or a name before the noun is not who they are.
  const next = inside.find((p) => p.from === first?.to || p.from - 1 === first?.to)
  const isNoun = next && peopleKind(parsed.words[next.head]?.lower ?? '') !== null
  const isBefore = first && (first.name !== null || parsed.words[first.head]?.kind === 'NUMBER')
  return first?.of === null && isNoun && isBefore ? next : first
}

/** "two of the workers": the group that they are of. */
function wholeOf(parsed: Parsed, phrase: Phrase): Phrase | null {
  const head = parsed.words[phrase.head]
  if (head?.kind !== 'NUMBER' && !/^(?:score|couple|pair|handful|dozen)$/.test(head?.lower ?? ''))
    return phrase
  return phrase.of === null ? null : (parsed.phrases[phrase.of] ?? null)
}

const OF_THEM =
  / of (?:the|those|its)(?: \w+){0,2} (?:dead|killed|victims|wounded|injured|casualties)$/i
/** "nine of the dead were children", "two of the dead and 11 of the injured were children": who they were. */
function saidToBe(parsed: Parsed, figure: FigureFinding): Phrase | null {
  if (!OF_THEM.test(figure.exact)) return null
  const end = wordAt(parsed, figure.end - 1) + 1
  const at = parsed.words[end]?.lower === 'and' ? endOfSecond(parsed, end + 1) : end
  if (!/^(?:were|was|are|is)$/.test(parsed.words[at]?.lower ?? '')) return null
  const phrase = parsed.phrases.find((p) => p.from === at + 1 && !p.isPronoun)
  return phrase && isOfPeople(parsed, phrase) ? phrase : null
}

/** "killed 21 people, 11 of them children": who the part of them is. */
function calledPart(parsed: Parsed, figure: FigureFinding): Phrase | null {
  if (figure.partOf === null || !/ of (?:them|whom) \S/i.test(figure.exact)) return null
  const last = wordAt(parsed, figure.end - 1)
  const phrase = parsed.phrases.find((p) => p.from <= last && last < p.to && !p.isPronoun)
  const noun = parsed.words[last]?.lower ?? ''
  return phrase && isOfPeople(parsed, phrase) && (peopleKind(noun) !== null || isPlural(noun))
    ? phrase
    : null
}

/** Behind "two of the dead and" the end of "11 of the injured". */
function endOfSecond(parsed: Parsed, from: number): number {
  const be = parsed.words.findIndex(
    (w, i) => i > from && i < from + 8 && /^(?:were|was|are|is)$/.test(w.lower)
  )
  const words = parsed.words.slice(from, be).map((w) => w.lower)
  return be > 0 && OF_THEM.test(` ${words.join(' ')}`) ? be : -1
}

/** "forty guests slept there, two of whom are dead": the people that the pronoun stands for. */
function antecedentOf(draft: Draft, parsed: Parsed, figure: FigureFinding): Phrase | null {
  if (
    /^(?:kill|wound|injur|kidnapp?|abduct|arrest|captur)(?:ed|ing) .* of them$/i.test(figure.exact)
  )
    return sufferersBefore(parsed, figure)
  if (figure.partOf === null && / of them\b/i.test(figure.exact))
    return thoseBefore(draft, parsed, figure)
  if (!/ of whom (?:were|was|are|is|have|had|died)\b/i.test(figure.exact)) return null
  const from = wordAt(parsed, figure.start)
  const before = parsed.phrases.findLast(
    (p) => p.to <= from && !p.isPronoun && peopleKind(parsed.words[p.head]?.lower ?? '') !== null
  )
  const harmed = parsed.verbs.some(
    (v) => before && v.from >= before.to && v.to <= from && HARM.test(v.lemma)
  )
  return before && !harmed && isPlural(parsed.words[before.head]?.lower ?? '') ? before : null
}
/** "opened fire on a group of workers, killing two of them": those told last who are not the ones that kill. */
function sufferersBefore(parsed: Parsed, figure: FigureFinding): Phrase | null {
  const from = wordAt(parsed, figure.start)
  const verb = parsed.verbs.find((v) => v.verb === from)
  const doer = verb ? subjectOf(parsed, verb) : null
  return (
    parsed.phrases.findLast(
      (p) =>
        p.to <= from &&
        p.index !== doer?.index &&
        isPlural(parsed.words[p.head]?.lower ?? '') &&
        peopleKind(parsed.words[p.head]?.lower ?? '') !== null
    ) ?? null
  )
}
/** "thieves had cut the pipe and three of them had been arrested": those told last who do not speak. */
function thoseBefore(draft: Draft, parsed: Parsed, figure: FigureFinding): Phrase | null {
  const from = wordAt(parsed, figure.start)
  const speakers = speechIn(draft, parsed.sentence.index)
  return (
    parsed.phrases.findLast((p) => {
      const noun = parsed.words[p.head]
      if (!noun || p.to > from || !isPlural(noun.lower) || peopleKind(noun.lower) === null)
        return false
      return !speakers.some(
        ({ source }) => source && source.start <= noun.start && noun.end <= source.end
      )
    }) ?? null
  )
}
const HARM = /^(?:kill|wound|injure|die|hurt|murder|massacre|shoot)$/

/** "killing dozens of its fighters": the figure's words end before whom it counts. */
function ofWhom(parsed: Parsed, figure: FigureFinding): Phrase | null {
  if (!figure.exact.endsWith(' of')) return null
  const at = wordAt(parsed, figure.end - 1) + 1
  const phrase = parsed.phrases.find((p) => p.from === at && !p.isPronoun)
  return phrase && isOfPeople(parsed, phrase) ? phrase : null
}

const NO_PEOPLE = new Set<EntityType>(['CITY', 'REGION', 'FACILITY', 'WEAPON', 'WORK'])
/** "An army spokesman confirmed only two": those counted stand in a sentence before. */
function toldBefore(draft: Draft, victims: Span): string | null {
  const parsed = draft.found.parsed.find(
    ({ sentence }) => sentence.start <= victims.start && victims.end <= sentence.end
  )
  const phrase = parsed && phraseIn(parsed, victims)
  if (!parsed || !phrase || !isOfPeople(parsed, phrase)) return null
  const key = draft.entityOfPhrase.get(phraseKey(parsed.sentence.index, phrase.index)) ?? null
  return entityOf(draft, key)?.type ? key : null
}

/** The entity of the counted ("five Venezuelan soldiers"); none where only people are counted. */
function groupOf(draft: Draft, figure: FigureFinding): readonly [Draft, string | null] {
  const parsed = draft.found.parsed[figure.sentence]
  if (!parsed) return [draft, null]
  const victims = figure.victims
  const isBare =
    !victims ||
    (BARE.test(victims.exact.replace(/\s+/g, ' ').trim()) && figure.measure !== 'NAMED_VICTIMS') ||
    figure.measure === 'CASUALTIES'
  const phrase =
    calledPart(parsed, figure) ??
    saidToBe(parsed, figure) ??
    antecedentOf(draft, parsed, figure) ??
    ofWhom(parsed, figure) ??
    (isBare ? (sufferersOf(draft, figure) ?? undefined) : phraseIn(parsed, victims))
  if (!phrase && !isBare && victims) return [draft, toldBefore(draft, victims)]
  if (!phrase) return [draft, null]
  const outer =
    phrase &&
    parsed.phrases.find(
      (p) => p.of === phrase.index && peopleKind(parsed.words[p.head]?.lower ?? '') !== null
    )
  const counted = wholeOf(parsed, outer ?? phrase)
  if (!counted || !isOfPeople(parsed, counted)) return [draft, null]
  const key = draft.entityOfPhrase.get(phraseKey(parsed.sentence.index, counted.index))
  if (!key) return [draft, null]
  const entity = entityOf(draft, key)
  if (!entity || (entity.type !== null && NO_PEOPLE.has(entity.type))) return [draft, null]
  if (entity.type !== null) return [draft, key]
  const typed: DraftEntity = { ...entity, type: 'PERSON_GROUP' }
  return [{ ...draft, entities: draft.entities.map((e) => (e.key === key ? typed : e)) }, key]
}
