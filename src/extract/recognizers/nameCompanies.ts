import { nameContexts } from '../lexicon/nameContexts.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import type { TokenRange } from './nameRuns.ts'
import type { NameSentence } from './nameText.ts'

/** "Kerrigan Overseas", "shares in X", "X's chief executive", "X rose 3 percent": what only a company is or has. */
export const isCompany = (text: NameSentence, range: TokenRange): boolean =>
  isFirm(text, range) || (isNoFirstName(text, range) && isBusiness(text, range))

const isNoFirstName = ({ folded }: NameSentence, { from }: TokenRange): boolean =>
  !nameWords().firstNames.has(folded[from] ?? '')

/** A company's last word or first. */
const isFirm = (text: NameSentence, range: TokenRange): boolean =>
  range.to > range.from + 1 &&
  ((nameContexts().firms.has(text.folded[range.to - 1] ?? '') && isNoFirstName(text, range)) ||
    nameContexts().firmsFirst.has(text.folded[range.from] ?? ''))

/** "X's shares", "X of Y, whose director": what is told of companies. */
function isBusiness(text: NameSentence, { from, to }: TokenRange): boolean {
  const { words, folded } = text
  if (isTraded(folded, from, to)) return true
  if (/^['’]s$/.test(words[to] ?? ''))
    return OF_FIRMS.test(folded[to + 1] ?? '') || isChief(folded, to + 1)
  const whose = folded.indexOf('whose', to)
  const isNear = whose === to + 1 || (whose === to + 3 && folded[to] === 'of')
  return isNear && (OF_FIRMS.test(folded[whose + 1] ?? '') || isChief(folded, whose + 1))
}
const OF_FIRMS =
  /^(?:shares|shareholders|stock|profits?|turnover|director|directors|board|stores|shops|subsidiary|subsidiaries|factory|factories|plant|plants|customers|founder|sales|employees|revenues?|earnings|dividend|share|chairman|chairwoman|ceo)$/
const isChief = (folded: readonly string[], at: number): boolean =>
  /^(?:chief|managing)$/.test(folded[at] ?? '') &&
  /^(?:executive|director|financial|operating)$/.test(folded[at + 1] ?? '')

/** "shares in X", "a takeover of X", "X lost 9 percent", "X plans to cut 1,300 jobs", "X reported a loss". */
function isTraded(folded: readonly string[], from: number, to: number): boolean {
  const before = folded[from - 1] ?? ''
  if (before === 'in' && HELD.test(folded[from - 2] ?? '')) return true
  if (before === 'of' && BOUGHT.test(folded[from - 2] ?? '')) return true
  const next = folded[to] ?? ''
  if (/^(?:shares|stock)$/.test(next)) return true
  const behind = folded.slice(to + 1, to + 9)
  if (MOVES.test(next)) {
    const isShare = PERCENT.test(folded[to + 2] ?? '') || PERCENT.test(folded[to + 3] ?? '')
    return isShare && !folded.some((word) => POLLED.test(word))
  }
  if (/^(?:reported|posted|reports|posts|booked)$/.test(next))
    return behind.some((word) => RESULT.test(word))
  const cut = /^(?:cut|cuts|axe|axes|shed|sheds|slash|slashes|slashed|axed|cutting|axing|lay|laid)$/
  return (
    (cut.test(next) || behind.slice(0, 4).some((word) => cut.test(word))) && behind.includes('jobs')
  )
}
const HELD = /^(?:shares|stake|stakes|stock|shareholders?|shareholding|investors?)$/
const BOUGHT = /^(?:takeover|buyout|shareholders?|subsidiary|customers|employees)$/
const MOVES =
  /^(?:fell|rose|lost|gained|slipped|climbed|jumped|dropped|added|shed|slid|tumbled|surged|plunged|soared|eased|advanced|sank|rallied|edged)$/
const PERCENT = /^(?:percent|per|%|pct)$/
const POLLED = /^(?:polls?|votes?|voters?|elections?|support|approval|ratings?|seats)$/
const RESULT =
  /^(?:profits?|loss|losses|sales|earnings|revenues?|turnover|dividend|quarter|quarterly)$/
