import { nameContexts } from '../lexicon/nameContexts.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import type { NameClass } from '../tagger/tags.ts'
import type { TokenRange } from './nameRuns.ts'
import { isFirstWord } from './nameText.ts'
import type { NameSentence } from './nameText.ts'

/** "two Zorva lawmakers", "the ruling X", "the X bloc took 40 seats". */
export function isParty(
  text: NameSentence,
  { from, to }: TokenRange,
  name: NameClass | null
): boolean {
  const next = text.folded[to] ?? ''
  if (nameWords().firstNames.has(text.folded[from] ?? '')) return false
  if (name === 'ORG' && nameContexts().partyAfter.has(next)) return true
  return (
    isRuling(text, from, to) || isLeaning(text, from, to, name) || isSeated(text.folded, to, name)
  )
}
/** "Labor, led by X", "the Socialists won": parties that are called by a common word. */
export function isPartyName(text: NameSentence, { from, to }: TokenRange): boolean {
  if (!PARTY_NAME.test(text.folded[from] ?? '') || to !== from + 1) return false
  const next = text.folded[to] ?? ''
  return isFirstWord(text, from)
    ? BEHIND_PARTY.test(next || (text.words[to] ?? ''))
    : !NO_PARTY.test(next)
}
const PARTY_NAME =
  /^(?:labor|labour|tories|greens|liberals|nationals|communists|socialists|conservatives|democrats|republicans|centrists)$/
const BEHIND_PARTY =
  /^(?:,|['’]s|led|said|says|called|won|lost|has|had|is|was|will|leads|wants|leader|mps?|and)$/
const NO_PARTY =
  /^(?:day|department|ministry|minister|secretary|party|code|law|laws|unions?|force|market|court|camps?|act)$/

/** "the ruling X": whatever rules is a party, unless it is a house or a regime. */
const isRuling = ({ folded }: NameSentence, from: number, to: number): boolean =>
  /^(?:ruling|governing)$/.test(folded[from - 1] ?? '') && !HOUSE.test(folded[to] ?? '')
const HOUSE =
  /^(?:family|dynasty|clan|house|regime|junta|military|elite|class|council|coalition|monarchy|royal)$/

/** "The centrist X bloc", "the far-right X won": who stands where. */
const isLeaning = (
  { folded }: NameSentence,
  from: number,
  to: number,
  name: NameClass | null
): boolean =>
  LEANING.test(folded[from - 1] ?? '') &&
  (/^(?:bloc|alliance|party|movement)$/.test(folded[to] ?? '') ||
    (name === 'ORG' && COUNTS.test(folded[to] ?? '')))
const LEANING =
  /^(?:centrist|liberal|conservative|leftist|rightist|socialist|nationalist|populist|reformist|social democratic|far right|far left|hard left|hard right|left wing|right wing|centre left|centre right|center left|center right|pro european|pro western|pro russian|opposition|green|agrarian|secular)$/
const COUNTS =
  /^(?:won|took|lost|gained|got|secured|polled|scored|holds|held|has|had|came|finished|trailed)$/

/** "X won 12 seats": nobody but a party has several; a body also takes its share of the vote. */
function isSeated(folded: readonly string[], to: number, name: NameClass | null): boolean {
  if (!COUNTS.test(folded[to] ?? '')) return false
  const behind = folded.slice(to + 1, to + 8)
  return behind.includes('seats') || (name === 'ORG' && behind.some((w) => /^votes?$/.test(w)))
}

/** Whether a sentence tells of a vote: a front in it bears no arms. */
export const tellsOfVote = (folded: readonly string[]): boolean =>
  folded.some((word) => VOTE.test(word))
const VOTE =
  /^(?:votes?|voters|elected|re-elected|reelected|elections?|by election|byelection|polls|seats|ballots?|candidates?|constituency|turnout|rivals?|mayor|lawmakers?|deput(?:y|ies)|mps?|conceded|manifesto)$/
