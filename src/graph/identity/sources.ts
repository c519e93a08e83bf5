import { kindOfId } from '../../map/ids.ts'
import type { Transaction } from '../../store/store.ts'
import type { Recording } from '../history/recording.ts'
import { inBatch } from '../identifiers.ts'
import { readSupported, storedEdge } from '../retract/touched.ts'
import type { EdgeEnd, EdgeRow, NodeRow } from '../rows.ts'
import { readRelations, readStored } from '../stored.ts'
import { writeRows } from '../transact.ts'
import { isClaimOf } from '../claimsOf.ts'
import { labelOfId } from './labelOfId.ts'

/** By id of a document its lineage. */
type Lineages = ReadonlyMap<string, string>

/**
 * Sets the number of sources of all that these documents support, who were all that had the lineages
 * `before` and are all that have those `after`. Other documents that support the same are not read: a
 * tie of which thousands tell costs no more than another.
 */
export async function shiftSources(
  recording: Recording,
  before: Lineages,
  after: Lineages
): Promise<void> {
  const claims = await recording.run({
    cypher:
      `UNWIND $batch.rows AS id MATCH (c:Claim) WHERE ${isClaimOf('c', 'document', 'id')} ` +
      'AND c.edge IS NOT NULL AND c.retractedAt IS NULL RETURN c.edge, c.document, c.subject, c.object',
    parameters: inBatch([...after.keys()])
  })
  const supported = new Map<string, { documents: Set<string>; ends: readonly string[] }>()
  for (const [edge, document, ...ends] of claims.map((row) => row.map(String))) {
    const known = supported.get(edge ?? '') ?? { documents: new Set(), ends }
    supported.set(edge ?? '', { ...known, documents: known.documents.add(document ?? '') })
  }
  const shifts = new Map<unknown, number>()
  for (const [edge, { documents }] of supported) {
    const count = (lineages: Lineages) => new Set([...documents].map((id) => lineages.get(id))).size
    const shift = count(after) - count(before)
    if (shift !== 0) shifts.set(edge, shift)
  }
  const asked = [...shifts.keys()].map(String)
  const edges = await readEdges(
    recording,
    asked.map((id) => ({ id, ends: supported.get(id)?.ends ?? [] }))
  )
  await writeRows(recording, {
    nodes: [],
    edges: edges.map(({ properties, ...edge }) => {
      const independentSources =
        Number(properties.independentSources) + (shifts.get(properties.id) ?? 0)
      return { ...edge, properties: { ...properties, independentSources } }
    })
  })
}

/** The edges of the world with these ids between these nodes, looked for from the less mentioned end. */
async function readEdges(
  transaction: Transaction,
  asked: readonly Readonly<{ id: string; ends: readonly string[] }>[]
): Promise<readonly EdgeRow[]> {
  if (asked.length === 0) return []
  const nodes = await readStored(
    transaction,
    [...new Set(asked.flatMap(({ ends }) => ends))].flatMap((id): readonly NodeRow[] => {
      const { label } = endOf(id)
      return label === 'Document' ? [] : [{ labels: [label], properties: { id } }]
    })
  )
  const rows = asked.map(({ id, ends: [subject = '', object = ''] }): EdgeRow => {
    const properties = { id, kind: 'Relation' }
    return { type: 'RELATED', from: endOf(subject), to: endOf(object), properties }
  })
  const found = await readRelations(transaction, rows, nodes)
  return found.map(({ properties, from, to }) => {
    const type = TYPES[kindOfId(String(properties.id)) ?? ''] ?? 'RELATED'
    return storedEdge(type, properties, { [from.id]: from.label, [to.id]: to.label })
  })
}

/** The stored type of an edge, by the kind that its id tells. */
const TYPES: Readonly<Record<string, string>> = { role: 'ROLE', occurredIn: 'OCCURRED_IN' }

function endOf(id: string): EdgeEnd {
  return { label: kindOfId(id) === 'document' ? 'Document' : labelOfId(id), id }
}

/** The same where others may have had these lineages: counts all claims of each edge. */
export async function recountSources(
  recording: Recording,
  documents: readonly string[]
): Promise<void> {
  const supported = await readSupported(recording, documents)
  const edges = new Map(supported.map((edge) => [edge.properties.id as unknown, edge]))
  const rows = await recording.run({
    cypher:
      `UNWIND $batch.rows AS id MATCH (c:Claim) WHERE ${isClaimOf('c', 'edge', 'id')} ` +
      'AND c.retractedAt IS NULL MATCH (d:Document) WHERE d.id = c.document RETURN id, count(DISTINCT d.lineage)',
    parameters: inBatch([...edges.keys()])
  })
  const counted = rows.flatMap(([id, independentSources]): readonly EdgeRow[] => {
    const edge = edges.get(id)
    if (!edge || edge.properties.independentSources === independentSources) return []
    const properties = { ...edge.properties, independentSources: Number(independentSources) }
    return [{ ...edge, properties }]
  })
  await writeRows(recording, { nodes: [], edges: counted })
}
