import { loadFacts } from '../../src/load.ts'
import { IN_MEMORY, openEmbedded } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { RECORDED_AT } from './prepare.ts'
import { makeReport } from './reports.ts'

/** Every node and edge that loading so many reports leaves, as lines of text. */
export async function linesOfLoading(count: number): Promise<readonly string[]> {
  const store = openEmbedded(IN_MEMORY)
  await store.createIndexes()
  for (let number = 0; number < count; number++) {
    await loadFacts(store, makeReport(number), { recordedAt: RECORDED_AT })
  }
  return linesOf(store).finally(() => store.close())
}

/** Throws where a store holds anything else. */
export async function requireLines(store: Store, wanted: readonly string[]): Promise<void> {
  const found = await linesOf(store)
  const [before, after] = [new Set(wanted), new Set(found)]
  const missing = wanted.filter((line) => !after.has(line))
  const extra = found.filter((line) => !before.has(line))
  if (missing.length + extra.length === 0 && wanted.length === found.length) return
  const shown = [
    ...missing.slice(0, 4).map((line) => `- ${line}`),
    ...extra.slice(0, 4).map((line) => `+ ${line}`)
  ]
  throw new Error(
    `In bulk ${missing.length} of ${wanted.length} are missing, ${extra.length} too many:\n${shown.join('\n')}`
  )
}

/**
 * Every node and edge of now, whatever its kind, as a line of text: what was merged in between left a
 * trace, and clues that nobody gives any more stay.
 */
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
