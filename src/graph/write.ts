import { EDGE_KEYS, nodeKeyOf } from '../map/labels.ts'
import type { Statement } from '../model.ts'
import { groupsOf, type Group } from './groups.ts'
import { edgePattern, kindOfEdge, kindText, matchEnds, weigh, type EdgeKind } from './ends.ts'
import { inBatch, knownLabel } from './identifiers.ts'
import type { EdgeRow, GraphRows, NodeRow, Properties } from './rows.ts'
import { withWords } from './words.ts'

/** Answers with the number of rows it wrote, which should be `rows`. */
export type WriteStatement = Statement & Readonly<{ rows: number }>

/**
 * The statements that make the rows part of the graph as of an instant, to be run in this order in one transaction.
 * Their number is bounded by the schema, not by the rows. One text serves both engines: a MERGE is
 * never followed by WITH, because the embedded engine ignores its indexes otherwise.
 */
export function writeStatements(rows: GraphRows, at = ''): readonly WriteStatement[] {
  const weights = weigh(rows.nodes)
  return [
    ...groupsOf(rows.nodes, (node) => node.labels.join(' ')).map((nodes) => writeNodes(nodes, at)),
    ...groupsOf(rows.edges, (edge) => kindText(kindOfEdge(edge, weights))).map((edges) =>
      writeEdges(edges, kindOfEdge(edges[0], weights), at)
    )
  ]
}

function writeNodes(nodes: Group<NodeRow>, at: string): WriteStatement {
  const [merged = '', ...others] = nodes[0].labels.map(knownLabel)
  const key = nodeKeyOf(merged)
  const labels = others.map((label) => ` SET n:${label}`).join('')
  // A country known by reference becomes an ordinary one when a document mentions it.
  const isMentionedCountry = others.includes('Country') && !others.includes('Reference')
  return {
    cypher:
      `UNWIND $batch.rows AS row MERGE (n:${merged} {${key}: row.key}) ` +
      `SET n += row.properties SET n.since = coalesce(n.since, $at)${labels}${isMentionedCountry ? ' REMOVE n:Reference' : ''} ` +
      `RETURN count(*)`,
    parameters: {
      ...inBatch(
        nodes.map((node) => ({
          key: node.properties[key],
          properties: unrecorded(withWords(node))
        }))
      ),
      at
    },
    rows: nodes.length
  }
}

function writeEdges(edges: Group<EdgeRow>, kind: EdgeKind, at: string): WriteStatement {
  const keys = EDGE_KEYS.get(kind.type) ?? []
  const key = keys.map((name) => `${name}: row.properties.${name}`).join(', ')
  return {
    cypher:
      `UNWIND $batch.rows AS row ${matchEnds(kind)} ` +
      `MERGE ${edgePattern(kind, key && `{${key}}`)} ` +
      `SET e += row.properties SET e.since = coalesce(e.since, $at) RETURN count(*)`,
    parameters: {
      ...inBatch(
        edges.map(({ from, to, properties }) => ({
          from: from.id,
          to: to.id,
          properties: unrecorded(properties)
        }))
      ),
      at
    },
    rows: edges.length
  }
}

/** Since when something is as it is stays as it was, whatever is read and written again. */
function unrecorded(properties: Properties): Properties {
  const { since, ...others } = properties
  return since === undefined ? properties : others
}
