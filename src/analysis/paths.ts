import { compare, edgesAt, labelOfEntity, type Run, type WalkEdge } from './edges.ts'
import { AnalysisError, checkNumber } from './error.ts'
import type { WalkFilter } from './filter.ts'

export type FoundPath = Readonly<{ nodes: readonly string[]; relations: readonly string[] }>

const LONGEST = 8
const MOST_PATHS = 100
/** Edges looked at for one question. */
const MOST_EDGES = 20_000

export type PathsAsked = Readonly<{
  from: string
  to: string
  maxLength: number
  where: WalkFilter
  first: number
}>

/**
 * The shortest paths between two entities, edges walked either way: all have one length, and come in
 * the order of their nodes' ids. Searched breadth-first from both ends, a step a statement.
 */
export async function shortestPaths(run: Run, asked: PathsAsked): Promise<readonly FoundPath[]> {
  const { from, to, maxLength, where, first } = asked
  checkNumber('maxLength', maxLength, 1, LONGEST)
  checkNumber('first', first, 0, MOST_PATHS)
  if (labelOfEntity(from) === null || labelOfEntity(to) === null) return []
  if (from === to) return [{ nodes: [from], relations: [] }].slice(0, first)
  const neighbours = new Map<string, Map<string, string>>()
  const ends = [makeEnd(from), makeEnd(to)] as const
  let seen = 0
  for (let steps = 0; steps < maxLength; steps++) {
    const [near, far] =
      ends[0].frontier.length <= ends[1].frontier.length ? ends : ends.toReversed()
    if (!near || !far || near.frontier.length === 0) return []
    const edges = await edgesAt(run, near.frontier, where, MOST_EDGES - seen + 1)
    seen += edges.length
    if (seen > MOST_EDGES) {
      throw new AnalysisError(
        'QUERY_TOO_LARGE',
        `More than ${MOST_EDGES} relations lie on the way from ${from} to ${to}: ask with a smaller \`maxLength\`, or name \`predicates\`, \`statuses\` or a \`date\` in \`where\`.`
      )
    }
    for (const edge of edges) note(neighbours, edge)
    advance(near, neighbours)
    if (near.frontier.some((id) => far.distances.has(id))) {
      return pathsBetween(ends[0], ends[1], neighbours, first)
    }
  }
  return []
}

type End = { depth: number; frontier: readonly string[]; distances: Map<string, number> }

function makeEnd(id: string): End {
  return { depth: 0, frontier: [id], distances: new Map([[id, 0]]) }
}

/** Of several edges between two the one with the smallest id is walked. */
function note(neighbours: Map<string, Map<string, string>>, { id, start, end }: WalkEdge): void {
  for (const [a, b] of [
    [start, end],
    [end, start]
  ] as const) {
    const known = neighbours.get(a) ?? new Map<string, string>()
    const other = known.get(b)
    if (other === undefined || id < other) known.set(b, id)
    neighbours.set(a, known)
  }
}

function advance(end: End, neighbours: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  end.depth++
  const next = new Set<string>()
  for (const id of end.frontier) {
    for (const other of neighbours.get(id)?.keys() ?? []) {
      if (end.distances.has(other)) continue
      end.distances.set(other, end.depth)
      next.add(other)
    }
  }
  end.frontier = [...next].toSorted(compare)
}

function pathsBetween(
  from: End,
  to: End,
  neighbours: ReadonlyMap<string, ReadonlyMap<string, string>>,
  first: number
): readonly FoundPath[] {
  const length = from.depth + to.depth
  const isOn = (id: string, at: number) =>
    at <= from.depth ? from.distances.get(id) === at : to.distances.get(id) === length - at
  /** From the end backwards: whence the end is reached. */
  const layers: Set<string>[] = []
  for (let at = length; at >= 0; at--) {
    const after = layers[at + 1]
    const all = at <= from.depth ? from.distances : to.distances
    const layer = [...all.keys()].filter((id) => {
      if (!isOn(id, at)) return false
      if (at === from.depth && to.distances.get(id) !== to.depth) return false
      return !after || [...(neighbours.get(id)?.keys() ?? [])].some((other) => after.has(other))
    })
    layers[at] = new Set(layer)
  }
  const found: FoundPath[] = []
  const walk = (nodes: readonly string[], relations: readonly string[]): void => {
    if (found.length >= first) return
    const last = nodes.at(-1) ?? ''
    const next = layers[nodes.length]
    if (!next) {
      found.push({ nodes, relations })
      return
    }
    const steps = [...(neighbours.get(last) ?? [])].filter(([id]) => next.has(id))
    for (const [id, edge] of steps.toSorted(([a], [b]) => compare(a, b))) {
      walk([...nodes, id], [...relations, edge])
    }
  }
  for (const start of layers[0] ?? []) walk([start], [])
  return found
}
