import { EDGE_KEYS } from '../../map/labels.ts'
import type { Transaction } from '../../store/store.ts'
import { edgePattern, kindOfEdge, kindText, matchEnds, type Weights } from '../ends.ts'
import { groupsOf } from '../groups.ts'
import { inBatch } from '../identifiers.ts'
import type { EdgeRow } from '../rows.ts'

/** Removes these edges, each told from others between its ends by the properties that EDGE_KEYS has. */
export async function removeEdges(
  transaction: Transaction,
  edges: readonly EdgeRow[],
  weights: Weights
): Promise<void> {
  for (const group of groupsOf(edges, (edge) => kindText(kindOfEdge(edge, weights)))) {
    const kind = kindOfEdge(group[0], weights)
    const keys = EDGE_KEYS.get(kind.type) ?? []
    const own = keys.map((name) => `e.${name} = row.properties.${name}`).join(' AND ')
    await transaction.run({
      cypher:
        `UNWIND $batch.rows AS row ${matchEnds(kind)} ` +
        `MATCH ${edgePattern(kind)}${own && ` WHERE ${own}`} DELETE e`,
      parameters: inBatch(
        group.map(({ from, to, properties }) => ({ from: from.id, to: to.id, properties }))
      )
    })
  }
}
