import {
  formerLabel,
  formerType,
  RECORDED,
  UNCHANGING,
  unchangingOf,
  UNRECORDED_TYPES,
  WAS
} from '../../map/past.ts'
import { edgePattern, kindOfEdge, kindText, matchEnds, type Weights } from '../ends.ts'
import { groupsOf } from '../groups.ts'
import { inBatch, knownLabel, knownType } from '../identifiers.ts'
import type { GraphRows } from '../rows.ts'
import type { Recording } from './recording.ts'

/** Keeps these nodes and edges as they are stored; what is not stored yet has no former state. */
export async function keepFormer(
  recording: Recording,
  { nodes, edges }: GraphRows,
  weights: Weights
): Promise<void> {
  for (const group of groupsOf(nodes, ({ labels }) => labels[0] ?? '')) {
    const ids = group.map(({ properties }) => properties.id)
    await keepNodes(recording, group[0].labels[0] ?? '', ids)
  }
  for (const group of groupsOf(edges, (edge) => kindText(kindOfEdge(edge, weights)))) {
    const kind = kindOfEdge(group[0], weights)
    const match = `${matchEnds(kind)} MATCH ${edgePattern(kind)} WHERE e.id = row.id`
    const rows = group.map(({ from, to, properties: { id } }) => ({ from: from.id, to: to.id, id }))
    await keepEdges(recording, { type: kind.type, match, rows })
  }
}

/** The same for the nodes `n` of a label, found by each `value`: by their ids unless told. */
export async function keepNodes(
  recording: Recording,
  label: string,
  values: readonly unknown[],
  found = 'n.id = value'
): Promise<void> {
  if (recording.at === '' || !RECORDED.has(label) || UNCHANGING.has(label)) return
  await recording.run({
    cypher:
      `UNWIND $batch.rows AS value MATCH (n:${knownLabel(label)}) ` +
      `WHERE ${found} AND n.since < $at ` +
      `CREATE (n)-[:${WAS}]->(s:${formerLabel(label)}) SET s = properties(n) SET s.until = $at ` +
      `REMOVE ${unchangingOf(label)
        .map((name) => `s.${name}`)
        .join(', ')} ` +
      'SET n.since = $at RETURN count(*)',
    parameters: { ...inBatch(values), at: recording.at }
  })
}

/** Edges of a type: `match` binds `(a)-[e]->(b)` by each `row`. */
export type Matched = Readonly<{ type: string; match: string; rows: readonly unknown[] }>

export async function keepEdges(recording: Recording, matched: Matched): Promise<void> {
  await copyEdges(recording, matched, 'SET e.since = $at ')
}

/** Takes edges away; as they were they stay. */
export async function retireEdges(recording: Recording, matched: Matched): Promise<void> {
  const { match, rows } = matched
  await copyEdges(recording, matched, '')
  await recording.run({
    cypher: `UNWIND $batch.rows AS row ${match} DELETE e`,
    parameters: inBatch(rows)
  })
}

async function copyEdges(
  { run, at }: Recording,
  { type, match, rows }: Matched,
  after: string
): Promise<void> {
  if (at === '' || UNRECORDED_TYPES.has(type)) return
  await run({
    cypher:
      `UNWIND $batch.rows AS row ${match} WITH a, e, b WHERE e.since < $at ` +
      `CREATE (a)-[w:${knownType(formerType(type))}]->(b) ` +
      `SET w = properties(e) SET w.until = $at ${after}RETURN count(*)`,
    parameters: { ...inBatch(rows), at }
  })
}
