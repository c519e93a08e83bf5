import type { Row, Statement } from '../model.ts'
import { StoreError } from './error.ts'
import { makeQueue } from './queue.ts'
import type { Transaction } from './store.ts'

export type Statements = Transaction &
  Readonly<{
    /** Waits for what is under way, then ends with `commit`; throws if any statement failed. */
    commit(commit: () => Promise<void>): Promise<void>
    /** Waits for what is under way, then ends with `rollback`. */
    rollback(rollback: () => Promise<void>): Promise<void>
  }>

/**
 * The statements of one transaction, one after the other. After one has failed none succeeds, also
 * where `work` swallows the error: neither engine may commit half of it.
 */
export function makeStatements(
  execute: (statement: Statement) => Promise<readonly Row[]>
): Statements {
  const queue = makeQueue()
  let refusal: { error: unknown } | null = null
  const end = { error: new StoreError('STORE_CLOSED', 'The transaction has ended.') }
  return {
    run: (statement) =>
      queue(async () => {
        if (refusal !== null) throw refusal.error
        try {
          return await execute(statement)
        } catch (error) {
          refusal = { error }
          throw error
        }
      }),
    commit: (commit) =>
      queue(async () => {
        if (refusal !== null) throw refusal.error
        refusal = end
        await commit()
      }),
    rollback: (rollback) =>
      queue(async () => {
        refusal = end
        await rollback()
      })
  }
}
