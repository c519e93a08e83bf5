import { schema } from '../../../src/map/schema.ts'
import type { Column, Plan } from '../../../src/query/plan/plan.ts'
import { prepare } from '../../../src/query/prepare.ts'
import { readRequest } from '../../../src/query/request.ts'
import { compileShape } from '../../../src/query/shape/compile.ts'
import { isLarge, SLICE } from '../../../src/query/shape/pace.ts'
import type { Writing } from '../../../src/query/shape/writer.ts'

const query =
  '{ actors(first: 100) { totalCount edges { cursor node { id name type participations(first: 100) { edges { role node { id name date status } } pageInfo { endCursor } } } } } }'
const { compiled, variables } = prepare(readRequest({ query }), {}, 'embedded')
const VALUES: Readonly<Record<string, string>> = {
  kind: 'Organization',
  predicate: 'PERPETRATED',
  date: '2024-01-01',
  status: 'ACCOMPLISHED',
  id: 'w0123456789abcdef0123456789abcde',
  name: 'A "name" that\nhas all: \ud83d\ude00 é \\ '.repeat(10)
}

/** A row of the plan with full pages; every `gap`-th name is missing. */
function rowOf(columns: Plan['columns'], size: number, gap = Infinity): unknown[] {
  let names = 0
  const valueOf = (column: Column, depth: number): unknown => {
    if ('rows' in column) {
      const rows = Array.from({ length: size }, () =>
        column.columns.map((one) => valueOf(one, depth + 1))
      )
      return rows
    }
    if ('count' in column) return 7
    if ('key' in column) return '2024-01-01!v0123456789abcdef0123456789abcdef'
    if (!('name' in column)) return null
    if (column.name === 'type') return 'ARMED_GROUP'
    if (column.name === 'name' && ++names % gap === 0) return null
    return VALUES[column.name] ?? 'x'
  }
  return columns.map((column) => valueOf(column, 0))
}

function writing(): Writing {
  const settings = { version: '0', store: 'embedded' }
  return { variables, introspected: {}, settings, errors: [], pace: { left: SLICE } }
}

const write = compileShape(schema, compiled.plan.shape)

test.each([Infinity, 1, 7, 500])(
  'in slices an answer is the same, with each %d. name missing',
  async (gap) => {
    const row = rowOf(compiled.plan.columns, 30, gap)
    const [once, slowly] = [writing(), writing()]
    const text = write(row, once)
    expect(await write.sliced?.(row, slowly)).toBe(text)
    expect(slowly.errors).toEqual(once.errors)
    if (text !== null) expect(JSON.stringify(JSON.parse(text))).toBe(text)
  }
)

test('while a long answer is written others have their turn, once for each slice', async () => {
  const row = rowOf(compiled.plan.columns, 101)
  expect(isLarge(row)).toBe(true)
  let turns = 0
  let isWritten = false
  const count = () => {
    turns++
    if (!isWritten) setImmediate(count)
  }
  setImmediate(count)
  const context = { variables, introspected: {}, settings: { version: '0', store: 'embedded' } }
  const { data } = await compiled.write(row, context)
  isWritten = true
  const slices = Math.floor((data?.length ?? 0) / SLICE)
  expect(slices).toBeGreaterThan(4)
  expect(turns).toBeGreaterThanOrEqual(slices - 1)
})

test('a short answer is written at once', () => {
  const row = rowOf(compiled.plan.columns, 10)
  const context = { variables, introspected: {}, settings: { version: '0', store: 'embedded' } }
  expect(compiled.write(row, context)).toMatchObject({ errors: [] })
})
