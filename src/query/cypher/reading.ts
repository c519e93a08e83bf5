import { INDEXES, indexName, type Index } from '../../map/indexes.ts'
import type { Dialect } from '../../store/store.ts'
import { conditionText } from '../plan/outline.ts'
import {
  ALWAYS,
  type Column,
  type Condition,
  type Count,
  type Rows,
  type Source
} from '../plan/plan.ts'
import { accessTo, conjuncts, givenBy, soughtBy, unserved } from './access.ts'

/** How a list, or a count, is read. */
export type Reading = Readonly<{
  /** One for each branch; null where its rows are not read from an index in their order. */
  indexes: readonly (Index | null)[]
  /** Asked of each entry in turn: no index serves it. */
  asked: readonly Condition[]
}>

const known = new WeakMap<Rows | Count, Reading | null>()

/** Null for what is no long list: a node by its id, the quotes of a claim. */
export function readingOf(column: Rows | Count): Reading | null {
  const found = known.get(column)
  if (found !== undefined) return found
  const reading = readNew(column)
  known.set(column, reading)
  return reading
}

function readNew(column: Rows | Count): Reading | null {
  const [listed, order] = 'rows' in column ? [column.rows, column.order] : [column.count, null]
  // What is grouped is read as what is counted.
  if (listed.from === 'groups')
    return readNew({ count: listed.list, where: column.where, gate: null })
  const source = listed
  if (!isLong(source)) return null
  const given = givenBy(source, column.where)
  const found = soughtBy(source, order).map((sought) => {
    const access = order !== null && sought.key === null ? null : accessTo(sought, given)
    if (access === null) return { index: null, left: column.where }
    const { index } = access
    // Of what is one of a kind little is left to ask.
    return { index, left: index.unique ? ALWAYS : unserved(column.where, access) }
  })
  const begins = order?.begins ?? null
  const left = found.flatMap((one) => conjuncts(one.left)).filter((one) => !isQuick(one, begins))
  return { indexes: found.map(({ index }) => index), asked: [...new Set(left)] }
}

/** Lists that grow with the graph have an index for it. */
function isLong(source: Source): boolean {
  if (source.from === 'label' || source.from === 'edges') return true
  return soughtBy(source, null).some(({ label, anchor }) =>
    INDEXES.some((index) => index.label === label && index.properties[0] === anchor)
  )
}

/** Few entries are kept out for these; and a bound on the sort value is one on the key. */
function isQuick(condition: Condition, begins: string | null): boolean {
  // What the key begins with bounds the index that is read in its order.
  if ('begins' in condition) return true
  if ('not' in condition) return 'labelled' in condition.not || 'present' in condition.not
  return 'compare' in condition && begins !== null && condition.compare.name === begins
}

/** For each list of a plan, by its place in the outline: the index it is read by, what none serves. */
export function readingLines(
  columns: readonly Column[],
  dialect: Dialect,
  path = '',
  isPast = false
): readonly string[] {
  return columns.flatMap((column, at) => {
    if (!('rows' in column) && !('count' in column)) return []
    const place = `${path}${at}`
    const reading = readingOf(column)
    const then = isPast || column.asOf !== undefined
    const text = reading && (then ? PAST : readingText(column, reading, dialect))
    const own = text ? [`  ${place} ${text}`] : []
    if (!('rows' in column)) return own
    return [...own, ...readingLines(column.columns, dialect, `${place}.`, then)]
  })
}

/** No index has the order of what was. */
const PAST = 'all that is and was, as of then'

function readingText(column: Rows | Count, { indexes, asked }: Reading, dialect: Dialect): string {
  const left = asked.map(conditionText).filter(Boolean)
  const isKept = dialect === 'neo4j' && left.length === 0
  const without =
    'rows' in column ? 'all, sorted' : isKept ? 'what the database keeps count of' : 'all, counted'
  const names = indexes.map((index) => {
    return index && dialect === 'neo4j' ? indexName(index) : without
  })
  const read = [...new Set(names)].join(', ')
  return left.length === 0 ? read : `${read}; asks each for ${left.join(' and ')}`
}
