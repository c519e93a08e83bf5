import { kindOfId, type IdKind } from '../map/ids.ts'
import { everEdge, goneLabel } from '../map/past.ts'
import type { Row, Statement } from '../model.ts'
import { filterText, type WalkFilter } from './filter.ts'

/** An edge of the world, as it is stored. */
export type WalkEdge = Readonly<{ id: string; start: string; end: string }>
export type Run = (statement: Statement) => Promise<readonly Row[]>

const LABELS: Readonly<Partial<Record<IdKind | 'document', string>>> = {
  actor: 'Actor',
  country: 'Actor',
  location: 'Place',
  thing: 'Thing',
  event: 'Event'
}
const TYPES = ['ROLE', 'RELATED', 'OCCURRED_IN'] as const

/** The label of an entity's node; null for an id of anything else. */
export function labelOfEntity(id: string): string | null {
  const kind = kindOfId(id)
  return kind === null ? null : (LABELS[kind] ?? null)
}

/** At most `limit` edges that touch one of the entities, the newest first, by a statement for each label. */
export async function edgesAt(
  run: Run,
  ids: readonly string[],
  where: WalkFilter,
  limit: number
): Promise<readonly WalkEdge[]> {
  const { conditions, parameters } = filterText(where)
  const edges: WalkEdge[] = []
  const pattern = where.asOf ? everEdge('e', ...TYPES) : `[e:${TYPES.join('|')}]`
  for (const label of ['Actor', 'Event', 'Place', 'Thing']) {
    const own = ids.filter((id) => labelOfEntity(id) === label)
    if (own.length === 0) continue
    const all = ['NOT m:Document', ...conditions].join(' AND ')
    for (const one of where.asOf ? [label, goneLabel(label)] : [label]) {
      const cypher =
        `MATCH (n:${one}) WHERE n.id IN $ids MATCH (n)-${pattern}-(m) WHERE ${all} ` +
        `WITH DISTINCT e.id AS id, startNode(e).id AS a, endNode(e).id AS b, e.key AS key ` +
        `ORDER BY key DESC, id LIMIT ${limit} RETURN id, a, b`
      edges.push(...(await run({ cypher, parameters: { ids: own, ...parameters } })).map(edgeOf))
    }
  }
  return edges
}

/** At most `limit` edges of each type of the whole world. */
export async function allEdges(
  run: Run,
  where: WalkFilter,
  limit: number
): Promise<readonly WalkEdge[]> {
  const { conditions, parameters } = filterText(where)
  const edges: WalkEdge[] = []
  for (const type of TYPES) {
    const all = ['NOT n:Document', 'NOT m:Document', ...conditions].join(' AND ')
    const pattern = where.asOf ? everEdge('e', type) : `[e:${type}]`
    const cypher = `MATCH (n)-${pattern}->(m) WHERE ${all} RETURN e.id, n.id, m.id LIMIT ${limit}`
    edges.push(...(await run({ cypher, parameters })).map(edgeOf))
  }
  return edges
}

function edgeOf([id, start, end]: Row): WalkEdge {
  return { id: String(id), start: String(start), end: String(end) }
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
