import type { Store } from '../../src/store/store.ts'
import { makeRandom } from '../graph/random.ts'
import type { Sample } from './shape.ts'

const EVENTS = 2000
const ORDINARY = 500
const HOT = 4
const PAGES_AFTER = 40
const DEEP = 10_000
const DEEP_CURSORS = 300

/** What the requests ask for, read from the loaded graph; the same graph gives the same sample. */
export async function takeSample(store: Store): Promise<Sample> {
  const ask = async (cypher: string, parameters: Readonly<Record<string, unknown>> = {}) =>
    (await store.run({ cypher, parameters })).map((row) => row as readonly string[])
  // Ids are hashes, so that their order is a random one.
  const events = (await ask(`MATCH (e:Event) RETURN e.id ORDER BY e.id LIMIT ${EVENTS}`)).flat()
  const actors = await ask(
    'MATCH (a:Actor)-[r:ROLE]->() WHERE a.named WITH a, count(r) AS n ORDER BY n DESC, a.id RETURN a.id, a.name'
  )
  const hot = actors.slice(0, HOT).map(([id = '']) => id)
  const others = actors
    .slice(HOT)
    .map(([id = '']) => id)
    .sort()
  const lists = await thirdPages(ask)
  const [[count = 0] = []] = await store.run({
    cypher: 'MATCH (e:Event) RETURN count(*)',
    parameters: {}
  })
  const offset = Math.max(1, Math.min(DEEP, Math.floor(Number(count) / 2)))
  const deep = await ask(
    `MATCH (e:Event) RETURN e.key ORDER BY e.key DESC SKIP ${offset - 1} LIMIT ${DEEP_CURSORS}`
  )
  // With an apostrophe a name has words that each index may part its own way.
  const names = actors.map(([, name = '']) => name).filter((name) => !name.includes("'"))
  return {
    events,
    hot,
    ordinary: others.slice(0, ORDINARY),
    lists,
    deep: deep.flat().map((after, at) => ({ after, offset: offset + at })),
    names: names.slice(0, ORDINARY)
  }
}

type Ask = (
  cypher: string,
  parameters?: Readonly<Record<string, unknown>>
) => Promise<readonly (readonly string[])[]>

/** By type and first day: where the third page of twenty begins. */
async function thirdPages(ask: Ask): Promise<Sample['lists']> {
  const types = await ask('MATCH (e:Event) RETURN DISTINCT e.type AS type ORDER BY type')
  const random = makeRandom(5)
  const found: Sample['lists'][number][] = []
  for (const [type = ''] of types) {
    for (let tries = 0; tries < 12; tries++) {
      const from = `${2012 + random.below(12)}-0${1 + random.below(9)}-01`
      const rows = await ask(
        'MATCH (e:Event) WHERE e.type = $type AND e.dateFrom >= $from ' +
          `RETURN e.key ORDER BY e.key DESC SKIP ${PAGES_AFTER - 1} LIMIT 1`,
        { type, from }
      )
      const after = rows[0]?.[0]
      if (after !== undefined) found.push({ type, from, after, offset: PAGES_AFTER })
    }
  }
  return found
}
