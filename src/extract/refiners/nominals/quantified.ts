import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

const QUANTIFIER = /^(?:some|others|many|several|few|most)$/
const SPEAK =
  /^(?:say|blame|accuse|believe|suspect|claim|argue|fear|think|insist|allege|deny|warn|suggest|complain|describe|call|report|attribute|hold|point)$/

/** "Some blamed the army", "others say that": a quantifier that speaks stands for people without a name. */
export function speaksUnnamed(parsed: Parsed, phrase: Phrase): boolean {
  if (!QUANTIFIER.test(parsed.words[phrase.head]?.lower ?? '') || phrase.of !== null) return false
  return parsed.verbs.some((v) => v.from === phrase.to && !v.isPassive && SPEAK.test(v.lemma))
}
