import type { Store, Transaction } from '../../store/store.ts'
import { writeRows } from '../transact.ts'
import { record } from '../history/recording.ts'
import { judgedGone, judgedThings, mergedByMentions, storedMerged } from './derived.ts'
import { leadGone, readLeads, wantedLeads } from './leads.ts'
import { linkJudgements } from './link.ts'
import { mergedRows, removeMerged } from './merged.ts'
import { settle, wantedOf } from './settle.ts'
import { readStanding } from './standing.ts'

/** A thing for which not that node stands that live judgements have stand for it. */
export type Stray = Readonly<{
  id: string
  right: string
  /** The node under which documents tell of it, and to which its own id leads; '' for none. */
  said: string
  led: string
}>

const PAGE = 500

/** Compares what is stored of clusters with what follows from the live judgements, all of them. */
export async function findStrays(runner: Transaction): Promise<readonly Stray[]> {
  const [told, stored] = [await mergedByMentions(runner), await storedMerged(runner)]
  const judged = await judgedThings(runner)
  const ids = [...new Set([...told.keys(), ...stored.keys(), ...judged])].sort()
  const strays: Stray[] = []
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = ids.slice(start, start + PAGE)
    const { wanted } = await wantedOf(runner, page)
    for (const id of page) {
      const right = wanted.get(id) ?? id
      const [said, led] = [told.get(id)?.to.id ?? id, stored.get(id) ?? id]
      if (said !== right || led !== right) strays.push({ id, right, said, led })
    }
  }
  return [...strays, ...(await findStrayLeads(runner))]
}

/** The same of what no live document tells any more. */
async function findStrayLeads(runner: Transaction): Promise<readonly Stray[]> {
  const [wanted, stored] = [
    await wantedLeads(runner, await judgedGone(runner)),
    await readLeads(runner)
  ]
  const ids = [...new Set([...wanted.keys(), ...stored.keys()])].sort()
  return ids.flatMap((id): readonly Stray[] => {
    const [right, led] = [wanted.get(id) ?? id, stored.get(id) ?? id]
    // What leads nowhere is found above.
    return right === led || led === '' ? [] : [{ id, right, said: id, led }]
  })
}

/** Puts clusters right, in one transaction; how many things had another node. */
export async function settleStrays(store: Store): Promise<number> {
  const strays = await findStrays(store)
  if (strays.length === 0) return 0
  await record(store, null, async (transaction) => {
    const [told, stored] = [await mergedByMentions(transaction), await storedMerged(transaction)]
    const misled = [...told.values()].filter((one) => stored.get(one.told) !== one.to.id)
    const needless = [...stored.keys()].filter((id) => !told.has(id))
    await removeMerged(transaction, [...misled.map((one) => one.told), ...needless])
    await writeRows(transaction, mergedRows(misled))
    const ids = strays.map(({ id }) => id)
    await settle(transaction, ids, null, new Set(ids))
    await linkJudgements(transaction, ids)
    await leadGone(transaction, ids, await readStanding(transaction, ids))
  })
  return strays.length
}
