import { isClaimOf } from '../claimsOf.ts'
import type { Transaction } from '../../store/store.ts'
import { inBatch } from '../identifiers.ts'
import type { EdgeEnd, EdgeRow, GraphRows, Properties } from '../rows.ts'
import { storedNode } from '../stored.ts'

/** Where each kind of edge says what it joins. */
const ENDS: Readonly<Record<string, readonly [string, string]>> = {
  ROLE: ['actor', 'event'],
  RELATED: ['source', 'target'],
  OCCURRED_IN: ['event', 'place']
}

/** The nodes that a document mentions and the edges that its claims support, as they are stored. */
export async function readTouched(transaction: Transaction, document: string): Promise<GraphRows> {
  const parameters = { document }
  const mentioned = await transaction.run({
    cypher:
      'MATCH (d:Document) WHERE d.id = $document MATCH (d)-[:MENTIONS]->(n) ' +
      'RETURN labels(n), properties(n)',
    parameters
  })
  const nodes = mentioned.map(([labels, properties]) =>
    storedNode(labels as readonly string[], properties as Properties)
  )
  return { nodes, edges: await readSupported(transaction, [document]) }
}

/** The edges of the world that claims of these documents support. */
export async function readSupported(
  transaction: Transaction,
  documents: readonly string[]
): Promise<readonly EdgeRow[]> {
  const supported = await transaction.run({
    cypher:
      `UNWIND $batch.rows AS id MATCH (c:Claim) WHERE ${isClaimOf('c', 'document', 'id')} ` +
      'AND c.edge IS NOT NULL MATCH (c)-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o) MATCH (s)-[e:ROLE|RELATED|OCCURRED_IN]-(o) WHERE e.id = c.edge ' +
      'RETURN type(e), properties(e), s.id, labels(s), labels(o)',
    parameters: inBatch(documents)
  })
  const edges = new Map<string, EdgeRow>()
  for (const [type, properties, subject, subjectLabels, objectLabels] of supported) {
    const edge = storedEdge(String(type), properties as Properties, {
      [String(subject)]: labelOf(subjectLabels as readonly string[]),
      other: labelOf(objectLabels as readonly string[])
    })
    edges.set(String(edge.properties.id), edge)
  }
  return [...edges.values()]
}

/** An edge as it is stored; `labels` by the ids of its ends. */
export function storedEdge(
  type: string,
  properties: Properties,
  labels: Readonly<Record<string, string>>
): EdgeRow {
  const end = (name: string): EdgeEnd => {
    const id = String(properties[name])
    return { label: labels[id] ?? labels.other ?? '', id }
  }
  const [from, to] = ENDS[type] ?? ['from', 'to']
  return { type, from: end(from), to: end(to), properties }
}

/** The label by whose index a node is found. */
export function labelOf(labels: readonly string[]): string {
  const bases = ['Document', 'Event', 'Actor', 'Place', 'Thing']
  return bases.find((base) => labels.includes(base)) ?? ''
}
