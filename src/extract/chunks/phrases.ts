import type { NameFinding } from '../findings.ts'
import { isPlural } from '../lexicon/nouns.ts'
import { isOffice } from '../lexicon/offices.ts'
import { endOfDate, isWeekdayName } from './datePhrases.ts'
import type { Word, WordKind } from './words.ts'

/**
 * A noun phrase: words `from` to `to` (exclusive), `head` the word that says what it is,
 * `name` the index (in the sentence's names) of a name that ends it or stands alone.
 */
export type Phrase = Readonly<{
  index: number
  from: number
  to: number
  head: number
  name: number | null
  isPronoun: boolean
  /** Index of the phrase that an "of" right after this one brings. */
  of: number | null
  /** Where the possessor ends ("the army's" in "the army's general staff"), if it has one. */
  possessor: number | null
}>

const INSIDE = new Set<WordKind>(['ADJECTIVE', 'NOUN', 'NAME', 'NUMBER'])
const QUANTITY_OPENERS = new Set([
  'about',
  'around',
  'over',
  'nearly',
  'almost',
  'some',
  'approximately',
  'roughly',
  'under'
])

/** "gave the ambassador 48 hours": a span of time is a phrase of its own. */
const UNIT = /^(?:minutes|hours?|days?|weeks?|months?|years?)$/

type Names = readonly Readonly<{ from: number; to: number; finding: NameFinding }>[]

/** Noun phrases of one sentence in order; relative clauses and "of" phrases are phrases of their own. */
export function findPhrases(words: readonly Word[], names: Names): readonly Phrase[] {
  const nameAt = new Map<number, number>()
  names.forEach((name, index) => {
    for (let i = name.from; i < name.to; i++) nameAt.set(i, index)
  })
  const phrases: Phrase[] = []
  for (let i = 0; i < words.length;) {
    const found = phraseAt(words, i, nameAt, names)
    if (!found) {
      i++
      continue
    }
    const { from, to, head, name, isPronoun, possessor } = found
    phrases.push({ index: phrases.length, from, to, head, name, isPronoun, of: null, possessor })
    i = found.to
  }
  return phrases.map((phrase, index) => {
    const next = phrases[index + 1]
    const isOf = words[phrase.to]?.lower === 'of' && next?.from === phrase.to + 1
    return isOf && !isCharge(words, phrase) ? { ...phrase, of: index + 1 } : phrase
  })
}

const CHARGING = /^(?:accuse|suspect|convict|acquit)$/
const PART =
  /^(?:members?|leaders?|supporters?|followers?|elements|units|sons|citizens|relatives|residents|one|some)$/
/** "accused soldiers of killing", "suspects smugglers of the murder": what they are charged with is no part of them. */
function isCharge(words: readonly Word[], { from, to, head }: Phrase): boolean {
  if (!CHARGING.test(words[from - 1]?.lemma ?? '') || PART.test(words[head]?.lower ?? ''))
    return false
  // "accused the government of Mali of looting": the first belongs to the name.
  for (let at = to + 1; at < to + 9; at++) {
    const word = words[at]
    if (!word || word.kind === 'MARK') return true
    if (word.lower === 'of')
      return /^(?:DET|NUMBER|NAME|POSSESSIVE)$/.test(words[at + 1]?.kind ?? '')
  }
  return true
}

/** "shot dead three men", "burned alive a priest": what became of them opens no phrase. */
const isOutcome = (words: readonly Word[], i: number): boolean =>
  /^(?:dead|alive)$/.test(words[i]?.lower ?? '') &&
  words[i - 1]?.kind === 'VERB' &&
  (/^(?:NUMBER|DET|NAME|POSSESSIVE)$/.test(words[i + 1]?.kind ?? '') ||
    words[i - 1]?.lower === 'shot' ||
    QUANTITY_OPENERS.has(words[i + 1]?.lower ?? ''))

