import type { FactsWithText } from '../../../src/facts/readFacts.ts'
import { contributionOf } from '../../../src/graph/contribution.ts'
import { deriveGraph } from '../../../src/graph/derive.ts'
import type { GraphRows } from '../../../src/graph/rows.ts'
import { writeStatements } from '../../../src/graph/write.ts'
import { resolve } from '../../../src/resolve/resolve.ts'
import type { Store } from '../../../src/store/store.ts'

const INSTANTS = [
  '2024-09-20T08:00:00.000Z',
  '2024-09-21T08:00:00.000Z',
  '2024-09-22T08:00:00.000Z'
]

export function rowsOf(corpus: readonly FactsWithText[]): GraphRows {
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
export function withRetracted(rows: GraphRows): GraphRows {
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
export function damaged(rows: GraphRows): GraphRows {
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

export async function write(store: Store, rows: GraphRows): Promise<void> {
  await store.transaction(async ({ run }) => {
    for (const statement of writeStatements(rows)) await run(statement)
  })
}
