/**
 * What each operation says, whoever says it, so that answers can be compared. Written once for
 * griot's form; the other sides bring theirs into it.
 */
export type Fields = Readonly<Record<string, unknown>>
export type Page = Readonly<{ events: readonly Fields[]; more: boolean }>
export type Participation = Readonly<{ role: unknown; id: unknown; name: unknown; date: unknown }>

/** The first twenty of twenty-one rows, and whether there was one more. */
export function pageOf(rows: readonly Fields[]): Page {
  return { events: rows.slice(0, 20), more: rows.length > 20 }
}

/** That stand in no index. */
const PASSED_OVER: ReadonlySet<string> = new Set(['of'])

/** A name in the full-text index's own language: each of its words, or what begins so. */
export function phraseOf(text: string): string {
  const words = text.toLowerCase().split(' ')
  return words
    .filter((word) => !PASSED_OVER.has(word))
    .map((word) => `+${word}*`)
    .join(' ')
}

/** In an order of their own: each side ranks what it finds its own way. */
export function byId(found: readonly Fields[]): readonly Fields[] {
  return found.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

/** Text by which two values can be compared: keys sorted, what is null left away. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner
    const entries = Object.entries(inner).filter(([, one]) => one !== null)
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
