import { queryError } from './errors.ts'
import type { Column, Plan } from './plan/plan.ts'
import { valueOf, type Variables } from './plan/value.ts'

export type Limits = Readonly<{
  /** Levels of nesting of the operation. */
  depth: number
  /** Fields of the operation, fragments spread out, aliases counted. */
  fields: number
  /** Rows an answer may have at most, were every page full. */
  rows: number
}>

/**
 * Three nested pages of the default size are 8,420 rows, of the largest 1,010,100. Pages are seldom
 * full: six things with a page of relations and evidence each could have 300,000 and have some hundred.
 */
export const DEFAULT_LIMITS: Limits = { depth: 24, fields: 2_000, rows: 1_000_000 }

export const PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

/** Lists without pages are as long as one document makes them: a claim has one speaker, one quote. */
const LIST_SIZE = 2
/** How many share a name, acronyms included. */
const NAMESAKES = 5

/** The rows an answer may have. Throws QUERY_TOO_LARGE where the pages multiply to more than the limit. */
export function checkRows(plan: Plan, variables: Variables, limit: number): number {
  const rows = countRows(plan.columns, variables)
  if (rows <= limit) return rows
  throw queryError(
    'QUERY_TOO_LARGE',
    `The answer could have ${rows} rows, the limit is ${limit}: ask for smaller pages (\`first\`) where lists are nested.`
  )
}

function countRows(columns: readonly Column[], variables: Variables): number {
  let rows = 0
  for (const column of columns) {
    if (!('rows' in column)) continue
    const size = column.rows.from === 'named' ? NAMESAKES : sizeOf(column.limit, variables)
    rows += size * (1 + countRows(column.columns, variables))
  }
  return rows
}

type Limit = Extract<Column, { rows: unknown }>['limit']

function sizeOf(limit: Limit, variables: Variables): number {
  if (limit === null) return LIST_SIZE
  if (typeof limit === 'number') return limit
  const value = valueOf(limit.value, variables)
  return Array.isArray(value) ? value.length : Number(value)
}
