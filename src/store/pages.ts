import type { Page, Row, Statement } from '../model.ts'

/** Keys of a label's nodes in their order, by what the list says that they equal. */
type List = ReadonlyMap<string, readonly string[]>

export type Pages = Readonly<{
  /** The statement with the ids of its pages. */
  bind(statement: Statement): Promise<Statement>
  /** Grows with each change of the graph. */
  version(): number
  /** Told after each change: what was read before may be otherwise now. */
  changed(): void
}>

/** Different lists that are kept: a root field has one for each set of filters. */
const MOST_LISTS = 30

/**
 * Pages of long lists for an engine whose indexes have no order: each list is read once, kept until the
 * graph changes, and a page is found in it by halving.
 */
export function makePages(run: (statement: Statement) => Promise<readonly Row[]>): Pages {
  const lists = new Map<string, Promise<List>>()
  let version = 0

  function listOf({ list: cypher }: Page): Promise<List> {
    const known = lists.get(cypher)
    if (known) return known
    const [oldest] = lists.keys()
    if (lists.size >= MOST_LISTS && oldest !== undefined) lists.delete(oldest)
    const read = run({ cypher, parameters: {} }).then(toList)
    lists.set(cypher, read)
    read.catch(() => lists.delete(cypher))
    return read
  }

  return {
    async bind({ pages = [], ...statement }) {
      const found = await Promise.all(
        pages.map(async (page) => [page, await listOf(page)] as const)
      )
      const filled = (own: Values, all: Values) => ({
        ...own,
        ...Object.fromEntries(found.map(([page, list]) => [page.as, idsOf(page, list, all)]))
      })
      const { batch, ...common } = statement.parameters
      const parameters = Array.isArray(batch)
        ? { ...common, batch: batch.map((own: Values) => filled(own, { ...common, ...own })) }
        : filled(common, common)
      return { ...statement, parameters }
    },
    version: () => version,
    changed() {
      version++
      lists.clear()
    }
  }
}

type Values = Readonly<Record<string, unknown>>

function toList(rows: readonly Row[]): List {
  const list = new Map<string, string[]>()
  for (const row of rows) {
    const group = JSON.stringify(row.slice(0, -1))
    const keys = list.get(group)
    const key = row.at(-1)
    if (typeof key !== 'string') continue
    if (keys) keys.push(key)
    else list.set(group, [key])
  }
  return list
}

function idsOf(page: Page, list: List, values: Values): readonly string[] {
  const limit = typeof page.limit === 'number' ? page.limit : Number(values[page.limit])
  const above = page.above.map((name) => String(values[name]))
  const below = page.below.map((name) => String(values[name]))
  const keys = groupsOf(page.equal.map((name) => values[name])).flatMap((group) => {
    const all = list.get(group) ?? []
    const from = Math.max(0, ...above.map((key) => position(all, key, true)))
    const to = Math.min(all.length, ...below.map((key) => position(all, key, false)))
    return page.descending
      ? all.slice(Math.max(from, to - limit), Math.max(from, to))
      : all.slice(from, Math.max(from, Math.min(to, from + limit)))
  })
  // Of several groups more than the page: the statement sorts and cuts them.
  return keys.map((key) => key.slice(key.lastIndexOf('!') + 1))
}

/** As the list has them; null equals nothing. */
function groupsOf(equal: readonly unknown[]): readonly string[] {
  const combined = equal.reduce<readonly (readonly unknown[])[]>(
    (groups, value) => {
      const values = (Array.isArray(value) ? value : [value]) as readonly unknown[]
      const known = values.filter((one) => one !== null && one !== undefined)
      return groups.flatMap((group) => known.map((one) => [...group, one]))
    },
    [[]]
  )
  return combined.map((group) => JSON.stringify(group))
}

/** How many keys come before `key`; with it, where it is `included`. The engine compares text as UTF-8. */
function position(keys: readonly string[], key: string, included: boolean): number {
  const wanted = Buffer.from(key)
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const order = Buffer.compare(Buffer.from(keys[middle] ?? ''), wanted)
    if (order < 0 || (included && order === 0)) low = middle + 1
    else high = middle
  }
  return low
}
