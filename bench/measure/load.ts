import type { Asked } from '../shapes/shape.ts'
import type { Side } from '../sides/side.ts'
import type { Running } from '../sides/start.ts'
import { connect } from './ask.ts'

/** Milliseconds, but for `rate`: requests a second, and `resident`: bytes when the round ended. */
export type Round = Readonly<{
  rate: number
  p50: number
  p99: number
  cpu: number
  resident: number
}>

export type Load = Readonly<{ connections: number; seconds: number }>

/** Keeps so many connections busy for so many seconds, each with one request after the other. */
export async function load(
  side: Side,
  running: Running,
  sequence: Iterator<Asked>,
  { connections, seconds }: Load
): Promise<Round> {
  const times: number[] = []
  const before = await running.usage()
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = connect(running.url)
      for (let now = performance.now(); now < end;) {
        const { value } = sequence.next() as { value: Asked }
        await connection.ask(side.request(value))
        const after = performance.now()
        times.push(after - now)
        now = after
      }
      await connection.close()
    })
  )
  const taken = (performance.now() - start) / 1000
  const after = await running.usage()
  times.sort((a, b) => a - b)
  return {
    rate: times.length / taken,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpu: (after.cpu - before.cpu) / times.length,
    resident: after.resident
  }
}

/** Of values in their order. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
