import { casualties } from '../computed/casualties.ts'
import { communities } from '../computed/communities.ts'
import { disagreements } from '../computed/disagreements.ts'
import { centrality, neighborhood, paths } from '../computed/found.ts'
import { groups } from '../computed/groups.ts'
import { lastChange } from '../computed/lastChange.ts'
import { links } from '../computed/links.ts'
import { hits } from '../computed/search.ts'
import { responsibility } from '../computed/responsibility.ts'
import { timeline } from '../computed/timeline.ts'
import type { Computation, ComputedShape } from '../plan/plan.ts'
import { valueOf, type Variables } from '../plan/value.ts'

type Compute = (
  columns: readonly unknown[],
  given: Readonly<Record<string, unknown>>
) => readonly unknown[]

const COMPUTATIONS: Readonly<Record<Computation, Compute>> = {
  casualties,
  responsibility,
  groups,
  timeline,
  lastChange,
  links,
  path: paths,
  paths,
  neighborhood,
  centrality,
  communities,
  disagreements,
  search: hits
}

/** The row that a computed object is written from. */
export function compute(
  { by, columns, arguments: given }: ComputedShape,
  row: readonly unknown[],
  variables: Variables
): readonly unknown[] {
  const values = Object.entries(given).map(
    ([name, value]) => [name, valueOf(value, variables)] as const
  )
  const compute = COMPUTATIONS[by]
  return compute(
    columns.map((column) => row[column]),
    Object.fromEntries(values)
  )
}
