import type { FieldNode } from 'graphql'
import type { SearchKind } from '../../analysis/search.ts'
import type { Follow, Lookup, Match } from '../../map/place.ts'
import type { Inputs } from './input.ts'

/**
 * What an operation asks of the graph (`columns`) and how the answer is written (`shape`). Plain
 * data without names: levels of rows are told apart by how far up they lie.
 */
export type Plan = Readonly<{
  columns: readonly Column[]
  shape: ObjectShape
  /** Checked at every execution, whether or not the statement needs them. */
  checks: readonly Parameter[]
  /** Walks that go before the statement; it reads by the ids that they find. */
  searches: readonly Search[]
  /** What is asked of the schema itself, by response key. */
  introspection: readonly FieldNode[]
}>

/** What it finds has a name like a variable's. */
export type Search = Readonly<{ kind: SearchKind; name: string; given: Inputs }>

// ── values ──────────────────────────────────────────────────────────────────────────────────
/** Where a value comes from when the plan is executed. */
export type Value =
  | Readonly<{ literal: unknown }>
  | Readonly<{ variable: string; path: readonly (string | number)[] }>
  | Readonly<{ list: readonly Value[] }>

export type Transform =
  | 'value'
  | 'folded'
  | 'country'
  | 'ids'
  | 'found'
  | 'cursor'
  | 'evidenceCursor'
  | 'size'
  | 'claims'
  | 'beyond'
  | 'instant'
export type Parameter = Readonly<{ value: Value; as: Transform; name: string }>

// ── rows ────────────────────────────────────────────────────────────────────────────────────
/** What one row binds. `other` is the end of an edge that is not the node asked. */
export type Role = 'node' | 'edge' | 'start' | 'end' | 'other' | 'quote'

/** `up` 0 is the row itself, 1 the row around it. */
export type Ref = Readonly<{ role: Role; up: number }>
export type Property = Readonly<{ of: Ref; name: string }>

/** A row's n-th value. */
export type Column = Property | RowKey | Rows | Count

/** What the row is sorted by. */
export type RowKey = Readonly<{ key: 'row' }>
export const ROW_KEY: RowKey = { key: 'row' }

/**
 * A list of rows for each row around it, one value: a list of lists. `asOf`, at the root: an instant;
 * it and all below it are answered from what was recorded then.
 */
export type Rows = Readonly<{
  rows: Source
  where: Condition
  gate: Gate | null
  order: Order | null
  limit: Parameter | number | null
  columns: readonly Column[]
  asOf?: Parameter
}>

export type Count = Readonly<{
  count: Source
  where: Condition
  gate: Gate | null
  asOf?: Parameter
}>

/** Rows only where the node around them is of these kinds. */
export type Gate = Readonly<{ of: Ref; kinds: readonly string[] }>

export type Order = Readonly<{
  key: SortKey
  /** The property of the node whose value the key begins with, where a filter may ask for it. */
  begins: string | null
  descending: boolean
  /** Only keys greater, only keys smaller than this. */
  above: Parameter | null
  below: Parameter | null
}>

export type SortKey = Property | Passage
/** The key of a claim and, counted down, the place of a quote in it. */
export type Passage = Readonly<{ passage: 'key' }>
export const PASSAGE: Passage = { passage: 'key' }

export type Source =
  | Readonly<{ from: 'label'; label: string }>
  | Readonly<{ from: 'ids'; label: string; ids: Parameter }>
  | Readonly<{ from: 'named'; label: string; match: Match; name: Parameter }>
  | Readonly<{ from: 'follow'; of: Ref; follow: Follow }>
  | Readonly<{ from: 'match'; of: Ref; matches: readonly Match[]; passages: Passages | null }>
  | Readonly<{ from: 'lookup'; label: string; id: Property }>
  | Groups
  | Readonly<{ from: 'edges'; types: readonly EdgeType[] }>
  | Readonly<{ from: 'edgeIds'; type: string; ids: Parameter; keeper: Keeper }>
  | Readonly<{ from: 'edgeLookup'; types: readonly string[]; of: Ref; lookup: Lookup }>
  | Readonly<{ from: 'touching'; of: Ref; ends: readonly TouchingEnd[] }>
  | Readonly<{ from: 'endOf'; edge: Ref; start: Ref; end: Ref; property: 'from' | 'to' }>

