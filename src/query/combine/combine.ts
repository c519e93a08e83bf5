import type { Row, Statement } from '../../model.ts'
import type { Store } from '../../store/store.ts'
import { makeMember, runBatch, waitFor, type Caller, type Member } from './batch.ts'
import { plannedSize, stateOf, type Combinable, type Group } from './planned.ts'

/** Statements of one plan under way at once; whoever comes meanwhile is gathered for the next. */
const LANES = 2
/** Measured: more members to a statement gain nothing and make the first of them wait. */
const MOST_MEMBERS = 64
/** Rows that may be read for all members together, so that none waits long for another's. */
const MOST_ROWS = 20_000

/** `weight`: how many rows are read for it at most, or about. */
export type Execution = Readonly<{ plan: Combinable; statement: Statement; weight: number }>

/**
 * The statement's one row. Executions of one plan that come in one turn of the event loop, or while two
 * are under way, become one statement; nobody waits otherwise, but for the first execution of all, with
 * which the database plans it. Each caller keeps its own signal and time limit. Equal executions that
 * have not begun are one; none joins what has begun, so that it sees what was written before it came.
 */
export async function runCombined(store: Store, asked: Execution, caller: Caller): Promise<Row> {
  const { plan, statement } = asked
  const mostMembers = Math.min(MOST_MEMBERS, Math.floor(MOST_ROWS / Math.max(1, asked.weight)))
  if (mostMembers < 2) return runAlone(store, statement, caller)
  const state = stateOf(store, plan)
  const sizes = [...plan.batch.shared].map((name) => statement.parameters[name])
  const key = [mostMembers, ...sizes].join()
  const group = state.groups.get(key) ?? { underWay: 0, waiting: new Map(), isDue: false }
  state.groups.set(key, group)
  const row = gather(group, statement, caller)
  if (!group.isDue && !isFull()) {
    group.isDue = true
    // Whoever's request has been received already gets here first.
    setImmediate(() => {
      group.isDue = false
      sendWaiting()
    })
  }
  return row

  function isFull(): boolean {
    return group.underWay >= (state.single ? LANES : 1)
  }

  function sendWaiting(): void {
    while (!isFull()) {
      const members = take()
      if (members.length === 0) break
      group.underWay++
      void runBatch(store, plan.batch, members).then(() => {
        group.underWay--
        state.single = true
        sendWaiting()
      })
    }
    if (group.underWay === 0 && !group.isDue) state.groups.delete(key)
  }

  function take(): readonly Member[] {
    const members: Member[] = []
    const most = Math.min(mostMembers, group.waiting.size)
    // The first of all has the database plan it; the forms for several are planned after that.
    const wanted = state.single ? plannedSize(store, plan, statement, most) : 1
    for (const [text, member] of group.waiting) {
      if (members.length === wanted) break
      group.waiting.delete(text)
      if (member.callers.size > 0) members.push(member)
    }
    return members
  }
}

async function runAlone(store: Store, statement: Statement, caller: Caller): Promise<Row> {
  const [row = []] = await store.run(statement, caller)
  return row
}

function gather({ waiting }: Group, statement: Statement, caller: Caller): Promise<Row> {
  const text = JSON.stringify(statement.parameters)
  const known = waiting.get(text)
  // One that all have left is given up, and would fail who comes now.
  const member = known && known.callers.size > 0 ? known : makeMember(statement)
  waiting.set(text, member)
  return waitFor(member, caller)
}
