import { fold, foldForIndex } from '../../src/map/fold.ts'

describe('folding names', () => {
  test.each([
    ['The Al‑Qaïda', 'al qaida'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['U.S.', 'us'],
    ['  Port   Amel\n', 'port amel'],
    ['Guinea-Bissau', 'guinea bissau'],
    ['Guinea—Bissau', 'guinea bissau'],
    ['“The Lake Front”', 'lake front'],
    ['ＴＥＳＳＡＬＡ', 'tessala'],
    ['İstanbul', 'istanbul'],
    ['Мали', 'мали'],
    ['The', 'the'],
    ['Theresa', 'theresa'],
    ['’ . “”', '']
  ])('%p is compared as %p', (name, folded) => {
    expect(fold(name)).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })
})

describe('folding for an index', () => {
  test('leaves names as they fold, and cuts what no index holds', () => {
    expect(foldForIndex('Côte d’Ivoire')).toBe('cote divoire')
    expect(foldForIndex('x'.repeat(9999))).toHaveLength(500)
    expect(foldForIndex('x'.repeat(499) + '🌍')).toBe('x'.repeat(499))
  })
})
