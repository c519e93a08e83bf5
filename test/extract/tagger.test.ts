import { readFileSync, statSync } from 'node:fs'
import { nameSentence } from '../../src/extract/recognizers/nameText.ts'
import { decode, edgeAt } from '../../src/extract/tagger/decode.ts'
import { readInput } from '../../src/extract/tagger/input.ts'
import { tagNames } from '../../src/extract/tagger/tagger.ts'
import { classOf, isBegin, mayFollow, TAG_COUNT } from '../../src/extract/tagger/tags.ts'
import { EDGE_WEIGHTS, LANES, readWeights } from '../../src/extract/tagger/weights.ts'

const weightsAt = (name: string) => new URL(`../../src/extract/tagger/${name}`, import.meta.url)

function tag(text: string): readonly string[] {
  const words = text.split(' ')
  const sentence = {
    index: 0,
    section: 'BODY' as const,
    paragraph: 0,
    start: 0,
    end: 0,
    tokens: []
  }
  const read = nameSentence(sentence, words, false)
  return tagNames(readInput(read), read.letterCase !== 'MIXED').map(
    (name) => `${words.slice(name.from, name.to).join(' ')}/${name.class}`
  )
}

test.each(['cased.bin', 'caseless.bin'])('%s is small and reads back', (file) => {
  expect(statSync(weightsAt(file)).size).toBeLessThan(1_500_000)
  const { slots, lanes, edges } = readWeights(weightsAt(file))
  expect(slots.filter((slot) => slot !== 0).length).toBeGreaterThan(10_000)
  expect(lanes.length).toBe(slots.length * LANES)
  expect(edges.length).toBe(EDGE_WEIGHTS)
})

test('weights of another layout are refused by name', () => {
  expect(() => readWeights(new URL('../../package.json', import.meta.url))).toThrow(
    /package\.json.*train again/
  )
  expect(readFileSync(weightsAt('cased.bin')).length).toBeGreaterThan(16)
})

test('unknown names are seen by their looks and neighbours', () => {
  expect(tag('Spokesman Belmir Kaduvo said the rebels had left Tomburu .')).toEqual([
    'Belmir Kaduvo/PER',
    'Tomburu/LOC'
  ])
})

test('a text in capitals has names too', () => {
  expect(tag('SPOKESMAN JUAN PEREZ SAID THE REBELS HAD LEFT LIMA ON MONDAY .')).toEqual([
    'JUAN PEREZ/PER',
    'LIMA/LOC'
  ])
})

test('words without any name have none', () => {
  expect(tag('The soldiers had left the town before they came .')).toEqual([])
})

test('a name goes on only after its own beginning', () => {
  for (let before = 0; before < TAG_COUNT; before++) {
    for (let next = 1; next < TAG_COUNT; next++) {
      const isSame = before !== 0 && classOf(before) === classOf(next)
      expect(mayFollow(before, next)).toBe(isBegin(next) || isSame)
    }
  }
})

test('the best path keeps to what may follow, and tells how near the next one was', () => {
  const emissions = new Float64Array(2 * TAG_COUNT)
  emissions[1] = 5
  emissions[0] = 1
  emissions[TAG_COUNT + 4] = 9
  emissions[TAG_COUNT + 2] = 2
  const edgeWeights = new Float64Array(EDGE_WEIGHTS)
  edgeWeights[edgeAt(0, 1, 2)] = 1
  const found = decode({ emissions, edges: [0, 0], active: [true, true], edgeWeights })
  // 5 + 2 + 1 beats what a name of another class could give, since tag 4 needs its beginning.
  expect([...found.tags]).toEqual([3, 4])
  const without = decode({ emissions, edges: [0, 0], active: [true, false], edgeWeights })
  expect([...without.tags]).toEqual([1, 0])
  expect(without.margins[0]).toBe(4)
})
