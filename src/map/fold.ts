/**
 * The form in which names are compared: no case, diacritics, punctuation marks or leading article;
 * "The Al‑Qaïda" -> "al qaida".
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`"“”.]/g, '')
    .replace(/[\p{Pd}\s_/]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
}

/** Code units; an entry of a Neo4j index holds 8 kB. */
const LONGEST_INDEXED = 500

/** A folded name as it is indexed: what is longer than any name is cut. */
export function foldForIndex(name: string): string {
  return fold(name)
    .slice(0, LONGEST_INDEXED)
    .replace(/[\uD800-\uDBFF]$/, '')
}
