import type { FactsWithText } from '../../../src/facts/readFacts.ts'
import { contributionOf } from '../../../src/graph/contribution.ts'
import { deriveGraph } from '../../../src/graph/derive.ts'
import { groupsOf } from '../../../src/graph/groups.ts'
import { judgementRow } from '../../../src/graph/identity/judgements.ts'
import type { GraphRows } from '../../../src/graph/rows.ts'
import { writeStatements } from '../../../src/graph/write.ts'
import { MERGEABLE } from '../../../src/map/labels.ts'
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

/** Neighbours among nodes of one kind are judged; every fifth pair leads nowhere, as of a document that went. */
export function withJudgements(rows: GraphRows): GraphRows {
  const things = rows.nodes.filter(({ labels: [label = ''] }) => MERGEABLE.has(label))
  const pairs = groupsOf(things, ({ properties }) => String(properties['kind'])).flatMap((group) =>
    group.slice(1).map((node, index) => [group[index] ?? node, node] as const)
  )
  const judged = pairs.map(([left, right], index) => {
    const isLinked = index % 5 !== 4
    const node = judgementRow({
      left: String(left.properties['id']),
      right: String(right.properties['id']),
      verdict: VERDICTS[index % VERDICTS.length] ?? 'SAME',
      score: index % 2 === 0 ? index / 1000 : null,
      reason: `pair ${index}`,
      by: index % 2 === 0 ? 'griot' : 'Ada',
      at: INSTANTS[index % INSTANTS.length] ?? ''
    })
    const { properties } = node
    const nodes = { leftNode: left.properties['id'], rightNode: right.properties['id'] }
    const waits = isLinked && properties['verdict'] === 'UNSURE'
    const links = { ...(isLinked && nodes), ...(waits && { undecidedKey: properties['key'] }) }
    const edge = (type: string, to: typeof left) => {
      const from = { label: 'Judgement', id: String(properties['id']) }
      return { type, from, to: endOf(to), properties: {} }
    }
    return {
      node: { ...node, properties: { ...properties, ...links } },
      edges: isLinked ? [edge('LEFT', left), edge('RIGHT', right)] : []
    }
  })
  return {
    nodes: [...rows.nodes, ...judged.map(({ node }) => node)],
    edges: [...rows.edges, ...judged.flatMap(({ edges }) => edges)]
  }
}

const endOf = ({ labels, properties: { id } }: GraphRows['nodes'][number]) => {
  return { label: labels[0] ?? '', id: String(id) }
}

const VERDICTS = ['SAME', 'UNSURE', 'DIFFERENT', 'UNSURE'] as const

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
