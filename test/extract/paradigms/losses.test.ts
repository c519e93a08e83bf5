import { factsOf } from '../factsOf.ts'
import { shortly } from '../figuresReader.ts'

describe('what a side lost', () => {
  it.each([
    ['Eleven of our brothers fell in the village.', 'KILLED EQ 11'],
    ['Eleven of his side’s men had fallen.', 'KILLED EQ 11'],
    ['Six combatants fell as martyrs.', 'KILLED EQ 6'],
    ['Two of our lions attained martyrdom.', 'KILLED EQ 2'],
    ['They lost four of their own.', 'KILLED EQ 4'],
    ['The patrol lost one of its number.', 'KILLED EQ 1'],
    ['Our own losses were six martyrs.', 'KILLED EQ 6'],
    ['Rebel losses were put at 40.', 'KILLED EQ 40'],
    ['Enemy losses amounted to 40 men.', 'KILLED EQ 40'],
    ['The enemy suffered losses of about 40 men.', 'KILLED APPROX 40'],
    ['Enemy losses ran into the dozens.', 'KILLED VAGUE_MANY'],
    ['The dead were in the hundreds.', 'KILLED VAGUE_MANY'],
    ['The battle cost the army 40 men.', 'KILLED EQ 40'],
    ['They paid for the bridge with the lives of 40 men.', 'KILLED EQ 40'],
    ['Its forces "destroyed" up to 20 enemy soldiers.', 'KILLED LE 20'],
    [
      'Nine soldiers were killed and one of its own fighters "martyred".',
      'KILLED EQ 9, KILLED EQ 1'
    ],
    ['They killed 17 soldiers and took three alive.', 'KILLED EQ 17, ABDUCTED EQ 3']
  ])('is counted: %s', (text, expected) => {
    expect(shortly(text)).toBe(expected)
  })
  it.each([
    'The firm put its losses at 40 million pesos.',
    'The war cost the company 40 contracts.',
    'The team lost four of their games.',
    'They buried three peace deals.',
    'Raiders made off with nearly 600 head of cattle.',
    'Costs ran into the millions.',
    'The firm suffered losses of 12 percent.'
  ])('is nobody in %s', (text) => {
    expect(shortly(text)).toBe('')
  })
})

describe('people counted in the words of those who found, held or treated them', () => {
  it.each([
    [
      'Nineteen soldiers were killed, eleven wounded and four are missing.',
      'KILLED EQ 19, WOUNDED EQ 11, MISSING EQ 4'
    ],
    ['Seven wounded and ten killed.', 'WOUNDED EQ 7, KILLED EQ 10'],
    ['A doctor spoke of 19 bodies.', 'KILLED EQ 19'],
    ['Residents saw three dead soldiers by the road.', 'KILLED EQ 3'],
    ['The ministry counted 41 Frenchmen among the captives.', 'ABDUCTED EQ 41'],
    ['They boasted of "more than a hundred prisoners of war".', 'ABDUCTED GT 100'],
    ['Gunmen kidnapped four Italian and Lebanese oil workers.', 'ABDUCTED EQ 4'],
    ['Three crewmen of a tug were seized.', 'ABDUCTED EQ 3'],
    ['At least 20 demonstrators were dragged away.', 'DETAINED GE 20'],
    ['A dozen officers were hit by stones.', 'WOUNDED EQ 12'],
    [
      'Eleven others, a priest among them, needed hospital treatment.',
      'WOUNDED EQ 11, WOUNDED EQ 1'
    ],
    ['Some 9,000 residents have made for Pemba by boat.', 'DISPLACED APPROX 9000'],
    ['Mourners followed 14 coffins through the town.', 'FUNERALS EQ 14']
  ])('are read: %s', (text, expected) => {
    expect(shortly(text)).toBe(expected)
  })
  it.each(['The shop sold 14 coffins.', 'Two men made for the door.'])(
    'are nobody in %s',
    (text) => {
      expect(shortly(text)).toBe('')
    }
  )
})

describe('a total of years', () => {
  const NEWS = 'A bomb killed three people in Zolka on Sunday.'
  it.each([
    [`${NEWS} More than 5,000 people have died in the south since 2004.`, 5000],
    [`${NEWS} Since 2017 the war has killed about 4,000 people.`, 4000],
    [`${NEWS} The conflict has claimed 4,000 lives in the past ten years.`, 4000],
    [`${NEWS} Nearly 70,000 people have been uprooted since the revolt began.`, 70000]
  ])('is of no deed of the news: %s', (text, value) => {
    const { claims, events } = factsOf(text, '2022-06-15')
    const total = claims.find(({ quantity }) => quantity?.value === value)
    expect(total?.scope).toBe('BACKGROUND')
    expect(events.find(({ key }) => key === total?.subject)?.type).not.toBe('BOMBING')
  })
  it('is of the outbreak that the news is of', () => {
    const { claims, events } = factsOf('A cholera outbreak has killed 700 people since March.')
    const total = claims.find(({ quantity }) => quantity?.value === 700)
    expect(events.find(({ key }) => key === total?.subject)?.type).toBe('DISASTER')
  })
})

describe('those counted', () => {
  it.each([
    ['Thieves cut a pipe near Zolka and three of them were arrested on Monday.', 'Thieves', 3],
    ['Gunmen attacked Zolka; no fewer than 20 fighters were killed.', 'fighters', 20],
    ['A bomb in Zolka killed 12 people, two of them officers hit by splinters.', 'officers', 2]
  ])('are who they are told to be: %s', (text, name, value) => {
    const { claims, entities } = factsOf(text, '2022-06-15')
    const counted = claims.find((c) => c.quantity?.value === value && c.object !== null)
    expect(entities.find(({ key }) => key === counted?.object)?.name).toContain(name)
  })
})

describe('one person, named beside', () => {
  it.each([
    ['A caretaker, Kim Du-shik, suffered burns.', 'WOUNDED EQ 1'],
    ['A night watchman, Juan Perez, 41, was killed.', 'KILLED EQ 1'],
    ['An adviser with the mission in Zolka, OSCE, died of gunshot wounds.', 'KILLED EQ 1'],
    ['A guard, Sergeant Juan Diaz, was fatally wounded.', 'KILLED EQ 1'],
    ['A woman of 60 died of her burns.', 'KILLED EQ 1'],
    ['Two fishermen have not been seen since they put to sea.', 'MISSING EQ 2']
  ])('is counted: %s', (text, expected) => {
    expect(shortly(text)).toBe(expected)
  })
})

describe('who was harmed', () => {
  it.each([
    'Gunmen attacked a post near Zolka, leaving two officers killed and 30 men wounded.',
    'They gave the toll as 12 conscripts and two officers killed and 30 men wounded in Zolka.'
  ])('did not do it: %s', (text) => {
    const { claims, entities } = factsOf(text, '2022-06-15')
    const doers = claims.filter(({ predicate }) => /PERPETRATED|PARTICIPATED/.test(predicate))
    const names = doers.map(({ subject }) => entities.find(({ key }) => key === subject)?.name)
    expect(names.filter((name) => name !== 'Gunmen')).toEqual([])
  })
})
