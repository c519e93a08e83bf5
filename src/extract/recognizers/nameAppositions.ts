import type { EntityType } from '../../model.ts'
import { bodyType, isPlural, peopleKind } from '../lexicon/nouns.ts'
import { nameContexts } from '../lexicon/nameContexts.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import { claims } from './nameClaims.ts'
import type { TokenRange } from './nameRuns.ts'
import { isFirstWord } from './nameText.ts'
import type { NameSentence } from './nameText.ts'

/** Kinds of things that a name beside them is one of. */
const TOLD: ReadonlySet<EntityType> = new Set([
  'ARMED_GROUP',
  'PRIVATE_MILITARY_COMPANY',
  'POLITICAL_PARTY',
  'MEDIA',
  'ORGANIZATION',
  'CITY',
  'REGION',
  'FACILITY'
])
/** Words before an "of" or a "from" that the head of a description stands in front of. */
const ENDS =
  /^(?:of|from|in|that|which|who|whose|with|for|loyal|led|based|affiliated|allied|linked|active|known|near|on|at|formed|made|founded|said|some|close|opposed|to|about|just|run|owned|representing|fighting|operating|where|north|south|east|west|northeast|northwest|southeast|southwest|outside|between|beside|under|off|across|inside|within|held|controlled|populated|inhabited|dominated|besieged|home|famous|popular|best|better|once|now|then|so|blamed|backed|banned|outlawed|responsible|[,.;:()—–-]+)$/
/** A part of somebody, told by whose it is. */
const PART = /^(?:branch|wing|arm|affiliate|offshoot|splinter|breakaway|franchise|chapter|cell)$/
const FIGHTERS =
  /^(?:partisans|fighters|militants|gunmen|guerrillas|rebels|jihadists|insurgents|bandits|separatists|extremists|mercenaries|militiamen)$/
const PAPER =
  /^(?:site|outlet|newswire|paper|tabloid|periodical|portal|blog|dailies|newspapers|papers|wire)$/
const FIRM =
  /^(?:owner|operator|employer|insurer|contractor|manufacturer|maker|builder|developer|subsidiary|airline|carrier|monitor|watchdog|grouping|charity|consultancy|cooperative|think-tank|hospital|centre|center|league|collective|federation|relief|body|label|dairy|bakery|distillery|winery|refinery|shipyard|studio|brewery|foundry|plantation|chain|co-operative)$/
/** Words of a description before its head. */
const WORDS = 6

/** "X, a militia loyal to Y", "the mine's owner, X", "the daily X": what the words beside a name say that it is. */
export function typeByApposition(text: NameSentence, range: TokenRange): EntityType | null {
  if (text.letterCase === 'UPPER' || text.letterCase === 'LOWER') return null
  const { from, to } = range
  const { firstNames, personTitles } = nameWords()
  if (personTitles.has(text.folded[from - 1] ?? '')) return null
  const isPersonal = firstNames.has(text.folded[from] ?? '') && to > from + 1
  const isBeside = text.words[to] === ',' || /^(?:,|\p{Ll}.*)$/u.test(text.words[from - 1] ?? '')
  if (!isBeside) return null
  const tokens = tokensOf(text)
  // "They hold the Ninjas responsible, a militia led by X."
  const end = /^(?:responsible|accountable|alone)$/.test(text.folded[to] ?? '') ? to + 1 : to
  const type = behind(text, tokens, from, end) ?? before(text, tokens, from, to)
  return type && !(isPersonal && type !== 'MEDIA') ? type : null
}

const known = new WeakMap<NameSentence, readonly string[]>()
/** Folded words, and marks as they stand; made once for each sentence. */
function tokensOf(text: NameSentence): readonly string[] {
  const before = known.get(text)
  if (before) return before
  const tokens = text.folded.map((word, i) => word || (text.words[i] ?? ''))
  known.set(text, tokens)
  return tokens
}

