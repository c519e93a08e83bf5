import type { Parsed } from '../../chunks/parse.ts'

/** "a curfew in X after an attack on a church": where words from `from` on begin to tell of something else. */
export function nextClause({ words }: Parsed, from: number): number {
  const at = words.findIndex(({ lower }, i) => i >= from && OPENS.test(lower))
  return at < 0 ? words.length : at
}
const OPENS = /^(?:after|before|following|since|during|amid|as|while|when|[,;:])$/
