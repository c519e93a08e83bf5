import { rollUp } from '../../../src/query/rollUp/rollUp.ts'
import {
  army,
  attackOnArmy,
  figure,
  ministry,
  nurse,
  rebels,
  speaker,
  textOf,
  told
} from './figures.ts'

describe('ALL', () => {
  test('gives lowest and highest of every figure, and no best', () => {
    expect(told([figure('77'), figure('>70'), figure('~100')], 'ALL')).toMatchObject({
      text: '71–100',
      comparator: null,
      best: null,
      low: 71,
      high: 100,
      used: 3
    })
  })

  test('counts a figure without bounds as its value', () => {
    expect(told([figure('~60'), figure('77')], 'ALL')).toMatchObject({ low: 60, high: 77 })
  })

  test('one figure is as it was said', () => {
    expect(told([figure('77')], 'ALL')).toMatchObject({ text: '77', comparator: 'EQ', best: null })
    expect(textOf([figure('~100')], 'ALL')).toBe('about 100')
  })
})

describe('CONSERVATIVE', () => {
  test('is the lowest lower bound and more', () => {
    expect(told([figure('77'), figure('81')], 'CONSERVATIVE')).toEqual({
      text: '77+',
      comparator: 'GE',
      best: null,
      low: 77,
      high: null,
      used: 2,
      codes: []
    })
  })

  test('"over 70" is 70+, from 71', () => {
    expect(told([figure('>70'), figure('77')], 'CONSERVATIVE')).toMatchObject({
      text: '70+',
      low: 71
    })
  })

  test('all agree: no more', () => {
    expect(told([figure('13'), figure('13')], 'CONSERVATIVE')).toMatchObject({
      text: '13',
      comparator: 'EQ',
      best: 13,
      high: 13
    })
  })

  test('what has no lower bound is vague', () => {
    expect(told([figure('~100'), figure('<=50'), figure('77')], 'CONSERVATIVE')).toMatchObject({
      text: '77',
      codes: ['VAGUE', 'VAGUE']
    })
  })

  test('an attacker’s count of its victims is set aside, the target’s of its own is not', () => {
    const own = { id: 'troops', ties: [{ predicate: 'PART_OF', id: 'army', type: null }] } as const
    const claims = [
      figure('200', { speakers: [rebels] }),
      figure('60', { speakers: [army], counted: own })
    ]
    expect(told(claims, 'CONSERVATIVE', attackOnArmy)).toMatchObject({
      text: '60',
      codes: ['BELLIGERENT']
    })
  })

  test('a target’s count of the attackers is set aside, the attackers’ of their own is not', () => {
    const counted = { id: 'rebels', ties: [] }
    const claims = [
      figure('30', { speakers: [army], counted }),
      figure('4', { speakers: [rebels], counted })
    ]
    expect(told(claims, 'CONSERVATIVE', attackOnArmy)).toMatchObject({
      text: '4',
      codes: ['BELLIGERENT']
    })
  })
})

describe('RANGE', () => {
  test('runs from the lowest lower bound to the highest value, with the exact figure as best', () => {
    expect(told([figure('77'), figure('~100')], 'RANGE')).toMatchObject({
      text: '77–100',
      best: 77,
      low: 77,
      high: 100
    })
    expect(told([figure('>70'), figure('77'), figure('~100')], 'RANGE')).toMatchObject({
      text: '71–100',
      best: 77,
      low: 71,
      high: 100
    })
  })

  test('best is the exact figure of most lineages', () => {
    const claims = [
      figure('12', { day: '2024-09-20', speakers: [ministry] }),
      figure('10', { lineage: 'a' }),
      figure('10', { lineage: 'b' })
    ]
    expect(told(claims, 'RANGE').best).toBe(10)
  })

  test('reprints are one lineage', () => {
    const claims = [
      figure('10', { lineage: 'agency' }),
      figure('10', { lineage: 'agency' }),
      figure('12', { day: '2024-09-20' })
    ]
    expect(told(claims, 'RANGE').best).toBe(12)
    expect(rollUp(claims, [], 'RANGE').independentSources).toBe(2)
  })

  test('then an official’s, then the newest', () => {
    const official = [figure('10', { speakers: [ministry] }), figure('12', { day: '2024-09-20' })]
    expect(told(official, 'RANGE').best).toBe(10)
    const newest = [figure('10'), figure('12', { day: '2024-09-20' }), figure('9', { day: null })]
    expect(told(newest, 'RANGE').best).toBe(12)
  })

  test.each([
    ['77', '77', 'EQ'],
    ['>70', '70+', 'GE'],
    ['>=15', '15+', 'GE'],
    ['~100', 'about 100', 'APPROX'],
    ['<=50', 'up to 50', 'LE'],
    ['<50', 'up to 49', 'LE'],
    ['60-80', '60–80', null]
  ] as const)('%s alone is %s', (words, text, comparator) => {
    expect(told([figure(words)], 'RANGE')).toMatchObject({ text, comparator })
  })

  test('a lower bound above every value leaves the range open', () => {
    expect(told([figure('77'), figure('>=90')], 'RANGE')).toMatchObject({
      text: '77–90+',
      best: 77,
      low: 77,
      high: 90
    })
    expect(told([figure('>70'), figure('>=71')], 'RANGE')).toMatchObject({
      text: '71+',
      high: null
    })
  })

  test('only approximate figures have no lower bound', () => {
    expect(told([figure('~100'), figure('~200')], 'RANGE')).toMatchObject({
      text: 'about 100–200',
      comparator: 'APPROX',
      low: null,
      high: 200
    })
  })

  test('approximate below exact changes nothing', () => {
    expect(told([figure('~60'), figure('77')], 'RANGE')).toMatchObject({
      text: '77',
      low: 77,
      high: 77
    })
  })

  test('upper bounds alone', () => {
    expect(textOf([figure('<=50'), figure('~40')], 'RANGE')).toBe('up to 50')
  })

  test('nobody killed is a figure', () => {
    expect(told([figure('0')], 'RANGE')).toMatchObject({ text: '0', best: 0 })
  })
})

