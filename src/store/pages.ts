import type { Page, Row, Statement } from '../model.ts'
import { endsOf, NOBODY, toBusy, type Busy } from './busyNodes.ts'
import { rangeOf, type Values } from './pageRange.ts'

/** Keys of a label's nodes in their order, by what the list says that they equal. */
type List = ReadonlyMap<string, readonly string[]>

type Run = (statement: Statement) => Promise<readonly Row[]>

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
/** Pages of a node's edges that are asked for between two changes before it is worth to keep them sorted. */
const FIRST_ASKED = 3

/**
 * Pages of long lists for an engine whose indexes have no order: each list is read once, kept until the
 * graph changes, and a page is found in it by halving.
 */
export function makePages(
  run: Run,
  /** Reads what nobody waits for. */
  runLater: Run = run
): Pages {
  const lists = new Map<string, Promise<List>>()
  const busy = new Map<string, Busy>()
  const asked = new Map<string, number>()
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

  /** Without waiting: until they are read, a node's edges are sorted by the engine. */
  function busyOf({ list: cypher }: Page): Busy {
    const known = busy.get(cypher)
    if (known) return known
    const times = (asked.get(cypher) ?? 0) + 1
    asked.set(cypher, times)
    if (times === FIRST_ASKED) void readBusy(cypher, version)
    return NOBODY
  }

  async function readBusy(cypher: string, before: number): Promise<void> {
    const rows = await runLater({ cypher, parameters: {} }).catch(() => null)
    if (rows !== null && version === before) busy.set(cypher, toBusy(rows))
  }

  return {
    async bind({ pages = [], ...statement }) {
      const found = await Promise.all(
        pages.map(async (page) => {
          if (page.each) {
            const nodes = busyOf(page)
            return [page.as, (values: Values) => endsOf(page, nodes, values)] as const
          }
          const list = await listOf(page)
          return [page.as, (values: Values) => idsOf(page, list, values)] as const
        })
      )
      const filled = (own: Values, all: Values) => ({
        ...own,
        ...Object.fromEntries(found.map(([as, valueFor]) => [as, valueFor(all)]))
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
      busy.clear()
      asked.clear()
    }
  }
}

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
  const keys = groupsOf(page.equal.map((name) => values[name])).flatMap((group) => {
    const all = list.get(group) ?? []
    return all.slice(...rangeOf(page, all, values))
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
