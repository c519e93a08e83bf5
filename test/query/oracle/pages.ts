/** A list as a connection, the plain way: sort everything, then cut. */
export type Entry = Readonly<{
  key: string
  node: unknown
  fields?: Readonly<Record<string, unknown>>
}>

export type PageArguments = Readonly<{
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}>

export function connectionOf(entries: readonly Entry[], descending: boolean, page: PageArguments) {
  const sorted = entries.toSorted((a, b) => compare(a.key, b.key) * (descending ? -1 : 1))
  const after = page.after ? decode(page.after) : null
  const before = page.before ? decode(page.before) : null
  const precedes = (a: string, b: string) => (descending ? a > b : a < b)
  const within = sorted.filter(
    ({ key }) =>
      (after === null || precedes(after, key)) && (before === null || precedes(key, before))
  )
  const backward = page.last !== undefined && page.last !== null
  const size = page.first ?? page.last ?? 20
  const cut = backward ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size)
  const more = within.length > size
  return {
    /** For what is worked out of the whole list. */
    entries,
    totalCount: entries.length,
    nodes: cut.map(({ node }) => node),
    edges: cut.map(({ key, node, fields }) => ({ ...fields, cursor: encode(key), node })),
    pageInfo: {
      hasNextPage: backward ? before !== null : more || before !== null,
      hasPreviousPage: backward ? more || after !== null : after !== null,
      startCursor: cut[0] ? encode(cut[0].key) : null,
      endCursor: cut.length > 0 ? encode(cut.at(-1)?.key ?? '') : null
    }
  }
}

export function encode(key: string): string {
  return Buffer.from(key).toString('base64url')
}

function decode(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString()
}

/** As both engines compare text: by code points. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
