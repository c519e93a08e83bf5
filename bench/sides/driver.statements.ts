import type { Shape } from '../shapes/shape.ts'

const EVENT = 'e {.id, .name, .type, .status, .date}'

/**
 * One statement for each operation, as one writes it by hand with the manual beside it. `key IS NOT
 * NULL` lets the planner take the index on edge and key, which needs a condition on both.
 */
export const STATEMENTS: Readonly<Partial<Record<Shape, string>>> = {
  point: `MATCH (e:Event {id: $id})
RETURN e {.id, .name, .type, .status, .date, .firstSeen, .lastSeen} AS event`,
  list: `MATCH (e:Event)
WHERE e.type = $type AND e.dateFrom >= $from AND e.key < $after
RETURN ${EVENT} AS event
ORDER BY e.key DESC LIMIT 21`,
  nested: `MATCH (a:Actor {id: $id})
CALL (a) {
  MATCH (a)-[r:ROLE]->(e:Event)
  WITH r, e ORDER BY r.key DESC LIMIT 10
  CALL (e) {
    MATCH (e)<-[q:ROLE]-(b:Actor)
    WITH q, b ORDER BY q.key LIMIT 5
    CALL (b) {
      MATCH (b)-[s:ROLE]->(f:Event)
      WITH s, f ORDER BY s.key DESC LIMIT 3
      RETURN collect({role: s.predicate, id: f.id, name: f.name, date: f.date}) AS events
    }
    RETURN collect({role: q.predicate, id: b.id, name: b.name, events: events}) AS actors
  }
  RETURN collect({role: r.predicate, id: e.id, name: e.name, date: e.date, actors: actors}) AS events
}
RETURN a.id AS id, a.name AS name, events`,
  aggregate: `MATCH (a:Actor {id: $id})
RETURN a.id AS id,
  COUNT { (a)-[:ROLE]->(:Event) } AS all,
  COUNT { (a)-[:ROLE]->(e:Event) WHERE e.type = $type } AS some`,
  evidence: `MATCH (a:Actor {id: $id})-[r:ROLE]->(:Event)
WITH r ORDER BY r.key DESC LIMIT 20
CALL (r) {
  MATCH (c:Claim {edge: r.id}) WHERE c.key IS NOT NULL AND c.retractedAt IS NULL
  WITH c ORDER BY c.key DESC LIMIT 3
  MATCH (d:Document {id: c.document})
  RETURN collect({
    id: c.id,
    document: d {.id, .title, .publishedAt},
    quotes: COLLECT {
      MATCH (c)-[q:QUOTES]->(x:Quote) RETURN x {.exact, .start, .end} ORDER BY q.position
    },
    claimants: COLLECT {
      MATCH (c)-[s:SAID_BY]->(x) RETURN {cue: s.cue, id: x.id, name: x.name} ORDER BY s.position
    }
  }) AS claims
}
RETURN r.predicate AS role, r.id AS id, claims ORDER BY r.key DESC`,
  search: `CALL db.index.fulltext.queryNodes('actor_words', $phrase, {limit: 50}) YIELD node, score
RETURN node.id AS id, node.name AS name ORDER BY score DESC`,
  deepPage: `MATCH (e:Event)
WHERE e.key < $after
RETURN ${EVENT} AS event
ORDER BY e.key DESC LIMIT 21`
}
