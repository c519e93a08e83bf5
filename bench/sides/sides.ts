import { driver } from './driver.ts'
import { griot, resolvers } from './griot.ts'
import { neo4jGraphql } from './neo4jGraphql.ts'
import type { Side } from './side.ts'

/** In the order of their turns. */
export const ALL_SIDES: readonly Side[] = [griot, neo4jGraphql, resolvers, driver]
