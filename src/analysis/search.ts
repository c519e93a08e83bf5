import { labelOfId, labelOfSearchType, NODE_LABELS } from '../map/textIndexes.ts'
import { centrality, type CentralityAsked } from './centrality.ts'
import { communities, type CommunitiesAsked } from './communities.ts'
import { disagreements, type DisagreementsAsked } from './disagreements.ts'
import type { Run } from './edges.ts'
import { neighborhood, type NeighborhoodAsked } from './neighborhood.ts'
import { shortestPaths, type PathsAsked } from './paths.ts'
import { standingIds } from './standing.ts'
import type { Seek } from '../map/textIndexes.ts'
import { textSearch } from './text/textSearch.ts'

/** What a walk through the world finds; `nodes` and `relations` are all the ids in it. */
export type Found = Readonly<{
  value: unknown
  nodes: readonly string[]
  relations: readonly string[]
  claims?: readonly string[]
  documents?: readonly string[]
  /** Ids of nodes by their labels. */
  labelled?: Readonly<Record<string, readonly string[]>>
}>
export const NOTHING_FOUND: Found = {
  value: null,
  nodes: [],
  relations: [],
  claims: [],
  documents: [],
  labelled: byLabel([])
}

export type SearchKind =
  'path' | 'paths' | 'neighborhood' | 'centrality' | 'communities' | 'disagreements' | 'search'
type Asked = Readonly<Record<string, unknown>>

/** Walks by bounded statements. Throws AnalysisError where there is too much to walk. */
export async function search(run: Run, seek: Seek, kind: SearchKind, asked: Asked): Promise<Found> {
  // As of when is asked of every statement, as what to look at is.
  const given = { ...asked, where: { ...(asked.where as object), asOf: asked.asOf ?? null } }
  switch (kind) {
    case 'path':
    case 'paths': {
      const one = kind === 'path' ? { first: 1 } : {}
      const [from, to] = await standing(run, asked, ['from', 'to'])
      const ends = { ...given, ...one, from, to }
      const value = await shortestPaths(run, ends as unknown as PathsAsked)
      return {
        value,
        nodes: distinct(value.flatMap(({ nodes }) => nodes)),
        relations: distinct(value.flatMap(({ relations }) => relations))
      }
    }
    case 'neighborhood': {
      const [id] = await standing(run, asked, ['id'])
      const value = await neighborhood(run, { ...given, id } as unknown as NeighborhoodAsked)
      return { value, nodes: value.nodes, relations: value.relations }
    }
    case 'disagreements': {
      const value = await disagreements(run, given as unknown as DisagreementsAsked)
      return {
        value,
        nodes: distinct(value.map(({ event }) => event)),
        relations: [],
        claims: distinct(value.flatMap(({ claims }) => claims.map(({ id }) => id)))
      }
    }
    case 'search':
      return searchText(run, seek, asked)
    case 'communities': {
      const value = await communities(run, given as unknown as CommunitiesAsked)
      const nodes = value.flatMap(({ members }) => members.map(({ id }) => id))
      return { value, nodes, relations: [] }
    }
    case 'centrality': {
      const value = await centrality(run, given as unknown as CentralityAsked)
      return { value, nodes: value.map(({ id }) => id), relations: [] }
    }
  }
}

/** Of ids among what is asked those that stand for them. */
async function standing(run: Run, asked: Asked, names: readonly string[]) {
  const ids = names.map((name) => String(asked[name]))
  return standingIds(run, ids, asked.asOf ? String(asked.asOf) : null)
}

async function searchText(run: Run, seek: Seek, asked: Asked): Promise<Found> {
  const types = asked['types'] as readonly string[] | undefined
  const value = await textSearch(run, seek, {
    text: String(asked['text']),
    labels: types ? types.flatMap((type) => labelOfSearchType(type) ?? []) : null,
    first: Number(asked['first']),
    after: asked['after'] === undefined ? null : String(asked['after']),
    asOf: asked.asOf ? String(asked.asOf) : null
  })
  const nodes = value.page.map(({ id }) => id)
  const documents = distinct(
    value.page
      .map(({ id, passage }) => passage?.document ?? id)
      .filter((id) => labelOfId(id) === 'Document')
  )
  return { value, nodes, relations: [], documents, labelled: byLabel(nodes) }
}

/** A list for each label, also where it is empty: databases plan for lists. */
function byLabel(ids: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const labelled = new Map(NODE_LABELS.map((label) => [label, [] as string[]]))
  for (const id of ids) labelled.get(labelOfId(id) ?? '')?.push(id)
  return Object.fromEntries(labelled)
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