describe('RECENT_THEN_MAJORITY', () => {
  test('takes the newest day, and of it the figure of most lineages', () => {
    const claims = [
      figure('10', { day: '2024-09-17' }),
      figure('77', { lineage: 'a' }),
      figure('77', { lineage: 'b' }),
      figure('81')
    ]
    expect(told(claims, 'RECENT_THEN_MAJORITY')).toEqual({
      text: '77',
      comparator: 'EQ',
      best: 77,
      low: 77,
      high: 77,
      used: 2,
      codes: ['OLDER', 'MINORITY']
    })
  })

  test('ties go to the lower', () => {
    expect(textOf([figure('81'), figure('77')], 'RECENT_THEN_MAJORITY')).toBe('77')
  })

  test('a document without a day is older than any', () => {
    const claims = [figure('10', { day: null }), figure('12', { day: '2001-01-01' })]
    expect(told(claims, 'RECENT_THEN_MAJORITY')).toMatchObject({ text: '12', codes: ['OLDER'] })
  })

  test('what is set aside anyway makes no day the newest', () => {
    const claims = [figure('some', { day: '2024-12-01' }), figure('12')]
    expect(told(claims, 'RECENT_THEN_MAJORITY')).toMatchObject({ text: '12', codes: ['VAGUE'] })
  })
})

describe('OFFICIAL_ONLY', () => {
  const mayor = speaker('mayor', {
    ties: [{ predicate: 'HOLDS_POSITION', id: 'council', type: 'GOVERNMENT_BODY' }]
  })
  const recruit = speaker('recruit', {
    ties: [{ predicate: 'MEMBER_OF', id: 'army', type: 'SECURITY_FORCE' }]
  })

  test('takes bodies of state, forces, international organisations, and who holds a position there', () => {
    const un = speaker('un', { type: 'INTERGOVERNMENTAL_ORG' })
    const claims = [ministry, army, un, mayor].map((one) => figure('12', { speakers: [one] }))
    expect(told(claims, 'OFFICIAL_ONLY')).toMatchObject({ text: '12', used: 4, codes: [] })
  })

  test('a member of a force, a witness and the document itself are no officials', () => {
    const claims = [
      figure('12', { speakers: [recruit] }),
      figure('13', { speakers: [nurse] }),
      figure('14')
    ]
    expect(told(claims, 'OFFICIAL_ONLY')).toMatchObject({
      text: 'unknown',
      codes: ['NOT_OFFICIAL', 'NOT_OFFICIAL', 'UNSOURCED']
    })
  })

  test('the nearest speaker decides', () => {
    const claims = [figure('12', { speakers: [nurse, { ...ministry, depth: 1 }] })]
    expect(told(claims, 'OFFICIAL_ONLY')).toMatchObject({ codes: ['NOT_OFFICIAL'] })
  })
})

describe('EXCLUDE_BELLIGERENTS', () => {
  test('passes over who claimed it and whom it was aimed at', () => {
    const claims = [
      figure('200', { speakers: [rebels] }),
      figure('10', { speakers: [army] }),
      figure('77', { speakers: [nurse] }),
      figure('80')
    ]
    expect(told(claims, 'EXCLUDE_BELLIGERENTS', attackOnArmy)).toMatchObject({
      text: '77–80',
      codes: ['BELLIGERENT', 'BELLIGERENT']
    })
  })

  test('who speaks for a side is of it', () => {
    const spokesman = speaker('spokesman', {
      ties: [{ predicate: 'HOLDS_POSITION', id: 'rebels', type: 'ARMED_GROUP' }]
    })
    const claims = [figure('200', { speakers: [spokesman] })]
    expect(told(claims, 'EXCLUDE_BELLIGERENTS', attackOnArmy).codes).toEqual(['BELLIGERENT'])
  })

  test('a target that bears no arms may count', () => {
    const school = speaker('school', { type: 'ORGANIZATION' })
    const parties = [{ predicate: 'TARGETED', id: 'school', type: 'ORGANIZATION' }] as const
    const claims = [figure('3', { speakers: [school] })]
    expect(told(claims, 'EXCLUDE_BELLIGERENTS', parties)).toMatchObject({ text: '3', codes: [] })
  })

  test('the accused is a side as well', () => {
    const parties = [{ predicate: 'ATTRIBUTED_TO', id: 'rebels', type: 'ARMED_GROUP' }] as const
    const claims = [figure('3', { speakers: [rebels] })]
    expect(told(claims, 'EXCLUDE_BELLIGERENTS', parties).codes).toEqual(['BELLIGERENT'])
  })
})
