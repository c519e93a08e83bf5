import type { RankedId } from '../../analysis/centrality.ts'
import type { FoundGraph } from '../../analysis/neighborhood.ts'
import type { FoundPath } from '../../analysis/paths.ts'
import type { Found } from '../../analysis/search.ts'

type Row = readonly unknown[]
type Rows = readonly Row[]

/** Labels and types of edges whose rows are the columns of what was found, in this order. */
export const FOUND_LABELS = ['Actor', 'Place', 'Thing', 'Event'] as const
export const FOUND_EDGES = ['ROLE', 'RELATED', 'OCCURRED_IN'] as const
export const PATH_COLUMNS: readonly string[] = ['length', 'nodes', 'relations']
export const GRAPH_COLUMNS: readonly string[] = ['nodes', 'relations', 'truncated']
export const RANKED_COLUMNS: readonly string[] = ['rank', 'score', 'entity']

type Compute = (columns: Row, given: Readonly<Record<string, unknown>>) => Row

/** Paths whose parts are all still there: something may have been retracted since they were walked. */
export const paths: Compute = (columns, { found }) => {
  const rows = rowsById(columns)
  const walked = ((found as Found).value ?? []) as readonly FoundPath[]
  return [
    walked.flatMap((path) => {
      const nodes = pick(rows, path.nodes)
      const relations = pick(rows, path.relations)
      const isWhole =
        nodes.length === path.nodes.length && relations.length === path.relations.length
      return isWhole ? [[relations.length, nodes, relations]] : []
    })
  ]
}

export const neighborhood: Compute = (columns, { found }) => {
  const rows = rowsById(columns)
  const { nodes, relations, truncated } = (found as Found).value as FoundGraph
  return [pick(rows, nodes), pick(rows, relations), truncated]
}

export const centrality: Compute = (columns, { found }) => {
  const rows = rowsById(columns)
  const ranked = ((found as Found).value ?? []) as readonly RankedId[]
  return [
    ranked.flatMap(({ id, rank, score }) => {
      const row = rows.get(id)
      return row ? [[rank, score, [row]]] : []
    })
  ]
}

/** Rows of entities and of edges begin with their ids. */
function rowsById(columns: Row): ReadonlyMap<unknown, Row> {
  return new Map((columns as readonly Rows[]).flat().map((row) => [row[0], row]))
}

function pick(rows: ReadonlyMap<unknown, Row>, ids: readonly string[]): Rows {
  return ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [row] : []
  })
}
