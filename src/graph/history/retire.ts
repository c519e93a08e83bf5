import { nodeKeyOf } from '../../map/labels.ts'
import { GONE, goneLabel, isFormerType, leavesTrace } from '../../map/past.ts'
import { groupsOf } from '../groups.ts'
import { inBatch, knownLabel, knownType } from '../identifiers.ts'
import { retireEdges } from './former.ts'
import type { Recording } from './recording.ts'

/**
 * Takes nodes of a label away, and all edges at them, by the property that tells the nodes apart. As
 * they were they stay, under labels that nothing about now meets.
 */
export async function retireNodes(
  recording: Recording,
  label: string,
  values: readonly unknown[]
): Promise<void> {
  if (values.length === 0) return
  const { run, at } = recording
  const found = `UNWIND $batch.rows AS row ${matchText('n', label)}`
  if (at === '' || !leavesTrace(label)) {
    await run({ cypher: `${found} DETACH DELETE n`, parameters: inBatch(values) })
    return
  }
  await retireEdgesOf(recording, label, values)
  const labelled = await run({
    cypher: `${found} RETURN row, labels(n)`,
    parameters: inBatch(values)
  })
  for (const group of groupsOf(labelled, ([, labels]) => String(labels))) {
    // That a country is known by reference alone its state has to tell: see src/map/past.ts.
    const labels = group[0][1] as readonly string[]
    const gone = [GONE, ...labels.filter(leavesTrace).map(goneLabel)]
    await run({
      cypher:
        `${found} SET n.until = $at ` +
        `REMOVE n:${labels.map(knownLabel).join(':')} SET n:${gone.join(':')} RETURN count(*)`,
      parameters: { ...inBatch(group.map(([value]) => value)), at }
    })
  }
}

async function retireEdgesOf(
  recording: Recording,
  label: string,
  values: readonly unknown[]
): Promise<void> {
  const types = await recording.run({
    cypher:
      `UNWIND $batch.rows AS row ${matchText('n', label)} ` +
      'MATCH (n)-[e]-() RETURN DISTINCT type(e)',
    parameters: inBatch(values)
  })
  for (const type of types.map(([one]) => String(one)).filter((one) => !isFormerType(one))) {
    const edge = `[e:${knownType(type)}]`
    const out = `${matchText('a', label)} MATCH (a)-${edge}->(b)`
    const back = `${matchText('b', label)} MATCH (b)<-${edge}-(a)`
    await retireEdges(recording, { type, match: out, rows: values })
    await retireEdges(recording, { type, match: back, rows: values })
  }
}

function matchText(name: string, label: string): string {
  return `MATCH (${name}:${knownLabel(label)}) WHERE ${name}.${nodeKeyOf(label)} = row`
}
