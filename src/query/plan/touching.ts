import { isObjectType } from 'graphql'
import type { Context } from './context.ts'
import type { TouchingEnd } from './plan.ts'

/** The ends of edges of the world that nodes of these kinds can be. */
export function touchingEnds(context: Context, kinds: readonly string[]): readonly TouchingEnd[] {
  const labels = new Set(kinds.flatMap((kind) => labelsOf(context, kind)))
  const places = [...context.map.edges.values()].flat()
  const has = (label: string | null) => label === null || labels.has(label)
  return places.flatMap(({ type, seen, start, end, from, to }): TouchingEnd[] => [
    ...(has(from) ? [{ type, seen, end: 'start' as const, property: start, opposite: end }] : []),
    ...(has(to) ? [{ type, seen, end: 'end' as const, property: end, opposite: start }] : [])
  ])
}

/** The labels of a kind's nodes: its own and its interfaces'. */
function labelsOf(context: Context, kind: string): readonly string[] {
  const type = context.schema.getType(kind)
  const names = isObjectType(type) ? [kind, ...type.getInterfaces().map(({ name }) => name)] : []
  return names.flatMap((name) => context.map.nodes.get(name)?.label ?? [])
}
