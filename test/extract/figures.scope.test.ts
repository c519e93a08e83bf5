import { figuresOf, inShort } from './figuresReader.ts'

const scopes = (text: string, published?: string | null): string =>
  figuresOf(text, published)
    .map((figure) => `${inShort(figure)} ${figure.scope}`)
    .join(', ')

describe('what a figure belongs to', () => {
  it.each([
    ['Nine people were killed on Monday.', 'KILLED EQ 9 EVENT'],
    ['Nine people were killed on 11 June.', 'KILLED EQ 9 EVENT'],
    [
      'More than 40,000 people have been killed over the past decade.',
      'KILLED GT 40000 BACKGROUND'
    ],
    ['The insurgency has killed 350,000 people since 2009.', 'KILLED EQ 350000 BACKGROUND'],
    ['A similar attack in 2017 killed 58 people.', 'KILLED EQ 58 BACKGROUND'],
    ['Some 300 people have been killed so far this year.', 'KILLED APPROX 300 BACKGROUND'],
    ['About 200 people are killed by mines every year.', 'KILLED APPROX 200 BACKGROUND'],
    ['In February 2021, 31 students were abducted there.', 'ABDUCTED EQ 31 BACKGROUND'],
    ['Two million people died during the war.', 'KILLED EQ 2000000 BACKGROUND'],
    ['They buried the 10 miners who were killed in March.', 'KILLED EQ 10 BACKGROUND'],
    ['The blast killed 40 in the deadliest attack since 2015.', 'KILLED EQ 40 EVENT'],
    ['The group, which was founded in 2015, killed nine people.', 'KILLED EQ 9 EVENT'],
    ['Nine people died in a town that was seized last year.', 'KILLED EQ 9 EVENT'],
    ['Four men were killed a day after the truce.', 'KILLED EQ 4 EVENT'],
    ['The decade-long war has killed 100,000 people.', 'KILLED EQ 100000 BACKGROUND'],
    ['The initial death toll was 10.', 'KILLED EQ 10 SUPERSEDED'],
    [
      'The death toll has risen to 34, up from an initial 20.',
      'KILLED EQ 34 EVENT, KILLED EQ 20 SUPERSEDED'
    ],
    ['The death toll rose from 10 to at least 12.', 'KILLED EQ 10 SUPERSEDED, KILLED GE 12 EVENT'],
    ['Earlier reports said five people had died.', 'KILLED EQ 5 SUPERSEDED'],
    ['A sixth victim died of her injuries in 2025.', 'KILLED EQ 1 EVENT']
  ])('reads %j', (text, expected) => {
    expect(scopes(text)).toBe(expected)
  })

  it('trusts a date that its weekday makes recent', () => {
    const text = 'The mayor spoke on Friday. Five were hurt in a raid on Wednesday, October 28.'
    expect(scopes(text, null)).toBe('WOUNDED EQ 5 EVENT')
  })

  it('takes another month for history only where the text tells its own time', () => {
    const text =
      'The mayor spoke on Friday. Five people were killed on 11 December in the same street.'
    expect(scopes(text, null)).toBe('KILLED EQ 5 BACKGROUND')
  })

  it('reads the year of a dateline', () => {
    const text = 'LIMA, 3 JUN 89 (EFE) -- NINE PEOPLE WERE KILLED IN 1985.'
    expect(scopes(text, null)).toBe('KILLED EQ 9 BACKGROUND')
  })
})
