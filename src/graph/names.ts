import { fold } from '../map/fold.ts'

/** What something is called; `aliases` sorted, one for each folded form, without the other two. */
export type Names = Readonly<{
  name: string
  acronym: string | null
  aliases: readonly string[]
}>

/**
 * The names of one node out of those that several documents give it; in any order and grouping of
 * the documents the same. The name is the fullest of those by which the node is known: any for a
 * country (known by its code), else the spellings of its one folded name, or of the several that a
 * cluster has. The acronym is the shortest.
 */
export function combineNames(given: readonly [Names, ...Names[]], isCountry: boolean): Names {
  const forms = new Map<string, string>()
  const acronyms: string[] = []
  for (const { name, acronym, aliases } of given) {
    for (const form of [name, ...aliases, ...(acronym === null ? [] : [acronym])]) {
      const folded = fold(form)
      forms.set(folded, fullest([form, forms.get(folded) ?? form]))
    }
    if (acronym !== null) acronyms.push(acronym)
  }
  const own = given.map(({ name }) => forms.get(fold(name)) ?? name)
  const name = fullest(isCountry ? [...forms.values()] : own)
  const acronym = briefest(acronyms)
  const aliases = [...forms.values()].filter((form) => form !== name && form !== acronym)
  return { name, acronym, aliases: aliases.sort() }
}

/** A country that no list has is known by its one name, as other things are. */
export function isKnownByCode(kind: unknown, code: unknown): boolean {
  return kind === 'Country' && typeof code === 'string'
}

/** Most words, then longest, then not all in capitals, then first in text order. */
export function fullest(names: readonly string[]): string {
  return [...names].sort(compareFullness)[0] ?? ''
}

/** "UN" before "U.N.". */
function briefest(acronyms: readonly string[]): string | null {
  return [...acronyms].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null
}

function compareFullness(a: string, b: string): number {
  return (
    words(b) - words(a) ||
    b.length - a.length ||
    Number(a === a.toUpperCase()) - Number(b === b.toUpperCase()) ||
    (a < b ? -1 : a > b ? 1 : 0)
  )
}

const words = (name: string) => name.split(' ').length

/** A name as one line: what stood across a line break has a space there. */
export function inOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}
