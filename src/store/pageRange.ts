import type { Page } from '../model.ts'

export type Values = Readonly<Record<string, unknown>>

/** Where in `keys`, which are in their order, a page lies: from, to. */
export function rangeOf(
  { limit: most, above, below, descending }: Page,
  keys: readonly string[],
  values: Values
): [number, number] {
  const limit = typeof most === 'number' ? most : Number(values[most])
  const from = Math.max(0, ...above.map((name) => position(keys, String(values[name]), true)))
  const to = Math.min(
    keys.length,
    ...below.map((name) => position(keys, String(values[name]), false))
  )
  return descending
    ? [Math.max(from, to - limit), Math.max(from, to)]
    : [from, Math.max(from, Math.min(to, from + limit))]
}

/** How many keys come before `key`; with it, where it is `included`. The engine compares text as UTF-8. */
function position(keys: readonly string[], key: string, included: boolean): number {
  const wanted = Buffer.from(key)
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const order = Buffer.compare(Buffer.from(keys[middle] ?? ''), wanted)
    if (order < 0 || (included && order === 0)) low = middle + 1
    else high = middle
  }
  return low
}