/** "X, a …": what follows the comma, unless an adverbial opens the sentence ("In X, a gang …"). */
function behind(
  text: NameSentence,
  folded: readonly string[],
  from: number,
  to: number
): EntityType | null {
  if (folded[to] !== ',') return null
  if (folded[to + 1] === 'which') return calledSo(folded, to + 2)
  if (!/^(?:a|an|the)$/.test(folded[to + 1] ?? '')) return null
  const opener = folded[from - 1] ?? ''
  if (OPENS.test(opener) && isFirstWord(text, from - 1)) return null
  const head = headBehind(folded, to + 2)
  if (head < 0) return null
  const noun = folded[head] ?? ''
  const modifiers = folded.slice(to + 2, head).toReversed()
  // "the group" after a comma may be another; only what is described further is this one.
  const isNew = folded[to + 1] !== 'the'
  if (PART.test(noun) && folded[head + 1] === 'of') return partOf(folded, head, modifiers)
  if (!isNew && folded[head + 1] !== 'of') return null
  if (
    /^(?:band|group|gang|force|alliance|coalition|network|unit)$/.test(noun) &&
    folded[head + 1] === 'of'
  )
    return folded.slice(head + 2, head + 6).some((w) => FIGHTERS.test(w))
      ? 'ARMED_GROUP'
      : /^(?:gang|force|unit)$/.test(noun)
        ? null
        : 'ORGANIZATION'
  return kindOf(noun, modifiers)
}
/** "X, which is an armed group", "X, which he described as a wing of": what it is said to be. */
function calledSo(folded: readonly string[], from: number): EntityType | null {
  const as = folded.slice(from, from + 6).findIndex((w) => /^(?:as|is|was)$/.test(w))
  const article = from + as + 1
  if (as < 0 || !/^an?$/.test(folded[article] ?? '')) return null
  const head = headBehind(folded, article + 1)
  if (head < 0) return null
  const noun = folded[head] ?? ''
  const modifiers = folded.slice(article + 1, head).toReversed()
  return PART.test(noun) && folded[head + 1] === 'of'
    ? partOf(folded, head, modifiers)
    : kindOf(noun, modifiers)
}
const OPENS = /^(?:in|at|near|on|from|outside|inside|around|across|after|before|since)$/

