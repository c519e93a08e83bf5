import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openNeo4j } from '../../src/store/neo4j.ts'
import { indexName, INDEXES } from '../../src/map/indexes.ts'
import { DEFAULT_VERSION } from '../../tools/neo4j/versions.ts'
import { addEmptyLists } from '../load/emptyLists.ts'
import { openTables, runImport } from '../load/importTables.ts'
import { startNeo4j } from '../load/startNeo4j.ts'
import { prepareRows, RECORDED_AT, SHARED } from './prepare.ts'

/** Reports that tell whether an earlier run made the same graph. */
const FINGERPRINT_REPORTS = 300

/**
 * A folder of Neo4j's files with the graph of the first `size` reports and its indexes, not to be
 * written to: copy it. Made by the first run that needs it, and again when what is prepared has changed.
 */
export async function keepOnNeo4j(
  size: number,
  folder: string,
  say: (words: string) => void
): Promise<string> {
  const kept = join(folder, 'kept')
  const name = `reports-${size}-`
  const data = join(kept, `${name}${await fingerprint()}`)
  if (existsSync(data)) return data
  mkdirSync(kept, { recursive: true })
  for (const earlier of readdirSync(kept).filter((one) => one.startsWith(name))) {
    rmSync(join(kept, earlier), { recursive: true, force: true })
  }
  const files = join(kept, `${name}files`)
  const tables = openTables(files, SHARED, RECORDED_AT)
  for await (const rows of prepareRows(size, say)) await tables.add(rows)
  const words = await tables.close()
  say(`${size} reports are prepared`)
  const neo4j = await startNeo4j(folder, say, {
    before: async (place) => runImport(place, files, words),
    kept: true
  })
  try {
    say(`${size} reports are imported`)
    await addEmptyLists(neo4j.address)
    const store = openNeo4j(neo4j.address)
    await store.createIndexes().finally(() => store.close())
    await neo4j.stop()
    renameSync(join(neo4j.home, 'data'), data)
    return data
  } finally {
    await neo4j.stop()
    rmSync(neo4j.home, { recursive: true, force: true })
  }
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(DEFAULT_VERSION).update(INDEXES.map(indexName).join())
  for await (const rows of prepareRows(FINGERPRINT_REPORTS, () => {})) {
    hash.update(JSON.stringify(rows))
  }
  return hash.digest('hex').slice(0, 12)
}
