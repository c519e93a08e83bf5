import { centrality } from '../../src/analysis/centrality.ts'
import { communities } from '../../src/analysis/communities.ts'
import { AnalysisError } from '../../src/analysis/error.ts'
import { neighborhood } from '../../src/analysis/neighborhood.ts'
import { shortestPaths } from '../../src/analysis/paths.ts'
import type { Row, Statement } from '../../src/model.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { loadAll } from '../graphs/graph.ts'
import { describeStores } from '../stores.ts'

type World = Readonly<{
  edges: readonly (readonly [string, string, string])[]
  ids: ReadonlyMap<string, string>
}>

/** Every edge between entities, and the ids of things by name. */
async function worldOf(store: Store): Promise<World> {
  const run = (cypher: string) => store.run({ cypher, parameters: {} })
  const edges = await run(
    'MATCH (a)-[e:ROLE|RELATED|OCCURRED_IN]->(b) WHERE NOT a:Document AND NOT b:Document RETURN e.id, a.id, b.id'
  )
  const named = await run(
    'MATCH (n) WHERE n.name IS NOT NULL AND n.kind IS NOT NULL RETURN n.name, n.id'
  )
  return {
    edges: edges.map(([id, a, b]) => [String(id), String(a), String(b)] as const),
    ids: new Map(named.map(([name, id]) => [String(name), String(id)]))
  }
}

/** The steps between two, by trying all; null where there is no way. */
function distance({ edges }: World, from: string, to: string): number | null {
  let ring = new Set([from])
  const seen = new Set(ring)
  for (let steps = 0; ring.size > 0; steps++) {
    if (ring.has(to)) return steps
    const next = new Set<string>()
    for (const [, a, b] of edges) {
      if (ring.has(a) && !seen.has(b)) next.add(b)
      if (ring.has(b) && !seen.has(a)) next.add(a)
    }
    for (const id of next) seen.add(id)
    ring = next
  }
  return null
}

