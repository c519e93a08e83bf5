import type { Transaction } from '../../store/store.ts'
import { readJudgements, type Judgement } from './judgements.ts'

/** Whatever SAME joins to these ids, directly or by others, and all that was judged of it. */
export async function readJoined(
  transaction: Transaction,
  ids: readonly string[]
): Promise<Readonly<{ ids: readonly string[]; judgements: readonly Judgement[] }>> {
  const known = new Set<string>()
  const judgements = new Map<string, Judgement>()
  let next: readonly string[] = ids
  // A cluster is a few judgements wide, so this asks twice or three times, however large it is.
  while (next.length > 0) {
    for (const id of next) known.add(id)
    const found = await readJudgements(transaction, next)
    for (const judgement of found) judgements.set(JSON.stringify(judgement), judgement)
    const joined = found.filter(({ verdict }) => verdict === 'SAME')
    const ends = new Set(joined.flatMap(({ left, right }) => [left, right]))
    next = [...ends].filter((id) => !known.has(id))
  }
  return { ids: [...known], judgements: [...judgements.values()] }
}
