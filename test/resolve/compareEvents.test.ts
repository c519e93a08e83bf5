import fc from 'fast-check'
import { compareEvents, contradictionOf, joinable } from '../../src/resolve/compareEvents.ts'
import { cluesOf } from '../../src/resolve/eventClues.ts'
import type { EventReport, ReportedPlace } from '../../src/resolve/eventReport.ts'

const city = (name: string, country: string): ReportedPlace => ({
  id: `p-${name}`,
  names: [name],
  type: 'CITY',
  named: true,
  country,
  within: []
})
const whole = (country: string): ReportedPlace => ({ ...city(country, country), type: 'COUNTRY' })
const on = (day: string): EventReport['time'] => ({
  days: { first: day, last: day, precision: 'DAY' },
  firm: true,
  monthDay: null,
  weekday: null
})
const undated: EventReport['time'] = { days: null, firm: false, monthDay: null, weekday: null }

function report(id: string, given: Partial<EventReport> = {}): EventReport {
  return {
    id,
    document: `d-${id}`,
    type: 'BOMBING',
    status: 'ACCOMPLISHED',
    isMain: true,
    scope: 'EVENT',
    time: on('2024-09-17'),
    published: '2024-09-18',
    places: [city('bamako', 'ML')],
    around: ['ML'],
    participants: [],
    figures: [],
    weapons: [],
    words: [],
    calledBy: [],
    context: [],
    company: [],
    titleWords: [],
    sentence: [],
    beside: [],
    ...given
  }
}
const killed = (count: number) =>
  ({ measure: 'KILLED', low: count, high: count, approximate: false }) as const

