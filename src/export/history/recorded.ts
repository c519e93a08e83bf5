import { WAS } from '../../map/past.ts'
import type { Row } from '../../model.ts'
import type { Store } from '../../store/store.ts'

/**
 * Something that was recorded of the document or judgement with this id. `since`: as of which instant
 * it is so, which may be later than the one that whoever recorded it gave.
 */
export type Recorded = Readonly<{ since: string; id: string }> &
  Readonly<
    /** `isPerhaps`: what changed may be something else than what was judged, or was read. */
    | { kind: 'judgement'; isPerhaps: boolean }
    | { kind: 'withdrawal'; withdrawnAt: string; reason: string }
    | { kind: 'document'; recordedAt: string; isPerhaps: boolean }
    | { kind: 'retraction'; retractedAt: string; reason: string }
  >

/** Of one instant: what judgements rest on goes and comes with documents. */
const KINDS = ['retraction', 'document', 'judgement', 'withdrawal']

/** All that was recorded until an instant, in its order: ids and instants, as many as there are. */
export async function readRecorded(
  store: Pick<Store, 'run'>,
  asOf: string | undefined
): Promise<readonly Recorded[]> {
  const states = await store.run({
    cypher:
      `MATCH (d:Document) MATCH (d)-[:${WAS}*0..1]->(s) ` +
      'RETURN d.id, s.since, s.recordedAt, s.retractedAt, s.retractionReason',
    parameters: {}
  })
  const judgements = await store.run({
    cypher:
      `MATCH (j:Judgement) MATCH (j)-[:${WAS}*0..1]->(s) ` +
      'RETURN j.id, s.since, s.withdrawnAt, s.withdrawalReason',
    parameters: {}
  })
  return [...ofJudgements(judgements), ...ofDocuments(states)]
    .filter(({ since }) => asOf === undefined || since <= asOf)
    .sort(compare)
}

function compare(a: Recorded, b: Recorded): number {
  const [one, other] = [a, b].map(({ since, kind, id }) => `${since} ${KINDS.indexOf(kind)} ${id}`)
  return String(one) < String(other) ? -1 : 1
}

type JudgementState = readonly [string, string, string | null, string | null]

function ofJudgements(rows: readonly Row[]): readonly Recorded[] {
  const states = (rows as readonly JudgementState[]).toSorted(byIdAndTime)
  return states.flatMap(([id, since, withdrawnAt, reason], index): readonly Recorded[] => {
    const before = states[index - 1]
    const isPerhaps = before?.[0] === id
    const judged = { kind: 'judgement', id, since, isPerhaps } as const
    if (withdrawnAt === null || (isPerhaps && before[2] !== null)) return [judged]
    return [judged, { kind: 'withdrawal', id, since, withdrawnAt, reason: String(reason) }]
  })
}

type DocumentState = readonly [string, string, string, string | null, string | null]

function ofDocuments(rows: readonly Row[]): readonly Recorded[] {
  const states = (rows as readonly DocumentState[]).toSorted(byIdAndTime)
  return states.flatMap(
    ([id, since, recordedAt, retractedAt, reason], index): readonly Recorded[] => {
      const before = states[index - 1]
      const wasLive = before?.[0] === id && before[3] === null
      if (retractedAt === null) {
        const isPerhaps = wasLive && before[2] === recordedAt
        return [{ kind: 'document', id, since, recordedAt, isPerhaps }]
      }
      if (!wasLive) return []
      return [{ kind: 'retraction', id, since, retractedAt, reason: String(reason) }]
    }
  )
}

function byIdAndTime(a: readonly unknown[], b: readonly unknown[]): number {
  return `${String(a[0])} ${String(a[1])}` < `${String(b[0])} ${String(b[1])}` ? -1 : 1
}
