import { objectsOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Draft, TriggerFinding } from '../draft.ts'
import { bodyType, singular } from '../lexicon/nouns.ts'

/** What explodes, and what drops or fires it. */
export const EXPLOSIVE =
  /^(?:bomb|bomber|missile|rocket|shell|mortar|grenade|drone|airstrike|warplane|jet|warhead|explosive|dynamite|mine|landmine|ied|aircraft|plane|helicopter|gunship|artillery|projectile|molotov|device|charge|airplane|fighter-bomber|barrage)$/

/** "a five-day strike … the strike": workers' again. */
export const isStoppageBefore = (draft: Draft, trigger: TriggerFinding): boolean => {
  if (!trigger.isDefinite) return false
  const told = draft.found.triggers.filter((t) => t.lemma === 'strike' && t.start < trigger.start)
  return told.length > 0 && told.every((t) => LASTING.test(t.exact))
}
const LASTING = /\b(?:\S+-(?:day|hour|week|month)|hunger|general|labou?r|transport|indefinite)\b/i
/** "the strike" after a drone strike, or after what was struck: that one, no stoppage. */
export const isStruckBefore = (draft: Draft, trigger: TriggerFinding): boolean =>
  trigger.isDefinite &&
  draft.found.triggers.some(
    (t) =>
      /strike$|^hit$/.test(t.lemma) &&
      t.start < trigger.start &&
      (t.type === 'BOMBING' || isByArms(draft, t) || isHarmful(draft, t))
  )
const isHarmful = (draft: Draft, trigger: TriggerFinding): boolean => {
  const parsed = draft.found.parsed[trigger.sentence]
  return parsed !== undefined && isHarmfulStrike(parsed, trigger)
}
/** "drones struck the depot": no stoppage of workers. */
const isByArms = (draft: Draft, { verb, sentence }: TriggerFinding): boolean =>
  verb !== null &&
  (draft.found.parsed[sentence]?.words ?? []).some((w) => EXPLOSIVE.test(singular(w.lower)))

/** What no stoppage of workers does to anybody. */
const HARMS = /^(?:kill|wound|injure|maim|destroy|flatten|level|pound|demolish|raze|behead)$/
/** "Strikes struck a hospital": what workers' strikes hit are services. */
const HITS = /^(?:hit|strike|target|damage)$/

/** "Israeli strikes killed 12", "a strike that hit a school": by what its verb does, a strike is of arms. */
export function isHarmfulStrike(parsed: Parsed, { phrase }: TriggerFinding): boolean {
  const strike = phrase === null ? undefined : parsed.phrases[phrase]
  const after = strike && strike.of !== null ? (parsed.phrases[strike.of]?.to ?? 0) : strike?.to
  if (strike && isOfHarmed(parsed, strike.from)) return true
  const verb = parsed.verbs.find((v) => after !== undefined && v.from >= after)
  if (!strike || !verb || verb.isPassive || verb.isNegated) return false
  const between = parsed.words.slice(after, verb.from).map(({ lower }) => lower)
  if (between.some((word) => /^(?:and|but|while|as|after|before|[.;:])$/.test(word))) return false
  if (HARMS.test(verb.lemma)) return true
  const [hit] = HITS.test(verb.lemma) ? objectsOf(parsed, verb) : []
  return hit !== undefined && bodyType(parsed.words[hit.head]?.lower ?? '', []) === 'FACILITY'
}

/** "died in an Israeli strike". */
export const tellsDeadlyStrike = (parsed: Parsed): boolean =>
  parsed.phrases.some(
    ({ from, head }) =>
      singular(parsed.words[head]?.lower ?? '') === 'strike' && isOfHarmed(parsed, from)
  )

/** "were killed on Monday in a strike", "died in a strike". */
function isOfHarmed({ words, verbs }: Parsed, at: number): boolean {
  if (!/^(?:in|by|from)$/.test(words[at - 1]?.lower ?? '')) return false
  const verb = verbs.findLast((v) => v.to < at)
  return verb !== undefined && at - verb.to <= MOST_BETWEEN && HARMED.test(verb.lemma)
}
const MOST_BETWEEN = 4
const HARMED = /^(?:kill|wound|injure|maim|die|perish)$/
