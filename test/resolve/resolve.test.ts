import { kindOfId } from '../../src/map/ids.ts'
import type { Entity } from '../../src/model.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { at, entity, event, facts } from '../graphs/write.ts'

const TEXT = 'The two towns, Tessala and TESSALA, and both attacks'
const OTHER = `${TEXT}.`

const named = (key: string, given: Partial<Entity>, text = TEXT): Entity =>
  entity({
    key,
    type: 'CITY',
    name: 'Tessala',
    mentions: [{ ...at(text, 'Tessala'), form: 'NAME' }],
    ...given
  })

function idsOf(entities: readonly Entity[], text = TEXT): readonly (string | undefined)[] {
  const identities = resolve(facts(text, null, { entities }))
  return entities.map(({ key }) => identities.get(key)?.id)
}

describe('identity by deterministic evidence', () => {
  test('one type and one folded name are one node, in a document and across documents', () => {
    const [a, b] = idsOf([named('a', {}), named('b', { name: 'TESSALA' })])
    const [c] = idsOf([named('c', {}, OTHER)], OTHER)
    expect(b).toBe(a)
    expect(c).toBe(a)
    expect(kindOfId(String(a))).toBe('location')
  })

  test('types and countries keep namesakes apart', () => {
    const ids = idsOf([
      named('a', {}),
      named('b', { type: 'REGION' }),
      named('c', { country: 'TD' }),
      named('d', { country: 'CM' }),
      named('e', { type: 'PERSON' })
    ])
    expect(new Set(ids).size).toBe(5)
  })

  test('an actor is the same whatever country a list gives it', () => {
    const group = { type: 'ARMED_GROUP' as const, name: 'Lake Front' }
    const [a, b] = idsOf([named('a', group), named('b', { ...group, country: 'TD' })])
    expect(a).toBe(b)
  })

  test('a country is known by its code, under each of its names', () => {
    const country = (key: string, given: Partial<Entity>) =>
      named(key, { type: 'COUNTRY', ...given })
    const [a, b, c, d] = idsOf([
      country('a', { name: 'Ivory Coast' }),
      country('b', { name: 'Côte d’Ivoire' }),
      country('c', { name: 'République de Côte d’Ivoire', country: 'CI' }),
      country('d', { name: 'Abidjan’s country', reference: { source: 'test', iso: 'CI' } })
    ])
    expect([b, c, d]).toEqual([a, a, a])
    expect(kindOfId(String(a))).toBe('country')
  })

  test('near-names of countries are different countries', () => {
    const names = ['Niger', 'Nigeria', 'Guinea', 'Guinea-Bissau', 'Mali', 'Malawi', 'Somalia']
    const more = ['Sudan', 'South Sudan', 'Republic of the Congo', 'DR Congo', 'Lakeland']
    const ids = idsOf([...names, ...more].map((name) => named(name, { type: 'COUNTRY', name })))
    expect(new Set(ids).size).toBe(names.length + more.length)
  })

  test('what has no name joins with nothing', () => {
    const described = { type: 'UNNAMED_SOURCE' as const, name: 'sources', named: false }
    const [here] = idsOf([named('a', described)])
    const [there] = idsOf([named('a', described, OTHER)], OTHER)
    expect(here).not.toBe(there)
    expect(kindOfId(String(here))).toBe('actor')
  })

  test('several things first mentioned by the same words stay several', () => {
    const mentions = [{ ...at(TEXT, 'both attacks'), form: 'NOMINAL' as const }]
    const events = ['v1', 'v2'].map((key) => event({ key, type: 'ATTACK', mentions }))
    const identities = resolve(facts(TEXT, null, { events }))
    expect(identities.get('v1')?.id).not.toBe(identities.get('v2')?.id)
    expect(kindOfId(String(identities.get('v2')?.id))).toBe('event')
  })

  test('the document itself has a key', () => {
    const some = facts(TEXT, null, {})
    expect(resolve(some).get('document')).toMatchObject({ id: some.document.id, label: 'Document' })
  })

  test('a place knows the country it lies in, by name', () => {
    const some = facts(TEXT, null, { entities: [named('a', { country: 'TD' })] })
    expect(resolve(some).get('a')?.country).toMatchObject({ code: 'TD', name: 'Chad' })
  })
})
