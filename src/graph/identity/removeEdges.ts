import { EDGE_KEYS } from '../../map/labels.ts'
import { edgePattern, kindOfEdge, kindText, matchEnds, type Weights } from '../ends.ts'
import { groupsOf } from '../groups.ts'
import { retireEdges } from '../history/former.ts'
import type { Recording } from '../history/recording.ts'
import type { EdgeRow } from '../rows.ts'

/** Removes these edges, each told from others between its ends by the properties that EDGE_KEYS has. */
export async function removeEdges(
  recording: Recording,
  edges: readonly EdgeRow[],
  weights: Weights
): Promise<void> {
  for (const group of groupsOf(edges, (edge) => kindText(kindOfEdge(edge, weights)))) {
    const kind = kindOfEdge(group[0], weights)
    const keys = EDGE_KEYS.get(kind.type) ?? []
    const own = keys.map((name) => `e.${name} = row.properties.${name}`).join(' AND ')
    await retireEdges(recording, {
      type: kind.type,
      match: `${matchEnds(kind)} MATCH ${edgePattern(kind)}${own && ` WHERE ${own}`}`,
      rows: group.map(({ from, to, properties }) => ({ from: from.id, to: to.id, properties }))
    })
  }
}
