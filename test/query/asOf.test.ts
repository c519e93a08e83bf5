import fc from 'fast-check'
import { schema } from '../../src/map/schema.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { arbitraryFacts } from '../graphs/arbitrary.ts'
import { graphOf } from '../graphs/graph.ts'
import { arbitraryStep, instantOf, REPORTS, take } from '../graphs/steps.ts'
import { describeStores } from '../stores.ts'
import { asOf } from './oracle/asOf.ts'
import { makeOperation, type Operation } from './oracle/documents.ts'
import { arbitraryEntropy, entropyOf } from './oracle/entropy.ts'
import { memoryGraph } from './oracle/memory.ts'
import { poolOf } from './oracle/pool.ts'

const runsOf = (usual: number) => Number(process.env['AS_OF_RUNS'] ?? usual)
const limits = { rows: 1e9, fields: 1e6, depth: 100, walks: 1e9 }

const WALKED = /^\{ (?:disagreements|centrality|communities|neighborhood|path|search)/

/** Walks and links are none of the operations that are made by chance. */
function walks(ids: readonly string[]): readonly Operation[] {
  const entities = ids.filter((id) => /^[wnpv]/.test(id))
  const [from, to] = [entities[0] ?? '', entities.at(-1) ?? '']
  // Of the blasts' events some stand for the others.
  const events = ids.filter((id) => id.startsWith('v')).slice(0, 3)
  return [
    '{ disagreements { edges { node { predicate event { id name date } claims { nodes { id polarity } } links { nodes { type why } } } } } }',
    '{ centrality(metric: DEGREE) { rank score entity { id name } } }',
    '{ claims(first: 20) { nodes { id links { totalCount nodes { type why claim { id } } } } } }',
    '{ communities { size members { nodes { id name } } } }',
    ...[from, ...events].map(
      (id) =>
        `{ neighborhood(id: ${JSON.stringify(id)}, depth: 2) { truncated nodes { id name } relations { id status documentCount } } }`
    ),
    `{ path(from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}) { length nodes { id name } relations { id } } }`,
    ...['front', 'tessala', 'dead OR soldiers', 'amb'].map(
      (text) =>
        `{ search(text: "${text}", first: 100) { totalCount edges { score node { __typename ... on Node { id } ... on Entity { name } } snippet { exact start document { id title } } } } }`
    )
  ].map((query) => ({ query, variables: {} }))
}

async function asked(store: Store, operation: Operation) {
  const { data, errors } = await answer(store, operation, { limits })
  if (WALKED.test(operation.query)) expect(errors).toEqual([])
  return { data, errors: errors.map(({ message, path }) => ({ message, path })) }
}

describeStores('as of an instant', (open) => {
  test('any query has the answer that it had then, whatever was recorded since', async () => {
    const { dialect } = await open()
    const few = runsOf(dialect === 'neo4j' ? 1 : 6)
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryFacts, { maxLength: 2 }),
        fc.array(arbitraryStep, { minLength: 4, maxLength: 9 }),
        fc.array(arbitraryEntropy, { minLength: 12, maxLength: 12 }),
        async (some, steps, entropies) => {
          const reports = [...REPORTS, ...some]
          const pool = poolOf(memoryGraph(graphOf(reports)))
          const operations = [
            ...entropies.map((numbers) => makeOperation(schema, entropyOf(numbers), pool)),
            ...walks(pool.ids)
          ]
          const store = await open()
          const then: Awaited<ReturnType<typeof asked>>[][] = []
          for (const [index, step] of steps.entries()) {
            await take(store, step, reports, instantOf(index))
            then.push(await Promise.all(operations.map((one) => asked(store, one))))
          }
          for (const [index, answers] of then.entries()) {
            for (const [at, operation] of operations.entries()) {
              const past = asOf(operation, instantOf(index))
              const found = await asked(store, past)
              try {
                expect(found).toEqual(answers[at])
              } catch (error) {
                throw new Error(
                  `${JSON.stringify(steps)}\nafter step ${index}\n${past.query}\n${JSON.stringify(past.variables)}\n${String(error)}`,
                  { cause: error }
                )
              }
            }
          }
          await store.close()
        }
      ),
      { numRuns: few, endOnFailure: true, seed: 7 }
    )
  })
})
