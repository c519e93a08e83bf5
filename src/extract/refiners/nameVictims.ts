import type { EntityType } from '../../model.ts'
import { fullEnd, phraseAfter, withCoordinates } from '../chunks/clauses.ts'
import { wordAt } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Draft, DraftClaim, Refiner } from '../draft.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { entityOf } from './lookups.ts'
import { isOfPeople } from './nominals/ofPeople.ts'
import { sentenceOf } from './sentences.ts'

const HARM = new Set(['KILLED', 'WOUNDED', 'CASUALTIES', 'MISSING', 'ABDUCTED'])
/** Names after a word for those included; one behind "of" only describes another. */
function arrested(draft: Draft, parsed: Parsed, from: number, event: string): DraftClaim[] {
  const at = parsed.words.findIndex(
    (w, i) =>
      i >= from &&
      (w.lower === 'including' || (w.lower === 'them' && parsed.words[i - 1]?.lower === 'among'))
  )
  if (at < 0) return []
  const verb = parsed.verbs.find((v) => v.from > at)?.from ?? parsed.words.length
  return parsed.phrases.flatMap((phrase) => {
    const whom = entityOf(draft, entityAt(draft, parsed, phrase))
    const joined = /^(?:,|and|including|them)$/.test(parsed.words[phrase.from - 1]?.lower ?? '')
    if (
      phrase.from <= at ||
      phrase.to > verb ||
      !joined ||
      !(whom?.type === 'PERSON' || whom?.type === 'PERSON_GROUP')
    )
      return []
    return [
      makeClaim({
        predicate: 'RECIPIENT_OF',
        subject: whom.key,
        object: event,
        quotes: [quote(draft, parsed, Math.min(from, at), fullEnd(parsed, phrase))]
      })
    ]
  })
}
const HARMED = new Set<EntityType | null>(['PERSON', 'PERSON_GROUP', 'UNNAMED_SOURCE', null])

/** "including X", "among them X", "involving personnel of X" after a figure, and the group counted: victims. */
export const nameVictims: Refiner = {
  name: 'nameVictims',
  refine(draft) {
    const claims = draft.claims.flatMap((claim): DraftClaim[] => {
      const quoted = claim.quotes[0]
      const sentence = quoted && sentenceOf(draft, quoted.start)
      const parsed = sentence == null ? undefined : draft.found.parsed[sentence]
      if (
        quoted &&
        parsed &&
        claim.predicate === 'DETAINED' &&
        claim.subject &&
        claim.polarity === 'AFFIRMED'
      )
        return arrested(draft, parsed, wordAt(parsed, quoted.start), claim.subject)
      if (
        !quoted ||
        !parsed ||
        !HARM.has(claim.predicate) ||
        claim.polarity === 'NEGATED' ||
        claim.subject === null
      )
        return []
      return including(draft, parsed, wordAt(parsed, quoted.end - 1) + 1, claim.subject)
    })
    return addClaims(draft, claims)
  }
}

function including(draft: Draft, parsed: Parsed, from: number, event: string): DraftClaim[] {
  const at = parsed.words.findIndex(
    (w, i) => i >= from && i < from + 12 && /^(?:including|involving|among)$/.test(w.lower)
  )
  if (
    at < 0 ||
    parsed.words
      .slice(from, at)
      .some((w) => w.kind === 'VERB' || w.lower === '.' || w.lower === ';')
  )
    return []
  const start =
    parsed.words[at]?.lower === 'among' && parsed.words[at + 1]?.lower === 'them' ? at + 2 : at + 1
  const first = phraseAfter(parsed, start)
  if (!first) return []
  const opener = /^(?:primarily|mainly|mostly|largely)$/.test(parsed.words[at - 1]?.lower ?? '')
    ? at - 1
    : at
  return withCoordinates(parsed, first).flatMap((phrase) => {
    const whom = entityOf(draft, entityAt(draft, parsed, phrase))
    if (!whom || !HARMED.has(whom.type)) return []
    if (whom.type === null && !isOfPeople(parsed, phrase)) return []
    return [
      makeClaim({
        predicate: 'VICTIM_OF',
        subject: whom.key,
        object: event,
        quotes: [quote(draft, parsed, opener, endOf(parsed, phrase))]
      })
    ]
  })
}
/** "personnel from the military police center": where they are from belongs to the group. */
function endOf(parsed: Parsed, phrase: Parameters<typeof fullEnd>[1]): number {
  const end = fullEnd(parsed, phrase)
  const next = parsed.words[end]?.lower === 'from' ? phraseAfter(parsed, end + 1) : null
  if (next) return fullEnd(parsed, next)
  const apposed =
    parsed.words[end]?.lower === ','
      ? parsed.phrases.find((p) => p.from === end + 1 && p.name !== null)
      : undefined
  const after = apposed && parsed.words[apposed.to]
  return apposed && (!after || /^[.;]$/.test(after.lower)) ? apposed.to : end
}
