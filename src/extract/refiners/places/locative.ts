import type { Parsed } from '../../chunks/parse.ts'

const LOCATIVE =
  /^(?:in|at|near|outside|inside|around|on|from|within|across|off|of|between|into|northeast|northwest|through|toward|towards|to)$/

/** "stormed the police station of X". */
const isObject = (parsed: Parsed, from: number): boolean =>
  parsed.verbs.some((v) => v.to === from && !v.isPassive && HIT.test(v.lemma))
const HIT =
  /^(?:attack|storm|raid|bomb|shell|hit|strike|assault|assail|ambush|burn|torch|capture|seize|overrun|destroy|blow|bombard|besiege|occupy|damage)$/
const ROOM =
  /^(?:garrison|post|outpost|fort|headquarters|base|depot|room|hall|courtyard|yard|gates?|roof|floor|building|station|hospital|university|airport|stadium|prison|jail|mosque|church|cathedral|barracks|bazaar|school|courthouse|checkpoint|camp|seat|constituency|lobby|kitchen|cellar|corridor|wing|ward|car|square|market|grounds|compound|entrance)$/
/** "on the road from X to Y". */
const ROAD = /^(?:road|highway|motorway|route|track|railway|path|trail)$/

/** Whether a preposition, alone or in "in the hills of X", says that something was there. */
export function isLocative(parsed: Parsed, from: number): boolean {
  const before = parsed.words[from - 1]
  if (!before) return false
  if (before.lower === 'to' || before.lower === 'from')
    return ROAD.test(parsed.words[from - 2]?.lower ?? '')
  const outer = before.lower === 'of' ? parsed.phrases.find((p) => p.to === from - 1) : undefined
  // "sent men to the island of X": where they go, as "to X" would.
  if (outer && parsed.words[outer.from - 1]?.lower === 'to')
    return ROAD.test(parsed.words[outer.from - 2]?.lower ?? '')
  // "in the post room of the prison".
  if (outer && ROOM.test(parsed.words[outer.head]?.lower ?? ''))
    return isLocative(parsed, outer.from) || isObject(parsed, outer.from)
  if (before.lower === 'of')
    return /^(?:city|town|village|province|district|state|department|region|capital|north|south|east|west|north-east|north-west|south-east|south-west|northeast|northwest|southeast|southwest|outskirts|suburb|area|streets|center|centre|municipality|part|parts|neighborhood|neighbourhood|forests?|hills|mountains|jungles?|slums?|suburbs|outskirts|island|valley|desert|county|territory|governorate|quarter|edge|heart|vicinity|kilometers|kilometres|km|miles|port|zone|sector|border|frontier|heights|slopes|foot|banks|shores?|coast|entrance|middle|oasis|enclave|township|hamlet|settlement|governorate|prefecture|hilltop|commune|canton|plains|lowlands|highlands|suburbs|crossing)$/.test(
      parsed.words[from - 2]?.lower ?? ''
    )
  return LOCATIVE.test(before.lower)
}
