/** What happens to a graph in time, by chance. */
import fc from 'fast-check'
import type { FactsWithText } from '../../src/facts/readFacts.ts'
import { judge, withdraw } from '../../src/graph/identity/judge.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import { loadFacts } from '../../src/load.ts'
import type { Store } from '../../src/store/store.ts'
import { CORPUS } from './corpus.ts'
import { blast } from './reports/blasts.ts'

const FRONT = 'Red Sand Front'
const BLASTS = ['Agence Sahel', 'Daily Tessala', 'Lakeside Courier'].map((outlet, index) =>
  blast({ outlet, city: 'Ambara', front: FRONT, dead: 12 + index })
)
export const REPORTS = [...BLASTS, ...CORPUS]

/** What happens to a graph at one instant. */
export type Step =
  | Readonly<{ do: 'load' | 'retract' | 'reread'; report: number }>
  | Readonly<{ do: 'judge'; pair: number; same: boolean }>
  | Readonly<{ do: 'withdraw' }>

export const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('load' as const), report: fc.nat(11) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('retract' as const), report: fc.nat(11) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reread' as const), report: fc.nat(11) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('judge' as const),
      pair: fc.nat(50),
      same: fc.boolean()
    })
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const) }) }
)

/** 2024-10-01T00:00:00.000Z and a minute for each step. */
export const instantOf = (step: number) => new Date(Date.UTC(2024, 9, 1, 0, step)).toISOString()

/** The reports are those that the steps number. */
export async function take(
  store: Store,
  step: Step,
  reports: readonly FactsWithText[],
  at: string
): Promise<void> {
  if (step.do === 'judge') return judgeSome(store, step, at)
  if (step.do === 'withdraw') return withdrawSome(store, at)
  const facts = reports[step.report % reports.length]
  if (!facts) return
  if (step.do === 'retract') {
    await retractDocument(store, facts.document.id, { reason: 'withdrawn', at })
    return
  }
  await loadFacts(store, facts, { recordedAt: at, reread: step.do === 'reread' })
}

async function judgeSome(store: Store, { pair, same }: Step & { do: 'judge' }, at: string) {
  const rows = await store.run({
    cypher: "MATCH (n:Actor) WHERE n.kind = 'Organization' RETURN n.id ORDER BY n.id",
    parameters: {}
  })
  const ids = rows.map(([id]) => String(id))
  const [left, right] = [ids[pair % ids.length], ids[(pair * 7 + 1) % ids.length]]
  if (!left || !right || left === right) return
  const verdict = same ? 'SAME' : 'DIFFERENT'
  await judge(store, { left, right, verdict, reason: 'as known', by: 'Ada', at })
}

async function withdrawSome(store: Store, at: string) {
  const [[id] = []] = await store.run({
    cypher: 'MATCH (j:Judgement) WHERE j.withdrawnAt IS NULL RETURN j.id AS id ORDER BY id LIMIT 1',
    parameters: {}
  })
  if (typeof id === 'string') await withdraw(store, id, { reason: 'not so', at })
}
