import fc from 'fast-check'

/** Choices out of a list of numbers: when it is used up every choice is the first, the simplest. */
export type Entropy = Readonly<{
  below(count: number): number
  pick<T>(choices: readonly T[]): T
  chance(percent: number): boolean
}>

/** Shrinks by getting shorter and smaller. */
export const arbitraryEntropy: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(9999), {
  minLength: 5,
  maxLength: 400,
  size: 'max'
})

export function entropyOf(numbers: readonly number[]): Entropy {
  let at = 0
  const next = () => numbers[at++] ?? 0
  return {
    below: (count) => (count <= 1 ? 0 : next() % count),
    pick(choices) {
      const chosen = choices[choices.length <= 1 ? 0 : next() % choices.length]
      if (chosen === undefined) throw new Error('Nothing to choose from.')
      return chosen
    },
    // Out of numbers: no.
    chance: (percent) => next() % 100 >= 100 - percent
  }
}
