import { idOf } from '../../map/ids.ts'
import type { Row, Statement } from '../../model.ts'
import { inBatch } from '../identifiers.ts'
import { sortKey } from '../key.ts'
import type { NodeRow } from '../rows.ts'
import type { PairJudgement } from './clusters.ts'

export type Verdict = 'SAME' | 'DIFFERENT' | 'UNSURE'

/** What is said of a pair of things, by their own ids; never overwritten. */
export type Judgement = Readonly<{
  left: string
  right: string
  verdict: Verdict
  /** From 0 to 1; null where a person judges. */
  score: number | null
  reason: string
  by: string
  /** An instant, as text. */
  at: string
}>

/** Who judges what comparison finds: `by` of its judgements. */
export const MACHINE = 'griot'

/** A comparison finds the same again; what a person says at another time is another judgement. */
export function judgementRow(judgement: Judgement): NodeRow {
  const { left, right, verdict, by, at } = judgement
  const [small, large] = [left, right].sort()
  const id = idOf('judgement', [small, large, verdict, by, ...(by === MACHINE ? [] : [at])])
  return {
    labels: ['Judgement'],
    properties: {
      kind: 'Judgement',
      ...judgement,
      left: small ?? null,
      right: large ?? null,
      id,
      key: sortKey(at, id)
    }
  }
}

/** As clusters are derived from it. */
export function asPair({ left, right, verdict, score, by, at }: Judgement): PairJudgement {
  return { left, right, verdict, score: score ?? 1, by: by === MACHINE ? 'MACHINE' : 'PERSON', at }
}

type Runner = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

/** The judgements on any of these things that were not withdrawn. */
export async function readJudgements(
  { run }: Runner,
  ids: readonly string[]
): Promise<readonly Judgement[]> {
  const read = (end: 'left' | 'right') =>
    run({
      cypher:
        `UNWIND $batch.rows AS id MATCH (j:Judgement) WHERE j.${end} = id AND j.withdrawnAt IS NULL ` +
        'RETURN j.id, j.left, j.right, j.verdict, j.score, j.reason, j.`by`, j.`at`',
      parameters: inBatch(ids)
    })
  const rows = [...(await read('left')), ...(await read('right'))]
  return [...new Map(rows.map((row) => [row[0], judgementOf(row)])).values()]
}

function judgementOf([, left, right, verdict, score, reason, by, at]: Row): Judgement {
  return {
    left: String(left),
    right: String(right),
    verdict: verdict as Verdict,
    score: typeof score === 'number' ? score : null,
    reason: String(reason),
    by: String(by),
    at: String(at)
  }
}
