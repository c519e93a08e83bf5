import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { openStore } from '../src/store/open.ts'
import { compareSides } from './compareSides.ts'
import { loadGraph } from './load/loadGraph.ts'
import { startNeo4j } from './load/startNeo4j.ts'
import type { Measured } from './measure/rounds.ts'
import { readOptions } from './options.ts'
import { ratiosLine } from './report/ratios.ts'
import { roundTables } from './report/tables.ts'
import { print, say } from './say.ts'
import { takeSample } from './shapes/sample.ts'

const FOLDER = fileURLToPath(new URL('../.griot/bench', import.meta.url))

const options = readOptions(process.argv.slice(2))
const processor = cpus()[0]?.model ?? 'unknown'
print(`# Bench\n\n${cpus().length} processors (${processor}), Node ${process.version}`)
let measured: readonly Measured[] = []
for (const size of options.sizes) {
  const neo4j = await startNeo4j(FOLDER, say)
  try {
    const store = await openStore(neo4j.address, {})
    say(`Loading a graph of about ${size} nodes …`)
    const { nodes, edges, seconds } = await loadGraph(store, size)
    print(
      `## About ${size.toLocaleString('en')} nodes\n\nNeo4j: ${nodes} nodes and ${edges} edges written in ${Math.round(seconds)} s`
    )
    const sample = await takeSample(store)
    await store.close()
    if (size === options.sizes.at(-1)) measured = await compareSides(neo4j.address, sample, options)
  } finally {
    await neo4j.stop()
  }
}
print(roundTables(measured))
process.stdout.write(`${ratiosLine(measured)}\n`)
