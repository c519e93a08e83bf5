import { factsOf } from '../factsOf.ts'
import { fits } from '../patterns.ts'
import type { Pattern } from '../patterns.ts'

const PUBLISHED = '2022-06-15'
const reads = (text: string, pattern: Pattern): boolean => {
  const facts = factsOf(text, PUBLISHED)
  return facts.claims.some((claim) => fits(facts, pattern, claim))
}

const MARCH = 'Teachers marched through Zolka on Monday.'
/** How many came, in the words of those who say so: comparator, number, speaker. */
const TURNOUTS: readonly (readonly [string, string, number, string | null])[] = [
  [`${MARCH} Organisers said 15,000 people had taken part.`, 'EQ', 15000, 'Organisers'],
  [`${MARCH} More than 9,000 people turned out, the union said.`, 'GT', 9000, 'union'],
  [`${MARCH} The union put the crowd at 15,000.`, 'EQ', 15000, 'union'],
  [`${MARCH} Police estimated the turnout at fewer than 3,000.`, 'LT', 3000, 'Police'],
  [`${MARCH} The police put the number of marchers at about 700.`, 'APPROX', 700, 'police'],
  [`${MARCH} The crowd numbered between 4,000 and 5,000, witnesses said.`, 'LE', 5000, 'witnesses'],
  ['A rally in Zolka on Sunday drew 30,000 people, the party said.', 'EQ', 30000, 'party'],
  ['Some 8,000 people attended a rally in Zolka on Sunday.', 'APPROX', 8000, null],
  ['Police fired tear gas at some 800 students marching through Zolka.', 'APPROX', 800, null],
  [
    'Some 900 miners took part in the march in Zolka, leaders said; police spoke of 500.',
    'EQ',
    500,
    'police'
  ],
  [`${MARCH} Leaders put the crowd at 800; the mayor gave a figure of 90.`, 'EQ', 90, 'mayor']
]

describe('how many came', () => {
  it.each(TURNOUTS)('is read: %s', (text, comparator, value, claimant) => {
    const pattern = { predicate: 'PARTICIPATED_IN', object: 'PROTEST', comparator, value, claimant }
    expect(reads(text, pattern)).toBe(true)
  })
  it.each([
    ['Gunmen fired on a crowd at 9 in Zolka on Monday, killing two guards.', 9],
    ['A rally in Zolka on Sunday drew 30 per cent of the members.', 30],
    ['Police shot dead two of the 300 people attending the rally in Zolka on Sunday.', 2],
    ['A bomb killed 12 people attending a rally in Zolka on Sunday.', 12]
  ])('is no number of %s', (text, value) => {
    expect(reads(text, { predicate: 'PARTICIPATED_IN', value })).toBe(false)
  })
})

const DEED = 'Gunmen killed nine people in Zolka on Monday'
/** Some of those counted: how many, and who they were. */
const PARTS: readonly (readonly [string, number, string])[] = [
  [`${DEED}, among them a 12-year-old boy.`, 1, 'boy'],
  [`${DEED}, including a Kenyan peacekeeper.`, 1, 'peacekeeper'],
  [`${DEED}, two of them off-duty prison guards.`, 2, 'guards'],
  [`${DEED}, two of them crane operators.`, 2, 'operators'],
  [`${DEED}, a priest and two nuns among them.`, 2, 'nuns'],
  [`${DEED}. Two policemen were among them.`, 2, 'policemen'],
  [`${DEED}. A police captain and two nurses were among them.`, 1, 'captain'],
  [`${DEED}. Among them were two policemen.`, 2, 'policemen'],
  [`${DEED}. They included a judge and two clerks.`, 2, 'clerks'],
  ['Nine people, a priest among them, were killed in a raid in Zolka.', 1, 'priest'],
  ['A raid in Zolka caused 16 deaths, including that of a nurse.', 1, 'nurse'],
  ['Gunmen killed the barman and a student in Zolka on Monday.', 1, 'student'],
  ['Two officers and a passing cyclist died in a bombing in Zolka.', 1, 'cyclist'],
  [
    'A medic spoke of 22 bodies after a raid in Zolka, those of seven children among them.',
    7,
    'children'
  ]
]

describe('some of those counted', () => {
  it.each(PARTS)('are read: %s', (text, value, object) => {
    expect(reads(text, { predicate: 'KILLED', comparator: 'EQ', value, object })).toBe(true)
  })
  it.each([
    'Rebels freed 12 hostages in Zolka on Sunday. Two priests were among them.',
    `${DEED}, including the mayor, said a priest.`,
    `${DEED}. Officials, including a minister, visited the town.`
  ])('are none in %s', (text) => {
    expect(reads(text, { predicate: 'KILLED', value: 1 })).toBe(false)
    expect(reads(text, { predicate: 'ABDUCTED', value: 2 })).toBe(false)
  })
})
