import { figuresOf, inShort, shortly } from '../figuresReader.ts'

const withScope = (text: string): string =>
  figuresOf(text)
    .map((figure) => `${inShort(figure)} ${figure.scope}`)
    .join(', ')

const victims = (text: string): readonly string[] =>
  figuresOf(text).map((one) => `${inShort(one)} ${one.victims?.exact ?? ''}`)

/** Ways to give another number for those whom the sentence before counts. */
const AGAIN = [
  'Neighbours counted 25.',
  'Neighbours who carried the bodies down the stairs counted 25.',
  'The mayor put the number at 25.',
  'The mayor puts it at 25.',
  'The mayor believes the number is 25.',
  'The mayor said the true figure was 25.',
  'The mayor spoke of 25.',
  'The mayor was speaking of 25.',
  'The mayor gave a figure of 25.',
  'The mayor gave a lower number, 25, on Monday.',
  'The mayor had raised it to 25.',
  'The mayor has since raised the figure to 25.',
  'The mayor said it was 25.',
  'The mayor said there were 25.',
  'The army said 25.',
  'The army confirmed 25.',
  'The army confirmed only 25.',
  'The army acknowledged 25.',
  'The army admitted just 25.',
  'The parish has recorded 25.',
  'The figure has since risen to 25.'
] as const

describe('a bare number for those counted before', () => {
  it.each(AGAIN)('reads %j', (sentence) => {
    expect(shortly(`At least 21 people were killed in the raid. ${sentence}`)).toBe(
      'KILLED GE 21, KILLED EQ 25'
    )
    expect(shortly(`Gunmen abducted 21 pupils. ${sentence}`)).toBe('ABDUCTED EQ 21, ABDUCTED EQ 25')
  })
  it.each([
    ['The mayor believes the number is closer to 25.', 'APPROX'],
    ['The mayor said the number could be as high as 25.', 'LE'],
    ['The mayor said the figure exceeded 25.', 'GT'],
    ['The mayor spoke of at least 25.', 'GE'],
    ['The mayor counted no fewer than 25.', 'GE']
  ])('reads the comparator of %j', (sentence, comparator) => {
    expect(shortly(`Rebels killed 21 people. ${sentence}`)).toBe(
      `KILLED EQ 21, KILLED ${comparator} 25`
    )
  })
  it('reads it in the same sentence', () => {
    expect(
      shortly('Four ministers were arrested, the aide said; an army spokesman confirmed only two.')
    ).toBe('DETAINED EQ 4, DETAINED EQ 2')
    expect(shortly('The mayor said nine people were killed, while the army said 12.')).toBe(
      'KILLED EQ 9, KILLED EQ 12'
    )
  })
  it.each([
    'Rescuers counted 25 bullet holes.',
    'The mayor spoke of 25 houses.',
    'The mayor spoke of 25 people in the hall.',
    'The paper reported 25 per cent of the vote.',
    'The court raised it to 25 years.',
    'The bank put it at 25 million dollars.',
    'The mayor said 25 houses burned.',
    'The vote was 25 to 12.',
    'The mayor, 25, fled.'
  ])('finds no more of them in %j', (sentence) => {
    expect(shortly(`Rebels killed 21 people. ${sentence}`)).toBe('KILLED EQ 21')
  })
})

describe('whose losses a toll counts', () => {
  it.each([
    [
      'The monitor put the losses of the SDF at 47 dead and those of the jihadists at 29.',
      ['KILLED EQ 47 the SDF', 'KILLED EQ 29 the jihadists']
    ],
    [
      'It put the dead among the rebels at 12 and the wounded at 30.',
      ['KILLED EQ 12 the rebels', 'WOUNDED EQ 30 ']
    ],
    ['It put the death toll among the miners at 12.', ['KILLED EQ 12 the miners']],
    ['Police cut the number of men they believe were killed to 31.', ['KILLED EQ 31 men']],
    ['The number of soldiers killed rose to 31.', ['KILLED EQ 31 soldiers']],
    ['The death toll of the attack rose to 31.', ['KILLED EQ 31 ']]
  ])('reads %j', (text, expected) => {
    expect(victims(text)).toEqual(expected)
  })
})

