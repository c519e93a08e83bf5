import neo4j, { type Driver } from 'neo4j-driver'
import { batchStatement } from '../../src/query/combine/batch.ts'
import type { Statement } from '../../src/model.ts'
import { answer } from '../../src/query/answer.ts'
import { prepare } from '../../src/query/prepare.ts'
import { readRequest } from '../../src/query/request.ts'
import { toNeo4jParameters } from '../../src/store/neo4jParameters.ts'
import type { Store } from '../../src/store/store.ts'
import { OPERATIONS, variablesOf } from '../shapes/graphql.ts'
import { sequenceOf } from '../shapes/sequence.ts'
import type { Asked, Sample, Shape } from '../shapes/shape.ts'
import { STATEMENTS } from '../sides/driver.statements.ts'
import { griot } from '../sides/griot.ts'
import { startSide } from '../sides/start.ts'
import { load } from './load.ts'

/** Requests a second that the parts of an answer allow by themselves. */
export type Floor = Readonly<{
  shape: Shape
  connections: number
  /** fastify and Apollo Server with an answer that is always the same. */
  constant: number
  /** griot's statements by the driver alone, one after the other for each request. */
  statements: number
  /** The same, as many requests together as griot would send; null where one statement waits for another. */
  combined: number | null
  /** The statement of the plain driver's side by the driver alone. */
  natural: number
}>

export type FloorPlan = Readonly<{
  connections: readonly number[]
  seconds: number
  shapes: readonly (Shape | 'mixed')[]
}>

/** Statements under way at once, where several go together. */
const LANES = 2

export async function measureFloors(
  address: string,
  store: Store,
  sample: Sample,
  plan: FloorPlan
): Promise<readonly Floor[]> {
  const constant = await startSide('./floor.server.ts', address)
  const driver = neo4j.driver(address, undefined, { disableLosslessIntegers: true })
  const floors: Floor[] = []
  for (const shape of griot.shapes.filter((one) => plan.shapes.includes(one))) {
    const requests = () => sequenceOf(shape, sample, [shape])
    const each = await statementsOf(store, shape, requests())
    for (const connections of plan.connections) {
      const turn = { connections, seconds: plan.seconds }
      await load(griot, constant, requests(), turn)
      const { rate } = await load(griot, constant, requests(), turn)
      const once = { lanes: connections, members: 1 }
      const statements = await loop(driver, each, once, plan)
      const members = Math.max(1, Math.round(connections / LANES))
      const together = togetherOf(shape, requests(), members)
      const combined = together && (await loop(driver, together, { lanes: LANES, members }, plan))
      const natural = await loop(driver, naturalOf(shape, requests()), once, plan)
      floors.push({ shape, connections, constant: rate, statements, combined, natural })
    }
  }
  await driver.close()
  await constant.stop()
  return floors
}

/** What is sent for the next request, or for the next few together. */
type Next = () => readonly Statement[]

/** Statements that are noted down for one shape; a loop goes round in them. */
const NOTED = 200

/** All statements of each request, found out by answering it once. */
async function statementsOf(
  store: Store,
  shape: Shape,
  sequence: Iterator<Asked, never>
): Promise<Next> {
  const query = OPERATIONS[shape] ?? ''
  const noted: Statement[][] = []
  for (let at = 0; at < NOTED; at++) {
    const sent: Statement[] = []
    const run: Store['run'] = (statement, options) => {
      if (!statement.cypher.startsWith('EXPLAIN')) sent.push(statement)
      return store.run(statement, options)
    }
    await answer({ ...store, run }, { query, variables: variablesOf(sequence.next().value) })
    noted.push(sent)
  }
  return round(noted)
}

/** One statement for several requests; null where what is asked second depends on what was found first. */
function togetherOf(shape: Shape, sequence: Iterator<Asked, never>, members: number): Next | null {
  const asked = readRequest({ query: OPERATIONS[shape] ?? '' })
  const one = () => prepare(asked, variablesOf(sequence.next().value), 'neo4j')
  const { compiled } = one()
  if (compiled.plan.searches.length > 0) return null
  return () => {
    const statements = Array.from({ length: members }, () => one().statement ?? NOTHING)
    return [batchStatement(compiled.statement.batch, statements)]
  }
}

const NOTHING: Statement = { cypher: 'RETURN 1', parameters: {} }

function naturalOf(shape: Shape, sequence: Iterator<Asked, never>): Next {
  const cypher = STATEMENTS[shape] ?? NOTHING.cypher
  return () => [{ cypher, parameters: sequence.next().value.values }]
}

function round(noted: readonly (readonly Statement[])[]): Next {
  let at = 0
  return () => noted[at++ % noted.length] ?? []
}

type Way = Readonly<{ lanes: number; members: number }>

/** Requests a second of so many lanes, each with one after the other; once more before, to warm up. */
async function loop(
  driver: Driver,
  next: Next,
  { lanes, members }: Way,
  { seconds }: FloorPlan
): Promise<number> {
  const config = { database: 'neo4j', defaultAccessMode: neo4j.session.READ, fetchSize: -1 }
  const once = async () => {
    let done = 0
    const start = performance.now()
    const end = start + seconds * 1000
    await Promise.all(
      Array.from({ length: lanes }, async () => {
        while (performance.now() < end) {
          for (const { cypher, parameters } of next()) {
            const session = driver.session(config)
            await session.run(cypher, toNeo4jParameters(parameters))
            await session.close()
          }
          done += members
        }
      })
    )
    return done / ((performance.now() - start) / 1000)
  }
  await once()
  return once()
}
