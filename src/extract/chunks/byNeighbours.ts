import type { Word } from './words.ts'

/** Words before an infinitive that tell that it is still to come. */
export const FORWARD = /^(?:due|set|about|poised|slated)$/
/** "are due to meet", "had been about to leave": what is said to be still to come. */
export const isStillToCome = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.lower === 'to' &&
  /^(?:is|are|was|were|be|been|['’]s|['’]re|now|also|both|all)$/.test(words[i - 1]?.lower ?? '')

/** "abducted in May were freed", "early May", "2 May": no modal. */
export const isMonth = (words: readonly Word[], i: number): boolean =>
  words[i]?.text !== 'may' &&
  (/^(?:in|of|since|until|till|last|this|next|early|mid|late|by|from|and|to)$/.test(
    words[i - 1]?.lower ?? ''
  ) ||
    /^\d/.test(words[i - 1]?.lower ?? '') ||
    /^\d/.test(words[i + 1]?.lower ?? ''))

/** "let five ministers and a bishop go": no noun, and no verb that the bishop is the subject of. */
export const isLet = (words: readonly Word[], go: number): boolean =>
  words.slice(Math.max(0, go - 9), go).some((w) => /^let(?:s|ting)?$/.test(w.lower))
