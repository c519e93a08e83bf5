import { nameEvent } from '../../src/graph/eventName.ts'
import type { Event, Mention } from '../../src/model.ts'

const NO_CODES = { acled: null, plover: null, ucdp: null, gtd: null }

const mention = (exact: string, start: number): Mention => ({
  start,
  end: start + exact.length,
  exact,
  form: 'NOMINAL'
})

function event(type: Event['type'], ...words: readonly string[]): Event {
  const mentions = words.map((exact, i) => mention(exact, i * 100))
  return { key: 'v1', type, status: 'ACCOMPLISHED', time: null, codes: NO_CODES, mentions }
}

test.each([
  [event('ATTACK', 'attacked', 'gunfire', 'the attack'), 'attack'],
  [event('ATTACK', 'an attack', 'the night-time raid'), 'night-time raid'],
  [event('ATTACK', 'gunfire'), 'gunfire'],
  [event('COUP', 'overthrew'), 'coup'],
  [event('KIDNAPPING', 'such an abduction'), 'kidnapping']
])('an event is named by what it is rather than by what was heard of it', (given, name) => {
  expect(nameEvent(given, [])).toBe(name)
})
