import type { Hits } from '../measure/hits.ts'
import { ALL_SIDES } from '../sides/sides.ts'
import { figure, table } from './tables.ts'

/** Database hits by size, and how many times the largest graph's are the smallest's. */
export function hitsTable(bySize: ReadonlyMap<number, Hits>): string {
  const sizes = [...bySize.keys()]
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)]
  const rows = [...(bySize.get(smallest)?.keys() ?? [])].flatMap((shape) =>
    ALL_SIDES.flatMap(({ name, title }) => {
      const hits = sizes.map((size) => bySize.get(size)?.get(shape)?.get(name))
      if (hits.every((count) => count === undefined)) return []
      const growth = (hits.at(-1) ?? Number.NaN) / (hits[0] ?? Number.NaN)
      return [[shape, title, ...hits.map(figure), ...(smallest < largest ? [figure(growth)] : [])]]
    })
  )
  const columns = sizes.map((size) => `${size.toLocaleString('en')} nodes`)
  return table(['shape', 'side', ...columns, ...(smallest < largest ? ['growth'] : [])], rows)
}
