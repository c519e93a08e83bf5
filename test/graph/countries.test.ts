import { codeOfCountry, nameOfCountry } from '../../src/graph/countries.ts'

describe('names of countries', () => {
  test.each([
    ['Mali', 'ML'],
    ['Ivory Coast', 'CI'],
    ['COTE D’IVOIRE', 'CI'],
    ['the Gambia', 'GM'],
    ['DR Congo', 'CD'],
    ['Republic of the Congo', 'CG'],
    ['Congo', null],
    ['Guinea', 'GN'],
    ['Guinea-Bissau', 'GW'],
    ['Wakanda', null]
  ])('%s means %p', (name, code) => {
    expect(codeOfCountry(name)).toBe(code)
  })

  test('a code has a usual name, one that no list has its own', () => {
    expect(nameOfCountry('CI')).toBe('Ivory Coast')
    expect(nameOfCountry('ZZ')).toBe('ZZ')
  })
})
