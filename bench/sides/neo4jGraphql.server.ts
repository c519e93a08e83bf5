import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { openDriver } from './database.ts'
import { tellParent } from './processSide.ts'

/** @neo4j/graphql behind Apollo Server, as its manual sets it up. */
const driver = openDriver()
const typeDefs = readFileSync(new URL('./neo4jGraphql.graphql', import.meta.url), 'utf8')
const features = { filters: { String: { GTE: true } } }
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema()
const server = new ApolloServer({ schema, introspection: false })
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ sessionConfig: { database: 'neo4j' } })
})
tellParent(url)
