import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

const MANY =
  /^(?:dozens|scores|hundreds|thousands|millions|crowds|group|number|families|most|some|many)$/
/** "50 Russians", "a German", "thousands of Poles": people of a country, not the country. */
export function areCompatriots({ words, names }: Parsed, { from, name }: Phrase): boolean {
  const named = name === null ? undefined : names[name]
  if (!named || named.finding.form !== 'DEMONYM') return false
  const isOfMany =
    named.from === from &&
    words[from - 1]?.lower === 'of' &&
    MANY.test(words[from - 2]?.lower ?? '') &&
    named.finding.exact.endsWith('s')
  if (isOfMany) return true
  return words.slice(from, named.from).some((w) => w.kind === 'NUMBER' || /^an?$/.test(w.lower))
}
