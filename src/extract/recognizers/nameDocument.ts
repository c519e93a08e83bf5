import { nameLexicon } from '../lexicon/loadNames.ts'
import type { EntityType } from '../../model.ts'
import type { NameCandidate } from './nameCandidates.ts'
import { isMonth } from './nameText.ts'
import type { NameSentence } from './nameText.ts'
import { PLACES } from './nameTypes.ts'

/** What a document as a whole makes of a name: its kind, and how sure it is. */
type Verdict = Readonly<{ candidate: NameCandidate; weight: number }>

/** A name has to be this sure once to be one wherever else its words stand. */
const SURE_ENOUGH = 0.6
/** A full name settles what its surname alone is, however often the model errs on that. */
const FULL_NAME = 50
const BY_DOCUMENT = 'names/document'

/**
 * Makes a document agree with itself: a name reads everywhere as it reads most surely, a surname
 * follows the full name, and what is surely a name once is one wherever it is written so.
 */
export function agreeOnNames(
  texts: readonly NameSentence[],
  chosen: readonly (readonly NameCandidate[])[]
): NameCandidate[][] {
  const verdicts = readVerdicts(texts, chosen)
  const titled = surnames(texts, chosen, (c) => c.isSettled === true)
  const lone = surnames(texts, chosen, (c) => c.confidence > SURELY && !c.entry)
  const openings = new Set([...verdicts.keys()].map(openingOf))
  return texts.map((text, i) => {
    const known = (chosen[i] ?? []).map((found) =>
      isBearer(text, found, titled, lone)
        ? { ...found, type: 'PERSON' as const }
        : revise(text, found, verdicts)
    )
    return [...known, ...repeatsOf(text, known, verdicts, openings)].sort((a, b) => a.from - b.from)
  })
}

/** At less than this a surname alone may be anything. */
const SURELY = 0.6
const DOUBTLESS = 0.9
/** Words that alone are somebody's name somewhere, and how that is known. */
function surnames(
  texts: readonly NameSentence[],
  chosen: readonly (readonly NameCandidate[])[],
  isKnown: (name: NameCandidate) => boolean
): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text, i) =>
      (chosen[i] ?? [])
        .filter((c) => c.type === 'PERSON' && c.to === c.from + 1 && isKnown(c))
        .map((c) => text.folded[c.from] ?? '')
    )
  )
}

/** "Fikret Abdic", where the text has "Mr Abdic"; a doubtful one, where it has "Abdic". */
const isBearer = (
  text: NameSentence,
  { from, to, type, entry, isSettled, confidence }: NameCandidate,
  titled: ReadonlySet<string>,
  lone: ReadonlySet<string>
): boolean =>
  type !== 'PERSON' &&
  !entry &&
  !isSettled &&
  to - from > 1 &&
  to - from < 4 &&
  (titled.has(text.folded[to - 1] ?? '') ||
    (confidence < DOUBTLESS && lone.has(text.folded[to - 1] ?? '')))

type Verdicts = ReadonlyMap<string, Verdict>

function readVerdicts(
  texts: readonly NameSentence[],
  chosen: readonly (readonly NameCandidate[])[]
): Verdicts {
  const votes = new Map<string, Map<EntityType, Verdict>>()
  const vote = (key: string, candidate: NameCandidate, weight: number): void => {
    const byType = votes.get(key) ?? new Map<EntityType, Verdict>()
    votes.set(key, byType)
    const before = byType.get(candidate.type)
    byType.set(candidate.type, {
      candidate: before?.candidate ?? candidate,
      weight: weight + (before?.weight ?? 0)
    })
  }
  texts.forEach((text, i) => {
    for (const found of chosen[i] ?? []) {
      if (found.form === 'DEMONYM') continue
      const words = text.folded.slice(found.from, found.to)
      vote(
        words.join(' '),
        found,
        found.entry || found.isSettled ? 3 * found.confidence : found.confidence
      )
      const surname = words.at(-1) ?? ''
      if (found.type === 'PERSON' && words.length > 1 && surname.length > 2) {
        vote(surname, found, FULL_NAME * found.confidence)
      }
    }
  })
  return new Map([...votes].map(([key, byType]) => [key, strongest([...byType.values()])]))
}

const isCommon = (word: string): boolean => word.length < 3 || nameLexicon().commonWords.has(word)

/** "Forest" in the middle of a sentence, where the text has "Eva Forest". */
const isSurname = (text: NameSentence, at: number, { candidate, weight }: Verdict): boolean =>
  candidate.type === 'PERSON' && weight > FULL_NAME / 2 && text.letterCase === 'MIXED' && at > 0

