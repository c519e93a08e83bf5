import type { Store } from '../../src/store/store.ts'
import { ask } from './loadDemo.ts'

/**
 * Which of the names of each group lead to one actor: those that share one stand together, sorted;
 * a name that leads to nobody is in none.
 */
export async function findActors(
  store: Store,
  groups: readonly (readonly string[])[]
): Promise<readonly (readonly (readonly string[])[])[]> {
  const found: (readonly (readonly string[])[])[] = []
  for (const names of groups) {
    const byId = new Map<string, string[]>()
    for (const name of names) {
      const { actorsNamed } = await ask<{ actorsNamed: readonly { id: string }[] }>(
        store,
        'query ($name: String!) { actorsNamed(name: $name) { id } }',
        { name }
      )
      for (const { id } of actorsNamed) byId.set(id, [...(byId.get(id) ?? []), name])
    }
    found.push([...byId.values()].map((group) => group.toSorted()).toSorted(byFirst))
  }
  return found
}

function byFirst([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