/** Entries of a list counted by what they have in common; `index`: the property that an index may count by. */
export type Groups = Readonly<{
  from: 'groups'
  list: Source
  by: readonly Grouping[]
  index: string | null
}>
/** A property of the entry, or of what lies along an edge; of its text the first digits, or all. */
export type Grouping = Readonly<{
  as: string
  along: string | null
  direction: 'OUT' | 'IN'
  property: string
  digits: number | null
}>

/** `seen`: the property that sorts by the first report. `from`: the label it begins at. */
export type EdgeType = Readonly<{ type: string; seen: string; from: string | null }>
/** `property` holds the id of the end that is asked, `opposite` that of the other. */
export type TouchingEnd = Readonly<{
  type: string
  seen: string
  end: 'start' | 'end'
  property: string
  opposite: string
}>
/** Nodes that name an edge by its id. */
export type Keeper = Readonly<{ label: string; lookup: Lookup }>
/** Claims, then their quotes; `limit` of claims is enough for a page of quotes. */
export type Passages = Readonly<{ edge: string; limit: Parameter | null }>

// ── conditions ──────────────────────────────────────────────────────────────────────────────
export type Condition =
  | Readonly<{ all: readonly Condition[] }>
  | Readonly<{ any: readonly Condition[] }>
  | Readonly<{ not: Condition }>
  | Readonly<{ compare: Property; operator: Operator; to: Parameter }>
  | Readonly<{ same: Property; as: Property }>
  | Readonly<{ begins: Property; with: Property }>
  | Readonly<{ oneOf: Property; words: readonly string[] }>
  | Readonly<{ present: Property }>
  | Readonly<{ labelled: Ref; label: string }>
  | Readonly<{ exists: Follow; of: Ref; where: Condition }>

export type Operator = '=' | '<' | '<=' | '>' | '>=' | 'IN' | 'STARTS WITH'

export const ALWAYS: Condition = { all: [] }

// ── shapes ──────────────────────────────────────────────────────────────────────────────────
/** How a value of a row is written; `column` counts from 0 in the row at hand. */
export type Shape =
  | Readonly<{ shape: 'word'; text: string }>
  | Readonly<{ shape: 'leaf'; column: number; type: string }>
  | Readonly<{ shape: 'leaves'; column: number; type: string; itemNonNull: boolean }>
  | Readonly<{ shape: 'setting'; name: 'version' | 'store' }>
  | Readonly<{ shape: 'introspected'; key: string }>
  | ObjectShape
  | Readonly<{ shape: 'kinds'; column: number; kinds: Readonly<Record<string, ObjectShape>> }>
  | Readonly<{ shape: 'one'; column: number; of: Shape }>
  | Readonly<{ shape: 'many'; column: number; of: Shape; itemNonNull: boolean }>
  | Readonly<{ shape: 'unpacked'; column: number; of: Shape }>
  | Readonly<{ shape: 'byId'; columns: readonly IdColumn[]; ids: Value }>
  | PageShape
  | ComputedShape
  | SliceShape

/** An object made of the row at hand; null where the column `when` is null. */
export type ObjectShape = Readonly<{
  shape: 'object'
  when: number | null
  fields: readonly FieldShape[]
}>

export type FieldShape = Readonly<{
  key: string
  /** "Type.field", for messages. */
  name: string
  nonNull: boolean
  shape: Shape
}>

/** `of` is written from what `by` makes of these columns and arguments. */
export type ComputedShape = Readonly<{
  shape: 'computed'
  by: Computation
  columns: readonly number[]
  arguments: Readonly<Record<string, Value>>
  of: Shape
}>
export type Computation =
  'casualties' | 'responsibility' | 'groups' | 'timeline' | 'lastChange' | 'links' | SearchKind

/** A page of the rows in the column, which begin with their keys, the greatest first; `of` as in PageShape. */
export type SliceShape = Readonly<{
  shape: 'slice'
  column: number
  size: Value
  after: Value | null
  of: ObjectShape
}>

/** Rows that begin with their id. */
export type IdColumn = Readonly<{ column: number; of: Shape }>

/**
 * A page: `of` is written from the row [rows, hasNextPage, hasPreviousPage, startCursor, endCursor,
 * totalCount, the row around it].
 */
export type PageShape = Readonly<{
  shape: 'page'
  rows: number | null
  total: number | null
  /** The column of a row that holds its key; null where no cursor is asked for at the page. */
  key: number | null
  size: Value
  backward: boolean
  after: boolean
  before: boolean
  of: ObjectShape
}>
export const PAGE = {
  rows: 0,
  hasNext: 1,
  hasPrevious: 2,
  start: 3,
  end: 4,
  total: 5,
  around: 6
} as const
