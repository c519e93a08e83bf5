import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { int, makeAsk, openDriver, type Ask } from './database.ts'
import { makeLoaders, type Loaders, type Properties } from './resolvers.loaders.ts'
import { tellParent } from './processSide.ts'
import { phraseOf } from '../shapes/common.ts'

type Context = Readonly<{ ask: Ask; loaders: Loaders }>
type Where = Readonly<{ type?: { eq?: string }; date?: { gte?: string } }>
type Listing = Readonly<{ where?: Where; first: number; after?: string }>
type Searching = Readonly<{ text: string; first: number }>
type Parent = Readonly<Record<string, string>>

/** Hand-written resolvers over Cypher, with dataloaders and keyset pages, behind Apollo Server. */
const resolvers = {
  Query: {
    event: (_: unknown, { id }: Parent, { loaders }: Context) => loaders.event.load(id ?? ''),
    actor: (_: unknown, { id }: Parent, { loaders }: Context) => loaders.actor.load(id ?? ''),
    search: async (_: unknown, { text, first }: Searching, { ask }: Context) => ({
      nodes: await ask(
        `CALL db.index.fulltext.queryNodes('actor_words', $phrase, {limit: $first})
         YIELD node, score
         RETURN node.id AS id, node.name AS name, node.kind AS kind ORDER BY score DESC`,
        { phrase: phraseOf(text), first: int(first) }
      )
    }),
    events: async (_: unknown, listing: Listing, { ask }: Context) => listEvents(ask, listing)
  },
  Actor: {
    participations: (
      { id = '' }: Parent,
      { first, where }: { first: number; where?: { event?: Where } }
    ) => ({
      id,
      first,
      type: where?.event?.type?.eq ?? null
    })
  },
  SearchHit: { __resolveType: ({ kind = '' }: Parent) => kind },
  ParticipationConnection: {
    edges: ({ id, first }: { id: string; first: number }, _: unknown, { loaders }: Context) =>
      loaders.participations.load({ id, first }),
    totalCount: (
      { id, type }: { id: string; type: string | null },
      _: unknown,
      { loaders }: Context
    ) => loaders.count.load({ id, type })
  },
  ParticipationEdge: { relation: ({ relation }: Parent) => ({ id: relation }) },
  Event: {
    participants: async (
      { id = '' }: Parent,
      { first }: { first: number },
      { loaders }: Context
    ) => ({
      edges: await loaders.participants.load({ id, first })
    })
  },
  Relation: {
    claims: async ({ id = '' }: Parent, { first }: { first: number }, { loaders }: Context) => ({
      nodes: await loaders.claims.load({ id, first })
    })
  },
  Claim: {
    quotes: ({ id = '' }: Parent, _: unknown, { loaders }: Context) => loaders.quotes.load(id),
    document: ({ document = '' }: Parent, _: unknown, { loaders }: Context) =>
      loaders.document.load(document),
    claimants: ({ id = '' }: Parent, _: unknown, { loaders }: Context) => loaders.claimants.load(id)
  }
}

/** Only the conditions that are given, as one writes a filter by hand. */
async function listEvents(ask: Ask, { where = {}, first, after }: Listing) {
  const conditions = [
    ...(where.type?.eq ? ['e.type = $type'] : []),
    ...(where.date?.gte ? ['e.dateFrom >= $from'] : []),
    ...(after ? ['e.key < $after'] : [])
  ]
  const rows = await ask<{ event: Properties; key: string }>(
    `MATCH (e:Event) ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     RETURN e {.id, .name, .type, .status, .date, .firstSeen, .lastSeen} AS event, e.key AS key
     ORDER BY e.key DESC LIMIT $limit`,
    {
      type: where.type?.eq,
      from: where.date?.gte,
      after: after && Buffer.from(after, 'base64url').toString(),
      limit: int(first + 1)
    }
  )
  const page = rows.slice(0, first)
  return {
    nodes: page.map(({ event }) => event),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: Buffer.from(page.at(-1)?.key ?? '').toString('base64url')
    }
  }
}

const ask = makeAsk(openDriver())
const server = new ApolloServer<Context>({
  typeDefs: readFileSync(new URL('./resolvers.schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  introspection: false
})
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ ask, loaders: makeLoaders(ask) })
})
tellParent(url)
