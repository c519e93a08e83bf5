import type { Store, Transaction } from '../../store/store.ts'

/**
 * A transaction that records what the graph becomes at an instant. What it changes keeps its former
 * state, valid until then, unless that began at this instant as well.
 */
export type Recording = Transaction &
  Readonly<{
    /** As text; '' where something is put right and nothing new is recorded. */
    at: string
  }>

/**
 * One transaction, recorded at this instant, or at that of the last one where that is later: what
 * was answered then must stay the answer. Null for putting right what no longer follows from what
 * was recorded. Holds any other up until it is done: figures are read, merged and written back.
 */
export async function record<T>(
  store: Store,
  at: string | null,
  work: (recording: Recording) => Promise<T>
): Promise<T> {
  return store.transaction(async (transaction) => {
    // Setting a property of one node makes the others wait; the embedded engine has one writer anyway.
    const [[last] = []] = await transaction.run({
      cypher:
        "MERGE (w:Writer {id: 'writer'}) " +
        'SET w.at = CASE WHEN w.at > $at THEN w.at ELSE $at END RETURN w.at',
      parameters: { at: at ?? '' }
    })
    return work({ ...transaction, at: at === null ? '' : String(last) })
  })
}

/** What is recorded from now on is so since this instant at the earliest. */
export async function reachInstant(store: Store, at: string): Promise<void> {
  await record(store, at, async () => undefined)
}

/** Whether anything was ever recorded, even if nothing came of it. */
export async function isRecorded(store: Pick<Store, 'run'>): Promise<boolean> {
  const rows = await store.run({
    cypher: "MATCH (w:Writer) WHERE w.at > '' RETURN w.at",
    parameters: {}
  })
  return rows.length > 0
}
