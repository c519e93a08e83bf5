import type { FieldAsked } from './field.ts'
import { own } from './focus.ts'
import { ALWAYS, type Shape } from './plan.ts'

/** Whatever changes a graph is a document's coming or going, or a judgement's. */
const CHANGING = ['Document', 'Judgement']

/** Statistics.lastChangeAt: since when the newest of these is as it is. */
export function planLastChange({ row }: FieldAsked): Shape {
  const since = { of: own('node'), name: 'since' }
  const order = { key: since, begins: null, descending: true, above: null, below: null }
  const columns = CHANGING.map((label) =>
    row.add({
      rows: { from: 'label', label },
      where: ALWAYS,
      gate: null,
      order,
      limit: 1,
      columns: [since]
    })
  )
  const of = { shape: 'leaf', column: 0, type: 'DateTime' } as const
  return { shape: 'computed', by: 'lastChange', columns, arguments: {}, of }
}
