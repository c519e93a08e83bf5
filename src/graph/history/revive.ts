import {
  formerLabel,
  GONE,
  goneLabel,
  leavesTrace,
  RECORDED,
  unchangingOf,
  WAS
} from '../../map/past.ts'
import { groupsOf } from '../groups.ts'
import { inBatch } from '../identifiers.ts'
import type { NodeRow } from '../rows.ts'
import type { Recording } from './recording.ts'

/** Makes nodes that were taken away ready to be written again; as they were they stay. */
export async function reviveNodes(recording: Recording, nodes: readonly NodeRow[]): Promise<void> {
  const [names, others] = [nodes.filter(isName), nodes.filter((node) => !isName(node))]
  await revive(recording, goneLabel('Name'), 'folded', names)
  await revive(
    recording,
    GONE,
    'id',
    others.filter(({ labels }) => leavesTrace(labels[0] ?? ''))
  )
}

const isName = ({ labels }: NodeRow): boolean => labels[0] === 'Name'

async function revive(
  { run, at }: Recording,
  gone: string,
  key: string,
  nodes: readonly NodeRow[]
): Promise<void> {
  if (nodes.length === 0) return
  const wanted = new Set(nodes.map(({ labels, properties }) => pairOf(labels[0], properties[key])))
  const match = `UNWIND $batch.rows AS row MATCH (n:${gone}) WHERE n.${key} = row`
  const rows = await run({
    cypher: `${match} RETURN row, labels(n)`,
    parameters: inBatch([...new Set(nodes.map(({ properties }) => properties[key]))])
  })
  for (const group of groupsOf(rows, ([, labels]) => [...(labels as string[])].sort().join(':'))) {
    const all = group[0][1] as readonly string[]
    const labels = [...RECORDED, 'Name'].filter((label) => all.includes(goneLabel(label)))
    const [base = ''] = labels
    // What an id once stood for may have another kind of node now: an event, and what it was merged into.
    const values = group.map(([value]) => value).filter((value) => wanted.has(pairOf(base, value)))
    if (values.length === 0) continue
    await run({
      cypher:
        `${match} AND n:${goneLabel(base)} ` +
        `CREATE (n)-[:${WAS}]->(s:${formerLabel(base)}) SET s = properties(n) ` +
        `REMOVE ${unchangingOf(base)
          .map((name) => `s.${name}`)
          .join(', ')} ` +
        `SET n = {${key}: row, since: $at} REMOVE n:${all.join(':')} SET n:${labels.join(':')} ` +
        'RETURN count(*)',
      parameters: { ...inBatch(values), at }
    })
  }
}

const pairOf = (label: unknown, value: unknown): string => `${String(label)} ${String(value)}`
