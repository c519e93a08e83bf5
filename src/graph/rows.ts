/** Values that both engines store alike. */
export type Value = string | number | boolean | readonly string[]
export type Properties = Readonly<Record<string, Value | null>>

/** Merged by `id` under the first label (`folded` for Name); null properties are absent. */
export type NodeRow = Readonly<{ labels: readonly string[]; properties: Properties }>

export type EdgeEnd = Readonly<{ label: string; id: string }>

/**
 * World edges are merged by their `id`; the others by type, ends and `position` where they have one.
 */
export type EdgeRow = Readonly<{
  type: string
  from: EdgeEnd
  to: EdgeEnd
  properties: Properties
}>

/** A graph, or a part of one, as docs/graph.md describes it. */
export type GraphRows = Readonly<{ nodes: readonly NodeRow[]; edges: readonly EdgeRow[] }>
