import { EDGE_KEYS, nodeKeyOf } from '../map/labels.ts'
import type { Statement } from '../model.ts'
import { groupsOf, type Group } from './groups.ts'
import { inBatch, kindOfEdge, knownLabel, knownType, matchEnds } from './identifiers.ts'
import type { EdgeRow, GraphRows, NodeRow } from './rows.ts'

/** Answers with the number of rows it wrote, which should be `rows`. */
export type WriteStatement = Statement & Readonly<{ rows: number }>

/**
 * The statements that make the rows part of the graph, to be run in this order in one transaction.
 * Their number is bounded by the schema, not by the rows. One text serves both engines: a MERGE is
 * never followed by WITH, because the embedded engine ignores its indexes otherwise.
 */
export function writeStatements(rows: GraphRows): readonly WriteStatement[] {
  return [
    ...groupsOf(rows.nodes, (node) => node.labels.join(' ')).map(writeNodes),
    ...groupsOf(rows.edges, kindOfEdge).map(writeEdges)
  ]
}

function writeNodes(nodes: Group<NodeRow>): WriteStatement {
  const [merged = '', ...others] = nodes[0].labels.map(knownLabel)
  const key = nodeKeyOf(merged)
  const labels = others.map((label) => ` SET n:${label}`).join('')
  // A country known by reference becomes an ordinary one when a document mentions it.
  const isMentionedCountry = others.includes('Country') && !others.includes('Reference')
  return {
    cypher:
      `UNWIND $batch.rows AS row MERGE (n:${merged} {${key}: row.key}) ` +
      `SET n += row.properties${labels}${isMentionedCountry ? ' REMOVE n:Reference' : ''} ` +
      `RETURN count(*)`,
    parameters: inBatch(nodes.map(({ properties }) => ({ key: properties[key], properties }))),
    rows: nodes.length
  }
}

function writeEdges(edges: Group<EdgeRow>): WriteStatement {
  const { type, from, to } = edges[0]
  const keys = EDGE_KEYS.get(type) ?? []
  const key = keys.map((name) => `${name}: row.properties.${name}`).join(', ')
  return {
    cypher:
      `UNWIND $batch.rows AS row ${matchEnds(from, to)} ` +
      `MERGE (a)-[e:${knownType(type)}${key && ` {${key}}`}]->(b) ` +
      `SET e += row.properties RETURN count(*)`,
    parameters: inBatch(
      edges.map(({ from, to, properties }) => ({ from: from.id, to: to.id, properties }))
    ),
    rows: edges.length
  }
}
