import { queryError } from './errors.ts'
import { readingOf } from './cypher/reading.ts'
import type { Column, Plan, Rows } from './plan/plan.ts'
import { valueOf, type Variables } from './plan/value.ts'

export type Limits = Readonly<{
  /** Levels of nesting of the operation. */
  depth: number
  /** Fields of the operation, fragments spread out, aliases counted. */
  fields: number
  /** Rows an answer may have at most, were every page full. */
  rows: number
  /** How often lists may be read through for entries that meet a filter which no index serves. */
  walks: number
}>

/**
 * Three nested pages of the default size are 8,420 rows, of the largest 1,010,100. Pages are seldom
 * full: six things with a page of relations and evidence each could have 300,000 and have some hundred.
 */
export const DEFAULT_LIMITS: Limits = {
  depth: 24,
  fields: 2_000,
  rows: 1_000_000,
  walks: 500
}

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

/**
 * How often lists are read through. Throws QUERY_TOO_COSTLY where that is too often, because filters
 * without an index stand in lists within lists.
 */
export function checkWalks(plan: Plan, variables: Variables, limit: number): number {
  const walks = countWalks(plan.columns, variables)
  if (walks <= limit) return walks
  throw queryError(
    'QUERY_TOO_COSTLY',
    `Lists would be read through ${walks} times for a filter that no index serves, the limit is ${limit}: ask for smaller pages (\`first\`) around them, or filter by type, role, predicate or date. \`griot explain\` names them.`
  )
}

function countWalks(columns: readonly Column[], variables: Variables): number {
  let walks = 0
  for (const column of columns) {
    if (!('rows' in column || 'count' in column)) continue
    if ((readingOf(column)?.asked.length ?? 0) > 0) walks++
    if ('rows' in column) {
      walks += pageSize(column, variables) * countWalks(column.columns, variables)
    }
  }
  return walks
}

function countRows(columns: readonly Column[], variables: Variables): number {
  let rows = 0
  for (const column of columns) {
    if (!('rows' in column)) continue
    rows += pageSize(column, variables) * (1 + countRows(column.columns, variables))
  }
  return rows
}

function pageSize({ rows, limit }: Rows, variables: Variables): number {
  return rows.from === 'named' ? NAMESAKES : sizeOf(limit, variables)
}

type Limit = Extract<Column, { rows: unknown }>['limit']

function sizeOf(limit: Limit, variables: Variables): number {
  if (limit === null) return LIST_SIZE
  if (typeof limit === 'number') return limit
  const value = valueOf(limit.value, variables)
  return Array.isArray(value) ? value.length : Number(value)
}
