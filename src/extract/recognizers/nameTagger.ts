import { nameLexicon } from '../lexicon/loadNames.ts'
import { placeIndex } from '../lexicon/loadPlaces.ts'
import { nameContexts } from '../lexicon/nameContexts.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import { readInput } from '../tagger/input.ts'
import { tagNames } from '../tagger/tagger.ts'
import type { NameCandidate } from './nameCandidates.ts'
import type { LexiconMatch } from './nameLexicon.ts'
import { isHeadless, isRole } from './nameContexts.ts'
import { isOfficeAlone, TITLE_PART, withoutTitles } from './nameRules.ts'
import type { TokenRange } from './nameRuns.ts'
import { isFirstWord, isMonth } from './nameText.ts'
import type { NameSentence } from './nameText.ts'
import { isThing } from './nameThings.ts'
import { PLACES, typeOfClass } from './nameTypes.ts'

/** Margins are sums of 8-bit weights; at this one a reading is as good as sure. */
const SURE = 400

/** Who is called so is a person, whatever the model says. */
const ADDRESSED =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|col|gen|lt|capt|maj|sgt|colonel|lieutenant|sergeant|major|brigadier|sheikh|mullah|ayatollah|rev)$/

/** Names that the trained model sees, titles left out; peoples and nationalities are no names. */
export function taggedNames(text: NameSentence, matches: readonly LexiconMatch[]): NameCandidate[] {
  const isCaseless = text.letterCase !== 'MIXED'
  return tagNames(readInput(text, matches), isCaseless).flatMap((tagged) => {
    const name = { ...tagged, from: startOf(text, matches, tagged) }
    if (name.class === 'NORP' || name.from >= name.to) return []
    const isPerson =
      followsOffice(text, name.from) ||
      name.class === 'PER' ||
      ADDRESSED.test(text.folded[name.from] ?? '') ||
      isTitled(text, name)
    const headed = withHead(text, matches, name)
    const whole = name.class === 'PER' ? withForename(text, matches, headed) : headed
    const bare = withoutDirection(text, bareRange(text, isPerson, whole))
    if (bare === null || isPartOfTitle(text, bare) || isOpening(text, bare)) return []
    if (isOfficeAlone(text, bare)) return []
    if (isThing(text, bare) || isDoubtfulOpening(text, bare, name.margin)) return []
    const isAddressed =
      ADDRESSED.test(text.folded[bare.from - 1] ?? '') ||
      followsOffice(text, bare.from - 1) ||
      (isPerson && bare.from > name.from && isTitled(text, name))
    return [
      {
        sentence: text.sentence.index,
        ...bare,
        form: isAcronym(text, bare.from, bare.to) ? ('ACRONYM' as const) : ('NAME' as const),
        ...(isAddressed
          ? { type: 'PERSON' as const, isSettled: true }
          : typeOfClass(text, bare, isDoubtfulPlace(text, bare, name.margin) ? 'LOC' : name.class)),
        entry: null,
        by: 'names/tagger',
        confidence: Math.min(0.95, 0.4 + (0.55 * name.margin) / SURE)
      }
    ]
  })
}

