import DataLoader from 'dataloader'
import { int, type Ask } from './database.ts'

export type Properties = Readonly<Record<string, unknown>>
type Page = Readonly<{ id: string; first: number }>
type Count = Readonly<{ id: string; type: string | null }>

const EVENT = '{.id, .name, .type, .status, .date, .firstSeen, .lastSeen}'

/** One set for each request: what is asked for in one turn of the event loop is one statement. */
export function makeLoaders(ask: Ask) {
  const byId = (cypher: string) =>
    new DataLoader<string, Properties | null>(async (ids) => {
      const rows = await ask<{ id: string; value: Properties }>(cypher, { ids })
      const found = new Map(rows.map(({ id, value }) => [id, value]))
      return ids.map((id) => found.get(id) ?? null)
    })
  const lists = (cypher: string) =>
    new DataLoader<string, readonly Properties[]>(async (ids) => {
      const rows = await ask<{ id: string; value: Properties }>(cypher, { ids })
      return gather(ids, rows)
    })
  /** Pages of one size together: LIMIT takes one value for a statement. */
  const pages = (cypher: string) =>
    new DataLoader<Page, readonly Properties[], string>(
      async (asked) => {
        const found = new Map<string, readonly Properties[]>()
        for (const first of new Set(asked.map((page) => page.first))) {
          const ids = asked.filter((page) => page.first === first).map(({ id }) => id)
          const rows = await ask<{ id: string; value: Properties }>(cypher, {
            ids,
            first: int(first)
          })
          for (const [at, list] of gather(ids, rows).entries())
            found.set(`${ids[at]} ${first}`, list)
        }
        return asked.map(({ id, first }) => found.get(`${id} ${first}`) ?? [])
      },
      { cacheKeyFn: ({ id, first }) => `${id} ${first}` }
    )
  return {
    event: byId(`UNWIND $ids AS id MATCH (e:Event {id: id}) RETURN id, e ${EVENT} AS value`),
    actor: byId('UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN id, a {.id, .name} AS value'),
    document: byId(
      'UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN id, d {.id, .title, .publishedAt} AS value'
    ),
    participations: pages(
      `UNWIND $ids AS id
       CALL (id) {
         MATCH (:Actor {id: id})-[r:ROLE]->(e:Event)
         RETURN r, e ORDER BY r.key DESC LIMIT $first
       }
       RETURN id, {role: r.predicate, relation: r.id, node: e ${EVENT}} AS value ORDER BY r.key DESC`
    ),
    participants: pages(
      `UNWIND $ids AS id
       CALL (id) {
         MATCH (:Event {id: id})<-[r:ROLE]-(a:Actor)
         RETURN r, a ORDER BY r.key LIMIT $first
       }
       RETURN id, {role: r.predicate, node: a {.id, .name}} AS value ORDER BY r.key`
    ),
    claims: pages(
      `UNWIND $ids AS id
       CALL (id) {
         MATCH (c:Claim {edge: id}) WHERE c.key IS NOT NULL AND c.retractedAt IS NULL
         RETURN c ORDER BY c.key DESC LIMIT $first
       }
       RETURN id, c {.id, .document} AS value ORDER BY c.key DESC`
    ),
    quotes: lists(
      `UNWIND $ids AS id MATCH (:Claim {id: id})-[q:QUOTES]->(x:Quote)
       RETURN id, x {.exact, .start, .end} AS value ORDER BY q.position`
    ),
    claimants: lists(
      `UNWIND $ids AS id MATCH (:Claim {id: id})-[s:SAID_BY]->(x)
       RETURN id, {cue: s.cue, entity: x {.id, .name}} AS value ORDER BY s.position`
    ),
    count: new DataLoader<Count, number, string>(
      async (asked) => {
        const rows = await ask<{ at: number; count: number }>(
          `UNWIND $asked AS one
           CALL (one) {
             MATCH (:Actor {id: one.id})-[:ROLE]->(e:Event)
             WHERE one.type IS NULL OR e.type = one.type
             RETURN count(*) AS count
           }
           RETURN one.at AS at, count`,
          { asked: asked.map((one, at) => ({ ...one, at: int(at) })) }
        )
        const counts = new Map(rows.map(({ at, count }) => [at, count]))
        return asked.map((_, at) => counts.get(at) ?? 0)
      },
      { cacheKeyFn: ({ id, type }) => `${id} ${type}` }
    )
  }
}
export type Loaders = ReturnType<typeof makeLoaders>

function gather(
  ids: readonly string[],
  rows: readonly Readonly<{ id: string; value: Properties }>[]
): Properties[][] {
  const lists = new Map<string, Properties[]>(ids.map((id) => [id, []]))
  for (const { id, value } of rows) lists.get(id)?.push(value)
  return ids.map((id) => lists.get(id) ?? [])
}
