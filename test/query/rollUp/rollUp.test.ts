import type { RollUpPolicy } from '../../../src/generated/schema.ts'
import type { Comparator } from '../../../src/model.ts'
import type { FigureClaim, Party, Speaker } from '../../../src/query/rollUp/claim.ts'
import { rollUp } from '../../../src/query/rollUp/rollUp.ts'

let count = 0

/** "77", ">70", ">=70", "<50", "<=50", "~100", "60-80", "some", "many". */
function figure(words: string, given: Partial<FigureClaim> = {}): FigureClaim {
  const id = `k${count++}`
  return {
    id,
    ...quantity(words),
    scope: 'EVENT',
    derivation: 'STATED',
    polarity: 'AFFIRMED',
    counted: null,
    speakers: [],
    document: id,
    lineage: given.document ?? id,
    day: '2024-09-18',
    ...given
  }
}

const SIGNS: Readonly<Record<string, Comparator>> = {
  '': 'EQ',
  '>': 'GT',
  '>=': 'GE',
  '<': 'LT',
  '<=': 'LE',
  '~': 'APPROX'
}

function quantity(words: string) {
  const nothing = { value: null, low: null, high: null }
  if (words === 'some') return { ...nothing, comparator: 'SOME' as const, low: 1 }
  if (words === 'many') return { ...nothing, comparator: 'VAGUE_MANY' as const }
  if (words === 'none given') return { ...nothing, comparator: 'NONE_GIVEN' as const }
  const range = /^(\d+)-(\d+)$/.exec(words)
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])]
    return { comparator: 'LE' as const, value: high, low, high }
  }
  const [, sign = '', digits] = /^([<>=~]*)(\d+)$/.exec(words) ?? []
  const value = Number(digits)
  const comparator = SIGNS[sign] ?? 'EQ'
  const low = { EQ: value, GT: value + 1, GE: value }[comparator as string] ?? null
  const high = { EQ: value, LT: value - 1, LE: value }[comparator as string] ?? null
  return { comparator, value, low, high }
}

const speaker = (id: string, given: Partial<Speaker> = {}): Speaker => ({
  id,
  type: 'PERSON',
  depth: 0,
  ties: [],
  ...given
})
const ministry = speaker('ministry', { type: 'GOVERNMENT_BODY' })
const rebels = speaker('rebels', { type: 'ARMED_GROUP' })
const army = speaker('army', { type: 'SECURITY_FORCE' })
const nurse = speaker('nurse')
const attackOnArmy: readonly Party[] = [
  { predicate: 'CLAIMED_RESPONSIBILITY_FOR', id: 'rebels', type: 'ARMED_GROUP' },
  { predicate: 'TARGETED', id: 'army', type: 'SECURITY_FORCE' }
]

function told(
  claims: readonly FigureClaim[],
  policy: RollUpPolicy,
  parties: readonly Party[] = []
) {
  const { text, best, low, high, used, setAside, comparator } = rollUp(claims, parties, policy)
  const codes = setAside.map(({ code }) => code)
  return { text, comparator, best, low, high, used: used.length, codes }
}
const textOf = (
  claims: readonly FigureClaim[],
  policy: RollUpPolicy,
  parties: readonly Party[] = []
) => told(claims, policy, parties).text

const POLICIES: readonly RollUpPolicy[] = [
  'ALL',
  'CONSERVATIVE',
  'RANGE',
  'RECENT_THEN_MAJORITY',
  'OFFICIAL_ONLY',
  'EXCLUDE_BELLIGERENTS'
]

