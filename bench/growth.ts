import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { measureLoad } from './growth/measure.ts'
import { requireSame } from './growth/same.ts'
import { startNeo4j } from './load/startNeo4j.ts'
import { print, say } from './say.ts'
import { IN_MEMORY, openEmbedded } from '../src/store/embedded.ts'
import { openNeo4j } from '../src/store/neo4j.ts'
import type { Store } from '../src/store/store.ts'

const FOLDER = fileURLToPath(new URL('../.griot/bench', import.meta.url))
const CHECKED = 240

type Options = Readonly<{ load: boolean; documents: string; reports: string; stores: string }>

const options = new Command('npm run bench -- --load')
  .description('Measures what one more report costs graphs of different sizes; prints Markdown.')
  .option('--load', 'measures loading, as this does')
  .option('--documents <numbers>', 'reports that the graphs hold', '500,5000')
  .option('--reports <number>', 'how many more are loaded and timed', '60')
  .option('--stores <names>', 'embedded, neo4j', 'embedded,neo4j')
  .parse(process.argv)
  .opts<Options>()
const sizes = options.documents.split(',').map(Number)

const lines = await requireSame(CHECKED)
say(`${CHECKED} reports written in bulk leave the ${lines} nodes and edges that loading leaves`)
const rows: string[] = []
for (const name of options.stores.split(',')) {
  let first: number | null = null
  for (const size of sizes) {
    const { store, stop } = await open(name)
    const { median, mean, processor, statements } = await measureLoad(
      store,
      size,
      Number(options.reports),
      say
    )
    await stop()
    first ??= median
    const cells = [
      median.toFixed(1),
      mean.toFixed(1),
      processor.toFixed(1),
      statements.toFixed(0),
      (median / first).toFixed(2)
    ]
    rows.push(`| ${name} | ${size.toLocaleString('en')} | ${cells.join(' | ')} |`)
    say(rows.at(-1) ?? '')
  }
}
print(
  `## One more report\n\n| store | reports there | median ms | mean ms | processor ms | statements | to the smallest |\n|---|--:|--:|--:|--:|--:|--:|\n${rows.join('\n')}`
)

async function open(name: string): Promise<{ store: Store; stop: () => Promise<void> }> {
  if (name === 'embedded') {
    const store = openEmbedded(IN_MEMORY)
    return { store, stop: () => store.close() }
  }
  const neo4j = await startNeo4j(FOLDER, say)
  const store = openNeo4j(neo4j.address)
  return {
    store,
    async stop() {
      await store.close()
      await neo4j.stop()
    }
  }
}
