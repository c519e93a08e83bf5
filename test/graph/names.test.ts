import fc from 'fast-check'
import { combineNames, fullest, type Names } from '../../src/graph/names.ts'

const named = (name: string, aliases: string[] = [], acronym: string | null = null): Names => ({
  name,
  acronym,
  aliases
})

describe('the names of one node', () => {
  test('the fullest has most words, then most letters, then is not all capitals', () => {
    expect(fullest(['Dawn', 'Northern Dawn', 'Dawnbreakers'])).toBe('Northern Dawn')
    expect(fullest(['Dawn', 'Dawnbreakers'])).toBe('Dawnbreakers')
    expect(fullest(['TESSALA', 'Tessala'])).toBe('Tessala')
    expect(fullest(['Beta', 'Alfa'])).toBe('Alfa')
  })

  test('spellings that fold alike are one name, given once', () => {
    expect(combineNames([named('TESSALA'), named('Tessala', ['tessala'])], false)).toEqual(
      named('Tessala')
    )
  })

  test('an alias is no name, however full', () => {
    const names = combineNames([named('Maro', ['General Idris Maro'])], false)
    expect(names).toEqual(named('Maro', ['General Idris Maro']))
  })

  test('a country is called by the fullest of its names, for it is known by its code', () => {
    const names = combineNames([named('Ivory Coast'), named('Côte d’Ivoire')], true)
    expect(names).toEqual(named('Côte d’Ivoire', ['Ivory Coast']))
  })

  test('the shortest acronym stands, another becomes an alias', () => {
    const one = named('United Lake Front', [], 'U.L.F.')
    const other = named('United Lake Front', [], 'ULFR')
    expect(combineNames([one, other], false)).toEqual(
      named('United Lake Front', ['U.L.F.'], 'ULFR')
    )
  })

  test('neither order nor grouping of the documents matters', () => {
    const spelling = fc.constantFrom('Lake Front', 'LAKE FRONT', 'Lake-Front', 'the Lake Front')
    const other = fc.constantFrom('LF', 'L.F.', 'Front', 'FRONT', 'Lakers', 'Lake Front')
    const names = fc.record({
      name: spelling,
      acronym: fc.option(other),
      aliases: fc.array(other, { maxLength: 3 })
    })
    fc.assert(
      fc.property(names, names, names, fc.boolean(), (a, b, c, isCountry) => {
        const both = (x: Names, y: Names) => combineNames([x, y], isCountry)
        const all = combineNames([a, b, c], isCountry)
        expect(both(both(a, b), c)).toEqual(all)
        expect(both(a, both(c, b))).toEqual(all)
        expect(both(c, both(b, a))).toEqual(all)
      })
    )
  })
})
