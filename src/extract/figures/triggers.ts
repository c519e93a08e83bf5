import type { Count } from '../findings.ts'
import { HARM_PHRASES, type Whom } from './harmVerbs.ts'
import { byMeasure, harm } from './lexicons.ts'
import { phrasesAt, tabulate } from './phraseTable.ts'
import { lowerAt, type Word } from './words.ts'

/** PASSIVE: a participle ("killed"), active too when an object follows. */
export type TriggerForm = 'PARTICIPLE' | 'ACTIVE' | 'INTRANSITIVE' | 'STATE' | 'NOMINAL' | 'COUNTER'

/** A word of harm or counting: words [from, to). */
export type Trigger = Entry & Readonly<{ from: number; to: number }>

type Entry = Readonly<{ measure: Count; form: TriggerForm; of: Whom }>

function* entries(): Generator<readonly [string, Entry]> {
  const forms = [
    ['counters', 'COUNTER'],
    ['verbs', 'PARTICIPLE'],
    ['active', 'ACTIVE'],
    ['states', 'STATE'],
    ['nominal', 'NOMINAL']
  ] as const
  for (const [table, form] of forms)
    for (const [phrase, measure] of byMeasure(harm[table]))
      yield [phrase, { measure, form, of: 'ANYBODY' }]
  for (const { phrase, ...entry } of HARM_PHRASES) {
    yield [phrase, entry]
    const isDeed = entry.form === 'ACTIVE' && /^\p{L}+ing$/u.test(phrase)
    // "the beheading of two men" is a noun.
    if (isDeed) yield [phrase, { ...entry, form: 'NOMINAL' }]
    const isPast = entry.of === 'ANYBODY' && /(?:ed|en|slain|dead)$/.test(phrase)
    if (!isPast || phrase.includes('*') || entry.form === 'STATE') continue
    const joins = entry.form === 'PARTICIPLE' ? BEFORE_PARTICIPLE : BEFORE_PAST
    for (const join of joins) yield [`number of * ${join}${phrase}`, { ...entry, form: 'COUNTER' }]
  }
}
/** "the number of men killed", "of people who have fled". */
const BEFORE_PARTICIPLE = ['', 'who were ', 'who are ', 'who have been ', 'who had been ']
const BEFORE_PAST = ['who ', 'who have ', 'who had ']
const TABLE = tabulate(entries())

/** Whether a verb of harm in several words ("cut down") begins at a word. */
export const opensHarm = (words: readonly Word[], at: number): boolean =>
  phrasesAt(TABLE, words, at).some(({ phrase }) => phrase.words.length > 1)

/** "fatally wounded": dead. */
const FATAL = /^(?:fatally|mortally)$/

/** Every reading of every trigger of a sentence; of phrases only the longest at a place. */
export function triggersIn(words: readonly Word[]): readonly Trigger[] {
  const found: Trigger[] = []
  for (let at = 0; at < words.length; at++) {
    const fitting: Trigger[] = []
    for (const { phrase, to } of phrasesAt(TABLE, words, at)) {
      // "a number of men were killed" counts them; "the number of men killed" is a toll.
      const isCrowd =
        phrase.value.form === 'COUNTER' &&
        phrase.words.includes('*') &&
        lowerAt(words, at - 1) !== 'the'
      const isFatal = phrase.value.measure === 'WOUNDED' && FATAL.test(lowerAt(words, at - 1))
      const value = isFatal ? { ...phrase.value, measure: 'KILLED' as const } : phrase.value
      if (!isCrowd) fitting.push({ from: at, to, ...value })
    }
    if (fitting.length === 0) continue
    const longest = Math.max(...fitting.map(({ to }) => to))
    found.push(...fitting.filter(({ to }) => to === longest))
  }
  return joinCasualties(
    words,
    found.filter((one) => !isInCounter(one, found))
  )
}

/** The "toll" of "death toll". */
const isInCounter = (one: Trigger, all: readonly Trigger[]): boolean =>
  all.some((other) => other.form === 'COUNTER' && other.from < one.from && one.to <= other.to)

/** "killed or wounded", "dead and injured": losses not told apart. */
function joinCasualties(words: readonly Word[], triggers: readonly Trigger[]): readonly Trigger[] {
  const told = new Set<Trigger>()
  const joined: Trigger[] = []
  for (const first of triggers) {
    const link = lowerAt(words, first.to)
    if (link !== 'and' && link !== 'or' && link !== '/') continue
    const second = triggers.find(
      (other) =>
        other.from === first.to + 1 && other.form === first.form && other.measure !== first.measure
    )
    if (!second || !isLoss(first.measure) || !isLoss(second.measure)) continue
    told.add(first)
    told.add(second)
    joined.push({ ...second, from: first.from, measure: 'CASUALTIES' })
  }
  return [...triggers.filter((trigger) => !told.has(trigger)), ...joined].sort(
    (a, b) => a.from - b.from
  )
}
const isLoss = (measure: Count): boolean => measure === 'KILLED' || measure === 'WOUNDED'
