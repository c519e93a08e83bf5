import { isClaimOf } from '../claimsOf.ts'
import { foldForIndex } from '../../map/fold.ts'
import type { Transaction } from '../../store/store.ts'
import { deriveGraph } from '../derive.ts'
import { OF_EVENT } from '../eventProperties.ts'
import { pick } from '../pick.ts'
import { groupsOf, type Group } from '../groups.ts'
import { inBatch, knownLabel } from '../identifiers.ts'
import { sortKey } from '../key.ts'
import type { EdgeRow, GraphRows, NodeRow, Properties } from '../rows.ts'

/**
 * What is left of nodes and edges when a document has gone: each folded anew from the MENTIONS of
 * the live documents, and from their claims. What nothing supports any more is not in the answer.
 */
export async function foldRemaining(
  transaction: Transaction,
  touched: GraphRows
): Promise<GraphRows> {
  const nodes: NodeRow[] = []
  for (const group of groupsOf(touched.nodes, ({ labels }) => labels[0] ?? '')) {
    nodes.push(...(await asMentioned(transaction, group)))
  }
  const edges = await asClaimed(transaction, touched.edges)
  return deriveGraph([{ nodes, edges }])
}

/** Each node once for every live document that mentions it, as that document has it. */
export async function asMentioned(
  transaction: Transaction,
  nodes: Group<NodeRow>
): Promise<readonly NodeRow[]> {
  const label = knownLabel(nodes[0].labels[0] ?? '')
  const byId = new Map(nodes.map((node) => [node.properties.id, node]))
  const rows = await transaction.run({
    cypher:
      `UNWIND $batch.rows AS id MATCH (n:${label}) WHERE n.id = id ` +
      'MATCH (n)<-[m:MENTIONS]-(d:Document) WHERE d.retractedAt IS NULL ' +
      'RETURN n.id, d.publishedAt, properties(m)',
    parameters: inBatch([...byId.keys()])
  })
  const seen = new Set<string>()
  return (rows as [string, string | null, Properties][]).flatMap(([id, day, mention]) => {
    const node = byId.get(id)
    const pair = `${id} ${String(mention.document)}`
    const documents = seen.has(pair) ? 0 : 1
    seen.add(pair)
    const figures = { documents, firstSeen: day, lastSeen: day }
    return node ? [{ ...node, properties: mentionedAs(node.properties, mention, figures) }] : []
  })
}

function mentionedAs(node: Properties, mention: Properties, figures: Properties): Properties {
  if (node.kind === 'Event') {
    const dateFrom = typeof mention.dateFrom === 'string' ? mention.dateFrom : null
    const key = sortKey(dateFrom, String(node.id))
    return { id: node.id ?? null, kind: node.kind, key, ...pick(mention, OF_EVENT), ...figures }
  }
  return {
    id: node.id ?? null,
    kind: node.kind ?? null,
    type: node.type ?? null,
    key: sortKey(foldForIndex(String(mention.name)), String(node.id)),
    ...figures,
    ...pick(mention, OF_MENTION)
  }
}

/** What a MENTIONS edge holds of its node. */
const OF_MENTION = [
  'name',
  'acronym',
  'aliases',
  'named',
  'country',
  'countryCode',
  'referenceSource',
  'wikidata',
  'geonames',
  'iso',
  'latitude',
  'longitude'
]

/** Each edge once for every live document whose claims name it, with that document's figures. */
async function asClaimed(
  transaction: Transaction,
  edges: readonly EdgeRow[]
): Promise<readonly EdgeRow[]> {
  const byId = new Map(edges.map((edge) => [edge.properties.id, edge]))
  const rows = await transaction.run({
    cypher:
      `UNWIND $batch.rows AS id MATCH (c:Claim) WHERE ${isClaimOf('c', 'edge', 'id')} ` +
      'AND c.retractedAt IS NULL MATCH (d:Document) WHERE d.id = c.document RETURN c.edge, d.id, d.publishedAt, c.attribution, d.lineage',
    parameters: inBatch([...byId.keys()])
  })
  const documents = new Map<string, Set<string>>()
  return (rows as [string, string, string | null, string, string][]).flatMap(
    ([id, document, day, status, lineage]) => {
      const edge = byId.get(id)
      if (!edge) return []
      const seen = documents.get(id) ?? new Set()
      const isFirst = !seen.has(document)
      const source = `of ${lineage}`
      const isSource = !seen.has(source)
      documents.set(id, seen.add(document).add(source))
      const figures = {
        claims: 1,
        documents: isFirst ? 1 : 0,
        independentSources: isSource ? 1 : 0,
        status,
        firstSeen: day,
        lastSeen: day
      }
      const key = sortKey(day, id)
      const sorted = edge.type === 'RELATED' ? { seen: key, key } : { seen: key }
      return [{ ...edge, properties: { ...edge.properties, ...figures, ...sorted } }]
    }
  )
}
