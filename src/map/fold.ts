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
