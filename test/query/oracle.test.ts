import fc from 'fast-check'
import { execute, parse, validate, type ExecutionResult } from 'graphql'
import { contributionOf } from '../../src/graph/contribution.ts'
import { deriveGraph } from '../../src/graph/derive.ts'
import type { GraphRows } from '../../src/graph/rows.ts'
import { writeStatements } from '../../src/graph/write.ts'
import type { FactsWithText } from '../../src/facts/readFacts.ts'
import { schema } from '../../src/map/schema.ts'
import { answer } from '../../src/query/answer.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import type { Store } from '../../src/store/store.ts'
import { arbitraryCorpus } from '../graphs/arbitrary.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { describeStores } from '../stores.ts'
import { makeOperation, type Operation } from './oracle/documents.ts'
import { arbitraryEntropy, entropyOf } from './oracle/entropy.ts'
import { memoryGraph, type MemoryGraph } from './oracle/memory.ts'
import { poolOf } from './oracle/pool.ts'
import { fieldResolverOf, typeOf } from './oracle/resolvers.ts'

/** Operations on each graph; ORACLE_RUNS=2000 looks harder. */
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 40)
const SEED = Number(process.env['ORACLE_SEED'] ?? 7)
/** The smallest failing query takes minutes to find: ORACLE_SHRINK=1 does. */
const endOnFailure = process.env['ORACLE_SHRINK'] === undefined
const INSTANTS = [
  '2024-09-20T08:00:00.000Z',
  '2024-09-21T08:00:00.000Z',
  '2024-09-22T08:00:00.000Z'
]

function rowsOf(corpus: readonly FactsWithText[]): GraphRows {
  const contributions = corpus.map((facts, index) =>
    contributionOf({
      facts,
      text: facts.document.text,
      identities: resolve(facts),
      recordedAt: INSTANTS[index % INSTANTS.length] ?? ''
    })
  )
  return deriveGraph(contributions)
}

/** Every third document is retracted, and what it claims. */
function withRetracted(rows: GraphRows): GraphRows {
  const documents = rows.nodes.filter(({ labels }) => labels[0] === 'Document')
  const gone = new Set(
    documents.filter((_, index) => index % 3 === 1).map(({ properties }) => properties['id'])
  )
  return {
    ...rows,
    nodes: rows.nodes.map(({ labels, properties }) =>
      gone.has(properties['id'] ?? '') ||
      (labels[0] === 'Claim' && gone.has(properties['document'] ?? ''))
        ? { labels, properties: { ...properties, retractedAt: '2024-10-01T00:00:00.000Z' } }
        : { labels, properties }
    )
  }
}

/** Properties that the schema promises are missing here and there, so that nulls must travel up. */
function damaged(rows: GraphRows): GraphRows {
  const PROMISED = [
    'name',
    'predicate',
    'status',
    'exact',
    'confidence',
    'language',
    'timePrecision'
  ]
  let count = 0
  const damage = <T extends { properties: GraphRows['nodes'][number]['properties'] }>(
    row: T
  ): T => {
    if (++count % 4 !== 0) return row
    const lost = PROMISED[Math.floor(count / 4) % PROMISED.length] ?? ''
    return { ...row, properties: { ...row.properties, [lost]: null } }
  }
  return {
    nodes: rows.nodes.map(damage),
    edges: rows.edges.map((edge) => (edge.properties['kind'] === 'Relation' ? damage(edge) : edge))
  }
}

const corpora = fc.sample(arbitraryCorpus, { numRuns: 2, seed: SEED })
const GRAPHS: readonly (readonly [string, GraphRows])[] = [
  ['six reports', rowsOf(CORPUS)],
  ['six reports, some retracted', withRetracted(rowsOf(CORPUS))],
  ['six reports, damaged', damaged(rowsOf(CORPUS))],
  ...corpora.map(
    (corpus, index) => [`random reports ${index}`, withRetracted(rowsOf(corpus))] as const
  )
]

function expected(graph: MemoryGraph, { query, variables }: Operation): ExecutionResult {
  const document = parse(query)
  const wrong = validate(schema, document)
  if (wrong.length > 0) throw new Error(`Made a wrong document: ${wrong[0]?.message}\n${query}`)
  return execute({
    schema,
    document,
    variableValues: variables,
    rootValue: {},
    fieldResolver: fieldResolverOf(graph),
    typeResolver: typeOf
  }) as ExecutionResult
}

describeStores('any query is answered as graphql-js answers it', (open) => {
  for (const [name, rows] of GRAPHS) {
    test(`on ${name}, by one statement`, async () => {
      const store = await open()
      await store.transaction(async ({ run }) => {
        for (const statement of writeStatements(rows)) await run(statement)
      })
      const graph = memoryGraph(rows)
      const pool = poolOf(graph)
      const property = fc.asyncProperty(arbitraryEntropy, async (numbers) => {
        const operation = makeOperation(schema, entropyOf(numbers), pool)
        await compare(store, graph, operation)
      })
      await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure })
    })
  }
})

async function compare(store: Store, graph: MemoryGraph, operation: Operation): Promise<void> {
  const { data, errors = [] } = expected(graph, operation)
  let statements = 0
  const counting: Store = {
    ...store,
    run(statement, options) {
      statements++
      return store.run(statement, options)
    }
  }
  const options = { limits: { rows: 1e9, fields: 1e6, depth: 100 } }
  const found = await answer(counting, operation, options)
  const wanted = { data: JSON.stringify(data), errors: errors.map(essence), statements: 1 }
  const got = {
    data: found.data ?? 'null',
    errors: found.errors.map(essence),
    statements: Math.max(1, statements)
  }
  try {
    expect(got).toEqual(wanted)
  } catch (error) {
    throw new Error(
      `${operation.query}\n${JSON.stringify(operation.variables)}\n${String(error)}`,
      {
        cause: error
      }
    )
  }
}

function essence({
  message,
  path
}: {
  message: string
  path?: readonly (string | number)[] | undefined
}) {
  return `${(path ?? []).join('.')}: ${message}`
}