/** Of what a branch is one: of fighters, unless its words say otherwise. */
function partOf(
  folded: readonly string[],
  head: number,
  modifiers: readonly string[]
): EntityType | null {
  if (modifiers.some((w) => /^(?:youth|political|student|women's|local|regional)$/.test(w)))
    return modifiers.includes('political') ? 'POLITICAL_PARTY' : 'ORGANIZATION'
  const whole = folded.slice(head + 2, head + 7)
  return whole.some((w) => /^(?:bank|company|church|party|university|chain|charity)$/.test(w))
    ? 'ORGANIZATION'
    : 'ARMED_GROUP'
}

/** The last word before the description goes on or ends. */
function headBehind(folded: readonly string[], start: number): number {
  for (let i = start; i < Math.min(start + WORDS, folded.length); i++)
    if (ENDS.test(folded[i + 1] ?? '.')) return i
  return -1
}

/** "the …, X," and "the … X". */
function before(
  { words }: NameSentence,
  folded: readonly string[],
  from: number,
  to: number
): EntityType | null {
  // "both papers, X and Y": the second is another of them.
  const first = listBefore(folded, folded[from - 1] === 'the' ? from - 2 : from - 1)
  const isSecond = first > 0
  const isOwnArticle = folded[from - 1] === 'the' && folded[from - 2] === ','
  const isParted = isSecond || isOwnArticle || folded[from - 1] === ','
  const isCalled = /^(?:called|named|dubbed|titled)$/.test(folded[from - 1] ?? '')
  const head = isSecond
    ? first - 1
    : isParted
      ? beforePlace(words, folded, beforeRelative(folded, from - (isOwnArticle ? 3 : 2)))
      : isCalled
        ? from - 2
        : from - 1
  const noun = folded[head] ?? ''
  if (!/^\p{Ll}/u.test(words[head] ?? '')) return null
  const opening = folded.slice(Math.max(0, head - WORDS), head)
  const det = opening.findLastIndex((w) =>
    /^(?:the|a|an|its|their|her|his|our|both|another|two|three|four|['’]?s)$/.test(w)
  )
  const modifiers = opening.slice(det + 1).toReversed()
  if (!isParted && isBareFirm(noun, modifiers, to - from)) return 'ORGANIZATION'
  if (det < 0 || modifiers.some((w) => /^[,.;:]$|^(?:of|in|and)$/.test(w))) return null
  // "the weekly X", "the rights group X", "a body named X": no name of a person follows such a noun.
  if (!isParted) {
    const type = kindOf(noun, modifiers)
    return type === 'ORGANIZATION' && noun === 'group' && claims(folded) ? 'ARMED_GROUP' : type
  }
  if (!/^[,.;)]$|^and$/.test(folded[to] ?? '.')) return null
  // "The tug, the Bahari Satu,"
  if (isOwnArticle) return nameWords().kinds.get(noun) === 'FACILITY' ? 'FACILITY' : null
  if (noun === 'mission' && /^\p{Lu}{3,}$/u.test(words[from] ?? '')) return 'INTERGOVERNMENTAL_ORG'
  // "a doctor at the Kano hospital, X": who works there.
  const tie = head - opening.length + det - 1
  const isAtIt = /^(?:at|in|for|with|from|of)$/.test(folded[tie] ?? '')
  if (isAtIt && peopleKind(folded[tie - 1] ?? '') === 'person') return null
  if (FIRM.test(noun) || PAPER.test(noun) || head < from - 2) return kindOf(noun, modifiers)
  // "a faction, X, said": only what is introduced by "a" is surely the same.
  const isSame = /^(?:a|an|another|its|their)$/.test(opening[det] ?? '')
  return isSame || isListed(folded, head, from) ? kindOf(noun, modifiers) : null
}

/** The comma that opens the list whose last member "and" at `and` brings, or -1: "both papers, X and Y". */
function listBefore(folded: readonly string[], and: number): number {
  if (folded[and] !== 'and') return -1
  const near = folded.lastIndexOf(',', and - 1)
  if (near > 0 && and - near < 6 && isPlural(folded[near - 1] ?? '')) return near
  if (near !== and - 1) return -1
  return folded.findIndex(
    (w, i) =>
      w === ',' &&
      i < and &&
      and - i < LONGEST &&
      isPlural(folded[i - 1] ?? '') &&
      folded.slice(Math.max(0, i - WORDS), i).some((n) => /^(?:both|two|three|four)$/.test(n))
  )
}
const LONGEST = 20

/** "state fertiliser maker X", "Dutch cable operator X": what needs no article. */
const isBareFirm = (noun: string, modifiers: readonly string[], length: number): boolean =>
  (BARE.test(noun) || (length === 1 && MAKER.test(noun))) &&
  modifiers[0] !== undefined &&
  !PEOPLES.test(modifiers[0])
const BARE =
  /^(?:giant|firm|carrier|airline|retailer|insurer|lender|brewer|conglomerate|carmaker|automaker|chipmaker|drugmaker|shipbuilder|startup|start up|utility|supermarket|chain)$/
const MAKER =
  /^(?:maker|manufacturer|producer|operator|builder|developer|supplier|exporter|importer|distributor|group|miner|refiner|provider|broker|publisher)$/
/** What persons make and run by themselves. */
const PEOPLES =
  /^(?:film|movie|record|music|machine|crane|radio|television|theatre|tv|camera|winch|lift|switchboard|camp|toy|lone|small|rights|rebel|armed|militant|religious)$/

/** "Two parties, X, founded by Ana Ruiz, and the Y": both are parties. */
function isListed(folded: readonly string[], head: number, from: number): boolean {
  if (!isPlural(folded[head] ?? '') || folded[head + 1] !== ',') return false
  const number = folded.slice(Math.max(0, head - WORDS), head)
  return head === from - 2 && number.some((w) => /^(?:both|two|three|four)$/.test(w))
}

/** "the London hedge fund Ironside", "a brewer": a company by what it does; "the fund" may be anybody's. */
const isFirmWord = (noun: string, modifiers: readonly string[]): boolean =>
  nameContexts().firmWords.has(noun) && !modifiers.includes('pension')

/** "a trading house in Banja Luka, X": the noun before where it is. */
function beforePlace(words: readonly string[], folded: readonly string[], last: number): number {
  let at = last
  while (at > 1 && /^\p{Lu}/u.test(words[at] ?? '')) at--
  if (at === last || !/^(?:in|of|from|near)$/.test(folded[at] ?? '')) return last
  const noun = folded[at - 1] ?? ''
  return FIRM.test(noun) || noun === 'house' || nameContexts().firmWords.has(noun) ? at - 1 : last
}

/** "the company that runs the mine, X": the noun before the relative clause. */
function beforeRelative(folded: readonly string[], last: number): number {
  for (let at = last; at > Math.max(1, last - WORDS); at--)
    if (/^(?:that|which)$/.test(folded[at] ?? '')) return folded[at - 1] === ',' ? at - 2 : at - 1
  return last
}

function kindOf(noun: string, modifiers: readonly string[]): EntityType | null {
  if (PAPER.test(noun)) return 'MEDIA'
  if (FIRM.test(noun) || isFirmWord(noun, modifiers)) return 'ORGANIZATION'
  if (noun === 'house' && HOUSES.test(modifiers[0] ?? '')) return 'ORGANIZATION'
  if (peopleKind(noun) === 'person') return null
  const type = bodyType(noun, modifiers) ?? nameWords().kinds.get(noun) ?? null
  if (type === 'ORGANIZATION' && modifiers.some((w) => ARMS.test(w))) return 'ARMED_GROUP'
  return type && TOLD.has(type) ? type : null
}
const HOUSES = /^(?:trading|publishing|auction|fashion|brokerage|commodity|media|finance)$/
const ARMS =
  /^(?:armed|militant|rebel|guerrilla|insurgent|jihadist|islamist|extremist|separatist|terrorist|paramilitary|sunni|shiite|shia|underground|partisan|resistance|self-defence|self-defense|self defence|self defense|vigilante|secessionist)$/
