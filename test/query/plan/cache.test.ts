import { makeCache } from '../../../src/query/plan/cache.ts'

test('the least recently used goes first', () => {
  const cache = makeCache<string>(2)
  const made: string[] = []
  const get = (key: string) =>
    cache.get(key, () => {
      made.push(key)
      return key
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

const fail = () => {
  throw new Error('no')
}

test('what fails is not kept', () => {
  const cache = makeCache<string>(2)
  expect(() => cache.get('a', fail)).toThrow('no')
  expect(cache.get('a', () => 'yes')).toBe('yes')
})
