import { planCasualties } from './casualties.ts'
import type { FieldAsked } from './field.ts'
import type { Computation, Shape } from './plan.ts'
import { planResponsibility } from './responsibility.ts'

const PLANS: Readonly<Record<Computation, (asked: FieldAsked) => Shape>> = {
  casualties: planCasualties,
  responsibility: planResponsibility
}

/** A field that is worked out when the answer is written, from rows of the same statement. */
export function planComputed(asked: FieldAsked, by: string): Shape {
  const plan = (PLANS as Readonly<Record<string, (typeof PLANS)[Computation] | undefined>>)[by]
  if (!plan) throw new Error(`schema.graphql asks for ${by}, which nothing computes.`)
  return plan(asked)
}
