import { formerLabel, WAS } from '../../map/past.ts'
import type { Recording } from './recording.ts'

/** What says of a node that it was taken back: absent while it counts. */
const TAKEN_BACK = { Document: 'retractedAt', Judgement: 'withdrawnAt' } as const

/**
 * The same recording, or one a millisecond later where the node came to count, or was taken back, at this
 * very instant. Of one instant only the last state counts: without that second instant no question
 * and no history would ever know of the first.
 */
export async function afterwards(
  recording: Recording,
  label: keyof typeof TAKEN_BACK,
  id: string
): Promise<Recording> {
  const property = TAKEN_BACK[label]
  const { run, at } = recording
  const [[now] = []] = await run({
    cypher: `MATCH (n:${label}) WHERE n.id = $id AND n.since = $at RETURN n.${property} IS NULL`,
    parameters: { id, at }
  })
  if (now === undefined) return recording
  const before = await run({
    cypher:
      `MATCH (n:${label}) WHERE n.id = $id MATCH (n)-[:${WAS}]->(s:${formerLabel(label)}) ` +
      `WHERE s.until = $at RETURN s.${property} IS NULL`,
    parameters: { id, at }
  })
  if (before.some(([was]) => was === now)) return recording
  const later = new Date(Date.parse(at) + 1).toISOString()
  await run({
    cypher: "MATCH (w:Writer) WHERE w.id = 'writer' SET w.at = $at",
    parameters: { at: later }
  })
  return { ...recording, at: later }
}
