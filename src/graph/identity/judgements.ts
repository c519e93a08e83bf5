import { idOf, kindOfId } from '../../map/ids.ts'
import type { Row, Statement } from '../../model.ts'
import { inBatch } from '../identifiers.ts'
import { sortKey } from '../key.ts'
import type { NodeRow } from '../rows.ts'
import type { PairJudgement } from './clusters.ts'
import { groundText, withGrounds, type Ground } from './grounds.ts'

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
  /** Where many documents tell of both; absent where nothing but the two decides. */
  grounds?: readonly Ground[]
}>

/** Who judges what comparison finds: `by` of its judgements. */
export const MACHINE = 'griot'

/** A comparison finds the same again; what a person says at another time is another judgement. */
export function judgementRow(judgement: Judgement): NodeRow {
  const { grounds, ...said } = judgement
  const { left, right, verdict, by, at } = said
  const [small, large] = [left, right].sort()
  const id = idOf('judgement', [small, large, verdict, by, ...(by === MACHINE ? [] : [at])])
  const row = {
    labels: ['Judgement'],
    properties: {
      kind: 'Judgement',
      ...said,
      left: small ?? null,
      right: large ?? null,
      id,
      key: sortKey(at, id)
    }
  }
  if (!grounds) return row
  const turned = small === left ? grounds : grounds.map(turnGround)
  return withGrounds(row, turned.map(groundText))
}

function turnGround({ left, right, ...ground }: Ground): Ground {
  return { ...ground, left: right, right: left }
}

/**
 * As clusters are derived from it. A comparison of two actors finds by several documents what it finds,
 * whichever came last; one of two events finds something else only where a text was read again.
 */
export function asPair({ left, right, verdict, score, by, at }: Judgement): PairJudgement {
  const isMachine = by === MACHINE
  const told = isMachine && kindOfId(left) !== 'event' ? '' : at
  return { left, right, verdict, score: score ?? 1, by: isMachine ? 'MACHINE' : 'PERSON', at: told }
}

type Runner = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

/** The judgements on any of these things that were not withdrawn and have not lost their grounds. */
export async function readJudgements(
  runner: Runner,
  ids: readonly string[]
): Promise<readonly Judgement[]> {
  return readSaid(runner, ids, 'AND j.lapsed IS NULL ')
}

/** The same, and those that have lost their grounds, as what these told of was retracted. */
export async function readJudgementsEver(
  runner: Runner,
  ids: readonly string[]
): Promise<readonly Judgement[]> {
  return readSaid(runner, ids, '')
}

async function readSaid(
  { run }: Runner,
  ids: readonly string[],
  asked: string
): Promise<readonly Judgement[]> {
  if (ids.length === 0) return []
  const rows = await run({
    cypher: ofEither(
      `AND j.withdrawnAt IS NULL ${asked}RETURN j.id AS id, j.left AS left, j.right AS right, ` +
        'j.verdict AS verdict, j.score AS score, j.reason AS reason, j.`by` AS judge, j.`at` AS instant'
    ),
    parameters: inBatch(ids)
  })
  return [...new Map(rows.map((row) => [row[0], judgementOf(row)])).values()]
}

/** Whether anything was judged of any of these, withdrawn or not. */
export async function isJudged({ run }: Runner, ids: readonly string[]): Promise<boolean> {
  const rows = await run({ cypher: ofEither('RETURN j.id AS id'), parameters: inBatch(ids) })
  return rows.length > 0
}

/** A statement that reads judgements `j` by what is left or right; both ends have an index. */
export function ofEither(read: string): string {
  return (['left', 'right'] as const)
    .map((end) => `UNWIND $batch.rows AS id MATCH (j:Judgement) WHERE j.${end} = id ${read}`)
    .join(' UNION ALL ')
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
