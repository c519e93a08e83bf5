/** Draws from one seed: the same draws on every machine. */
export type Random = Readonly<{
  /** From 0, below `limit`. */
  below(limit: number): number
  /** With this probability, 0 to 1. */
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
}>

/** The generator mulberry32. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)]!
  }
}
