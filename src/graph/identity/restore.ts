import type { Store } from '../../store/store.ts'
import { kindOfId } from '../../map/ids.ts'
import { record } from '../history/recording.ts'
import type { NodeRow } from '../rows.ts'
import { readStored } from '../stored.ts'
import { writeRows } from '../transact.ts'
import { judge, withdraw, type Said } from './judge.ts'
import { judgementRow, MACHINE, readJudgements, type Judgement } from './judgements.ts'
import { settleLineage } from './lineage.ts'
import { linkJudgements } from './link.ts'
import { settle } from './settle.ts'

/**
 * Judges as a graph was judged that the documents come from, unless that is so already. `withdrawn`:
 * why a comparison's judgement does not count. Throws GraphError as `judge` does.
 */
export async function restoreJudgement(
  store: Store,
  said: Said,
  withdrawn: string | undefined
): Promise<void> {
  const live = await readJudgements(store, [said.left])
  if (said.by !== MACHINE) {
    const isThere = live.some(
      ({ left, right, verdict, by, reason }) =>
        [left, right].includes(said.right) &&
        verdict === said.verdict &&
        by === said.by &&
        reason === said.reason
    )
    if (!isThere) await judge(store, said)
    return
  }
  const id = String(judgementRow({ ...said, score: null }).properties.id)
  const ids = live.map((one) => judgementRow(one).properties.id)
  if (ids.includes(id)) await withdraw(store, id, { reason: withdrawn ?? '', at: said.at })
}

/** A judgement as it stood at an instant, with what it rested on as text; see grounds.ts. */
export type JudgementState = Omit<Judgement, 'grounds'> &
  Readonly<{ grounds?: readonly string[] | undefined; lapsed?: true | undefined }>

/**
 * Records judgements as they stood elsewhere at an instant, a comparison's among them, and makes the
 * graph what it then was, in one transaction. What they judge need not be there.
 */
export async function recordJudgements(
  store: Store,
  judgements: readonly JudgementState[],
  since: string
): Promise<void> {
  await record(store, since, async (transaction) => {
    const nodes = judgements.map(stateRow)
    const before = await readStored(transaction, nodes)
    await writeRows(transaction, { nodes, edges: [] }, { nodes: before, edges: [] })
    const ends = [...new Set(judgements.flatMap(({ left, right }) => [left, right]))]
    const things = ends.filter((id) => !isOfDocument(id))
    await settleLineage(transaction, ends.filter(isOfDocument))
    await settle(transaction, things, null, new Set(things))
    await linkJudgements(transaction, things)
  })
}

function stateRow({ grounds, lapsed, ...said }: JudgementState): NodeRow {
  const row = judgementRow(said)
  if (!grounds) return row
  return { ...row, properties: { ...row.properties, grounds, lapsed: lapsed ?? null } }
}

function isOfDocument(id: string): boolean {
  return kindOfId(id) === 'document'
}
