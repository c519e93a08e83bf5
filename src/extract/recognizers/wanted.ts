import type { EventType } from '../../model.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'

/** What is asked for does not happen by that; a strike or a march that is called for is planned. */
const ASKED_FOR = new Set<EventType>([
  'ELECTION',
  'AGREEMENT',
  'SANCTION',
  'MEETING',
  'WITHDRAWAL',
  'DEPLOYMENT',
  'FOUNDING'
])
const WANTS =
  /^(?:demand|want|seek|urge|advocate|propose|suggest|request|recommend|reject|refuse|oppose|rule)$/
const CALLS =
  /^(?:call|appeal|press|push|campaign|plead|ask|beg|clamour|clamor|hope|pray|lobby|wait|argue|agitate)$/
const CALL_FOR =
  /^(?:calls?|appeals?|demands?|pleas?|pressure|campaign|petitions?|hopes?|requests?|proposals?|need|bid|prospects?|chances?)$/

/** What can be forbidden or put off before it is held. */
const HELD = new Set<EventType>([
  'PROTEST',
  'ELECTION',
  'MEETING',
  'CEREMONY',
  'DEPLOYMENT',
  'WITHDRAWAL'
])
const UNDOES =
  /^(?:ban|forbid|prohibit|outlaw|cancel|postpone|delay|shelve|scrap|prevent|thwart|call)$/
/** "The rally had been banned", "called off a strike": it was to be held, and is not. */
export function isUndone(parsed: Parsed, { from, to }: Phrase, type: EventType): boolean {
  if (!HELD.has(type)) return false
  const { words, verbs } = parsed
  const isOff = (at: number): boolean => words[at]?.lower === 'off'
  return verbs.some(
    (v) =>
      UNDOES.test(v.lemma) &&
      !v.isNegated &&
      (v.isPassive
        ? v.from === to && (v.lemma !== 'call' || isOff(v.to))
        : v.lemma === 'call'
          ? v.to === from - 1 && isOff(v.to)
          : v.to === from)
  )
}

/** "demanded direct elections", "calls for a ceasefire", "appealed for talks": it is only wanted. */
export function isOnlyWanted(
  { words, verbs }: Parsed,
  { from }: Phrase,
  type: EventType,
  isDefinite: boolean
): boolean {
  if (!ASKED_FOR.has(type) || isDefinite) return false
  const at = words[from - 1]?.lower === 'out' ? from - 1 : from
  if (words[from - 1]?.lower === 'for' || words[from - 1]?.lower === 'of') {
    if (CALL_FOR.test(words[from - 2]?.lower ?? '')) return true
    const call = verbs.find((v) => v.to === from - 1)
    return words[from - 1]?.lower === 'for' && call !== undefined && CALLS.test(call.lemma)
  }
  const verb = verbs.find((v) => v.to === at)
  return verb !== undefined && WANTS.test(verb.lemma)
}
