import type { TouchingEnd } from '../plan/plan.ts'

/** "n1.id IN $p0", where the parameter is a list. */
export function isOrIn(property: string, parameter: string, as: string): string {
  return `${property} ${as === 'ids' || as === 'found' ? 'IN' : '='} ${parameter}`
}

/** Another end of the same type came before: an edge from a node to itself is one row. */
export function isSecondEnd(one: TouchingEnd, ends: readonly TouchingEnd[]): boolean {
  return ends.some((other) => other.type === one.type && other !== one && one.end === 'end')
}
