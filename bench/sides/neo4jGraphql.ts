import { byId, pageOf, type Fields } from '../shapes/common.ts'
import type { Shape } from '../shapes/shape.ts'
import type { Side } from './side.ts'

const LISTED = 'id name type status date'

/** Operations of the schema that the library makes; pages by its own means: `first` and cursors, `limit` and `offset`. */
const OPERATIONS: Readonly<Partial<Record<Shape, string>>> = {
  point: `query Point($id: ID!) {
  events(where: { id: { eq: $id } }) { ${LISTED} firstSeen lastSeen }
}`,
  list: `query List($type: String!, $from: String!, $offset: Int!) {
  events(
    where: { type: { eq: $type }, dateFrom: { gte: $from } }
    sort: [{ key: DESC }]
    limit: 21
    offset: $offset
  ) { ${LISTED} }
}`,
  nested: `query Nested($id: ID!) {
  actors(where: { id: { eq: $id } }) {
    id
    name
    participationsConnection(first: 10, sort: [{ edge: { key: DESC } }]) {
      edges {
        properties { role: predicate }
        node {
          id
          name
          date
          participantsConnection(first: 5, sort: [{ edge: { key: ASC } }]) {
            edges {
              properties { role: predicate }
              node {
                id
                name
                participationsConnection(first: 3, sort: [{ edge: { key: DESC } }]) {
                  edges { properties { role: predicate } node { id name date } }
                }
              }
            }
          }
        }
      }
    }
  }
}`,
  aggregate: `query Aggregate($id: ID!, $type: String!) {
  actors(where: { id: { eq: $id } }) {
    id
    all: participationsConnection { aggregate { count { edges } } }
    some: participationsConnection(where: { node: { type: { eq: $type } } }) {
      aggregate { count { edges } }
    }
  }
}`,
  search: `query Search($phrase: String!) {
  actorsByWords(phrase: $phrase, first: 50) { edges { node { id name } } }
}`,
  deepPage: `query DeepPage($offset: Int!) {
  events(sort: [{ key: DESC }], limit: 21, offset: $offset) { ${LISTED} }
}`
}

/** The library over the same graph; it cannot follow a claim's `edge`, so it has no evidence. */
export const neo4jGraphql: Side = {
  name: 'neo4jGraphql',
  title: 'Apollo, @neo4j/graphql 7.6.3',
  server: './neo4jGraphql.server.ts',
  shapes: Object.keys(OPERATIONS) as Shape[],
  request: ({ shape, values }) => ({
    path: '',
    body: JSON.stringify({ query: OPERATIONS[shape], variables: values })
  }),
  read: ({ shape }, answer) => read(shape, (answer as { data: Record<string, unknown> }).data)
}

type Edges<T> = Readonly<{ edges: readonly Readonly<{ properties: { role: string }; node: T }>[] }>
type Nested = Fields & {
  participationsConnection: Edges<
    Fields & { participantsConnection: Edges<Fields & { participationsConnection: Edges<Fields> }> }
  >
}
type Counted = Readonly<{ aggregate: { count: { edges: number } } }>

function read(shape: Shape, data: Readonly<Record<string, unknown>>): unknown {
  if (shape === 'point') return (data.events as readonly Fields[])[0]
  if (shape === 'list' || shape === 'deepPage') return pageOf(data.events as readonly Fields[])
  if (shape === 'search')
    return byId((data.actorsByWords as Edges<Fields>).edges.map(({ node }) => node))
  if (shape === 'aggregate') {
    const [counts] = data.actors as readonly (Fields & Record<'all' | 'some', Counted>)[]
    if (!counts) return null
    const { id, all, some } = counts
    return { id, all: all.aggregate.count.edges, some: some.aggregate.count.edges }
  }
  const [actor] = data.actors as readonly Nested[]
  if (!actor) return null
  const { participationsConnection, ...own } = actor
  return {
    ...own,
    events: participationsConnection.edges.map(({ properties, node }) => {
      const { participantsConnection, ...event } = node
      return {
        ...properties,
        ...event,
        actors: participantsConnection.edges.map(({ properties, node }) => {
          const { participationsConnection, ...other } = node
          return {
            ...properties,
            ...other,
            events: participationsConnection.edges.map(({ properties, node }) => ({
              ...properties,
              ...node
            }))
          }
        })
      }
    })
  }
}
