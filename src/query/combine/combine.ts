import type { Row, Statement } from '../../model.ts'
import type { Store } from '../../store/store.ts'
import type { StatementPlan } from '../cypher/statement.ts'
import { makeMember, runBatch, waitFor, type Caller, type Member } from './batch.ts'

/** Statements of one plan under way at once; whoever comes meanwhile is gathered for the next. */
const LANES = 2
/** Measured: more members to a statement gain nothing and make the first of them wait. */
const MOST_MEMBERS = 64
/** Rows that all members together may have, so that none waits long for another's. */
const MOST_ROWS = 20_000

/** `rows`: how many the answer may have at most. */
export type Execution = Readonly<{ plan: StatementPlan; statement: Statement; rows: number }>

/** Executions of one plan with the same page sizes. */
type Group = { underWay: number; waiting: Map<string, Member> }

const groups = new WeakMap<Store, WeakMap<StatementPlan, Map<string, Group>>>()

/**
 * The statement's one row. Executions of one plan that come while two are under way become one
 * statement; nobody waits otherwise. Each caller keeps its own signal and time limit. Equal
 * executions that have not begun are one; none joins what has begun, so that it sees what was written
 * before it came.
 */
export async function runCombined(store: Store, asked: Execution, caller: Caller): Promise<Row> {
  const { plan, statement } = asked
  const most = Math.min(MOST_MEMBERS, Math.floor(MOST_ROWS / Math.max(1, asked.rows)))
  if (most < 2) return runAlone(store, statement, caller)
  const sizes = [...plan.batch.shared].map((name) => statement.parameters[name])
  const key = [most, ...sizes].join()
  const siblings = groupsOf(store, plan)
  const group = siblings.get(key) ?? { underWay: 0, waiting: new Map() }
  siblings.set(key, group)
  if (group.underWay >= LANES) return gather(group, statement, caller)
  group.underWay++
  try {
    return await runAlone(store, statement, caller)
  } finally {
    void sendNext()
  }

  /** Takes over the lane that has become free. */
  async function sendNext(): Promise<void> {
    for (let members = take(); members.length > 0; members = take()) {
      await runBatch(store, plan.batch, members)
    }
    if (--group.underWay === 0) siblings.delete(key)
  }

  function take(): readonly Member[] {
    const members: Member[] = []
    for (const [text, member] of group.waiting) {
      if (members.length === most) break
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

function groupsOf(store: Store, plan: StatementPlan): Map<string, Group> {
  const ofStore = groups.get(store) ?? new WeakMap<StatementPlan, Map<string, Group>>()
  groups.set(store, ofStore)
  const ofPlan = ofStore.get(plan) ?? new Map<string, Group>()
  ofStore.set(plan, ofPlan)
  return ofPlan
}
