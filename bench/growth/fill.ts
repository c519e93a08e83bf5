import { writeStatements } from '../../src/graph/write.ts'
import type { GraphRows } from '../../src/graph/rows.ts'
import type { Store } from '../../src/store/store.ts'
import { prepareRows, RECORDED_AT } from './prepare.ts'

/**
 * Writes the graph of the first `size` reports into an empty store with its indexes, by the statements
 * that loading uses, while more is prepared.
 */
export async function fill(
  store: Store,
  size: number,
  say: (words: string) => void
): Promise<void> {
  let writing: Promise<void> = Promise.resolve()
  for await (const rows of prepareRows(size, say)) {
    await writing
    writing = write(store, rows)
    // Thrown where it is awaited.
    writing.catch(() => {})
  }
  await writing
}

async function write(store: Store, rows: GraphRows): Promise<void> {
  await store.transaction(async (transaction) => {
    for (const statement of writeStatements(rows, RECORDED_AT)) {
      const [[written] = []] = await transaction.run(statement)
      if (written !== statement.rows) throw new Error(`Lost rows: ${statement.cypher}`)
    }
  })
}
