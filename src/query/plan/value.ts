import type { Value } from './plan.ts'

/** Coerced by the types of the operation's variables. */
export type Variables = Readonly<Record<string, unknown>>

/** The value itself, for one execution. */
export function valueOf(value: Value, variables: Variables): unknown {
  if ('literal' in value) return value.literal
  if ('list' in value) return value.list.map((item) => valueOf(item, variables))
  let found: unknown = variables[value.variable]
  for (const step of value.path) found = (found as Record<string | number, unknown>)[step]
  return found
}
