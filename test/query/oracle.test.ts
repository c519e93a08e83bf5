import fc from 'fast-check'
import type { GraphRows } from '../../src/graph/rows.ts'
import { schema } from '../../src/map/schema.ts'
import { arbitraryCorpus } from '../graphs/arbitrary.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { describeStores } from '../stores.ts'
import { compare, compareBatch } from './oracle/compare.ts'
import { makeOperation } from './oracle/documents.ts'
import { arbitraryEntropy, entropyOf } from './oracle/entropy.ts'
import { damaged, rowsOf, withJudgements, withRetracted, write } from './oracle/graphs.ts'
import { memoryGraph } from './oracle/memory.ts'
import { poolOf } from './oracle/pool.ts'

/** Operations on each graph; ORACLE_RUNS=2000 looks harder. */
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 25)
const SEED = Number(process.env['ORACLE_SEED'] ?? 7)
/** The smallest failing query takes minutes to find: ORACLE_SHRINK=1 does. */
const endOnFailure = process.env['ORACLE_SHRINK'] === undefined
const corpora = fc.sample(arbitraryCorpus, { numRuns: 2, seed: SEED })
const GRAPHS: readonly (readonly [string, GraphRows])[] = [
  ['six reports', rowsOf(CORPUS)],
  ['six reports, judged', withJudgements(rowsOf(CORPUS))],
  ['six reports, some retracted', withRetracted(rowsOf(CORPUS))],
  ['six reports, damaged', damaged(rowsOf(CORPUS))],
  ...corpora.map(
    (corpus, index) => [`random reports ${index}`, withRetracted(rowsOf(corpus))] as const
  )
]

describeStores('any query is answered as graphql-js answers it', (open) => {
  for (const [name, rows] of GRAPHS) {
    test(`on ${name}, by one statement`, async () => {
      const store = await open()
      await write(store, rows)
      const graph = memoryGraph(rows)
      const pool = poolOf(graph)
      const property = fc.asyncProperty(arbitraryEntropy, async (numbers) => {
        const operation = makeOperation(schema, entropyOf(numbers), pool)
        await compare(store, graph, operation)
        await compareBatch(store, operation)
      })
      await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure })
    })
  }
})
