/**
 * Where a type, a field or a condition lives in the graph, as the directives of schema.graphql say.
 * Their meaning is written there, beside their definitions.
 */

export type NodePlace = Readonly<{
  label: string
  ids: string | null
  except: string | null
  gone: string | null
  needs: string | null
}>

/** A type of edge of the world: `start` and `end` name the properties that hold its ends' ids. */
export type EdgePlace = Readonly<{
  type: string
  ids: string
  start: string
  end: string
  from: string | null
  to: string | null
  seen: string
}>

export type Follow = Readonly<{
  edge: string
  direction: 'OUT' | 'IN'
  at: string | null
  key: string | null
  position: string | null
  to: string | null
  except: string | null
  predicate: string | null
  distinct: boolean
  copies: readonly string[]
}>

/** `of`: the property whose value the key begins with. */
export type KeyPlace = Readonly<{ property: string; of: string | null }>

export type Match = Readonly<{ label: string; property: string; edge: string | null }>

export type Lookup = Readonly<{ property: string; near: string | null }>

export type FieldPlace = Readonly<{
  property: Readonly<{ name: string; code: string | null }> | null
  part: Readonly<{ prefix: string; when: string | null }> | null
  lookup: Lookup | null
  follow: Follow | null
  touching: boolean
  newest: Readonly<{ key: string }> | null
  matches: readonly Match[]
  packed: boolean
  count: Readonly<{ of: string }> | null
  present: Readonly<{ property: string }> | null
  atLeast: Readonly<{ property: string }> | null
  other: Readonly<{ property: string }> | null
  computed: Readonly<{ by: string }> | null
  searched: Readonly<{ beginnings: readonly number[] }> | null
}>
