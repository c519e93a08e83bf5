import { readFileSync } from 'node:fs'
import { extractor } from '../../src/extract/extract.ts'
import { checkStore } from '../../src/graph/check.ts'
import { fold } from '../../src/map/fold.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import type { Store } from '../../src/store/store.ts'
import { describeStores } from '../stores.ts'
import { findActors } from './actors.ts'
import { compare, DIFFERENCES, keepDifferences } from './differences.ts'
import { findDisagreements } from './disagreements.ts'
import { findEvent, findId, findLineages } from './found.ts'
import { ask, loadDemo, reportsOfDemo } from './loadDemo.ts'
import { READING } from './reading.ts'

const reports = reportsOfDemo()
const events = Object.entries(READING.events)

/** A name as the reading calls its bearer. */
function nameOf(name: string): string {
  const group = READING.actors.same.find((names) => names.some((of) => fold(of) === fold(name)))
  return group?.[0] ?? name
}

/** The ids that texts gave to what they call so. */
function resolveNames(names: readonly string[]): readonly string[] {
  const ids = [...reports.values()].flatMap((article) => {
    const facts = extractor.extract(article)
    const resolved = resolve(facts)
    return facts.entities
      .filter(({ name }) => names.includes(name))
      .map(({ key }) => resolved.get(key)?.id ?? key)
  })
  return [...new Set(ids)]
}

describeStores('the demo, read by a person and by griot', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await loadDemo(store)
  })
  afterAll(keepDifferences)

  describe.each(events)('%s', (name, read) => {
    let told: Awaited<ReturnType<typeof findEvent>>
    beforeAll(async () => {
      told = await findEvent(store, reports, read, nameOf)
    })

    test('is what was told, when, and by which reports', () => {
      for (const part of ['type', 'date', 'reports'] as const) {
        compare(`${name}.${part}`, read[part], told === null ? 'no event' : told[part])
      }
    })

    test('comes to these figures under each policy', () => {
      for (const [measure, figures] of Object.entries(read.figures ?? {})) {
        compare(`${name}.${measure}`, figures, told?.figures[measure] ?? 'no event')
      }
    })

    test('is said to have been done by these', () => {
      if (read.responsibility === undefined) return
      compare(`${name}.responsibility`, read.responsibility, told?.responsibility ?? 'no event')
    })
  })

  test('which reports are of one lineage', async () => {
    compare('lineages', READING.lineages, await findLineages(store, reports))
  })

  test('what they disagree on', async () => {
    const ids = new Map<string, string>()
    for (const [name, { told }] of events) {
      const id = await findId(store, reports, told)
      if (id !== null && !ids.has(id)) ids.set(id, name)
    }
    const found = await findDisagreements(store, (id, name) => ids.get(id) ?? name, nameOf)
    compare('disagreements', READING.disagreements, found)
  })

  test.each(READING.actors.same)('%s: its names lead to one actor', async (...names) => {
    const [groups] = await findActors(store, [names])
    compare(`actor ${names[0]}`, [names.toSorted()], groups)
  })

  test.each(READING.actors.different)('%s and %s are two', async (...names) => {
    const [groups] = await findActors(store, [names])
    compare(`actors ${names.join(' and ')}`, names.map((name) => [name]).toSorted(), groups)
  })

  test('walks begin at every id that a name once had', async () => {
    const ids = resolveNames(['JNIM', 'GSIM', 'Group for the Support of Islam and Muslims'])
    expect(ids.length).toBeGreaterThan(1)
    for (const id of ids) {
      const { neighborhood } = await ask<{ neighborhood: { nodes: readonly unknown[] } }>(
        store,
        'query ($id: ID!) { neighborhood(id: $id, limit: 5) { nodes { name } } }',
        { id }
      )
      expect(neighborhood.nodes.length).toBeGreaterThan(1)
    }
  })

  test('the store agrees with itself', async () => {
    expect(await checkStore(store)).toEqual([])
  })
})

test('README.md explains every known difference, and no other', () => {
  const README = readFileSync(new URL('./README.md', import.meta.url), 'utf8')
  const explained = [...README.matchAll(/^\| `([^`]+)` \|/gm)].map(([, at]) => at ?? '')
  expect(explained.toSorted()).toEqual(DIFFERENCES.map(({ at }) => at).toSorted())
})
