import type { Page, Row } from '../model.ts'
import { rangeOf, type Values } from './pageRange.ts'

/** Of nodes with many edges, those with the most first: the keys in their order, the other end of each. */
export type Busy = ReadonlyMap<
  string,
  Readonly<{ keys: readonly string[]; ends: readonly number[] }>
>

export const NOBODY: Busy = new Map()

/** Ends that a statement is told of at most: more would take as long to hand over as they save. */
const MOST_ENDS = 450
/** A node costs as much as so many of its ends. */
const NODE = 4

/** Of rows: how many edges, the node's id, the engine's number of the other end, the key. */
export function toBusy(rows: readonly Row[]): Busy {
  const nodes = new Map<string, { keys: string[]; ends: number[] }>()
  for (const [, id, end, key] of rows) {
    if (typeof key !== 'string') continue
    const known = nodes.get(String(id))
    const node = known ?? { keys: [], ends: [] }
    if (!known) nodes.set(String(id), node)
    node.keys.push(key)
    node.ends.push(Number(end))
  }
  return nodes
}

/** The ends of the page's edges for as many nodes as there is room for. */
export function endsOf(
  page: Page,
  nodes: Busy,
  values: Values
): Readonly<Record<string, readonly number[]>> {
  const ends: Record<string, readonly number[]> = {}
  let room = MOST_ENDS
  for (const [id, { keys, ends: all }] of nodes) {
    const wanted = [...new Set(all.slice(...rangeOf(page, keys, values)))]
    room -= wanted.length + NODE
    if (room < 0) break
    ends[id] = wanted
  }
  return ends
}
