import fc from 'fast-check'
import { readActors, readCountries } from '../../src/extract/lexicon/nameLists.ts'
import { fold } from '../../src/map/fold.ts'
import type { ActorReport } from '../../src/resolve/actorReport.ts'
import { actorClues } from '../../src/resolve/actorClues.ts'
import { compareActors } from '../../src/resolve/compareActors.ts'
import { entryOf, findListed } from '../../src/resolve/referenceList.ts'

function report(given: Partial<ActorReport> & Pick<ActorReport, 'id' | 'name'>): ActorReport {
  return {
    type: 'ARMED_GROUP',
    acronym: null,
    aliases: [],
    named: true,
    country: null,
    reference: null,
    coActors: [],
    alone: true,
    introduced: false,
    ...given
  }
}
const person = (id: string, name: string, coActors: readonly string[] = []) =>
  report({ id, name, type: 'PERSON', coActors })
const country = (id: string, name: string, code: string) =>
  report({ id, name, type: 'COUNTRY', country: code })

describe('whether two nodes are one actor', () => {
  test('an alias of a listed group is that group', () => {
    const find = findListed(readActors())
    const names = [
      'gsim',
      'jama at nusrat al islam wal muslimin',
      'group for the support of islam and muslims'
    ]
    const [known] = readActors().filter(({ acronym }) => acronym === 'JNIM')
    const found = find({ type: 'ARMED_GROUP', names: [fold('GSIM')], country: null })
    expect(known && entryOf(known)).toBe(found)
    expect(find({ type: 'ARMED_GROUP', names, country: null })).toBe(found)
    const [a, b] = [
      report({ id: 'a', name: 'gsim', reference: found }),
      report({ id: 'b', name: 'jnim', reference: found })
    ]
    expect(compareActors(a, b)?.verdict).toBe('SAME')
    expect(actorClues(a).filter((clue) => actorClues(b).includes(clue))).toEqual([`=${found}`])
  })

  test('an acronym of two listed groups leads to neither', () => {
    const list = [
      { name: 'Sahara Liberation Army', acronym: 'SLA', country: 'EH' },
      { name: 'Savanna Loyal Alliance', acronym: 'SLA', country: 'TD' }
    ].map((row) => ({ ...row, type: 'ARMED_GROUP' as const, aliases: [] }))
    const find = findListed(list)
    expect(find({ type: 'ARMED_GROUP', names: ['sla'], country: null })).toBeNull()
    expect(
      find({ type: 'ARMED_GROUP', names: ['savanna loyal alliance', 'sla'], country: null })
    ).toBe('ARMED_GROUP|savanna loyal alliance|TD')
  })

  test('an acronym in brackets after its name names the group elsewhere, in the same company', () => {
    const full = report({
      id: 'a',
      name: 'dune defence front',
      acronym: 'ddf',
      introduced: true,
      coActors: ['w1']
    })
    const bare = report({ id: 'b', name: 'ddf', coActors: ['w1'] })
    expect(compareActors(full, bare)?.verdict).toBe('SAME')
    expect(compareActors(full, { ...bare, coActors: [] })?.verdict).toBe('UNSURE')
  })

  test('two groups with one acronym are two', () => {
    const a = report({ id: 'a', name: 'dune defence front', acronym: 'ddf', introduced: true })
    const b = report({ id: 'b', name: 'democratic delta forces', acronym: 'ddf', introduced: true })
    expect(compareActors(a, b)).toMatchObject({ verdict: 'DIFFERENT' })
  })

  test('a surname is a person’s in the same company, and a question elsewhere', () => {
    const full = person('a', 'amadou keita', ['w1', 'w2'])
    expect(compareActors(full, person('b', 'keita', ['w1', 'w2']))?.verdict).toBe('SAME')
    expect(compareActors(full, person('b', 'keita', ['w3']))?.verdict).toBe('UNSURE')
  })

  test('two full names with one surname are not one person', () => {
    const [a, b] = [
      person('a', 'amadou keita', ['w1', 'w2']),
      person('b', 'moussa keita', ['w1', 'w2'])
    ]
    expect(compareActors(a, b)?.verdict).not.toBe('SAME')
  })

  test('another transliteration is only a question', () => {
    const [a, b] = [person('a', 'mohamed ould salek'), person('b', 'muhammad uld salik')]
    expect(compareActors(a, b)).toMatchObject({ verdict: 'UNSURE' })
  })

  test.each([
    ['niger', 'NE', 'nigeria', 'NG'],
    ['guinea', 'GN', 'guinea bissau', 'GW'],
    ['mali', 'ML', 'malawi', 'MW'],
    ['sudan', 'SD', 'south sudan', 'SS']
  ])('%s (%s) is not %s (%s)', (one, code, other, otherCode) => {
    expect(compareActors(country('a', one, code), country('b', other, otherCode))).toMatchObject({
      verdict: 'DIFFERENT'
    })
  })

  test('no two entries of the reference lists are ever one, whatever else agrees', () => {
    const actors = readActors().map((row) =>
      report({
        id: entryOf(row),
        type: row.type,
        name: fold(row.name),
        acronym: row.acronym === null ? null : fold(row.acronym),
        aliases: row.aliases.map(fold),
        country: row.country,
        reference: entryOf(row),
        introduced: true,
        coActors: ['w1', 'w2', 'w3']
      })
    )
    const countries = readCountries().flatMap(({ name, iso }) =>
      iso === null ? [] : [country(iso, fold(name), iso)]
    )
    for (const list of [actors, countries]) {
      const same = list.flatMap((a, i) =>
        list.slice(i + 1).filter((b) => a.id !== b.id && compareActors(a, b)?.verdict === 'SAME')
      )
      expect(same).toEqual([])
    }
  })

  test('it does not matter which of two comes first', () => {
    const name = fc.constantFrom('amadou keita', 'keita', 'a keita', 'ddf', 'dune defence front')
    const any = fc.record({
      id: fc.constantFrom('a', 'b'),
      type: fc.constantFrom('PERSON' as const, 'ARMED_GROUP' as const),
      name,
      acronym: fc.constantFrom(null, 'ddf'),
      country: fc.constantFrom(null, 'ML', 'NE'),
      reference: fc.constantFrom(null, null, 'x', 'y'),
      introduced: fc.boolean(),
      coActors: fc.subarray(['w1', 'w2', 'w3'])
    })
    fc.assert(
      fc.property(any, any, (x, y) => {
        const [a, b] = [report(x), report(y)]
        expect(compareActors(b, a)).toEqual(compareActors(a, b))
      })
    )
  })
})
