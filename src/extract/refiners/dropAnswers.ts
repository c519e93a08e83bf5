import { objectsOf, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import { wordAt } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEntity, Refiner } from '../draft.ts'
import { entityAt } from './claims.ts'
import { entityOf } from './lookups.ts'
import { sentenceOf } from './sentences.ts'

/** Police who shoot the attacker dead did not do what he did: whom they hit did it. */
export const dropAnswers: Refiner = {
  name: 'dropAnswers',
  refine(draft) {
    const deeds = new Map<string, DraftClaim[]>()
    for (const claim of draft.claims) {
      if (claim.predicate !== 'PERPETRATED' || claim.object === null) continue
      deeds.set(claim.object, [...(deeds.get(claim.object) ?? []), claim])
    }
    const answers = new Set([...deeds.values()].flatMap((claims) => answersAmong(draft, claims)))
    if (answers.size === 0) return draft
    return { ...draft, claims: draft.claims.filter((claim) => !answers.has(claim)) }
  }
}

/** Of those who are said to have done one deed, forces that hit whoever else did it. */
function answersAmong(draft: Draft, claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const isOfForce = (claim: DraftClaim): boolean => isForce(entityOf(draft, claim.subject))
  const doers = new Set(claims.filter((c) => !isOfForce(c)).map((c) => c.subject))
  if (doers.size === 0) return []
  const forces = claims.filter(isOfForce)
  const answers = forces.filter((c) => isOnDoers(draft, c, doers))
  // "Police shot and killed him": the first verb has no object of its own.
  return forces.filter((c) => answers.some((a) => isBeside(draft, a, c)))
}

const isBeside = (draft: Draft, one: DraftClaim, other: DraftClaim): boolean =>
  one.subject === other.subject && sentenceOfClaim(draft, one) === sentenceOfClaim(draft, other)
const sentenceOfClaim = (draft: Draft, { quotes: [words] }: DraftClaim): number | null =>
  words ? sentenceOf(draft, words.start) : null

const FORCE =
  /\b(?:police(?:man|men|woman|women)?|officers?|soldiers?|troops|marines?|guards?|guardsmen|gendarmes?|snipers?|commandos?|deputies|army)\b/i
const isForce = (entity: DraftEntity | null): boolean =>
  entity !== null &&
  (entity.type === 'SECURITY_FORCE' ||
    ((entity.type === 'PERSON' || entity.type === 'PERSON_GROUP') && FORCE.test(entity.name)))

/** Whether all whom the verb of a claim hits are those doers, or are called attackers. */
function isOnDoers(draft: Draft, claim: DraftClaim, doers: ReadonlySet<string | null>): boolean {
  const [words] = claim.quotes
  const parsed = words && draft.found.parsed[sentenceOf(draft, words.start) ?? -1]
  if (!words || !parsed) return false
  const [from, to] = [wordAt(parsed, words.start), wordAt(parsed, words.end - 1) + 1]
  const verbs = parsed.verbs.filter((v) => v.verb >= from && v.verb < to && !v.isInfinitive)
  const hit = verbs.flatMap((verb) => whomHit(parsed, verb))
  return hit.length > 0 && hit.every((phrase) => isDoer(draft, parsed, phrase, doers))
}

function whomHit(parsed: Parsed, verb: VerbGroup): readonly Phrase[] {
  if (!verb.isPassive) return objectsOf(parsed, verb, pastParticle(parsed, verb.to))
  const subject = subjectOf(parsed, verb)
  return subject ? [subject] : []
}
const pastParticle = ({ words }: Parsed, at: number): number =>
  /^(?:dead|down)$/.test(words[at]?.lower ?? '') ? at + 1 : at

const ATTACKER =
  /^(?:attackers?|assailants?|assassins?|raiders?|gunm[ae]n|bombers?|hijackers?|kidnappers?|captors?|killers?|knifem[ae]n|shooters?|perpetrators?|stabbers?)$/
const SHARE =
  /^(?:all|both|one|two|three|four|five|six|seven|eight|nine|ten|some|several|most|many|another)$/

function isDoer(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  doers: ReadonlySet<string | null>
): boolean {
  const head = parsed.words[phrase.head]?.lower ?? ''
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  if (of && SHARE.test(head)) return isDoer(draft, parsed, of, doers)
  if (ATTACKER.test(head) || /^(?:him|her|them|he|she|they)$/.test(head)) return true
  return doers.has(entityAt(draft, parsed, phrase))
}