function phraseAt(
  words: readonly Word[],
  start: number,
  nameAt: ReadonlyMap<number, number>,
  names: Names
): Omit<Phrase, 'index' | 'of'> | null {
  const first = words[start]
  if (!first || isOutcome(words, start)) return null
  if (first.kind === 'PRONOUN' || first.kind === 'RELATIVE') {
    if (first.kind === 'RELATIVE' && !/^(?:who|whom|which|that)$/.test(first.lower)) return null
    if (first.lower === 'there' || first.lower === 'here') return null
    return { from: start, to: start + 1, head: start, name: null, isPronoun: true, possessor: null }
  }
  const date = endOfDate(words, start)
  if (date !== null)
    return { from: start, to: date, head: date - 1, name: null, isPronoun: false, possessor: null }
  let i = start
  while (isOpener(words, i)) i++
  let head = -1
  let possessor: number | null = null
  for (; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    if (
      word.kind === 'DET' &&
      /^(?:such|other|another|few|several|same)$/.test(word.lower) &&
      head < 0
    )
      continue
    if (
      word.kind === 'ADVERB' &&
      /^(?:already|heavily|highly|most|very|well)$/.test(word.lower) &&
      words[i + 1]?.kind === 'ADJECTIVE'
    )
      continue
    // "south of Zola last Thursday": the day is no part of the place.
    if (head >= 0 && word.kind === 'ADJECTIVE' && /^(?:last|next)$/.test(word.lower)) break
    // "400 more soldiers".
    if (word.lower === 'more' && words[head]?.kind === 'NUMBER' && words[i + 1]?.kind === 'NOUN')
      continue
    // "told reporters its men": whose the next are says nothing of these.
    if (word.kind === 'POSSESSIVE' && head >= 0 && /^[a-z]{2}/.test(word.lower)) break
    if (word.kind === 'POSSESSIVE' && head >= 0) {
      const next = words[i + 1]
      if (!next || !(INSIDE.has(next.kind) || (next.kind === 'VERB' && next.form === 'ING'))) break
      possessor = i
      head = -1
      continue
    }
    if (!INSIDE.has(word.kind) || isTakenAs(words, i, head)) break
    // "On Tuesday Boko Haram took": the day is no part of who follows it.
    if (word.kind === 'NAME' && isWeekdayName(words[head]?.lower ?? '')) break
    const name = nameAt.get(i)
    if (
      name !== undefined &&
      (endsTitle(words, i, head, names[name]) || isMadeOfficer(words, start, names[name]))
    ) {
      const to = names[name]?.to ?? i + 1
      return { from: start, to, head: to - 1, name, isPronoun: false, possessor }
    }
    if (word.kind === 'NOUN' || word.kind === 'NAME') head = i
    else if (head < 0 || words[head]?.kind === 'NUMBER' || words[head]?.kind === 'ADJECTIVE')
      head = i
    else if (isRankNumber(words, i)) return phraseTo(i + 1)
    else if (
      word.kind === 'NUMBER' &&
      (UNIT.test(words[i + 1]?.lower ?? '') ||
        !(words[i + 1]?.kind === 'NOUN' && /^(?:DET|ADJECTIVE)$/.test(words[start]?.kind ?? '')))
    )
      break
  }
  function phraseTo(to: number): Omit<Phrase, 'index' | 'of'> {
    return { from: start, to, head, name: null, isPronoun: false, possessor }
  }
  if (head < 0) return bareDeterminer(words, start)
  const name = nameAt.get(head)
  const ends = name !== undefined && names[name]?.to === head + 1 ? name : null
  const to = head + 1 < i && words[head]?.kind !== 'ADJECTIVE' ? head + 1 : i
  return { from: start, to: Math.max(to, start + 1), head, name: ends, isPronoun: false, possessor }
}

/** "took four guards hostage": what they are made is no part of who they are. */
const isTakenAs = (words: readonly Word[], i: number, head: number): boolean =>
  head >= 0 &&
  head === i - 1 &&
  ((/^(?:hostage|prisoner|captive)$/.test(words[i]?.lower ?? '') &&
    isPlural(words[head]?.lower ?? '')) ||
    (/^(?:free|safe)$/.test(words[i]?.lower ?? '') && !INSIDE.has(words[i + 1]?.kind ?? 'MARK')))

/** "the number two": the numeral is a rank. */
const isRankNumber = (words: readonly Word[], i: number): boolean =>
  /^(?:one|two|three)$/.test(words[i]?.lower ?? '') &&
  words[i - 1]?.lower === 'number' &&
  words[i + 1]?.lower === 'of'

/** "some blamed", "several were": a determiner that stands alone. */
function bareDeterminer(
  words: readonly Word[],
  start: number
): Omit<Phrase, 'index' | 'of'> | null {
  const word = words[start]
  if (
    !word ||
    !/^(?:some|several|many|others|this|these|those|both|all|few|most)$/.test(word.lower)
  )
    return null
  return { from: start, to: start + 1, head: start, name: null, isPronoun: true, possessor: null }
}

function isOpener(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word) return false
  if (word.kind === 'DET') return true
  if (word.kind === 'POSSESSIVE' && /^[a-z]/.test(word.lower) && word.lower !== 's') return true
  const next = words[i + 1]
  if (word.kind === 'ADVERB' && word.lower.endsWith('ly') && next?.kind === 'ADJECTIVE') return true
  if (QUANTITY_OPENERS.has(word.lower) && next?.kind === 'NUMBER') return true
  if (/^(?:more|less|fewer)$/.test(word.lower) && next?.lower === 'than')
    return words[i + 2]?.kind === 'NUMBER'
  if (word.lower === 'than') return /^(?:more|less|fewer)$/.test(words[i - 1]?.lower ?? '')
  if (word.lower === 'at' && /^(?:least|most)$/.test(next?.lower ?? ''))
    return words[i + 2]?.kind === 'NUMBER'
  return (
    /^(?:least|most)$/.test(word.lower) && words[i - 1]?.lower === 'at' && next?.kind === 'NUMBER'
  )
}

/** "elected Ana Ruiz mayor", "named Ana Ruiz finance minister": the office that somebody is put into is no part of the name. */
const isMadeOfficer = (
  words: readonly Word[],
  start: number,
  name: Names[number] | undefined
): boolean =>
  name !== undefined &&
  name.from === start &&
  name.finding.type === 'PERSON' &&
  /^(?:elect|appoint|name|make|choose|crown|declare|proclaim|re-elect)$/.test(
    words[start - 1]?.lemma ?? ''
  ) &&
  (isOffice(words[name.to]?.lower ?? '') ||
    (/^(?:NOUN|ADJECTIVE)$/.test(words[name.to]?.kind ?? '') &&
      isOffice(words[name.to + 1]?.lower ?? '')))

/** A person's or body's name after a title ends the phrase ("President Moreno", "the rebel group ARF"). */
function endsTitle(
  words: readonly Word[],
  i: number,
  head: number,
  name: Names[number] | undefined
): boolean {
  if (!name || name.from !== i || name.finding.form === 'DEMONYM') return false
  const next = words[name.to]
  const goesOn = next !== undefined && INSIDE.has(next.kind)
  if (head < 0) return !goesOn && next?.kind !== 'POSSESSIVE'
  return name.finding.type === 'PERSON' || (!goesOn && next?.kind !== 'POSSESSIVE')
}
