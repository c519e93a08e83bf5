import fc from 'fast-check'
import { Readable } from 'node:stream'
import { historySteps } from '../../src/cli/historySteps.ts'
import { readHeader } from '../../src/export/header.ts'
import { exportHistory } from '../../src/export/history.ts'
import { exportJsonl } from '../../src/export/jsonl.ts'
import { schema } from '../../src/map/schema.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { arbitraryFacts } from '../graphs/arbitrary.ts'
import { graphOf } from '../graphs/graph.ts'
import { arbitraryStep, instantOf, REPORTS, take } from '../graphs/steps.ts'
import { asOf } from '../query/oracle/asOf.ts'
import { makeOperation } from '../query/oracle/documents.ts'
import { arbitraryEntropy, entropyOf } from '../query/oracle/entropy.ts'
import { memoryGraph } from '../query/oracle/memory.ts'
import { poolOf } from '../query/oracle/pool.ts'
import { describeStores } from '../stores.ts'

const RUNS = Number(process.env['AS_OF_RUNS'] ?? 8)
const limits = { rows: 1e9, fields: 1e6, depth: 100, walks: 1e9 }

async function linesOf(lines: AsyncIterable<string>): Promise<string> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all.join('\n')
}

/** What was refused. */
async function loadHistory(store: Store, text: string): Promise<readonly string[]> {
  const header = readHeader(text.split('\n', 1)[0] ?? '')
  if (!header) throw new Error('is no export')
  const open = () => Readable.from([text])
  const refused: string[] = []
  for await (const step of historySteps(store, { place: 'h.jsonl', header, open })) {
    if ('refused' in step) refused.push(step.refused.code)
    else await ('load' in step ? step.load() : step.judge())
  }
  return refused
}

/** Everything that can be asked of a store, as of these instants. */
async function pastOf(
  store: Store,
  operations: readonly Parameters<typeof asOf>[0][],
  instants: readonly string[]
) {
  const past: unknown[] = []
  for (const at of instants) {
    past.push(await linesOf(exportJsonl(store, { asOf: at })))
    for (const one of operations) {
      const { data, errors } = await answer(store, asOf(one, at), { limits })
      past.push({ operation: one.query, at, data, errors: errors.map(({ message }) => message) })
    }
  }
  return past
}

/** Instants that people give may lie before what was recorded last. */
const arbitrarySteps = fc.array(
  fc.record({ step: arbitraryStep, late: fc.oneof(fc.constant(0), fc.nat(3)) }),
  { minLength: 4, maxLength: 9 }
)

describeStores('a history that is loaded', (open) => {
  test('makes a graph with the same past, and the same history', async () => {
    const { dialect } = await open()
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryFacts, { maxLength: 2 }),
        arbitrarySteps,
        fc.array(arbitraryEntropy, { minLength: 6, maxLength: 6 }),
        async (some, steps, entropies) => {
          const reports = [...REPORTS, ...some]
          const pool = poolOf(memoryGraph(graphOf(reports)))
          const operations = entropies.map((one) => makeOperation(schema, entropyOf(one), pool))
          const store = await open()
          for (const [index, { step, late }] of steps.entries()) {
            await take(store, step, reports, instantOf(Math.max(0, index - late)))
          }
          const instants = steps.map((_, index) => instantOf(index))
          const history = await linesOf(exportHistory(store))
          const past = await pastOf(store, operations, instants)
          await store.close()
          const other = await open()
          expect(await loadHistory(other, history)).toEqual([])
          expect(await linesOf(exportHistory(other))).toBe(history)
          expect(await pastOf(other, operations, instants)).toEqual(past)
          await other.close()
        }
      ),
      { numRuns: dialect === 'neo4j' ? 1 : RUNS, endOnFailure: true, seed: 11 }
    )
  })
})