describe('whether two reports tell of one event', () => {
  test('one kind, one city, one day: the same, with the reasons', () => {
    expect(compareEvents(report('a'), report('b'))).toMatchObject({
      verdict: 'SAME',
      reason: 'both bombing; on 2024-09-17; in bamako'
    })
  })

  test('two cities are two, and no third report chains them', () => {
    const [bamako, gao] = [report('a'), report('b', { places: [city('gao', 'ML')] })]
    const vague = report('c', { places: [whole('ML')], figures: [killed(77)] })
    expect(compareEvents(bamako, gao)?.verdict).not.toBe('SAME')
    expect(contradictionOf(bamako, gao)).toContain('different cities')
    expect(joinable([bamako], vague)).toBe(true)
    expect(joinable([bamako, vague], gao)).toBe(false)
  })

  test('two cities are two though each text says in which country its own lies', () => {
    const [bamako, gao] = (['bamako', 'gao'] as const).map((name) =>
      report(name, { places: [{ ...city(name, 'ML'), within: ['p-ML'] }, whole('ML')] })
    )
    expect(bamako && gao && compareEvents(bamako, gao)?.verdict).not.toBe('SAME')
    expect(bamako && gao && contradictionOf(bamako, gao)).toContain('different cities')
  })

  test('a day and a country alone make a question, though one text says that its city lies there', () => {
    const town = report('a', { places: [{ ...city('bamako', 'ML'), within: ['p-ML'] }] })
    const vague = report('b', { places: [whole('ML')] })
    expect(compareEvents(town, vague)?.verdict).toBe('UNSURE')
  })

  test('a quarter agrees with its town', () => {
    const quarter = { ...city('badalabougou', 'ML'), within: ['p-bamako'] }
    expect(compareEvents(report('a'), report('b', { places: [quarter] }))?.verdict).toBe('SAME')
  })

  test('a city agrees with its country', () => {
    const vague = report('b', { places: [whole('ML')], figures: [killed(77)] })
    expect(compareEvents(report('a', { figures: [killed(77)] }), vague)?.verdict).toBe('SAME')
  })

  test('two attacks in one city in one week are two', () => {
    const later = report('b', { time: on('2024-09-20'), published: '2024-09-21' })
    expect(compareEvents(report('a'), later)?.verdict).not.toBe('SAME')
    expect(contradictionOf(report('a'), later)).toContain('different days')
  })

  test('what two texts report as news, months apart, is two, however loosely its day is told', () => {
    const loosely = (day: string) => ({ ...on(day), firm: false })
    const [spring, autumn] = [
      report('a', { time: loosely('2024-03-05'), published: '2024-03-09' }),
      report('b', { time: loosely('2024-09-17'), published: '2024-09-20' })
    ]
    expect(contradictionOf(spring, autumn)).toContain('different days')
    const inPassing = { ...autumn, isMain: false, scope: 'BACKGROUND' } as const
    expect(contradictionOf(spring, inPassing)).toBeNull()
  })

  test('what another text looks back on joins the event it names, not the news of the day', () => {
    const victim = {
      id: 'w1',
      names: ['amadou keita'],
      words: ['amadou', 'keita'],
      nameWords: ['keita'],
      type: 'PERSON',
      side: 'VICTIM',
      named: true
    } as const
    const then = report('a', {
      type: 'ATTACK',
      time: on('2023-05-02'),
      published: '2023-05-03',
      participants: [victim]
    })
    const background = report('b', {
      type: 'ATTACK',
      isMain: false,
      scope: 'BACKGROUND',
      time: undated,
      places: [whole('ML')],
      participants: [victim]
    })
    expect(compareEvents(then, background)?.verdict).toBe('SAME')
    expect(compareEvents(report('c', { type: 'ATTACK' }), background)?.verdict ?? null).not.toBe(
      'SAME'
    )
    expect(cluesOf(background).some((clue) => cluesOf(then).includes(clue))).toBe(true)
  })

  test('events of one document are never one', () => {
    const [a, b] = [report('a'), report('b', { document: 'd-a' })]
    expect(compareEvents(a, b)).toBeNull()
    expect(joinable([a], b)).toBe(false)
  })

  test('what is threatened has not happened', () => {
    expect(compareEvents(report('a'), report('b', { status: 'THREATENED' }))).toBeNull()
  })

  test('unnamed news of two days is not one event for want of a day', () => {
    const [a, b] = ['2024-09-18', '2024-09-24'].map((published, i) =>
      report(`n${i}`, { time: undated, published, figures: [killed(12)] })
    )
    expect(a && b && compareEvents(a, b)?.verdict).not.toBe('SAME')
  })

  test('it does not matter which of two comes first', () => {
    const any = fc.record({
      type: fc.constantFrom('ATTACK' as const, 'BOMBING' as const, 'KIDNAPPING' as const),
      isMain: fc.boolean(),
      time: fc.constantFrom(undated, on('2024-09-17'), on('2024-09-18'), on('2024-09-30')),
      published: fc.constantFrom(null, '2024-09-18', '2024-09-30'),
      places: fc.constantFrom([], [city('bamako', 'ML')], [city('gao', 'ML')], [whole('NE')]),
      around: fc.constantFrom(['ML'], ['ML', 'NE']),
      figures: fc.constantFrom([], [killed(4)], [killed(77)]),
      calledBy: fc.constantFrom([], ['keita'], ['jesuit']),
      company: fc.subarray(['w1', 'w2', 'w3'])
    })
    fc.assert(
      fc.property(any, any, (x, y) => {
        const [a, b] = [report('a', x), report('b', y)]
        const [one, other] = [compareEvents(a, b), compareEvents(b, a)]
        expect(other?.verdict).toBe(one?.verdict)
        expect(other?.score).toBe(one?.score)
      })
    )
  })
})

test('reports of neighbouring days in one place share a clue, and there are few', () => {
  const [a, b] = [report('a'), report('b', { time: on('2024-09-18') })]
  expect(cluesOf(a).some((clue) => cluesOf(b).includes(clue))).toBe(true)
  expect(cluesOf(a).length).toBeLessThanOrEqual(16)
})

test('what is looked back on by its month or year, its place and a count shares a clue with what was told then', () => {
  const then = report('a', { figures: [killed(12)] })
  const month = {
    ...on('2024-09-01'),
    days: { first: '2024-09-01', last: '2024-09-30', precision: 'MONTH' }
  } as const
  const background = report('b', {
    isMain: false,
    scope: 'BACKGROUND',
    time: month,
    published: '2026-02-03',
    figures: [killed(12)]
  })
  expect(cluesOf(background).some((clue) => cluesOf(then).includes(clue))).toBe(true)
  expect(compareEvents(then, background)?.verdict).toBe('SAME')
})
