import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { makeGraph, startWith, type Graph, type OnNeo4j } from './growth/graph.ts'
import { countHits } from './growth/hits.ts'
import { measureLoads } from './growth/measure.ts'
import { linesOfLoading, requireLines } from './growth/same.ts'
import { growthTable, loadsTable, type Measured } from './growth/tables.ts'
import { print, say } from './say.ts'

const FOLDER = fileURLToPath(new URL('../.griot/bench', import.meta.url))
/** Reports that are loaded one by one and compared with the same written in bulk. */
const CHECKED = 240
/** Loads whose statements are profiled. */
const PROFILED = 60

type Options = Readonly<{ load: boolean; documents: string; reports: string; stores: string }>

const options = new Command('npm run bench -- --load')
  .description('Measures what one more report costs graphs of different sizes; prints Markdown.')
  .option('--load', 'measures loading, as this does')
  .option('--documents <numbers>', 'reports that the graphs hold', '500,5000')
  .option('--reports <number>', 'how many more are loaded and timed', '60')
  .option('--stores <names>', 'embedded, neo4j', 'embedded,neo4j')
  .parse(process.argv)
  .opts<Options>()
const reports = Number(options.reports)
const stores = options.stores.split(',')

const started = performance.now()
const tell = (words: string) =>
  say(`${Math.round((performance.now() - started) / 1000)} s: ${words}`)

await check(await makeGraph(CHECKED, stores, FOLDER, tell))
const graphs: Graph[] = []
for (const size of options.documents.split(',').map(Number)) {
  graphs.push(await makeGraph(size, stores, FOLDER, tell))
  tell(`${size} reports are prepared`)
}
const measured = [...(await measureEmbedded()), ...(await measureNeo4j())]
print(`## One more report\n\n${loadsTable(measured)}`)
const grown = growthTable(measured)
if (grown !== '') print(`### Database hits of one load that grow most\n\n${grown}`)

/** Ends the run where what is written in bulk is not what loading leaves. */
async function check(graph: Graph): Promise<void> {
  const lines = await linesOfLoading(CHECKED)
  if (graph.embedded) await requireLines(graph.embedded, lines)
  await graph.embedded?.close()
  const neo4j = await startWith(graph, FOLDER, tell)
  if (neo4j) await requireLines(neo4j.store, lines).finally(neo4j.stop)
  tell(`${CHECKED} reports in bulk leave the ${lines.length} nodes and edges that loading leaves`)
}

async function measureEmbedded(): Promise<readonly Measured[]> {
  const filled = graphs.flatMap(({ size, embedded: store }) => (store ? [{ size, store }] : []))
  const found = await measureLoads(filled, reports)
  for (const { store } of filled) await store.close()
  return found.map((one) => ({ name: 'embedded', hits: null, profiled: 0, ...one }))
}

async function measureNeo4j(): Promise<readonly Measured[]> {
  const filled: OnNeo4j[] = []
  try {
    for (const graph of graphs) {
      const neo4j = await startWith(graph, FOLDER, tell)
      if (neo4j) filled.push(neo4j)
      tell(`${graph.size} reports are in Neo4j`)
    }
    const measured: Measured[] = []
    for (const [at, one] of (await measureLoads(filled, reports)).entries()) {
      const neo4j = filled[at]
      const hits = neo4j ? await countHits(neo4j.address, neo4j, reports, PROFILED) : null
      measured.push({ name: 'neo4j', hits, profiled: PROFILED, ...one })
    }
    return measured
  } finally {
    for (const { stop } of filled) await stop()
  }
}