describe('numbers that were told first', () => {
  it.each([
    [
      'Police cut the number of men killed to 31, having first given it as 54.',
      'KILLED EQ 31 EVENT, KILLED EQ 54 SUPERSEDED'
    ],
    ['The first reports that night spoke of four dead.', 'KILLED EQ 4 SUPERSEDED'],
    ['Early police reports put the dead at four.', 'KILLED EQ 4 SUPERSEDED'],
    ['Five deaths were reported in the first hour after the blast.', 'KILLED EQ 5 SUPERSEDED'],
    ['It was first reported that five people had died.', 'KILLED EQ 5 SUPERSEDED'],
    ['The army had initially said five people were killed.', 'KILLED EQ 5 SUPERSEDED'],
    [
      'A boy died, bringing to nine the number of people killed. By nightfall the mayor was speaking of eight.',
      'KILLED EQ 9 EVENT, KILLED EQ 8 SUPERSEDED'
    ],
    ['According to first reports, five people were killed.', 'KILLED EQ 5 EVENT']
  ])('reads %j', (text, expected) => {
    expect(withScope(text)).toContain(expected)
  })
})

describe('numbers of what happened at another time', () => {
  it.each([
    'It is a year since jihadists tried to seize the town. Nine people perished then.',
    'Their capture set off a war of 34 days. About nine people were killed in it.',
    'On 17 January bombs were set off all over the country. Nine people died.',
    'In 2018 a similar bomb went off there. Nine people died.',
    'Two years ago a mine collapsed there. Nine people died.'
  ])('puts the figure of %j in the background', (text) => {
    expect(withScope(text)).toMatch(/^KILLED (?:EQ|APPROX) 9 BACKGROUND$/)
  })
  it.each([
    'Bombs went off all over the country on Monday. Nine people died.',
    'The governor, who took office in 2018, called for calm. Nine people died.',
    'The gunmen set the school alight and then fled. Nine people died.',
    'In June bombs went off all over the country. Nine people died.'
  ])('keeps the figure of %j with the news', (text) => {
    expect(withScope(text)).toBe('KILLED EQ 9 EVENT')
  })
})

describe('ages are no counts', () => {
  it.each([
    ['Nine people, all of them over 70, are dead.', 'KILLED EQ 9'],
    ['Nine people were killed, most of them under 18.', 'KILLED EQ 9'],
    ['Nine people aged between 20 and 70 were killed.', 'KILLED EQ 9'],
    ['The nine dead were all over 60.', ''],
    ['Over 70 were killed.', 'KILLED GT 70']
  ])('reads %j', (text, expected) => {
    expect(
      shortly(text)
        .split(', ')
        .filter((one) => / (?:60|70|18|20)$/.test(one))
    ).toEqual(expected.endsWith('70') ? [expected] : [])
    if (expected) expect(shortly(text)).toContain(expected)
  })
})

