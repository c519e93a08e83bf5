import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

/** "No group has said", "none of them confirmed": such words stand for nobody. */
export const isNobody = (words: string): boolean =>
  /^(?:no(?! (?:fewer|less|more) than\b)|nobody|none|neither|no-one|nothing)(?![\p{L}.])/iu.test(
    words
  )

/** The words that open a phrase, as many as tell "no" from "no fewer than". */
export const opening = ({ words }: Parsed, { from, to }: Phrase): string =>
  words
    .slice(from, Math.min(to, from + 3))
    .map(({ lower }) => lower)
    .join(' ')
