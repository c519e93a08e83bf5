import { isAdverb } from '../figures/grammar.ts'
import { lowerAt, type Word } from '../figures/words.ts'
import type { Cue } from './cues.ts'
import { subjectOf } from './subjects.ts'
import type { Utterance } from './utterance.ts'

const SURE = /^(?:convinced|certain|sure|confident|adamant|persuaded|positive)$/
const BE = /^(?:is|are|was|were|am|remains?|remained)$/
const HAVE = /^(?:has|have|had)$/

/** As what the words are taken that such an adjective ends. */
const BELIEF: Omit<Cue, 'from' | 'verb' | 'to'> = {
  entry: { lemma: 'believe', stance: 'THINK', frame: 'free', form: 'BASE', nounlike: false },
  shape: 'FINITE',
  passive: false,
  negated: false,
  hedged: false,
  bare: true
}

/** "S is convinced that", "S has no doubt that", "S is in no doubt that": what somebody holds for sure. */
export function adjectivalUtterances(words: readonly Word[]): readonly Utterance[] {
  return words.flatMap((word, at): readonly Utterance[] => {
    if (!SURE.test(word.lower) && word.lower !== 'doubt') return []
    if (lowerAt(words, at + 1) !== 'that') return []
    const from = startOf(words, at)
    const subject = from < 0 ? null : subjectOf(words, { ...BELIEF, from, verb: at, to: at + 1 })
    if (!subject) return []
    return [
      {
        source: subject.phrase,
        cue: { from, to: at + 1 },
        stance: 'THINK',
        negated: false,
        hedged: false,
        side: 'AFTER',
        contentFrom: at + 2
      }
    ]
  })
}

/** The verb before the word: "has no", "is in no", "was absolutely"; -1 for none. */
function startOf(words: readonly Word[], at: number): number {
  let verb = at - 1
  if (lowerAt(words, at) === 'doubt') {
    if (lowerAt(words, verb) !== 'no' && lowerAt(words, verb) !== 'little') return -1
    verb--
    if (lowerAt(words, verb) === 'in') return BE.test(lowerAt(words, verb - 1)) ? verb - 1 : -1
    return HAVE.test(lowerAt(words, verb)) ? verb : -1
  }
  while (isAdverb(lowerAt(words, verb))) verb--
  return BE.test(lowerAt(words, verb)) ? verb : -1
}
