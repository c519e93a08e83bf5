import type { Asked } from '../shapes/shape.ts'
import type { Side } from '../sides/side.ts'
import type { Running } from '../sides/start.ts'
import { connect } from './ask.ts'

/**
 * Milliseconds, but for `rate`: requests a second, and `resident`: bytes when the round ended. Of one
 * request the processor time of the side and of the database.
 */
export type Round = Readonly<{
  rate: number
  p50: number
  p99: number
  cpu: number
  database: number
  resident: number
}>

/** Milliseconds of processor time that the database has used; 0 where it is no process of its own. */
export type DatabaseTime = () => Promise<number>
const NO_DATABASE: DatabaseTime = async () => 0

export type Load = Readonly<{ connections: number; seconds: number }>

/** Keeps so many connections busy for so many seconds, each with one request after the other. */
export async function load(
  side: Side,
  running: Running,
  sequence: Iterator<Asked>,
  { connections, seconds }: Load,
  databaseTime = NO_DATABASE
): Promise<Round> {
  const times: number[] = []
  const databaseBefore = await databaseTime()
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
  const database = (await databaseTime()) - databaseBefore
  times.sort((a, b) => a - b)
  return {
    rate: times.length / taken,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpu: (after.cpu - before.cpu) / times.length,
    database: database / times.length,
    resident: after.resident
  }
}

/** Of values in their order. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
