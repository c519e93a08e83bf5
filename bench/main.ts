import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { measureWrites } from './measure/writes.ts'
import { measureOnEmbedded, type OnEmbedded } from './onEmbedded.ts'
import { measureOnNeo4j, type OnNeo4j } from './onNeo4j.ts'
import { readOptions } from './options.ts'
import { floorsTable } from './report/floorsTable.ts'
import { hitsTable } from './report/hitsTable.ts'
import { ratiosLine } from './report/ratios.ts'
import { embeddedTables, memoryLine, upkeepTable, writesTable } from './report/storeTables.ts'
import { roundTables } from './report/tables.ts'
import { print, say } from './say.ts'

const FOLDER = fileURLToPath(new URL('../.griot/bench', import.meta.url))
/** Of the graph that is loaded twice to see what indexes cost. */
const LARGEST_WRITTEN = 100_000

const options = readOptions(process.argv.slice(2))
const largest = options.sizes.at(-1) ?? 0
print(
  `# Bench\n\n${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}`
)

const { sizes, parts } = options
const inThousands = (count: number) => count.toLocaleString('en')

const neo4j = new Map<number, OnNeo4j>()
for (const size of sizes) {
  const compared = size === largest && parts.includes('sides')
  if (compared || parts.includes('hits') || parts.includes('upkeep'))
    neo4j.set(size, await measureOnNeo4j(size, FOLDER, { ...options, compared }))
}
const compared = neo4j.get(largest)
if (compared && parts.includes('sides')) {
  const { loaded, measured, floors } = compared
  print(
    `## The sides, on ${inThousands(loaded.nodes)} nodes and ${inThousands(loaded.edges)} edges`
  )
  print(roundTables(measured))
  print(`### What the parts allow by themselves\n\n${floorsTable(floors, measured)}`)
  print(memoryLine(compared))
}
if (parts.includes('hits')) {
  const hits = new Map([...neo4j].flatMap(([size, one]) => (one.hits ? [[size, one.hits]] : [])))
  print(`## Database hits of one operation\n\n${hitsTable(hits)}`)
}
const embedded = new Map<number, OnEmbedded>()
if (parts.includes('embedded')) {
  for (const size of sizes) embedded.set(size, await measureOnEmbedded(size, FOLDER, options))
  print(`## The embedded store\n\n${embeddedTables(embedded)}`)
}
if (parts.includes('upkeep') || parts.includes('embedded'))
  print(`## Loading and starting\n\n${upkeepTable(sizes, neo4j, embedded)}`)
if (parts.includes('writes')) {
  say('What indexes cost …')
  const size = Math.min(LARGEST_WRITTEN, largest)
  const all = await measureWrites(size, 'all', FOLDER, say)
  const ids = await measureWrites(size, 'ids', FOLDER, say)
  print(`## What the indexes cost, about ${inThousands(size)} nodes\n\n${writesTable(all, ids)}`)
}
process.stdout.write(`${ratiosLine(compared?.measured ?? [])}\n`)
