/** Words that translations and transliterations of one name write in different ways; folded. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:el|al|as|ash|an|ad|ar|at|az) /g, 'al '],
  [/ou/g, 'u'],
  [/dj/g, 'j'],
  [/kh/g, 'h'],
  [/[qc](?=[aou])|q/g, 'k'],
  [/ph/g, 'f'],
  [/gh/g, 'g'],
  [/y/g, 'i'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/(.)\1+/g, '$1']
]

/**
 * A folded name without what transliteration varies: "mohamed ould", "muhammad uld" -> one text. Only
 * ever proposes: names that differ can fall together.
 */
export function soundOf(name: string): string {
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), name)
}
