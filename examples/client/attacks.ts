/**
 * Who is said to have done what, with types: `npm run codegen` reads the query below and knows the
 * shape of its answer, so a field misspelt here does not compile.
 *
 *   npx tsx examples/client/attacks.ts [http://127.0.0.1:4000/graphql]
 */
import { argv } from 'node:process'
import { print } from 'graphql'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { graphql } from '../../src/generated/client/gql.ts'

const url = argv[2] ?? 'http://127.0.0.1:4000/graphql'

const ATTACKS = graphql(`
  query Attacks($first: Int!) {
    events(where: { type: { in: [ATTACK, BOMBING, CLASH] } }, first: $first) {
      nodes {
        name
        date
        participants(first: 20) {
          edges {
            role
            status
            node {
              name
            }
          }
        }
      }
    }
  }
`)

async function ask<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables
): Promise<Result> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables })
  })
  const { data, errors } = (await response.json()) as Answer<Result>
  if (data === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return data
}
type Answer<Result> = Readonly<{ data?: Result; errors?: readonly { message: string }[] }>

const { events } = await ask(ATTACKS, { first: 20 })
for (const { name, date, participants } of events.nodes) {
  console.log(`${date ?? 'undated'}  ${name}`)
  for (const { role, status, node } of participants.edges) {
    console.log(`  ${role} ${node.name} (${status})`)
  }
}
