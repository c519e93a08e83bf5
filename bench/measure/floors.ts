import neo4j, { type Driver } from 'neo4j-driver'
import { batchStatement } from '../../src/query/combine/batch.ts'
import { prepare } from '../../src/query/prepare.ts'
import { readRequest } from '../../src/query/request.ts'
import { toNeo4jParameters } from '../../src/store/neo4jParameters.ts'
import { OPERATIONS, variablesOf } from '../shapes/graphql.ts'
import { sequenceOf } from '../shapes/sequence.ts'
import type { Sample, Shape } from '../shapes/shape.ts'
import { griot } from '../sides/griot.ts'
import { startSide } from '../sides/start.ts'
import { load } from './load.ts'

/** Requests a second that the parts of an answer allow by themselves. */
export type Floor = Readonly<{
  shape: Shape
  /** fastify and Apollo Server with an answer that is always the same. */
  constant: number
  /** griot's statement by the driver alone, one for each request. */
  statements: number
  /** The same, as many together as griot would send. */
  combined: number
}>

export type FloorPlan = Readonly<{
  connections: number
  seconds: number
  shapes: readonly (Shape | 'mixed')[]
}>

/** Statements under way at once, where several go together. */
const LANES = 2

export async function measureFloors(
  address: string,
  sample: Sample,
  plan: FloorPlan
): Promise<readonly Floor[]> {
  const constant = await startSide('./floor.server.ts', address)
  const driver = neo4j.driver(address, undefined, { disableLosslessIntegers: true })
  const floors: Floor[] = []
  for (const shape of griot.shapes.filter((one) => plan.shapes.includes(one))) {
    const requests = () => sequenceOf(shape, sample, [shape])
    await load(griot, constant, requests(), plan)
    const { rate } = await load(griot, constant, requests(), plan)
    const members = Math.max(1, Math.round(plan.connections / LANES))
    await loop(driver, shape, sample, plan, plan.connections, 1)
    const statements = await loop(driver, shape, sample, plan, plan.connections, 1)
    await loop(driver, shape, sample, plan, LANES, members)
    const combined = await loop(driver, shape, sample, plan, LANES, members)
    floors.push({ shape, constant: rate, statements, combined })
  }
  await driver.close()
  await constant.stop()
  return floors
}

/** Executions a second of `lanes` statements at once, each of so many executions. */
async function loop(
  driver: Driver,
  shape: Shape,
  sample: Sample,
  { seconds }: FloorPlan,
  lanes: number,
  members: number
): Promise<number> {
  const asked = readRequest({ query: OPERATIONS[shape] ?? '' })
  const sequence = sequenceOf(shape, sample, [shape])
  const one = () => prepare(asked, variablesOf(sequence.next().value), 'neo4j')
  const next = () => {
    const { compiled, statement } = one()
    if (statement === null) throw new Error(`${shape} asks nothing of the graph.`)
    if (members === 1) return statement
    const others = Array.from({ length: members - 1 }, () => one().statement ?? statement)
    return batchStatement(compiled.statement.batch, [statement, ...others])
  }
  const config = { database: 'neo4j', defaultAccessMode: neo4j.session.READ, fetchSize: -1 }
  let done = 0
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (performance.now() < end) {
        const { cypher, parameters } = next()
        const session = driver.session(config)
        await session.run(cypher, toNeo4jParameters(parameters))
        await session.close()
        done += members
      }
    })
  )
  return done / ((performance.now() - start) / 1000)
}
