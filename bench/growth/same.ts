import { loadFacts } from '../../src/load.ts'
import { IN_MEMORY, openEmbedded } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { RECORDED_AT, writeInBulk } from './bulk.ts'
import { makeReport } from './reports.ts'

/** Throws where writing in bulk leaves another graph than loading, of so many reports. */
export async function requireSame(count: number): Promise<number> {
  const [loaded, written] = [await openEmpty(), await openEmpty()]
  for (let number = 0; number < count; number++) {
    await loadFacts(loaded, makeReport(number), { recordedAt: RECORDED_AT })
  }
  await writeInBulk(written, count, () => {})
  const [wanted, found] = [await linesOf(loaded), await linesOf(written)]
  const [before, after] = [new Set(wanted), new Set(found)]
  const missing = wanted.filter((line) => !after.has(line))
  const extra = found.filter((line) => !before.has(line))
  await loaded.close()
  await written.close()
  if (missing.length + extra.length > 0) {
    const shown = [
      ...missing.slice(0, 4).map((line) => `- ${line}`),
      ...extra.slice(0, 4).map((line) => `+ ${line}`)
    ]
    throw new Error(
      `In bulk ${missing.length} of ${wanted.length} are missing, ${extra.length} too many:\n${shown.join('\n')}`
    )
  }
  return wanted.length
}

async function openEmpty(): Promise<Store> {
  const store = openEmbedded(IN_MEMORY)
  await store.createIndexes()
  return store
}

/** Every node and edge of now, whatever its kind, as a line of text: what was merged
 * in between left a trace, and clues that nobody gives any more stay. */
async function linesOf(store: Store): Promise<readonly string[]> {
  const nodes = await store.run({
    cypher: 'MATCH (n) RETURN labels(n), properties(n)',
    parameters: {}
  })
  const edges = await store.run({
    cypher:
      'MATCH (a)-[e]->(b) RETURN type(e), coalesce(a.id, a.folded), coalesce(b.id, b.folded), properties(e)',
    parameters: {}
  })
  return [...nodes, ...edges]
    .map((row) => JSON.stringify(row.map(ordered)))
    .filter((line) => !/^\[(?:\["\w*(?:Writer|Clue|Gone|Was)"|"(?:\w+_)?WAS")/.test(line))
    .sort()
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string') ? [...value].sort() : value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, one]) => one !== null)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, ordered(one)])
  )
}
