import { phraseEndingAt } from '../../chunks/edges.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { TriggerFinding } from '../../draft.ts'

const SIDE =
  /^(?:(?:north|south)(?:-?(?:east|west))?|east|west|northward|southward|inland|upriver|downriver|upstream|downstream)$/
/** What may stand between the comma and the name of the neighbour. */
const MEASURE =
  /^(?:of|from|about|some|around|just|roughly|nearly|almost|not|far|close|to|an?|the|its|km|kms|kilomet(?:er|re)s?|miles?|metres?|meters?|hours?|drive|drive's|city|town|village|capital|hamlet|port|border|frontier|coast|provincial|regional|state|away|where|which|lies|is|lying|situated|located)$/
const REACH = 14

const KIND_OF_PLACE =
  /^(?:city|town|village|capital|hamlet|port|settlement|suburb|resort|centre|center)$/
/** "in X, near Y", "at X, a mining town 40 km south of Y": where X is, which is where it happened. */
export function isNeighbour(parsed: Parsed, place: number): boolean {
  const { words } = parsed
  let isAway = false
  let isDescribed = false
  for (let i = place - 1; i > Math.max(0, place - REACH); i--) {
    const word = words[i]
    if (!word) return false
    if (word.lower === ',') return isAway && endsPlace(parsed, i)
    if (KIND_OF_PLACE.test(word.lower)) isDescribed = true
    const describes = isDescribed && /^(?:NOUN|ADJECTIVE)$/.test(word.kind)
    if (word.lower === 'near' || SIDE.test(word.lower)) isAway = true
    else if (
      !describes &&
      word.kind !== 'NUMBER' &&
      word.kind !== 'NAME' &&
      !MEASURE.test(word.lower)
    )
      return false
  }
  return false
}

/** A name that a preposition of place brings ends at the comma. */
function endsPlace(parsed: Parsed, comma: number): boolean {
  const named = phraseEndingAt(parsed, comma)
  if (!named || named.name === null) return false
  const before = parsed.words[named.from - 1]
  return before?.kind === 'PREPOSITION'
}

/** "the rounds had been fired by gunners on Mount X": where they were sent from. */
export function isOfLaunch(parsed: Parsed, place: number): boolean {
  const last = parsed.verbs.findLast((v) => v.to <= place)
  if (!last?.isPassive || !LAUNCH.test(last.lemma)) return false
  return parsed.words.slice(last.to, place).some(({ lower }) => lower === 'by')
}
const LAUNCH = /^(?:fire|launch|lob|shoot|send)$/

/** "came as parties prepared to resume talks in X", "before a summit in X": where others meet. */
export function isOfTalks(parsed: Parsed, { type, verb }: TriggerFinding, place: number): boolean {
  if (type === 'MEETING' || type === 'AGREEMENT') return false
  const talks = phraseEndingAt(parsed, place - 1)
  if (!talks || !TALKS.test(parsed.words[talks.head]?.lower ?? '')) return false
  if (BEFORE.test(parsed.words[talks.from - 1]?.lower ?? '')) return true
  return parsed.verbs.some((v) => v.to === talks.from && v.index !== verb)
}
const TALKS = /^(?:talks|negotiations|summit|conference)$/
const BEFORE = /^(?:before|for|of|from|to|after|ahead|despite)$/

/** "died on the route to X": whither they went. */
export const isHeading = ({ words }: Parsed, { type }: TriggerFinding, place: number): boolean =>
  type !== 'DEPLOYMENT' && words[place - 1]?.lower === 'to'

/** "declared an emergency after a prisoner vanished from a jail in X": that is where the prisoner vanished. */
export function isInLaterClause(parsed: Parsed, at: number, place: number): boolean {
  const after = parsed.words.findIndex(
    ({ lower }, i) => i > at && i < place && /^(?:after|before|because|since|until)$/.test(lower)
  )
  return (
    after > 0 &&
    parsed.verbs.some(
      (v) => v.from > after + 1 && v.to < place && !v.isParticiple && !v.isInfinitive
    )
  )
}
