import fc from 'fast-check'
import { canonicalOf, type PairJudgement } from '../../../src/graph/identity/clusters.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f']
const LIVE = new Set(IDS)

const judgement: fc.Arbitrary<PairJudgement> = fc.record({
  left: fc.constantFrom(...IDS),
  right: fc.constantFrom(...IDS),
  verdict: fc.constantFrom('SAME', 'SAME', 'UNSURE', 'DIFFERENT'),
  score: fc.constantFrom(0.5, 0.8, 0.9),
  by: fc.constantFrom('MACHINE', 'MACHINE', 'PERSON'),
  at: fc.constantFrom('2024-09-20', '2024-09-21', '2024-09-22')
})
const judgements = fc.array(judgement, { maxLength: 14 })

function judge(
  pair: string,
  verdict: PairJudgement['verdict'],
  more: Partial<PairJudgement> = {}
): PairJudgement {
  const [left = '', right = ''] = pair
  return { left, right, verdict, score: 0.9, by: 'MACHINE', at: '2024-09-20', ...more }
}
const clusters = (given: readonly PairJudgement[]) => Object.fromEntries(canonicalOf(given, LIVE))

describe('the canonical nodes', () => {
  test('what is the same has the smallest id', () => {
    expect(clusters([judge('cb', 'SAME'), judge('ce', 'SAME')])).toMatchObject({
      a: 'a',
      b: 'b',
      c: 'b',
      e: 'b'
    })
  })

  test('the least sure SAME gives way where two of a cluster are different', () => {
    const given = [
      judge('ab', 'SAME', { score: 0.9 }),
      judge('bc', 'SAME', { score: 0.7 }),
      judge('ac', 'DIFFERENT')
    ]
    expect(clusters(given)).toMatchObject({ a: 'a', b: 'a', c: 'c' })
  })

  test('what is as well the same as one of two that are different as the other joins neither', () => {
    const given = [judge('ac', 'SAME'), judge('bc', 'SAME'), judge('ab', 'DIFFERENT')]
    expect(clusters(given)).toMatchObject({ a: 'a', b: 'b', c: 'c' })
    const surer = judge('bc', 'SAME', { by: 'PERSON' })
    expect(clusters([...given, surer])).toMatchObject({ a: 'a', b: 'b', c: 'b' })
  })

  test('a person outranks a machine, whenever either judged', () => {
    const machine = judge('ab', 'DIFFERENT', { at: '2024-09-22' })
    expect(clusters([judge('ab', 'SAME', { by: 'PERSON' }), machine])).toMatchObject({ b: 'a' })
    const person = judge('ab', 'DIFFERENT', { by: 'PERSON' })
    expect(clusters([person, judge('ab', 'SAME', { at: '2024-09-22' })])).toMatchObject({ b: 'b' })
  })

  test('of a person’s judgements on a pair the latest counts', () => {
    const given = [
      judge('ab', 'SAME', { by: 'PERSON', at: '2024-09-20' }),
      judge('ba', 'UNSURE', { by: 'PERSON', at: '2024-09-21' })
    ]
    expect(clusters(given)).toMatchObject({ b: 'b' })
  })

  test('what is not live joins nothing', () => {
    const given = [judge('ab', 'SAME'), judge('bc', 'SAME')]
    expect(Object.fromEntries(canonicalOf(given, new Set(['a', 'c'])))).toEqual({ a: 'a', c: 'c' })
  })

  test('they are the same in whatever order the judgements come, either way round', () => {
    fc.assert(
      fc.property(judgements, fc.infiniteStream(fc.double({ min: 0, max: 1 })), (given, chance) => {
        const keyed = given.map((one) => ({ one, key: chance.next().value as number }))
        const shuffled = keyed
          .sort((x, y) => x.key - y.key)
          .map(({ one, key }) => (key < 0.5 ? one : { ...one, left: one.right, right: one.left }))
        expect(clusters(shuffled)).toEqual(clusters(given))
      })
    )
  })

  test('they are as before once a judgement is withdrawn, and as with it once it is made again', () => {
    fc.assert(
      fc.property(judgements, judgement, (given, more) => {
        const before = clusters(given)
        const during = clusters([...given, more])
        expect(clusters([...given, more].slice(0, -1))).toEqual(before)
        expect(clusters([more, ...given])).toEqual(during)
      })
    )
  })

  test('no cluster holds two of which a person says they are different', () => {
    fc.assert(
      fc.property(judgements, fc.constantFrom(...IDS), fc.constantFrom(...IDS), (given, x, y) => {
        fc.pre(x !== y)
        const last = judge(`${x}${y}`, 'DIFFERENT', { by: 'PERSON', at: '2024-09-23' })
        const canonical = canonicalOf([...given, last], LIVE)
        expect(canonical.get(x)).not.toBe(canonical.get(y))
      })
    )
  })
})
