import type { Store } from '../../store/store.ts'
import { judge, withdraw, type Said } from './judge.ts'
import { judgementRow, MACHINE, readJudgements } from './judgements.ts'

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
