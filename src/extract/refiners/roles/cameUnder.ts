import { subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { asTarget } from './asTarget.ts'

/** "came under attack", "drove into an ambush", "were caught in a raid". */
const MEET: Readonly<Record<string, RegExp>> = {
  under: /^(?:come|be|fall)$/,
  into: /^(?:drive|run|walk|ride|fall|stumble|head|sail|fly|march|go|stray|blunder|lure|lead)$/,
  in: /^(?:catch|trap|hit|die|kill)$/
}
const ARTICLES = /^(?:an?|the|heavy|another)$/

/** "The bus came under fire", "five buses drove into an ambush": who meets the deed that a phrase names is aimed at. */
export function cameUnder(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  event: DraftEvent
): DraftClaim[] {
  let at = phrase.from
  if (ARTICLES.test(parsed.words[at - 1]?.lower ?? '')) at--
  const meets = MEET[parsed.words[at - 1]?.lower ?? '']
  if (!meets) return []
  const verb = parsed.verbs.find((v) => v.to === at - 1 && meets.test(v.lemma))
  const subject = verb && !verb.isNegated && verb.modal === null ? subjectOf(parsed, verb) : null
  return subject ? asTarget(draft, parsed, event, subject, subject.from, phrase.to) : []
}
