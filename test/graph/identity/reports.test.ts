import { mostShared } from '../../../src/graph/identity/reports.ts'

const event = (number: number) => `v${String(number).padStart(31, '0')}`
const actor = (number: number) => `w${String(number).padStart(31, '0')} document`

test('events that share but one clue with a report are compared up to a bound, the smallest ids', () => {
  const shared = Array.from({ length: 5_000 }, (_, at) => ({ id: event(4_999 - at), clues: 1 }))
  expect(mostShared(shared)).toEqual(Array.from({ length: 32 }, (_, at) => event(at)))
})

test('events that share several clues are compared before those, two hundred at most', () => {
  const loose = Array.from({ length: 500 }, (_, at) => ({ id: event(at), clues: 1 }))
  const close = Array.from({ length: 40 }, (_, at) => ({ id: event(1_000 + at), clues: 2 }))
  const found = mostShared([...loose, ...close])
  expect(found).toHaveLength(72)
  expect(found.slice(0, 40)).toEqual(close.map(({ id }) => id))
  const many = Array.from({ length: 300 }, (_, at) => ({ id: event(2_000 + at), clues: 3 }))
  expect(mostShared([...loose, ...many])).toHaveLength(200)
})

test('reports of actors that share one clue are compared like others', () => {
  const shared = Array.from({ length: 100 }, (_, at) => ({ id: actor(at), clues: 1 }))
  expect(mostShared(shared)).toHaveLength(100)
})
