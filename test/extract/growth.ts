/** Of a text this many times as long the time is measured too: its square is 64. */
const TIMES = 8
/** What lies between growing as the length does and as its square: measures of one process vary. */
export const HARDLY_MORE = 3 * TIMES

const ROUNDS = 3

/**
 * How many times as much processor time the work takes when the text is eight times as long, the
 * least of six tries each. A ratio, so that it says the same on a slow or busy machine; where it says
 * too much it is taken again, since what else the process does at that moment counts as well.
 */
export function growthOf(work: (length: number) => void, length: number): number {
  const cost = (of: number): number =>
    Math.min(
      ...[1, 2, 3, 4, 5, 6].map(() => {
        const begun = process.cpuUsage().user
        work(of)
        return process.cpuUsage().user - begun
      })
    )
  work(length)
  let growth = Infinity
  for (let round = 0; round < ROUNDS && growth >= HARDLY_MORE; round++)
    growth = Math.min(growth, cost(TIMES * length) / cost(length))
  return growth
}
