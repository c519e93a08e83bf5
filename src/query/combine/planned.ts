import type { Statement } from '../../model.ts'
import type { RunOptions, Store } from '../../store/store.ts'
import type { BatchPlan } from '../cypher/statement.ts'
import { batchStatement, type Member } from './batch.ts'

/** What executions have in common that may go together; they are known by it. */
export type Combinable = Readonly<{ batch: BatchPlan }>

/** Executions of one plan with the same page sizes. */
export type Group = {
  underWay: number
  waiting: Map<string, Member>
  /** Whether what waits is sent at the end of this turn of the event loop. */
  isDue: boolean
}

/** What is known of a plan on one store: what the database has planned of it, and who waits. */
export type PlanState = {
  single: boolean
  batches: Map<number, 'under way' | 'done'>
  groups: Map<string, Group>
}

/** Neo4j keeps one plan for lists of 2 to 10 items, another for 11 to 100; these stand for both. */
const SIZES = [5, 50] as const
const LARGEST_OF_SMALL = 10

const states = new WeakMap<Store, WeakMap<Combinable, PlanState>>()

export function stateOf(store: Store, plan: Combinable): PlanState {
  const ofStore = states.get(store) ?? new WeakMap<Combinable, PlanState>()
  states.set(store, ofStore)
  const known = ofStore.get(plan)
  if (known) return known
  // The embedded engine plans too quickly for anyone to wait for it.
  const isQuick = store.dialect === 'embedded'
  const state: PlanState = {
    single: isQuick,
    batches: new Map(SIZES.map((size) => [size, 'done'] as const).filter(() => isQuick)),
    groups: new Map()
  }
  ofStore.set(plan, state)
  return state
}

/**
 * How many of `wanted` may go as one statement without waiting for the database to plan it, which
 * takes a hundred times as long as running it. What is not planned yet is planned meanwhile.
 */
export function plannedSize(
  store: Store,
  plan: Combinable,
  statement: Statement,
  wanted: number
): number {
  if (wanted < 2) return wanted
  const { batches } = stateOf(store, plan)
  const [small, large] = SIZES
  const size = wanted <= LARGEST_OF_SMALL ? small : large
  if (batches.get(size) === 'done') return wanted
  if (!batches.has(size)) void planBatch(store, plan, statement, size, {})
  return batches.get(small) === 'done' ? LARGEST_OF_SMALL : 1
}

/** Has the database plan every form of a statement; `statement` holds values like those to come. */
export async function planForms(
  store: Store,
  plan: Combinable,
  statement: Statement,
  options: RunOptions
): Promise<void> {
  const state = stateOf(store, plan)
  if (!state.single) {
    await explain(store, statement, options)
    state.single = true
  }
  for (const size of SIZES) {
    if (!state.batches.has(size)) await planBatch(store, plan, statement, size, options)
  }
}

async function planBatch(
  store: Store,
  plan: Combinable,
  statement: Statement,
  size: number,
  options: RunOptions
): Promise<void> {
  const { batches } = stateOf(store, plan)
  batches.set(size, 'under way')
  await explain(store, batchStatement(plan.batch, Array(size).fill(statement)), options)
  batches.set(size, 'done')
}

/** Fills the database's cache of plans. Whatever it has against the statement, its run will tell. */
async function explain(store: Store, { cypher, parameters }: Statement, options: RunOptions) {
  await store.run({ cypher: `EXPLAIN ${cypher}`, parameters }, options).catch(() => undefined)
}
