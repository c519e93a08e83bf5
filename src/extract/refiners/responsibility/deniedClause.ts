import { phraseAfter } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { entityAt } from '../claims.ts'
import { entityOf, triggersIn } from '../lookups.ts'
import { wholeOf } from '../roles/wholeOf.ts'
import { againstCharge, bodyOf, denial, isSideOf } from './denied.ts'
import { REFUSE } from './deniedOfOthers.ts'
import { PEOPLE } from './frames.ts'
import { predicatesOf } from './predicates.ts'
import { spokenFor } from './spokenFor.ts'
import { speakerOf, speakingActor } from './whoSpeaks.ts'

/** What nobody does to a place or to people there without having had to do with what happened to them. */
const NEAR =
  /^(?:touch|harm|hurt|injure|enter|reach|approach|visit|lead|command|head|order|direct|plan|set|plant|lay|fire|open|shoot|use|be)$/
const THERE = /^(?:there|in|at|near|inside|present|anywhere|within)$/

/** "denied that his men had touched the camp", "that there had been a massacre": what was charged is denied with it. */
export function deniedClause(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  earlier: readonly DraftClaim[]
): readonly DraftClaim[] {
  if (!REFUSE.test(verb.lemma) || verb.isPassive || verb.isNegated || verb.modal !== null) return []
  const from = parsed.words[verb.to]?.lower === 'that' ? verb.to + 1 : verb.to
  const next = predicatesOf(parsed).find((v) => v.from > from)
  const speaker = next ? speakerOf(parsed, verb, { ...NO_MATCH, end: next.to }) : null
  const who = speakingActor(draft, parsed, speaker)
  if (!next || !who) return []
  const body = spokenFor(draft, parsed, speaker) ?? bodyOf(draft, who)
  const deny = (event: string): DraftClaim =>
    denial(draft, parsed, verb, speaker, event, who, next.to)
  if (parsed.words[from]?.lower === 'there')
    return isOfAttack(draft, parsed, next)
      ? againstCharge(draft, parsed, earlier, who, body, deny)
      : []
  const doer = phraseAfter(parsed, from)
  if (!doer || doer.to > next.from || !isNear(parsed, next)) return []
  const whole = wholeOf(parsed, doer)
  const isOwn =
    /^(?:its|their|his|her)$/.test(parsed.words[whole.from]?.lower ?? '') &&
    PEOPLE.has(parsed.words[whole.head]?.lower ?? '')
  const meant = entityAt(draft, parsed, whole)
  if (isOwn) return againstCharge(draft, parsed, earlier, who, body, deny)
  if (meant === who || meant === body)
    return againstCharge(draft, parsed, earlier, who, body, deny).filter(
      ({ object }) => object === meant || object === body
    )
  const charge = meant === null ? undefined : chargeOf(draft, earlier, meant)
  return charge === undefined ? [] : [{ ...deny(charge), object: meant }]
}
const NO_MATCH = { next: 0, deed: null, who: [], charge: null, isPassive: false } as const

/** "had been there", "had led it", "had touched the camp". */
const isNear = ({ words }: Parsed, { lemma, to, modal }: VerbGroup): boolean =>
  NEAR.test(lemma) && modal === null && (lemma !== 'be' || THERE.test(words[to]?.lower ?? ''))

/** "there had been a massacre": a word for violence behind the verb. */
function isOfAttack(draft: Draft, parsed: Parsed, { to }: VerbGroup): boolean {
  const what = phraseAfter(parsed, to)
  return triggersIn(draft, parsed.sentence.index).some(
    (t) => t.phrase === what?.index && (ATTACK_TYPES.has(t.type) || t.type === 'COUP')
  )
}

/** The event that somebody was said to have done, last told. */
function chargeOf(
  draft: Draft,
  earlier: readonly DraftClaim[],
  accused: string
): string | undefined {
  const told = earlier.findLast(
    (c) =>
      c.predicate === 'ATTRIBUTED_TO' &&
      c.polarity === 'AFFIRMED' &&
      c.object === accused &&
      entityOf(draft, c.object) !== null
  )
  const done = draft.claims.findLast(
    (c) => c.predicate === 'PERPETRATED' && isSideOf(draft, c.subject, accused)
  )
  return told?.subject ?? done?.object ?? undefined
}
