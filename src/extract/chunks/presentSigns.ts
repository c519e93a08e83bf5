import { verbEntry } from './verbForms.ts'
import type { Word } from './words.ts'

/** "The group claims responsibility", "the leaflet boasts of it": no noun goes on so. */
export const isClaiming = (word: string, next: string): boolean =>
  (word === 'claims' && /^(?:responsibility|credit|to|authorship|ownership)$/.test(next)) ||
  (/^(?:boasts|brags)$/.test(word) && /^(?:of|about)$/.test(next))

/** "officers in Zamboanga suspect": what the name of a place stands behind. */
export const isOfPlural = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.kind === 'NAME' &&
  /^(?:in|at|of|from|near)$/.test(words[i - 2]?.lower ?? '') &&
  words[i - 3]?.kind === 'NOUN' &&
  (words[i - 3]?.lower.endsWith('s') ?? false)

/** "A bishop and a rights group allege": two of one each are several. */
export function isOfBoth(words: readonly Word[], i: number): boolean {
  let at = i - 1
  while (at > 0 && /^(?:NOUN|NAME|ADJECTIVE)$/.test(words[at]?.kind ?? '')) at--
  if (!/^(?:DET|POSSESSIVE)$/.test(words[at]?.kind ?? '') || words[at - 1]?.lower !== 'and')
    return false
  return /^(?:NOUN|NAME)$/.test(words[at - 2]?.kind ?? '')
}

/** "holds separatists responsible", "holds the state to blame": what somebody is held to be. */
export const isHeldAs = (words: readonly Word[], i: number): boolean =>
  words
    .slice(i + 2, i + 9)
    .some(({ lower }) => /^(?:responsible|answerable|accountable|liable|guilty)$/.test(lower))

/** "Two groups each claimed it", "both had denied it": the word behind its noun belongs to the verb. */
export function isFloating(words: readonly Word[], i: number, { lower }: Word): boolean {
  if (!/^(?:each|both|all)$/.test(lower) || !/^(?:NOUN|NAME)$/.test(words[i - 1]?.kind ?? ''))
    return false
  const next = words[i + 1]
  if (/^(?:AUXILIARY|MODAL)$/.test(next?.kind ?? '')) return true
  const forms = next ? verbEntry(next.lower)?.forms : undefined
  return forms?.includes('PAST') ?? false
}
