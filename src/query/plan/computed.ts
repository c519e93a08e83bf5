import { planCasualties } from './casualties.ts'
import { planCommunities } from './communities.ts'
import { planDisagreements } from './disagreements.ts'
import type { FieldAsked } from './field.ts'
import { planFound } from './found.ts'
import { planLinks } from './links.ts'
import { planLastChange } from './lastChange.ts'
import type { Computation, Shape } from './plan.ts'
import { planResponsibility } from './responsibility.ts'
import { planSearch } from './search.ts'
import { planTimeline } from './timeline.ts'

const PLANS: Readonly<Record<Exclude<Computation, 'groups'>, (asked: FieldAsked) => Shape>> = {
  casualties: planCasualties,
  responsibility: planResponsibility,
  timeline: planTimeline,
  lastChange: planLastChange,
  links: planLinks,
  path: (asked) => planFound(asked, 'path'),
  paths: (asked) => planFound(asked, 'paths'),
  neighborhood: (asked) => planFound(asked, 'neighborhood'),
  centrality: (asked) => planFound(asked, 'centrality'),
  communities: planCommunities,
  disagreements: planDisagreements,
  search: planSearch
}

/** A field that is worked out when the answer is written, from rows of the same statement. */
export function planComputed(asked: FieldAsked, by: string): Shape {
  const plan = (PLANS as Readonly<Record<string, ((asked: FieldAsked) => Shape) | undefined>>)[by]
  if (!plan) throw new Error(`schema.graphql asks for ${by}, which nothing computes.`)
  return plan(asked)
}
