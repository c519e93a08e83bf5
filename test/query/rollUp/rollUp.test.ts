import { rollUp } from '../../../src/query/rollUp/rollUp.ts'
import { POLICIES, attackOnArmy, figure, ministry, nurse, rebels, told } from './figures.ts'

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
