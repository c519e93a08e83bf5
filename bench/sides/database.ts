import neo4j, { type Driver } from 'neo4j-driver'
import { profiledDriver } from './hits.ts'

export type Ask = <T>(cypher: string, parameters?: Record<string, unknown>) => Promise<T[]>

/** One driver for the process, as its manual says. */
export function openDriver(): Driver {
  const address = process.env.GRIOT_STORE ?? ''
  return profiledDriver(neo4j.driver(address, undefined, { disableLosslessIntegers: true }))
}

/**
 * Runs statements, each in a session of its own (one session does one thing at a time, and loaders
 * ask several at once) and as an auto-commit transaction, which is one flight instead of three.
 */
export function makeAsk(driver: Driver): Ask {
  return async (cypher, parameters = {}) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
    try {
      const { records } = await session.run(cypher, parameters)
      return records.map((record) => record.toObject()) as never
    } finally {
      await session.close()
    }
  }
}

export const int = neo4j.int
