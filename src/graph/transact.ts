import { nodeKey, edgeKey } from './derive.ts'
import { weigh } from './ends.ts'
import { keepFormer } from './history/former.ts'
import type { Recording } from './history/recording.ts'
import { reviveNodes } from './history/revive.ts'
import type { EdgeRow, GraphRows, NodeRow, Properties } from './rows.ts'
import { writeStatements } from './write.ts'

/**
 * Makes the rows part of the graph. `before`: those of them that are there already, as they were
 * read; where that is not said, any may be. What changes keeps its former state. Throws where rows
 * were lost, because an end of an edge is missing.
 */
export async function writeRows(
  recording: Recording,
  rows: GraphRows,
  before: GraphRows = rows
): Promise<void> {
  await reviveNodes(recording, rows.nodes)
  await keepFormer(recording, changing(before, rows), weigh(rows.nodes))
  for (const statement of writeStatements(rows, recording.at)) {
    const [[written] = []] = await recording.run(statement)
    if (written === statement.rows) continue
    throw new Error(`Wrote ${String(written)} of ${statement.rows} rows by: ${statement.cypher}`)
  }
}

/** Of what is there already what will not be as it was. */
function changing(before: GraphRows, after: GraphRows): GraphRows {
  const nodes = new Map(after.nodes.map((node) => [nodeKey(node), node]))
  const edges = new Map(after.edges.map((edge) => [edgeKey(edge), edge]))
  return {
    nodes: before.nodes.filter((node) => isChanging(node, nodes.get(nodeKey(node)))),
    edges: before.edges.filter((edge) => {
      return edge.properties.kind === 'Relation' && isChanging(edge, edges.get(edgeKey(edge)))
    })
  }
}

function isChanging<Row extends NodeRow | EdgeRow>(before: Row, after: Row | undefined): boolean {
  if (after === undefined || after === before) return after !== undefined
  const [then, now]: readonly Properties[] = [before.properties, after.properties]
  return Object.entries(now ?? {}).some(([name, value]) => {
    return JSON.stringify(then?.[name] ?? null) !== JSON.stringify(value)
  })
}
