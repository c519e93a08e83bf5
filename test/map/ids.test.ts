import { ID_LETTERS, idOf, kindOfId, type IdKind } from '../../src/map/ids.ts'

const KINDS = Object.keys(ID_LETTERS) as IdKind[]

describe('ids', () => {
  test.each(KINDS)('of a %s have one length and tell their kind', (kind) => {
    const id = idOf(kind, ['a', 1, null])
    expect(id).toMatch(/^[g-z][0-9a-f]{31}$/)
    expect(kindOfId(id)).toBe(kind)
  })

  test('depend on every part of the key, null and the empty text among them', () => {
    const keys = [['a'], ['a', null], ['a', ''], ['', 'a'], [['a']], ['a', ['']], ['A']]
    expect(new Set(keys.map((key) => idOf('actor', key))).size).toBe(keys.length)
    expect(idOf('actor', ['a'])).toBe(idOf('actor', ['a']))
  })

  test('have letters of their own', () => {
    expect(new Set(Object.values(ID_LETTERS)).size).toBe(KINDS.length)
  })

  test.each([
    ['f'.repeat(64), 'document'],
    ['F'.repeat(64), null],
    ['z' + '0'.repeat(31), null],
    ['w' + '0'.repeat(30), null],
    ['w' + 'g'.repeat(31), null],
    ['', null]
  ])('%p is of kind %p', (id, kind) => {
    expect(kindOfId(id)).toBe(kind)
  })
})