describeStores('walks through the world', (open) => {
  let store: Store
  let world: World
  let statements = 0
  const run = (statement: Statement): Promise<readonly Row[]> => {
    statements++
    return store.run(statement)
  }
  const idOf = (name: string) => world.ids.get(name) ?? ''
  beforeAll(async () => {
    store = await open()
    await loadAll(store, CORPUS)
    world = await worldOf(store)
  })
  beforeEach(() => {
    statements = 0
  })

  test('what too few independent sources support is not walked', async () => {
    const known = await store.run({
      cypher:
        'MATCH ()-[e:ROLE|RELATED|OCCURRED_IN]->() WHERE e.independentSources >= 2 RETURN e.id',
      parameters: {}
    })
    const wanted = new Set(known.map(([id]) => String(id)))
    const joined = world.edges.filter(([id]) => wanted.has(id))
    const ends = new Set(joined.flatMap(([, a, b]) => [a, b]))
    expect(joined.length).toBeGreaterThan(0)
    expect(joined.length).toBeLessThan(world.edges.length)
    const where = { minIndependentSources: 2 }
    const ranked = await centrality(run, { metric: 'DEGREE', where, first: 100 })
    expect(new Set(ranked.map(({ id }) => id))).toEqual(ends)
  })

  test('a path is as short as any, and each of its relations joins its nodes', async () => {
    const ids = [...new Set(world.edges.flatMap(([, a, b]) => [a, b]))].toSorted()
    const joined = new Map(world.edges.map(([id, a, b]) => [id, [a, b]]))
    for (const from of ids.slice(0, 6)) {
      for (const to of ids) {
        const asked = { from, to, maxLength: 8, where: {}, first: 3 }
        const found = await shortestPaths(run, asked)
        const steps = distance(world, from, to)
        expect(found.length > 0).toBe(steps !== null && steps <= 8)
        for (const { nodes, relations } of found) {
          expect(relations).toHaveLength(steps ?? -1)
          expect([nodes[0], nodes.at(-1)]).toEqual([from, to])
          relations.forEach((id, at) => {
            expect(joined.get(id)?.toSorted()).toEqual([nodes[at], nodes[at + 1]].toSorted())
          })
        }
        expect(new Set(found.map(({ nodes }) => nodes.join())).size).toBe(found.length)
      }
    }
  })

  test('a path takes at most four statements a step', async () => {
    await shortestPaths(run, {
      from: idOf('Chad'),
      to: idOf('Northern Dawn Front'),
      maxLength: 6,
      where: {},
      first: 1
    })
    expect(statements).toBeGreaterThan(0)
    expect(statements).toBeLessThanOrEqual(24)
  })

  test('no path leads past its greatest length, or along what is filtered out', async () => {
    const from = idOf('Chad')
    const ends = world.edges.map(([, a]) => a)
    const to = ends.find((id) => (distance(world, from, id) ?? 0) > 1) ?? ''
    const far = { from, to, first: 1 }
    const steps = distance(world, far.from, far.to) ?? 0
    expect(steps).toBeGreaterThan(1)
    expect(await shortestPaths(run, { ...far, maxLength: steps - 1, where: {} })).toEqual([])
    expect(await shortestPaths(run, { ...far, maxLength: steps, where: {} })).toHaveLength(1)
    const never = { predicates: [] }
    expect(await shortestPaths(run, { ...far, maxLength: 8, where: never })).toEqual([])
    const early = { date: { lt: '1990-01-01' } }
    expect(await shortestPaths(run, { ...far, maxLength: 8, where: early })).toEqual([])
  })

  test('from itself to itself it is no step; from nothing there is no path', async () => {
    const chad = idOf('Chad')
    const rest = { maxLength: 6, where: {}, first: 5 }
    expect(await shortestPaths(run, { from: chad, to: chad, ...rest })).toEqual([
      { nodes: [chad], relations: [] }
    ])
    expect(await shortestPaths(run, { from: chad, to: 'nothing', ...rest })).toEqual([])
    const unknown = `w${'0'.repeat(31)}`
    expect(await shortestPaths(run, { from: chad, to: unknown, ...rest })).toEqual([])
  })

  test.each([0, 9])('a greatest length of %i is refused', async (maxLength) => {
    const asked = { from: 'a', to: 'b', maxLength, where: {}, first: 1 }
    await expect(shortestPaths(run, asked)).rejects.toThrow(AnalysisError)
  })

  test('a neighbourhood is all within so many steps', async () => {
    const id = idOf('Northern Dawn Front')
    for (const depth of [0, 1, 2]) {
      const found = await neighborhood(run, { id, depth, where: {}, limit: 100 })
      const wanted = [...new Set(world.edges.flatMap(([, a, b]) => [a, b]))].filter((other) => {
        const steps = distance(world, id, other)
        return steps !== null && steps <= depth
      })
      expect([...found.nodes].toSorted()).toEqual(wanted.toSorted())
      expect(found.truncated).toBe(false)
      expect(found.nodes[0]).toBe(id)
    }
  })

  test('a neighbourhood that is cut says so and keeps only what joins the rest', async () => {
    const id = idOf('Northern Dawn Front')
    const found = await neighborhood(run, { id, depth: 2, where: {}, limit: 3 })
    expect(found.nodes).toHaveLength(3)
    expect(found.truncated).toBe(true)
    const ends = new Map(world.edges.map(([edge, a, b]) => [edge, [a, b]]))
    for (const edge of found.relations) {
      for (const end of ends.get(edge) ?? []) expect(found.nodes).toContain(end)
    }
  })

  test('degree counts relations; equal scores have one rank, in the order of ids', async () => {
    const asked = { metric: 'DEGREE', where: {}, first: 100 } as const
    const found = await centrality(run, asked)
    for (const { id, score } of found) {
      const own = world.edges.filter(([, a, b]) => a !== b && (a === id || b === id))
      expect(score).toBe(own.length)
    }
    const sorted = found.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    expect(found).toEqual(sorted)
    for (const { rank, score } of found) {
      expect(rank).toBe(found.filter((other) => other.score > score).length + 1)
    }
  })

  test('PageRank adds up to one; nobody is between whose neighbours all know each other', async () => {
    const all = { where: {}, first: 100 }
    const ranks = await centrality(run, { ...all, metric: 'PAGERANK' })
    expect(ranks.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 5)
    const between = await centrality(run, { ...all, metric: 'BETWEENNESS' })
    const leaf = between.find(
      ({ id }) => world.edges.filter(([, a, b]) => a === id || b === id).length === 1
    )
    expect(leaf?.score).toBe(0)
    expect(between[0]?.score).toBeGreaterThan(0)
  })

  test('communities share no member, are found again, and are read by pages', async () => {
    const asked = { where: {}, first: 100, withMembers: true }
    const found = await communities(run, asked)
    expect(await communities(run, asked)).toEqual(found)
    const all = found.flatMap(({ members }) => members.map(({ id }) => id))
    expect(new Set(all).size).toBe(all.length)
    const tied = world.edges.flatMap(([, a, b]) => (a === b ? [] : [a, b]))
    expect(new Set(all)).toEqual(new Set(tied))
    for (const { id, size, members } of found) {
      expect(size).toBe(members.length)
      expect(id).toBe(members.map((member) => member.id).toSorted()[0])
    }
    const query = `query($after: String) { communities(first: 1) {
      id size members(first: 1, after: $after) { totalCount edges { cursor node { id name } } pageInfo { hasNextPage } }
    } }`
    const [largest] = found
    let after: string | null = null
    for (const { id } of largest?.members ?? []) {
      const { text } = await answer(store, { query, variables: { after } })
      const [{ edges, totalCount }] = (JSON.parse(text) as Communities).data.communities.map(
        ({ members }) => members
      ) as [Communities['data']['communities'][number]['members']]
      expect(totalCount).toBe(largest?.size)
      expect(edges.map(({ node }) => node.id)).toEqual([id])
      after = edges[0]?.cursor ?? null
    }
    const sizes = await answer(store, { query: '{ communities(first: 2) { id size } }' })
    expect(JSON.parse(sizes.text)).toEqual({
      data: { communities: found.slice(0, 2).map(({ id, size }) => ({ id, size })) }
    })
  })

  test('GraphQL answers walks with what was asked of nodes and relations', async () => {
    const query = `query Walk($from: ID!, $to: ID!) {
      path(from: $from, to: $to) {
        length
        nodes { name ... on Event { date } }
        relations { predicate from { id } to { id } evidence(first: 1) { nodes { quote { exact } } } }
      }
      paths(from: $from, to: $to, first: 2) { length }
      none: path(from: $from, to: $to, where: { date: { lt: "1990-01-01" } }) { length }
      neighborhood(id: $from, depth: 1) { truncated nodes { id name } relations { predicate } }
      centrality(metric: DEGREE, first: 3) { rank score entity { name } }
    }`
    const from = idOf('Chad')
    const variables = { from, to: idOf('Salt River Brigade') }
    const { text } = await answer(store, { query, variables })
    const { data, errors } = JSON.parse(text) as { data: Answered; errors?: unknown }
    expect(errors).toBeUndefined()
    const { path, paths, none, neighborhood: near, centrality: ranked } = data
    expect(path?.length).toBe(distance(world, from, variables.to))
    expect(path?.nodes.map(({ name }) => name).at(0)).toBe('Chad')
    expect(path?.nodes.map(({ name }) => name).at(-1)).toBe('Salt River Brigade')
    expect(path?.relations).toHaveLength(path?.length ?? -1)
    for (const { evidence } of path?.relations ?? []) expect(evidence.nodes).toHaveLength(1)
    expect(paths[0]?.length).toBe(path?.length)
    expect(none).toBeNull()
    expect(near.nodes[0]).toEqual({ id: from, name: 'Chad' })
    expect(near.relations.length).toBeGreaterThan(0)
    expect(ranked.map(({ rank }) => rank)[0]).toBe(1)
  })

  test('what may not be walked is refused with the reason', async () => {
    const query = '{ neighborhood(id: "x", depth: 9) { truncated } }'
    const { errors } = await answer(store, { query })
    expect(errors.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
      ['`depth: 9` is not between 0 and 4.', 'BAD_USER_INPUT']
    ])
  })
})

type Communities = Readonly<{
  data: Readonly<{
    communities: readonly Readonly<{
      members: Readonly<{
        totalCount: number
        edges: readonly Readonly<{ cursor: string; node: Readonly<{ id: string }> }>[]
      }>
    }>[]
  }>
}>

type Answered = Readonly<{
  path: Readonly<{
    length: number
    nodes: readonly { name: string }[]
    relations: readonly { evidence: { nodes: readonly unknown[] } }[]
  }> | null
  paths: readonly { length: number }[]
  none: unknown
  neighborhood: Readonly<{ nodes: readonly unknown[]; relations: readonly unknown[] }>
  centrality: readonly { rank: number }[]
}>
