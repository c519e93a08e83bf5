import type { Counted } from './counted.ts'
import { isAdverb } from './grammar.ts'
import type { Scene } from './links.ts'
import { objectsAfter } from './objects.ts'
import type { Trigger } from './triggers.ts'
import { fitsWhom } from './whom.ts'
import { lowerAt } from './words.ts'

/** Words behind a verb of harm within which those stand who were harmed as well. */
const REACH = 25
const ENDS = /^(?:[.;:!?"“”]|who|which|while|when|after|before|but|since)$/

/** "was taken off the road together with two aides", "was killed with three guards": whom it befell as well. */
export function companionsOf(
  { words, byStart, triggers }: Scene,
  { to }: Trigger,
  isPassive: boolean
): readonly Counted[] {
  let first = to
  while (isAdverb(lowerAt(words, first))) first++
  for (let at = to; at < words.length && at - to < REACH; at++) {
    const word = lowerAt(words, at)
    if (ENDS.test(word)) return []
    if (word !== 'with') continue
    const isJoint = /^(?:together|along)$/.test(lowerAt(words, at - 1))
    if (!isJoint && !(isPassive && at === first)) continue
    return objectsAfter(words, byStart, at + 1, triggers).filter((one) =>
      fitsWhom('PEOPLE', one, byStart)
    )
  }
  return []
}