describe('those harmed with others, and parts of them', () => {
  it.each([
    ['The mayor was kidnapped together with two aides.', 'ABDUCTED EQ 2'],
    ['The mayor was taken off a mountain road by rebels together with two aides.', 'ABDUCTED EQ 2'],
    ['The mayor was killed along with three guards.', 'KILLED EQ 3'],
    ['The mayor was arrested with two others.', 'DETAINED EQ 2'],
    ['The mayor died together with his driver.', 'KILLED EQ 1'],
    ['His brother, who was driving, survived with a wound to the shoulder.', 'WOUNDED EQ 1'],
    ['A soldier, who was on leave, was killed.', 'KILLED EQ 1'],
    ['The dead were miners; five of them were Muslims.', 'KILLED EQ 5'],
    ['Sixteen workers were killed. Five of them were foreigners.', 'KILLED EQ 16, KILLED EQ 5'],
    [
      'Sixteen workers were killed. Five of them were arrested before.',
      'KILLED EQ 16, DETAINED EQ 5'
    ],
    ['The rebels killed 15 soldiers, and the insurgents, about 80 of them, won.', 'KILLED EQ 15'],
    ['Three rebels also fell.', 'KILLED EQ 3'],
    ['Six soldiers fell in the fighting.', 'KILLED EQ 6'],
    ['Six soldiers fell back.', ''],
    ['Six soldiers fell into the river.', ''],
    ['Six soldiers fell ill.', ''],
    ['Seven people are in hospital.', 'WOUNDED EQ 7'],
    ['Seven people are in hospital with cholera.', ''],
    ['Seven people were taken to hospital.', 'WOUNDED EQ 7'],
    ['Ambulances rushed seven people to a nearby hospital.', 'WOUNDED EQ 7'],
    ['Seven people were taken to hospital with food poisoning.', ''],
    ['A boy was taken to hospital, where he died.', ''],
    ['Eight people with cuts and broken bones were admitted to the hospital.', 'WOUNDED EQ 8'],
    ['A man aged 24 was shot dead.', 'KILLED EQ 1'],
    ['Two militants of the Front and an army sapper lost their lives.', 'KILLED EQ 2, KILLED EQ 1'],
    ['It had lost all contact with 18 others.', 'MISSING EQ 18'],
    ['Doctors are still treating 17 passengers.', 'WOUNDED EQ 17'],
    ['The clinic treated eleven people for malaria.', ''],
    ['Some 208 peacekeepers are captives of the rebels.', 'ABDUCTED APPROX 208'],
    ['Some 800 families were turned off their land.', 'DISPLACED APPROX 800'],
    ['About 8,000 people have crossed into Kosovo.', 'DISPLACED APPROX 8000'],
    ['Two gunmen crossed into Kosovo.', ''],
    ['A girl has died, bringing the dead to nine.', 'KILLED EQ 1, KILLED EQ 9'],
    ['He put the injured at 27 prisoners and three guards.', 'WOUNDED EQ 27, WOUNDED EQ 3'],
    ['Police lowered to eight the number of people they say were killed.', 'KILLED EQ 8'],
    ['The club lost two men to injury and one to a red card.', ''],
    ['The priest buried nine of the dead.', 'FUNERALS EQ 9'],
    ['Nine people between 15 and 22 were picked up.', 'DETAINED EQ 9'],
    ['The dead, the oldest of them 91, were villagers.', ''],
    ['A waitress had her wrist broken by a truncheon.', 'WOUNDED EQ 1'],
    ['Seven Americans are still captive in Lebanon.', 'ABDUCTED EQ 7'],
    ['Seven Americans are still being held by the kidnappers.', 'ABDUCTED EQ 7'],
    ['Seven men are being held over the blast.', 'DETAINED EQ 7'],
    ['One soldier was taken alive.', 'ABDUCTED EQ 1'],
    ['Police led away 12 men.', 'DETAINED EQ 12'],
    ['Soldiers raided the house, dragging off 12 men.', 'DETAINED EQ 12'],
    ['Twelve students were seized by police.', 'DETAINED EQ 12'],
    ['Police said gunmen led away 12 men.', 'ABDUCTED EQ 12'],
    ['Men dressed as soldiers led away 12 men.', 'ABDUCTED EQ 12'],
    ['A commander admitted to the loss of "thirty comrades, more or less".', 'KILLED APPROX 30'],
    ['The raid killed 12 people, at least two of them children.', 'KILLED EQ 12, KILLED GE 2']
  ])('reads %j', (text, expected) => {
    expect(shortly(text)).toBe(expected)
  })
})
