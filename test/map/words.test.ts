import fc from 'fast-check'
import { beginningOf, indexedWords, wordsOf } from '../../src/map/words.ts'

const forms = (text: string) => wordsOf(text).map((word) => word.join('|'))

describe('the words of a text', () => {
  test.each([
    ['Côte d’Ivoire', ['cote', 'divoire|ivoire']],
    ["N'Djamena", ['ndjamena|djamena']],
    ["Jama'at Nusrat al-Islam", ['jamaat', 'nusrat', 'al', 'islam']],
    ['the U.N. mission’s 12 men.', ['the', 'un', 'missions', '12', 'men']],
    ['ÉTAT-MAJOR', ['etat', 'major']],
    ['coŀlegi', ['collegi']],
    ['北京发生', ['北', '京', '发', '生']],
    ['Хартум  قال', ['хартум', 'قال']],
    ['— !! “ ” 🦁', []]
  ])('of %s', (text, expected) => {
    expect(forms(text)).toEqual(expected)
  })

  test('are the same whatever the case and however diacritics are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')))
      })
    )
  })

  test('hold nothing but letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const form of wordsOf(text).flat()) expect(form).toMatch(/^[\p{L}\p{N}]+$/u)
      })
    )
  })
})

describe('what an index holds', () => {
  test('is each word and its beginnings once, without those that stand everywhere', () => {
    expect(indexedWords(['The attack on the attackers', 'UN'], [3, 6])).toBe(
      ' attack att attackers un '
    )
  })

  test('is nothing where there is no word', () => {
    expect(indexedWords(['of the', '…'], [3])).toBe('')
  })
})

test('a letter of two code units is not cut in half', () => {
  expect(beginningOf('𐐷𐐷𐐷𐐷', 3)).toBe('𐐷𐐷𐐷')
})
