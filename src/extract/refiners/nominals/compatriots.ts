import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

/** "50 Russians", "a German", "two Frenchmen": people of a country, not the country. */
export function areCompatriots({ words, names }: Parsed, { from, name }: Phrase): boolean {
  const named = name === null ? undefined : names[name]
  if (!named || named.finding.form !== 'DEMONYM') return false
  return words.slice(from, named.from).some((w) => w.kind === 'NUMBER' || /^an?$/.test(w.lower))
}
