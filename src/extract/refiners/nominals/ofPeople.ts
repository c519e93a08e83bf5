import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { peopleKind } from '../../lexicon/nouns.ts'

/** Words for the losses themselves, not for people. */
const LOSSES =
  /^(?:deaths?|casualt(?:y|ies)|injur(?:y|ies)|loss(?:es)?|lives|fatalit(?:y|ies)|funerals?|toll|killings?|murders?)$/

/** Whether those counted or named as harmed can be people: no losses, no nouns of doing. */
export function isOfPeople(parsed: Parsed, phrase: Phrase): boolean {
  const head = parsed.words[phrase.head]
  if (!head || LOSSES.test(head.lower)) return false
  if (head.kind === 'NAME' || phrase.isPronoun || peopleKind(head.lower) !== null) return true
  return !/(?:tion|ment|ings?|ness|ity)s?$/.test(head.lower) && head.kind === 'NOUN'
}
