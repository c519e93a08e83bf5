import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { explain } from '../../../src/query/explain.ts'
import { prepare } from '../../../src/query/prepare.ts'
import { readRequest } from '../../../src/query/request.ts'

const FOLDER = join(import.meta.dirname, '../../golden/query')

test.each(readdirSync(FOLDER))('%s: only white space differs from what is run', (name) => {
  const query = readFileSync(join(FOLDER, name, 'operation.graphql'), 'utf8')
  const variables = {
    ids: [],
    id: 'x',
    actor: 'x',
    event: 'x',
    relation: 'x',
    other: 'x',
    name: 'x',
    type: 'COUP',
    country: 'x',
    before: Buffer.from(`!v${'0'.repeat(31)}`).toString('base64url'),
    withCountry: true,
    policy: 'ALL',
    bucket: 'WEEK',
    text: 'x',
    instant: '2024-09-20T08:00:00Z'
  }
  const request = { query, variables }
  const { statement } = prepare(readRequest(request), variables, 'neo4j')
  const laidOut = explain({ dialect: 'neo4j' }, request).statement ?? ''
  expect(laidOut.replace(/\s+/g, ' ')).toBe(statement?.cypher.replace(/\s+/g, ' ') ?? '')
})
