import { judge } from '../../src/graph/identity/judge.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { loadAll } from '../graphs/graph.ts'
import { blast } from '../graphs/reports/blasts.ts'
import { describeStores } from '../stores.ts'

const at = '2024-09-21T08:00:00.000Z'
const SAHEL = blast({ outlet: 'Agence Sahel', city: 'Ambara', front: 'Red Sand Front', dead: 12 })
const ENNEDI = blast({ outlet: 'Radio Ennedi', city: 'Douguia', front: 'Sand Front', dead: 3 })

async function ask<T>(store: Store, query: string): Promise<T> {
  const { data, errors } = await answer(store, { query })
  expect(errors).toEqual([])
  return JSON.parse(data ?? 'null') as T
}

type Listed = Readonly<{ id: string; judgements: { nodes: { id: string }[]; totalCount: number } }>

const FRONTS = `{ actors(where: { type: { eq: ARMED_GROUP } }) { nodes { id judgements { totalCount
  nodes { id verdict by at reason score withdrawnAt left { id name } right { id name } } } } } }`

describeStores('judgements read back', (open) => {
  test('are listed by their things, as the nodes that stand for them now, and undecided ones at the root', async () => {
    const store = await open()
    await loadAll(store, [SAHEL, ENNEDI])
    const { actors } = await ask<{ actors: { nodes: Listed[] } }>(store, FRONTS)
    const [left = '', right = ''] = actors.nodes.map(({ id }) => id)
    const said = { left, right, reason: 'much alike', by: 'Ada' }
    const unsure = await judge(store, { ...said, verdict: 'UNSURE', by: 'Ben', at })
    const undecided = '{ undecided { totalCount nodes { id left { id } right { id } } } }'
    // A person who is unsure has decided that it stays open for nobody.
    expect(await ask(store, undecided)).toMatchObject({ undecided: { totalCount: 0 } })
    const same = await judge(store, {
      ...said,
      verdict: 'SAME',
      at: '2024-09-21T09:00:00.000Z'
    })
    const joined = await ask<{ actors: { nodes: Listed[] } }>(store, FRONTS)
    const [canonical] = [left, right].sort()
    expect(joined.actors.nodes).toMatchObject([
      {
        id: canonical,
        judgements: {
          totalCount: 2,
          nodes: [
            {
              id: same.id,
              verdict: 'SAME',
              by: 'Ada',
              left: { id: canonical },
              right: { id: canonical },
              score: null
            },
            { id: unsure.id, verdict: 'UNSURE', by: 'Ben' }
          ]
        }
      }
    ])
    const node = `{ node(id: "${same.id}") { id ... on Judgement { verdict } } }`
    expect(await ask(store, node)).toEqual({ node: { id: same.id, verdict: 'SAME' } })
    await retractDocument(store, SAHEL.document.id, { reason: 'wrong', at })
    expect(await ask(store, node)).toEqual({ node: null })
    const left1 = await ask<{ actors: { nodes: Listed[] } }>(store, FRONTS)
    expect(left1.actors.nodes).toMatchObject([{ judgements: { totalCount: 0 } }])
  })

  test('what comparison is unsure of waits until a person decides', async () => {
    const store = await open()
    const other = { outlet: 'Radio Ennedi', front: 'Lake Army', dead: 70, market: 'Old Harbour' }
    await loadAll(store, [SAHEL, blast({ city: 'Ambara', ...other })])
    const undecided =
      '{ undecided { totalCount nodes { id verdict by score left { id name ... on Event { date } } right { id } } } }'
    type Pair = { id: string; left: { id: string }; right: { id: string } }
    const asked = await ask<{ undecided: { nodes: Pair[] } }>(store, undecided)
    expect(asked).toMatchObject({
      undecided: {
        totalCount: 1,
        nodes: [{ verdict: 'UNSURE', by: 'griot', left: { date: '2023-03-09' } }]
      }
    })
    const [pair] = asked.undecided.nodes
    const [left = '', right = ''] = [pair?.left.id, pair?.right.id]
    await judge(store, { left, right, verdict: 'DIFFERENT', reason: 'two', by: 'Ada', at })
    expect(await ask(store, undecided)).toEqual({ undecided: { totalCount: 0, nodes: [] } })
  })
})
