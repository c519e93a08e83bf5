import { EDGE_KEYS, LABELS, nodeKeyOf } from '../map/labels.ts'
import type { Statement } from '../model.ts'
import type { EdgeRow, GraphRows, NodeRow } from './rows.ts'

/**
 * The statements that make the rows part of the graph, to be run in this order in one transaction.
 * Their number is bounded by the schema, not by the rows; each answers with the number of its rows.
 * One text serves both engines: conditions stand in WHERE and a MERGE is never followed by WITH,
 * because the embedded engine ignores its indexes otherwise.
 */
export function writeStatements(rows: GraphRows): readonly Statement[] {
  return [
    ...groups(rows.nodes, (node) => node.labels.join(':')).map(writeNodes),
    ...groups(rows.edges, (edge) => [edge.type, edge.from.label, edge.to.label].join(':')).map(
      writeEdges
    )
  ]
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly Group<T>[] {
  const found = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = found.get(key)
    if (group) group.push(item)
    else found.set(key, [item])
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}
type Group<T> = readonly [T, ...T[]]

function writeNodes(nodes: Group<NodeRow>): Statement {
  const [merged, ...others] = nodes[0].labels.map(known)
  if (merged === undefined) throw new Error('A node row without a label')
  const key = nodeKeyOf(merged)
  const labels = others.map((label) => ` SET n:${label}`).join('')
  return {
    cypher:
      `UNWIND $rows AS row MERGE (n:${merged} {${key}: row.key}) ` +
      `SET n += row.properties${labels} RETURN count(*)`,
    parameters: {
      rows: nodes.map(({ properties }) => ({ key: properties[key], properties }))
    }
  }
}

function writeEdges(edges: Group<EdgeRow>): Statement {
  const { type, from, to } = edges[0]
  const keys = EDGE_KEYS.get(type)
  if (!keys) throw new Error(`Unknown edge type ${type}: add it to EDGE_KEYS in src/map/labels.ts`)
  const key = keys.map((name) => `${name}: row.properties.${name}`).join(', ')
  return {
    cypher:
      `UNWIND $rows AS row ` +
      `MATCH (a:${known(from.label)}) WHERE a.${nodeKeyOf(from.label)} = row.from ` +
      `MATCH (b:${known(to.label)}) WHERE b.${nodeKeyOf(to.label)} = row.to ` +
      `MERGE (a)-[e:${quoted(type)}${key && ` {${key}}`}]->(b) ` +
      `SET e += row.properties RETURN count(*)`,
    parameters: {
      rows: edges.map((edge) => ({
        from: edge.from.id,
        to: edge.to.id,
        properties: edge.properties
      }))
    }
  }
}

function known(label: string): string {
  if (LABELS.has(label)) return label
  throw new Error(`Unknown label ${label}: add it to src/map/labels.ts`)
}

/** `IN` is a keyword of the embedded engine. */
function quoted(type: string): string {
  return '`' + type + '`'
}
