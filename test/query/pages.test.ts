import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { loadAll } from '../graphs/graph.ts'
import { describeStores } from '../stores.ts'

type Page = Readonly<{
  totalCount: number
  edges: readonly Readonly<{ cursor: string; node: unknown }>[]
  pageInfo: Readonly<{
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }>
}>

const PAGE =
  'totalCount edges { cursor node { ...entry } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const FRONT = 'w166c5882b654baa08da48f763c9ca0c'
const CHAD = 'ne0e653764a37946de6bfadfd209846c'
const RAID = 'v3d0c33ece2fa41171b0f30443cccc4d'

/** The list, where it hangs, and the type of its entries. */
const LISTS: readonly (readonly [string, string | null, string])[] = [
  ['actors', null, 'Actor'],
  ['events', null, 'Event'],
  ['documents', null, 'Document'],
  ['claims', null, 'Claim'],
  ['relations', null, 'Relation'],
  ['relations', FRONT, 'Relation'],
  ['relations', CHAD, 'Relation'],
  ['claims', RAID, 'Claim'],
  ['documents', FRONT, 'Document'],
  ['evidence', RAID, 'Evidence'],
  ['participations', FRONT, 'Event'],
  ['said', FRONT, 'Claim']
]
const ENTRIES: Readonly<Record<string, string>> = {
  Evidence: 'quote { exact } claim { id }'
}

describeStores('paging', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await loadAll(store, CORPUS)
  })

  async function ask(list: string, on: string | null, type: string, given: string): Promise<Page> {
    const field = `page: ${list}${given && `(${given})`} { ${PAGE} }`
    const owner = on?.startsWith('v') ? 'Event' : 'Actor'
    const asked = on === null ? field : `node(id: "${on}") { ... on ${owner} { ${field} } }`
    const fragment = `fragment entry on ${type} { ${ENTRIES[type] ?? 'id'} }`
    const { data, errors } = await answer(store, { query: `{ ${asked} } ${fragment}` })
    if (typeof data !== 'string') throw new Error(errors[0]?.message)
    const { page, node } = JSON.parse(data)
    return page ?? node.page
  }

  test.each(LISTS)(
    '%s of %s: pages forward are the whole list, each entry once',
    async (...list) => {
      const whole = await ask(...list, 'first: 100')
      expect(whole.edges).toHaveLength(whole.totalCount)
      expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
      const found: unknown[] = []
      for (let given = 'first: 2'; ;) {
        const { edges, pageInfo } = await ask(...list, given)
        found.push(...edges)
        expect(pageInfo.hasPreviousPage).toBe(given.includes('after'))
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null)
        if (!pageInfo.hasNextPage) break
        given = `first: 2, after: "${pageInfo.endCursor}"`
      }
      expect(found).toEqual(whole.edges)
    }
  )

  const BACKWARD = LISTS.filter(([list]) => list !== 'evidence')
  test.each(BACKWARD)('%s of %s: pages backward are the whole list too', async (...list) => {
    const whole = await ask(...list, 'first: 100')
    const found: unknown[] = []
    for (let given = 'last: 3'; ;) {
      const { edges, pageInfo } = await ask(...list, given)
      found.unshift(...edges)
      if (!pageInfo.hasPreviousPage) break
      given = `last: 3, before: "${pageInfo.startCursor}"`
    }
    expect(found).toEqual(whole.edges)
  })

  test('an empty page says whether there is more', async () => {
    const { edges, pageInfo } = await ask('actors', null, 'Actor', 'first: 0')
    expect(edges).toEqual([])
    expect(pageInfo).toMatchObject({ hasNextPage: true, startCursor: null, endCursor: null })
  })
})
