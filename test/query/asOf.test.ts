import fc from 'fast-check'
import { parse, print, TypeInfo, visit, visitWithTypeInfo, type DocumentNode } from 'graphql'
import type { FactsWithText } from '../../src/facts/readFacts.ts'
import { judge, withdraw } from '../../src/graph/identity/judge.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import { loadFacts } from '../../src/load.ts'
import { schema } from '../../src/map/schema.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { arbitraryFacts } from '../graphs/arbitrary.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { graphOf } from '../graphs/graph.ts'
import { blast } from '../graphs/reports/blasts.ts'
import { describeStores } from '../stores.ts'
import { makeOperation, type Operation } from './oracle/documents.ts'
import { arbitraryEntropy, entropyOf } from './oracle/entropy.ts'
import { memoryGraph } from './oracle/memory.ts'
import { poolOf } from './oracle/pool.ts'

const RUNS = Number(process.env['AS_OF_RUNS'] ?? 6)
const LONG = 300_000
const limits = { rows: 1e9, fields: 1e6, depth: 100, walks: 1e9 }

const FRONT = 'Red Sand Front'
const BLASTS = ['Agence Sahel', 'Daily Tessala', 'Lakeside Courier'].map((outlet, index) =>
  blast({ outlet, city: 'Ambara', front: FRONT, dead: 12 + index })
)
const REPORTS = [...BLASTS, ...CORPUS]

const WALKED = /^\{ (?:disagreements|centrality|communities|neighborhood|path|search)/

/** Walks are none of the operations that are made by chance. */
function walks(ids: readonly string[]): readonly Operation[] {
  const entities = ids.filter((id) => /^[wnpv]/.test(id))
  const [from, to] = [entities[0] ?? '', entities.at(-1) ?? '']
  // Of the blasts' events some stand for the others.
  const events = ids.filter((id) => id.startsWith('v')).slice(0, 3)
  return [
    '{ disagreements { edges { node { predicate event { id name date } claims { nodes { id polarity } } links { nodes { type why } } } } } }',
    '{ centrality(metric: DEGREE) { rank score entity { id name } } }',
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

/** What happens to a graph at one instant. */
type Step =
  | Readonly<{ do: 'load' | 'retract' | 'reread'; report: number }>
  | Readonly<{ do: 'judge'; pair: number; same: boolean }>
  | Readonly<{ do: 'withdraw' }>

const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('load' as const), report: fc.nat(11) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('retract' as const), report: fc.nat(11) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reread' as const), report: fc.nat(11) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('judge' as const),
      pair: fc.nat(50),
      same: fc.boolean()
    })
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const) }) }
)

/** 2024-10-01T00:00:00.000Z and a minute for each step. */
const instantOf = (step: number) => new Date(Date.UTC(2024, 9, 1, 0, step)).toISOString()

async function take(store: Store, step: Step, reports: readonly FactsWithText[], at: string) {
  if (step.do === 'judge') return judgeSome(store, step, at)
  if (step.do === 'withdraw') return withdrawSome(store, at)
  const facts = reports[step.report % reports.length]
  if (!facts) return
  if (step.do === 'retract') {
    await retractDocument(store, facts.document.id, { reason: 'withdrawn', at })
    return
  }
  await loadFacts(store, facts, { recordedAt: at, reread: step.do === 'reread' })
}

async function judgeSome(store: Store, { pair, same }: Step & { do: 'judge' }, at: string) {
  const rows = await store.run({
    cypher: "MATCH (n:Actor) WHERE n.kind = 'Organization' RETURN n.id ORDER BY n.id",
    parameters: {}
  })
  const ids = rows.map(([id]) => String(id))
  const [left, right] = [ids[pair % ids.length], ids[(pair * 7 + 1) % ids.length]]
  if (!left || !right || left === right) return
  const verdict = same ? 'SAME' : 'DIFFERENT'
  await judge(store, { left, right, verdict, reason: 'as known', by: 'Ada', at })
}

async function withdrawSome(store: Store, at: string) {
  const [[id] = []] = await store.run({
    cypher: 'MATCH (j:Judgement) WHERE j.withdrawnAt IS NULL RETURN j.id AS id ORDER BY id LIMIT 1',
    parameters: {}
  })
  if (typeof id === 'string') await withdraw(store, id, { reason: 'not so', at })
}

/** The same operation with every field of Query asked as of an instant. */
function asOf({ query, variables }: Operation, at: string): Operation {
  const types = new TypeInfo(schema)
  const document: DocumentNode = visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field(node) {
        if (types.getParentType()?.name !== 'Query') return undefined
        if (!types.getFieldDef()?.args.some(({ name }) => name === 'asOf')) return undefined
        const [argument] = (
          parse(`{ f(asOf: ${JSON.stringify(at)}) }`).definitions[0] as never as {
            selectionSet: { selections: { arguments: never[] }[] }
          }
        ).selectionSet.selections.flatMap((one) => one.arguments)
        return { ...node, arguments: [...(node.arguments ?? []), argument] } as never
      }
    })
  )
  return { query: print(document), variables }
}

async function asked(store: Store, operation: Operation) {
  const { data, errors } = await answer(store, operation, { limits })
  if (WALKED.test(operation.query)) expect(errors).toEqual([])
  return { data, errors: errors.map(({ message, path }) => ({ message, path })) }
}

describeStores('as of an instant', (open) => {
  test(
    'any query has the answer that it had then, whatever was recorded since',
    async () => {
      const { dialect } = await open()
      const few = dialect === 'neo4j' ? 1 : RUNS
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
    },
    LONG
  )
})
