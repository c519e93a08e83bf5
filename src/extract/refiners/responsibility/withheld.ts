import type { Parsed } from '../../chunks/parse.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'

const TIE = /^(?:of|from|against|about|to|than|without|at)$/
/** Words before the tie that say that it is not done. */
const REFRAINING =
  /^(?:short|refrain\w*|shr[aiu]nk\w*|abstain\w*|back|wary|careful|cautious|warn\w*|caution\w*|shy|shied|balk\w*|far|instead|rather|advis\w*|stopped|clear)$/
const REFUSING =
  /^(?:refus\w*|declin\w*|hesitat\w*|fail\w*|omit\w*|neglect\w*|forb[eo]\w*|reluctant|unwilling|loath|early|soon|premature|unable|slow|hasty|rash|afraid|not|never)$/
const AVOIDING = /^(?:avoid\w*|resist\w*|without|stop\w*|not|never)$/
/** Words between the refusal and what is refused. */
const REACH = 3

/** "stopped short of accusing", "refused to blame", "too early to blame": what is named so is not done. */
export function isWithheld(parsed: Parsed, verb: VerbGroup): boolean {
  const first = parsed.words[verb.from]?.lower ?? ''
  const before = parsed.words[verb.from - 1]?.lower ?? ''
  if (verb.isInfinitive) return isNear(parsed, verb.from, REFUSING)
  if (!first.endsWith('ing')) return false
  if (AVOIDING.test(before)) return true
  return TIE.test(before) && isNear(parsed, verb.from - 1, REFRAINING)
}
function isNear(parsed: Parsed, end: number, words: RegExp): boolean {
  for (let at = end - 1; at >= 0 && end - at <= REACH; at--) {
    const word = parsed.words[at]
    if (!word || word.kind === 'MARK') return false
    if (words.test(word.lower)) return true
  }
  return false
}
