import type { EventReport } from '../../src/resolve/eventReport.ts'
import { familyOf } from '../../src/resolve/families.ts'
import { areJoined, reportsOf, tellings } from './variants.ts'

/** Kinds of events on which identity is to be right first. */
const VIOLENT = 'violence'

type Told = Readonly<{ event: string; how: string; main: EventReport }>

const told: readonly Told[] = tellings().flatMap((telling) => {
  const main = reportsOf(telling).find(({ isMain }) => isMain)
  return main && familyOf(main.type) === VIOLENT
    ? [{ event: telling.event, how: telling.how, main }]
    : []
})
const pairs = told.flatMap((a, i) => told.slice(i + 1).map((b) => ({ a, b })))

describe('one event, told again in other clothes', () => {
  const found = pairs.filter(({ a, b }) => areJoined(a.main, b.main))
  const wanted = pairs.filter(({ a, b }) => a.event === b.event)
  const right = found.filter(({ a, b }) => a.event === b.event)

  test('there are enough pairs to say something', () => {
    expect(wanted.length).toBeGreaterThan(50)
  })

  test('pairwise F of the main events is at least 0.95', () => {
    const [precision, recall] = [right.length / found.length, right.length / wanted.length]
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.95)
  })

  test('the same attack three days or two weeks on is another one', () => {
    const wrong = found.filter(({ a, b }) => a.event !== b.event)
    expect(wrong.map(({ a, b }) => `${a.event} (${a.how}) = ${b.event} (${b.how})`)).toEqual([])
  })
})
