import { FEATURE_COUNT, fillRow, readSentence } from '../../src/extract/tagger/features.ts'
import { readInput } from '../../src/extract/tagger/input.ts'
import { nameSentence } from '../../src/extract/recognizers/nameText.ts'
import { isBegin, OUTSIDE } from '../../src/extract/tagger/tags.ts'
import type { TaggedSentence } from './corpus.ts'
import type { Lesson } from './perceptron.ts'

/** Lessons with the hash of every feature that occurs often enough. */
export type Lessons = Readonly<{ lessons: readonly Lesson[]; hashes: Int32Array }>

/** Features seen fewer times say nothing that holds elsewhere. */
const LEAST_SEEN = 2

/** Turns tagged sentences into lessons; `isCaseless` drops what capitals tell. */
export function lessonsOf(sentences: readonly TaggedSentence[], isCaseless: boolean): Lessons {
  const counts = new Map<number, number>()
  const raw = sentences.map(({ words, tags }) => {
    const sentence = readSentence(inputOf(words, isCaseless), isCaseless)
    const rows = new Int32Array(words.length * FEATURE_COUNT)
    const edges = Uint8Array.from(sentence.atoms, (atoms) => atoms.edge)
    const { active } = sentence
    active.forEach((isActive, i) => {
      if (isActive) fillRow(rows, i * FEATURE_COUNT, i, sentence)
    })
    for (const hash of rows) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    return { rows, edges, active, tags: tagsWithin(tags, active) }
  })
  const indexes = new Map<number, number>()
  for (const [hash, count] of counts) {
    if (count >= LEAST_SEEN && hash !== 0) indexes.set(hash, indexes.size)
  }
  counts.clear()
  for (const { rows } of raw) {
    for (let f = 0; f < rows.length; f++) rows[f] = indexes.get(rows[f]!) ?? -1
  }
  return { lessons: raw, hashes: Int32Array.from(indexes.keys()) }
}

/** The right tags as far as they can be given: a name without a capital is left to other rules. */
function tagsWithin(tags: Uint8Array, active: readonly boolean[]): Uint8Array {
  const within = tags.slice()
  for (let i = 0; i < within.length; i++) {
    const isCutOff = !isBegin(within[i]!) && (i === 0 || within[i - 1] === OUTSIDE)
    if (!active[i] || isCutOff) within[i] = OUTSIDE
  }
  return within
}

/** A bare list of words as the tagger reads it. */
export function inputOf(words: readonly string[], isCaseless: boolean) {
  const shown = isCaseless ? words.map((word) => word.toUpperCase()) : words
  const sentence = {
    index: 0,
    section: 'BODY' as const,
    paragraph: 0,
    start: 0,
    end: 0,
    tokens: []
  }
  const text = nameSentence(sentence, shown, false)
  const letterCase = isCaseless ? 'UPPER' : text.letterCase === 'UPPER' ? 'MIXED' : text.letterCase
  return readInput({ ...text, letterCase })
}