/** No name begins with "and", nor with whose it is where a list knows the owner ("Islamic State's Amaq"). */
function startOf(
  text: NameSentence,
  matches: readonly LexiconMatch[],
  { from, to }: TokenRange
): number {
  let start = from
  while (start < to && TIE.test(text.words[start] ?? '')) start++
  const owner = matches.find((m) => m.from === start && m.to < to - 1)
  return owner && /^['’]s$/.test(text.words[owner.to] ?? '') ? owner.to + 1 : start
}
const TIE = /^(?:and|or|but|with|in|near|at|by|from)$/

/** "Zagros Resistance Units", "Rainbow Shipping Lines": the capitalised word behind that says what it is. */
function withHead(
  text: NameSentence,
  matches: readonly LexiconMatch[],
  { from, to }: TokenRange
): TokenRange {
  const name = { from, to }
  const word = text.folded[to] ?? ''
  if (text.letterCase !== 'MIXED' || !/^\p{Lu}\p{Ll}+$/u.test(text.words[to] ?? '')) return name
  if (/^\p{Lu}/u.test(text.words[to + 1] ?? '') || matches.some((m) => m.from <= to && to < m.to))
    return name
  return nameWords().last.has(word) || nameContexts().firms.has(word) || word === 'units'
    ? { from, to: to + 1 }
    : name
}

/** "Grant Whitlock": a common word with a capital before a lone surname is what its bearer is called. */
function withForename(
  text: NameSentence,
  matches: readonly LexiconMatch[],
  name: TokenRange
): TokenRange {
  const at = name.from - 1
  if (text.letterCase !== 'MIXED' || name.to > name.from + 2 || isFirstWord(text, at)) return name
  if (!/^\p{Lu}\p{Ll}+$/u.test(text.words[at] ?? '')) return name
  const word = text.folded[at] ?? ''
  const { personTitles, first, last } = nameWords()
  const { titles, strong, roles } = nameContexts()
  if ([personTitles, titles, strong, roles, first, last].some((list) => list.has(word))) return name
  const isOther = TITLE_PART.test(word) || isRole(text, at) || isMonth(text, at) || DAY.test(word)
  if (isOther || matches.some((m) => m.from <= at && at < m.to)) return name
  return /^[\p{Lu}]/u.test(text.words[at - 1] ?? '') ? name : { from: at, to: name.to }
}
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "southern Corsica" is a part of Corsica: the small first letter tells. */
function withoutDirection(text: NameSentence, range: TokenRange | null): TokenRange | null {
  const first = range ? (text.words[range.from] ?? '') : ''
  const isPart = /^(?:(?:north|south)?-?(?:north|south|east|west)ern|central)$/.test(first)
  if (!range || !isPart) return range
  return range.to - range.from > 1 ? { ...range, from: range.from + 1 } : null
}

/** At less than this the gazetteer knows better than the model. */
const DOUBTFUL = 100
const SIZEABLE = 40

/** A word of the gazetteer that the model hardly tells from a person or an organisation. */
function isDoubtfulPlace(text: NameSentence, { from, to }: TokenRange, margin: number): boolean {
  if (margin > DOUBTFUL || nameWords().firstNames.has(text.folded[from] ?? '')) return false
  const places = placeIndex().find(text.folded.slice(from, to).join(' '))
  return places.some((place) => place.kind === 'REGION' || place.size >= SIZEABLE)
}

/** Unless the model is this sure, a lone word that opens a sentence is one of the language. */
const OPENING_DOUBT = 45

function isDoubtfulOpening(text: NameSentence, { from, to }: TokenRange, margin: number): boolean {
  const word = text.folded[from] ?? ''
  if (margin > OPENING_DOUBT || to !== from + 1 || !isFirstWord(text, from)) return false
  return !placeIndex().has(word) && !nameWords().firstNames.has(word)
}

/** A common word that only its place or the lack of small letters makes look like a name. */
function isOpening(text: NameSentence, { from, to }: TokenRange): boolean {
  if (to !== from + 1 || !nameLexicon().commonWords.has(text.folded[from] ?? '')) return false
  return text.letterCase !== 'MIXED' || isFirstWord(text, from)
}

/** "General Gustavo X", "Commissioner Hauwa X", whatever class the model gives it. */
function isTitled(text: NameSentence, { from, to }: TokenRange): boolean {
  if (to <= from + 1) return false
  const title = text.folded[from] ?? ''
  const { personTitles, firstNames } = nameWords()
  const { strong, titles } = nameContexts()
  return strong.has(title) || titles.has(title)
    ? isHeadless(text, { from: from + 1, to })
    : personTitles.has(title) && firstNames.has(text.folded[from + 1] ?? '')
}

const OFFICE = /^(?:secretary|minister|secretaries|ministers)$/

/** "Secretary of State X": the word after the office belongs to it. */
const followsOffice = (text: NameSentence, at: number): boolean =>
  TITLE_PART.test(text.folded[at] ?? '') &&
  text.folded[at - 1] === 'of' &&
  OFFICE.test(text.folded[at - 2] ?? '')

/** "Defense" of "Defense Secretary", "State" of "Secretary of State". */
function isPartOfTitle(text: NameSentence, { from, to }: TokenRange): boolean {
  const word = text.folded[from] ?? ''
  if (to !== from + 1) return false
  const after = text.folded[to] ?? ''
  // "Information Minister X", "Energy and Mines Minister X"
  const isField = OFFICE.test(after) || (after === 'and' && OFFICE.test(text.folded[to + 2] ?? ''))
  if (isField && nameLexicon().commonWords.has(word)) return true
  if (!TITLE_PART.test(word)) return false
  const before = text.folded[from - 2] ?? ''
  return OFFICE.test(after) || (text.folded[from - 1] === 'of' && OFFICE.test(before))
}

function bareRange(text: NameSentence, isPerson: boolean, range: TokenRange): TokenRange | null {
  let { from, to } = isPerson ? (withoutTitles(text, range) ?? { from: 0, to: 0 }) : range
  if (followsOffice(text, from) && to > from + 1) from++
  from = afterDescription(text, afterKind(text, afterOwner(text, from, to), to), to)
  if (isPerson) to = withoutHome(text, from, to)
  if (!isPerson) to = withoutHolder(text, from, to)
  const mark = firstBetween(text, from, to, (word) => /^[()[\]"“”]$/.test(word))
  if (mark > 0) to = mark
  while (from < to && isLeading(text.words[from] ?? '')) from++
  while (from < to && /^(?:['"“”’(),-]+|['’]s|\.)$/i.test(text.words[to - 1] ?? '')) to--
  if (text.letterCase !== 'MIXED') to = withoutNouns(text, from, to)
  return from < to ? { from, to } : null
}

/** The first word after `from` and before `to` that fits, or -1. */
function firstBetween(
  { words }: NameSentence,
  from: number,
  to: number,
  fits: (word: string, at: number) => boolean
): number {
  for (let i = from + 1; i < to; i++) if (fits(words[i] ?? '', i)) return i
  return -1
}

/** "Philippine island of Jolo": what is written small is no part of the name. */
function afterKind(text: NameSentence, from: number, to: number): number {
  const of = firstBetween(
    text,
    from,
    to - 1,
    (word, i) => word === 'of' && KINDS.test(text.words[i - 1] ?? '')
  )
  return of < 0 ? from : of + 1
}
const KINDS =
  /^(?:island|province|state|district|department|region|town|city|village|county|territory)$/

/** "Tbilisi daily Rezonka", "Front fighter Ana Ruiz": a common word in small letters ends a description. */
function afterDescription(text: NameSentence, from: number, to: number): number {
  const { commonWords } = nameLexicon()
  for (let i = to - 2; i > from; i--) {
    const word = text.words[i] ?? ''
    if (/^\p{Ll}{4,}$/u.test(word) && commonWords.has(word)) return i + 1
  }
  return from
}

/** "Zaid Obeidat of Karak": where somebody is from is no part of the name. */
function withoutHome(text: NameSentence, from: number, to: number): number {
  const of = firstBetween(text, from, to - 1, (word) => word === 'of')
  return of < 0 ? to : of
}

/** "Sudan's Rapid Support Forces", "the ELN's Catatumbo Front": whose they are is a name of its own. */
function afterOwner(text: NameSentence, from: number, to: number): number {
  const mark = firstBetween(text, from, to - 1, (word) => /^['’]s$/i.test(word))
  if (mark < 0) return from
  const [hit] = nameLexicon().names.hits.get(text.folded.slice(from, mark).join(' ')) ?? []
  const isBody =
    to - mark > 2 && (hit !== undefined || /^\p{Lu}{2,6}$/u.test(text.words[mark - 1] ?? ''))
  return (hit && PLACES.has(hit.entry.type)) || isBody ? mark + 1 : from
}

/** "UN Secretary-General": who holds an office is not the body. */
function withoutHolder(text: NameSentence, from: number, end: number): number {
  let to = end
  while (to > from + 1 && HOLDER.test(text.folded[to - 1] ?? '') && text.folded[to - 2] !== 'of')
    to--
  return to
}

const HOLDER =
  /^(?:minister|secretary|secretary general|president|spokesman|spokeswoman|ambassador|commander|governor|envoy|representative|chairman|leader|chief)$/

/** Articles and their like, and "little-known". */
const isLeading = (word: string): boolean =>
  LEADING.test(word) || /^\p{Ll}{4,}(?:-\p{Ll}{3,})+$/u.test(word)
const LEADING =
  /^(?:the|an?|our|your|his|her|its|their|my|this|that|these|those|such|same|every|each|any|all|some|entire|so-called|alleged|former|['"“”’()[\],.-]+|['’]s)$/i

/** "FMLN COMMUNIQUE": without capitals to go by, nouns that end no names are taken for nouns. */
function withoutNouns(text: NameSentence, from: number, end: number): number {
  const { first, last } = nameWords()
  let to = end
  while (to > from + 1) {
    const word = text.folded[to - 1] ?? ''
    if (!nameLexicon().commonWords.has(word) || first.has(word) || last.has(word)) break
    to--
  }
  return to
}

const isAcronym = (text: NameSentence, from: number, to: number): boolean =>
  to === from + 1 &&
  text.letterCase === 'MIXED' &&
  /^\p{Lu}[\p{Lu}\p{N}&/.-]{1,7}$/u.test(text.words[from] ?? '')
