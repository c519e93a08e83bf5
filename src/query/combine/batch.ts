import type { Row, Statement } from '../../model.ts'
import { withinDeadline } from '../../store/deadline.ts'
import { StoreError, type StoreErrorCode } from '../../store/error.ts'
import type { RunOptions, Store } from '../../store/store.ts'
import type { BatchPlan } from '../cypher/statement.ts'

export type Caller = Omit<RunOptions, 'mode'>

/** One execution, and the callers who wait for it: several, where they ask the same. */
export type Member = Readonly<{
  statement: Statement
  callers: Set<Caller>
  row: Promise<Row>
  settle: Readonly<{ resolve(row: Row): void; reject(error: unknown): void }>
}> & {
  /** Told when the last caller has left, while the statement is under way. */
  onLeft: (() => void) | null
}

export function makeMember(statement: Statement): Member {
  let settle: Member['settle'] | undefined
  const row = new Promise<Row>((resolve, reject) => {
    settle = { resolve, reject }
  })
  if (!settle) throw new Error('A promise calls its executor at once.')
  return { statement, callers: new Set(), row, settle, onLeft: null }
}

/** The member's row, while this caller's own signal and time allow. */
export async function waitFor(member: Member, caller: Caller): Promise<Row> {
  member.callers.add(caller)
  try {
    return await withinDeadline(caller, () => member.row)
  } finally {
    member.callers.delete(caller)
    if (member.callers.size === 0) member.onLeft?.()
  }
}

/** One statement for all members. Never rejects: each member is settled by itself. */
export async function runBatch(
  store: Store,
  plan: BatchPlan,
  members: readonly Member[]
): Promise<void> {
  const [first] = members
  if (first === undefined) return
  if (members.length === 1) return runSingly(store, first)
  const statements = members.map(({ statement }) => statement)
  try {
    const rows = await whileWanted(members, (options) =>
      store.run(batchStatement(plan, statements), options)
    )
    for (const [at, row] of rows as readonly (readonly [number, Row])[]) {
      members[at]?.settle.resolve(row)
    }
  } catch (error) {
    if (isOfAll(error)) for (const { settle } of members) settle.reject(error)
    // One member's value may have been the reason; the others must not pay for it.
    else await Promise.all(members.map((member) => runSingly(store, member)))
  }
}

async function runSingly(store: Store, member: Member): Promise<void> {
  try {
    const [row = []] = await whileWanted([member], (options) =>
      store.run(member.statement, options)
    )
    member.settle.resolve(row)
  } catch (error) {
    member.settle.reject(error)
  }
}

/** Several executions as one statement; what they share is taken from any of them. */
export function batchStatement(
  { cypher, shared }: BatchPlan,
  statements: readonly Statement[]
): Statement {
  const common: Record<string, unknown> = {}
  const batch = statements.map(({ parameters }) => {
    const own: Record<string, unknown> = {}
    for (const name in parameters) {
      const holder = shared.has(name) ? common : own
      holder[name] = parameters[name]
    }
    return own
  })
  const pages = statements[0]?.pages
  return { cypher, parameters: { ...common, batch }, ...(pages && { pages }) }
}

/** The statement is cancelled when nobody waits for it any more. */
async function whileWanted<T>(
  members: readonly Member[],
  work: (options: RunOptions) => Promise<T>
): Promise<T> {
  // Who brings no signal stays.
  const stays = members.some(({ callers }) => [...callers].some(({ signal }) => !signal))
  if (stays) return work(optionsOf(members))
  const all = new AbortController()
  const leave = () => {
    if (members.every(({ callers }) => callers.size === 0)) {
      all.abort(new DOMException('All callers have left.', 'AbortError'))
    }
  }
  for (const member of members) member.onLeft = leave
  try {
    return await work({ ...optionsOf(members), signal: all.signal })
  } finally {
    for (const member of members) member.onLeft = null
  }
}

function optionsOf(members: readonly Member[]): RunOptions {
  const callers = members.flatMap((member) => [...member.callers])
  const longest = Math.max(...callers.map(({ timeout = Infinity }) => timeout))
  const metadata = callers[0]?.metadata
  return {
    ...(Number.isFinite(longest) && { timeout: longest }),
    ...(metadata && {
      metadata: members.length === 1 ? metadata : { ...metadata, combined: `${members.length}` }
    })
  }
}

/** No statement would fare better. */
const OF_ALL: ReadonlySet<StoreErrorCode> = new Set([
  'STORE_UNREACHABLE',
  'STORE_UNAUTHORIZED',
  'STORE_DATABASE_MISSING',
  'STORE_CLOSED'
])

function isOfAll(error: unknown): boolean {
  return error instanceof StoreError && OF_ALL.has(error.code)
}
