import { writeStatements } from '../../src/graph/write.ts'
import type { GraphRows } from '../../src/graph/rows.ts'
import type { Store } from '../../src/store/store.ts'
import { openTables } from '../load/importTables.ts'
import { prepareRows, RECORDED_AT, SHARED } from './prepare.ts'

/** What takes the rows of a graph. */
export type Sink<T> = Readonly<{ add(rows: GraphRows): Promise<void>; done(): Promise<T> }>

/** Prepares the graph of the first `count` reports once, for all that take it. */
export async function fill(
  count: number,
  sinks: readonly Sink<unknown>[],
  say: (words: string) => void
): Promise<void> {
  for await (const rows of prepareRows(count, say)) {
    for (const sink of sinks) await sink.add(rows)
  }
}

/** Writes into an empty store with its indexes, by the statements that loading uses, while more is prepared. */
export function intoStore(store: Store): Sink<void> {
  let writing: Promise<void> = Promise.resolve()
  return {
    async add(rows) {
      await writing
      writing = write(store, rows)
      // Thrown by whoever waits next.
      writing.catch(() => {})
    },
    done: () => writing
  }
}

async function write(store: Store, rows: GraphRows): Promise<void> {
  await store.transaction(async (transaction) => {
    for (const statement of writeStatements(rows, RECORDED_AT)) {
      const [[written] = []] = await transaction.run(statement)
      if (written !== statement.rows) throw new Error(`Lost rows: ${statement.cypher}`)
    }
  })
}

/** Writes files for the import of Neo4j; ends with what the import is told of them. */
export function intoFiles(folder: string): Sink<readonly string[]> {
  const tables = openTables(folder, SHARED, RECORDED_AT)
  return { add: tables.add, done: tables.close }
}
