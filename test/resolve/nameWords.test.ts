import { likelyNames } from '../../src/resolve/nameWords.ts'

const namesIn = (text: string) => likelyNames(text, () => false, false, new Set())

test.each([
  ["Jaramillo's murder", ['jaramillo']],
  ["Tuesday's attack", []],
  ["September's coup", []]
])('%s is called by %j', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})
