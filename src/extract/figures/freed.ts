import { lowerAt, type Word } from './words.ts'

/** Verbs by which those taken are held no more. */
export const FREED =
  /^(?:free[ds]?|freeing|releas(?:e|es|ed|ing)|rescu(?:e|es|ed|ing)|escaped?|fled|saved?|swap(?:ped|s)?|exchanged?|let|go|walked|returned|ransomed|sav(?:ed|ing)|handed)$/

/** "released 21 of the girls it had kidnapped": the number is of those let go. */
export const isFreedBefore = (words: readonly Word[], from: number): boolean =>
  FREED.test(lowerAt(words, from - 1)) || FREED.test(lowerAt(words, from - 2))
