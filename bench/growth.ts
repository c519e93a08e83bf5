import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { countHits } from './growth/hits.ts'
import { measureLoads } from './growth/measure.ts'
import { openInMemory, openOnNeo4j, type Opened } from './growth/open.ts'
import { linesOfLoading, requireLines } from './growth/same.ts'
import { growthTable, loadsTable, type Measured } from './growth/tables.ts'
import { print, say } from './say.ts'

const FOLDER = fileURLToPath(new URL('../.griot/bench', import.meta.url))
/** Reports that are loaded one by one and compared with the same written in bulk. */
const CHECKED = 240
/** Loads whose statements are profiled. */
const PROFILED = 60
const OPENERS = new Map([
  ['embedded', openInMemory],
  ['neo4j', openOnNeo4j]
])

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
const reports = Number(options.reports)

const started = performance.now()
const tell = (words: string) =>
  say(`${Math.round((performance.now() - started) / 1000)} s: ${words}`)

const lines = await linesOfLoading(CHECKED)
const measured: Measured[] = []
for (const name of options.stores.split(',')) {
  const open = OPENERS.get(name)
  if (!open) throw new Error(`No store is called ${name}. --stores embedded,neo4j has both.`)
  const checked = await open(CHECKED, FOLDER, tell)
  await requireLines(checked.store, lines).finally(checked.stop)
  tell(`${name}: ${CHECKED} in bulk leave the ${lines.length} nodes and edges of loading them`)
  const opened: Opened[] = []
  try {
    for (const size of sizes) {
      opened.push(await open(size, FOLDER, tell))
      tell(`${name} has ${size} reports`)
    }
    measured.push(...(await measure(name, opened)))
  } finally {
    for (const { stop } of opened) await stop()
  }
}
print(`## One more report\n\n${loadsTable(measured)}`)
const grown = growthTable(measured)
if (grown !== '') print(`### Database hits of one load that grow most\n\n${grown}`)

async function measure(name: string, opened: readonly Opened[]): Promise<readonly Measured[]> {
  const found: Measured[] = []
  for (const [at, loads] of (await measureLoads(opened, reports)).entries()) {
    const one = opened[at]
    const hits = one?.address ? await countHits(one.address, one, reports, PROFILED) : null
    found.push({ name, hits, profiled: PROFILED, ...loads })
  }
  return found
}