describe('under every policy', () => {
  test.each(POLICIES)('%s knows nothing where nothing is said', (policy) => {
    const nothing = { text: 'unknown', comparator: null, best: null, low: null, high: null }
    expect(rollUp([], [], policy)).toEqual({
      ...nothing,
      used: [],
      setAside: [],
      independentSources: 0
    })
  })

  test.each(POLICIES)('%s does not add two figures', (policy) => {
    const claims = [figure('12', { speakers: [ministry] }), figure('5', { speakers: [ministry] })]
    const { text } = rollUp(claims, [], policy)
    expect(text).not.toContain('17')
  })

  test.each(POLICIES)('%s sets aside what no policy takes, each with its code', (policy) => {
    const claims = [
      figure('9', { polarity: 'NEGATED', speakers: [ministry] }),
      figure('10', { scope: 'SUPERSEDED', speakers: [ministry] }),
      figure('500', { scope: 'BACKGROUND', speakers: [ministry] }),
      figure('13', { derivation: 'RESTATED', speakers: [ministry] }),
      figure('some', { speakers: [ministry] }),
      figure('many', { speakers: [ministry] }),
      figure('13', { speakers: [ministry] })
    ]
    expect(told(claims, policy)).toMatchObject({
      text: '13',
      low: 13,
      high: 13,
      used: 1,
      codes: ['NEGATED', 'SUPERSEDED', 'BACKGROUND', 'RESTATED', 'VAGUE', 'VAGUE']
    })
  })

  test('a figure is used or set aside, never both or neither', () => {
    const claims = [
      figure('12'),
      figure('>10'),
      figure('some'),
      figure('~20', { speakers: [rebels] })
    ]
    for (const policy of POLICIES) {
      const { used, setAside } = rollUp(claims, attackOnArmy, policy)
      const all = [...used, ...setAside.map(({ claim }) => claim)].map(({ id }) => id)
      expect(all.toSorted()).toEqual(claims.map(({ id }) => id).toSorted())
    }
  })

  test('every reason is one sentence', () => {
    const claims = [
      figure('9', { polarity: 'NEGATED' }),
      figure('10', { scope: 'SUPERSEDED' }),
      figure('13', { day: '2024-09-17' }),
      figure('14'),
      figure('14'),
      figure('15')
    ]
    const reasons = POLICIES.flatMap((policy) =>
      rollUp(claims, [], policy).setAside.map(({ reason }) => reason)
    )
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z][^.]+\.$/)
  })

  test('that no figure was given is said to be just that', () => {
    const [aside] = rollUp([figure('none given', { polarity: 'NEGATED' })], [], 'ALL').setAside
    expect(aside).toMatchObject({ code: 'NEGATED', reason: 'It says that no figure was given.' })
  })
})

describe('a part of a whole', () => {
  const children = { id: 'children', ties: [] }
  const soldiers = { id: 'soldiers', ties: [] }

  test('a group is a part where the same document counts all', () => {
    const claims = [
      figure('77', { document: 'd1' }),
      figure('9', { document: 'd1', counted: children })
    ]
    expect(told(claims, 'RANGE')).toMatchObject({ text: '77', codes: ['PART_OF_WHOLE'] })
  })

  test('the reason names the whole', () => {
    const claims = [
      figure('>70', { document: 'd1' }),
      figure('9', { document: 'd1', counted: children })
    ]
    const [aside] = rollUp(claims, [], 'ALL').setAside
    expect(aside?.reason).toBe('It counts one group, where the same document has 70 in all.')
  })

  test('another document’s total makes it none', () => {
    const claims = [figure('77'), figure('50', { counted: soldiers })]
    expect(told(claims, 'RANGE')).toMatchObject({ text: '50–77', codes: [] })
  })

  test('the group may be all who were counted', () => {
    const claims = [figure('5', { document: 'd1', counted: soldiers })]
    expect(told(claims, 'RANGE')).toMatchObject({ text: '5', codes: [] })
  })

  test('two figures of one group contradict each other', () => {
    const claims = [
      figure('5', { document: 'd1', counted: soldiers }),
      figure('8', { document: 'd1', counted: soldiers, speakers: [nurse] })
    ]
    expect(told(claims, 'RANGE')).toMatchObject({ text: '5–8', codes: [] })
  })

  test('a smaller group in another voice is no part', () => {
    const claims = [
      figure('20', { document: 'd1', counted: soldiers, speakers: [rebels] }),
      figure('5', { document: 'd1', counted: children, speakers: [ministry] })
    ]
    expect(told(claims, 'RANGE')).toMatchObject({ text: '5–20', codes: [] })
  })

  test('what is superseded is no whole', () => {
    const claims = [
      figure('12', { document: 'd1', scope: 'SUPERSEDED' }),
      figure('9', { document: 'd1', counted: children })
    ]
    expect(told(claims, 'RANGE')).toMatchObject({ text: '9', codes: ['SUPERSEDED'] })
  })
})

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