const groupOf = (type: EntityType): string =>
  type === 'PERSON' ? 'PER' : PLACES.has(type) ? 'LOC' : 'ORG'

/** The type of most weight within the class of most weight. */
function strongest(verdicts: readonly Verdict[]): Verdict {
  const ofGroup = new Map<string, number>()
  for (const { candidate, weight } of verdicts) {
    const group = groupOf(candidate.type)
    ofGroup.set(group, weight + (ofGroup.get(group) ?? 0))
  }
  const [group] = [...ofGroup].reduce((best, next) => (next[1] > best[1] ? next : best))
  return verdicts
    .filter((v) => groupOf(v.candidate.type) === group)
    .reduce((best, next) => (next.weight > best.weight ? next : best))
}

/** Takes over the document's reading, unless a list or the name's own words have settled it. */
function revise(text: NameSentence, found: NameCandidate, verdicts: Verdicts): NameCandidate {
  const verdict = verdicts.get(text.folded.slice(found.from, found.to).join(' '))
  if (verdict && isNamesake(text, found, verdict)) {
    return { ...verdict.candidate, ...rangeOf(found), by: BY_DOCUMENT }
  }
  if (found.entry || found.form === 'DEMONYM' || found.isSettled) return found
  if (!verdict || verdict.candidate.type === found.type) return found
  const { type } = verdict.candidate
  const isSame = verdict.candidate.to - verdict.candidate.from === found.to - found.from
  return { ...found, type, entry: isSame ? verdict.candidate.entry : null }
}

/** "Galán said", where the text has "Luis Carlos Galán": the town of that name is meant only as a place. */
function isNamesake(
  text: NameSentence,
  { from, to, type, form }: NameCandidate,
  { candidate, weight }: Verdict
): boolean {
  if (candidate.type !== 'PERSON' || weight < FULL_NAME / 2 || candidate.to < candidate.from + 2)
    return false
  if (to !== from + 1 || form !== 'NAME' || !/^(?:CITY|REGION)$/.test(type)) return false
  if (text.sentence.section === 'DATELINE' || text.folded[to] === '(') return false
  const [before = '', earlier = ''] = [text.folded[from - 1], text.folded[from - 2]]
  return before === 'of' ? !DIVISION.test(earlier) : !PLACED.test(before)
}
const PLACED = /^(?:in|at|near|from|to|around|outside|inside|toward|towards|between|city|town)$/
const DIVISION =
  /^(?:city|town|village|municipality|department|province|state|region|north|south|east|west|outskirts|streets?|people|capital)$/

const rangeOf = ({ sentence, from, to }: NameCandidate) => ({ sentence, from, to })

/** The first word of a folded name; "al-Qaeda" is one token of two words. */
function openingOf(folded: string): string {
  const blank = folded.indexOf(' ')
  return blank < 0 ? folded : folded.slice(0, blank)
}

/** Words that are a name elsewhere in the document; `openings` are the first words of all those. */
function repeatsOf(
  text: NameSentence,
  known: readonly NameCandidate[],
  verdicts: Verdicts,
  openings: ReadonlySet<string>
): NameCandidate[] {
  const taken = new Uint8Array(text.folded.length)
  for (const { from, to } of known) taken.fill(1, from, to)
  const repeats: NameCandidate[] = []
  for (let from = 0; from < text.folded.length; from++) {
    if (taken[from] === 1 || !openings.has(openingOf(text.folded[from] ?? ''))) continue
    if (!looksLikeName(text, from) || isMonth(text, from)) continue
    for (let to = Math.min(text.folded.length, from + 4); to > from; to--) {
      if (taken.subarray(from, to).includes(1)) continue
      const key = text.folded.slice(from, to).join(' ')
      const verdict = verdicts.get(key)
      if (!verdict || verdict.weight < SURE_ENOUGH) continue
      if (to === from + 1 && isCommon(key) && !isSurname(text, from, verdict)) continue
      const { type, form, entry, confidence } = verdict.candidate
      const sentence = text.sentence.index
      repeats.push({ sentence, from, to, form, type, entry, by: BY_DOCUMENT, confidence })
      from = to - 1
      break
    }
  }
  return repeats
}

const looksLikeName = (text: NameSentence, at: number): boolean =>
  text.letterCase === 'UPPER' ||
  text.letterCase === 'LOWER' ||
  /^(?:\p{Lu}|\p{Ll}{1,3}[-‐’']\p{Lu})/u.test(text.words[at] ?? '')
