import { objectsOf, subjectOf } from '../chunks/clauses.ts'
import { phraseEndingAt } from '../chunks/edges.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import { bodyType, peopleKind, singular } from '../lexicon/nouns.ts'

/** "threw a grenade", "a bomb went off": what is thrown or goes off needs no other sign of violence. */
export function isOfExplosive(parsed: Parsed, verb: VerbGroup): boolean {
  const things = /^(?:throw|hurl|lob)$/.test(verb.lemma)
    ? verb.isPassive
      ? [subjectOf(parsed, verb)]
      : objectsOf(parsed, verb)
    : verb.lemma === 'go'
      ? [subjectOf(parsed, verb)]
      : []
  return things.some((thing) => EXPLOSIVE.test(parsed.words[thing?.head ?? -1]?.lower ?? ''))
}
const EXPLOSIVE = /^(?:(?:car)?bombs?|grenades?|dynamite|explosives?|mines?|cocktails?)$/

/** "Gunmen hit a checkpoint": who bears arms struck it with them. */
export function isOfArmed(parsed: Parsed, verb: VerbGroup): boolean {
  if (verb.isPassive || !/^(?:hit|strike|target|destroy|wreck|damage)$/.test(verb.lemma))
    return false
  const doer = subjectOf(parsed, verb)
  return (
    doer !== null &&
    peopleKind(parsed.words[doer.head]?.lower ?? '') === 'armed' &&
    objectsOf(parsed, verb).some(
      ({ head }) => bodyType(parsed.words[head]?.lower ?? '', []) === 'FACILITY'
    )
  )
}

/** "Their border guards fought for several hours": with whom need not be said. */
function isForHours(parsed: Parsed, verb: VerbGroup): boolean {
  const behind = parsed.words.slice(verb.to, verb.to + 5).map(({ lower }) => lower)
  if (behind[0] !== 'for' || !behind.some((w) => /^(?:hours?|days?|minutes)$/.test(w))) return false
  const who = subjectOf(parsed, verb)
  return who !== null && isArmedSide(parsed, who)
}

/** "rebels", "the army", "jets": who bears arms, by name or by what they are called, and what flies or fires. */
export function isArmedSide({ names, words }: Parsed, { head, name }: Phrase): boolean {
  const type = name === null ? undefined : names[name]?.finding.type
  if (type === 'ARMED_GROUP' || type === 'SECURITY_FORCE') return true
  const who = words[head]?.lower ?? ''
  return (
    peopleKind(who) === 'armed' ||
    ARMED.test(singular(who)) ||
    /^(?:SECURITY_FORCE|ARMED_GROUP)$/.test(bodyType(who, []) ?? '')
  )
}
const ARMED =
  /^(?:soldier|troops|guard|fighter|army|force|navy|militia|jet|plane|warplane|aircraft|helicopter|gunship|drone|bomber|artillery|tank|bandit|robber|raider|attacker|assailant)$/

/** "Soldiers and gunmen fought in the alleys": two sides under arms need no other sign. */
export function isFightOfTwo(parsed: Parsed, verb: VerbGroup): boolean {
  if (!/^(?:fight|battle)$/.test(verb.lemma) || verb.isPassive || verb.modal !== null) return false
  if (isForHours(parsed, verb)) return true
  const last = phraseEndingAt(parsed, verb.from)
  const first =
    last && parsed.words[last.from - 1]?.lower === 'and'
      ? phraseEndingAt(parsed, last.from - 1)
      : null
  return [first, last].every((p) => {
    const head = p ? (parsed.words[p.head]?.lower ?? '') : ''
    return (
      peopleKind(head) === 'armed' || bodyType(head, []) === 'SECURITY_FORCE' || head === 'soldiers'
    )
  })
}
