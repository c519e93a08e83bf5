import { INDEXES, type Index } from '../../map/indexes.ts'
import {
  ALWAYS,
  type Condition,
  type Order,
  type Parameter,
  type Role,
  type Source
} from '../plan/plan.ts'

/** A column of an index that every row equals; `several`: equals one of these. */
export type Given = Readonly<{
  property: string
  to: Parameter
  several: boolean
  /** Where it was said. */
  by: Condition
}>

/** An index that serves a list or a count: its columns are the anchor, what is given, the sort key. */
export type Access = Readonly<{ index: Index; given: readonly Given[] }>

export type Sought = Readonly<{
  on: Index['on']
  label: string
  /** The column that holds the id of what the list belongs to. */
  anchor: string | null
  /** The column that the rows are sorted by; null where they are not sorted by one. */
  key: string | null
}>

/** Where indexes may serve a list: one for each branch of it, none where it is not a long one. */
export function soughtBy(source: Source, order: Order | null): readonly Sought[] {
  switch (source.from) {
    case 'label': {
      const { label } = source
      return [{ on: 'node', label, anchor: null, key: keyOn('node', order) }]
    }
    case 'follow': {
      const { edge: label, at: anchor } = source.follow
      return anchor === null ? [] : [{ on: 'edge', label, anchor, key: keyOn('edge', order) }]
    }
    case 'match': {
      const key = source.passages === null ? keyOn('node', order) : order && PASSAGE_KEY
      return source.matches.map(({ label, property: anchor }) => ({
        on: 'node',
        label,
        anchor,
        key
      }))
    }
    case 'edges':
      return source.types.map(({ type: label, seen }) => {
        return { on: 'edge', label, anchor: null, key: order && seen }
      })
    case 'touching':
      return source.ends.map(({ type: label, property: anchor, seen }) => {
        return { on: 'edge', label, anchor, key: order && seen }
      })
    default:
      return []
  }
}

/** The property of a claim that its passages are sorted by first. */
const PASSAGE_KEY = 'key'

/** The property of the node or the edge that the rows are sorted by. */
function keyOn(role: Role, order: Order | null): string | null {
  if (order === null || 'passage' in order.key) return null
  return order.key.of.role === role ? order.key.name : null
}

/** The index that leaves the fewest rows to be looked at; null where none has the order asked for. */
export function accessTo(sought: Sought, given: readonly Given[]): Access | null {
  const found = INDEXES.flatMap((index) => accessBy(index, sought, given) ?? [])
  return found.toSorted((a, b) => rank(b) - rank(a))[0] ?? null
}

function accessBy(
  index: Index,
  { on, label, anchor, key }: Sought,
  given: readonly Given[]
): Access | null {
  if (index.on !== on || index.label !== label) return null
  const [first, ...others] = index.properties
  if (index.unique) {
    const isOne = anchor === null && given.some(({ property }) => property === first)
    return isOne ? { index, given: [] } : null
  }
  if (anchor !== null && first !== anchor) return null
  const columns = anchor === null ? index.properties : others
  if (columns.length === 0 || (key !== null && columns.at(-1) !== key)) return null
  const served = columns
    .slice(0, -1)
    .map((column) => given.find(({ property }) => property === column))
  const known = served.filter((one) => one !== undefined)
  if (known.length < served.length || known.filter(({ several }) => several).length > 1) return null
  // All of a label, and all of a node's edges, are counted without an index.
  const isCounted = key === null && known.length === 0 && (on === 'edge' || anchor === null)
  return isCounted ? null : { index, given: known }
}

/** What is one of a kind comes first; then more columns given, then those of one value. */
function rank({ index, given }: Access): number {
  if (index.unique) return Number.MAX_SAFE_INTEGER
  return given.length * 2 - given.filter(({ several }) => several).length
}

/** What a list's conditions say of the properties that its indexes are made of. */
export function givenBy(source: Source, where: Condition): readonly Given[] {
  return conjuncts(where).flatMap((by): readonly Given[] => {
    if (!('compare' in by) || by.compare.of.up > 0) return []
    if (by.operator !== '=' && by.operator !== 'IN') return []
    const { of, name: property } = by.compare
    return isOfIndexed(source, of.role, property)
      ? [{ property, to: by.to, several: by.operator === 'IN', by }]
      : []
  })
}

function isOfIndexed(source: Source, role: string, property: string): boolean {
  switch (source.from) {
    case 'label':
    case 'match':
      return role === 'node'
    case 'follow':
      return role === 'edge' || (role === 'node' && source.follow.copies.includes(property))
    case 'edges':
    case 'touching':
      return role === 'edge'
    default:
      return false
  }
}

/** The conditions that all must hold. */
export function conjuncts(where: Condition): readonly Condition[] {
  return 'all' in where ? where.all.flatMap(conjuncts) : [where]
}

/** What is left to be asked of each row. */
export function unserved(where: Condition, { given }: Access): Condition {
  const served = new Set(given.map(({ by }) => by))
  const left = conjuncts(where).filter((condition) => !served.has(condition))
  const [only] = left
  return left.length === 0 ? ALWAYS : left.length === 1 && only ? only : { all: left }
}
