import { figuresOf, inShort, shortly } from './figuresReader.ts'

describe('figures in the wordings of news', () => {
  it.each([
    ['Seventy-seven villagers were killed.', 'KILLED EQ 77'],
    ['The raid left eight dead and 15 injured.', 'KILLED EQ 8, WOUNDED EQ 15'],
    ['Attack on market leaves 9 dead, 20 hurt', 'KILLED EQ 9, WOUNDED EQ 20'],
    ['Gunmen killed seven soldiers and two civilians.', 'KILLED EQ 7, KILLED EQ 2'],
    ['A car bomb killed at least 10 and wounded more than 50.', 'KILLED GE 10, WOUNDED GT 50'],
    ['The shelling led to the deaths of over 70 people.', 'KILLED GT 70'],
    [
      'The storm resulted in over 30 deaths and about 200 injuries.',
      'KILLED GT 30, WOUNDED APPROX 200'
    ],
    ['The death toll stands at 12.', 'KILLED EQ 12'],
    ['The attack claimed the lives of 16 people.', 'KILLED EQ 16'],
    ['The bombing cost 14 lives.', 'KILLED EQ 14'],
    ['Twenty-two people lost their lives in the fire.', 'KILLED EQ 22'],
    ['An estimated 1,200 people perished.', 'KILLED APPROX 1200'],
    ['Rescuers pulled 14 bodies from the rubble.', 'KILLED EQ 14'],
    ['The bodies of 12 fishermen were found on the shore.', 'KILLED EQ 12'],
    ['Gunmen shot dead four aid workers.', 'KILLED EQ 4'],
    ['Two brothers were found dead.', 'KILLED EQ 2'],
    ['Six miners were later found murdered.', 'KILLED EQ 6'],
    ['Nine people were reported killed.', 'KILLED EQ 9'],
    ['The army lost 12 men in the battle.', 'KILLED EQ 12'],
    ['A suicide bomber killed himself and seven others.', 'KILLED EQ 7'],
    ['The quake killed 1.5 million people.', 'KILLED EQ 1500000'],
    ['Some human lives were lost.', 'KILLED SOME'],
    ['Farmers working in the fields were wounded.', 'WOUNDED SOME'],
    ['75 people were killed or wounded.', 'CASUALTIES EQ 75'],
    ['The rebels inflicted numerous casualties.', 'CASUALTIES VAGUE_MANY'],
    ['Seven people remain missing.', 'MISSING EQ 7'],
    ['Gunmen kidnapped 17 schoolgirls from a boarding school.', 'ABDUCTED EQ 17'],
    ['Police killed five protesters and arrested 200.', 'KILLED EQ 5, DETAINED EQ 200'],
    ['The court heard of the arrest of five alleged smugglers.', 'DETAINED EQ 5'],
    ['More than 3,000 families have been displaced.', 'DISPLACED GT 3000'],
    ['Thousands fled their homes.', 'DISPLACED VAGUE_MANY'],
    ['The list is incomplete, naming 81 victims.', 'NAMED_VICTIMS EQ 81'],
    ['Funerals for approximately 50 students will take place.', 'FUNERALS APPROX 50'],
    [
      'Officials have yet to provide an official count of the fatalities.',
      'OFFICIAL_COUNT NONE_GIVEN NEGATED'
    ],
    ['There was no official death toll.', 'OFFICIAL_COUNT NONE_GIVEN NEGATED'],
    ['The authorities have not said how many people died.', 'OFFICIAL_COUNT NONE_GIVEN NEGATED'],
    ['There were no immediate reports of casualties.', 'CASUALTIES SOME NEGATED'],
    ['Casualties were reported on both sides.', 'CASUALTIES SOME'],
    ['The raid involved significant casualties.', 'CASUALTIES VAGUE_MANY'],
    ['Death toll in quake passes 20,000', 'KILLED GT 20000'],
    ['Officials put the toll at 41 dead and 200 injured.', 'KILLED EQ 41, WOUNDED EQ 200'],
    ['Some 40 people are believed to have drowned.', 'KILLED APPROX 40'],
    ['The bus carried 45 passengers, 38 of whom died.', 'KILLED EQ 38'],
    ['A message said it had killed "more than 50 soldiers".', 'KILLED GT 50'],
    ['Guards beat two men to death and shot five prisoners dead.', 'KILLED EQ 2, KILLED EQ 5'],
    ['The bullets that killed the three were dug up.', 'KILLED EQ 3'],
    ['Twelve miners were buried under rubble.', ''],
    ['Four persons, dressed in camouflage, were killed.', 'KILLED EQ 4'],
    ['They gave the order to kill the priests and their two maids.', 'KILLED EQ 2'],
    ['Gunmen killed the mayor and 12 people fled.', 'DISPLACED EQ 12'],
    ['Two men, aged 22 and 27, have been arrested.', 'DETAINED EQ 2'],
    ['Two sisters, 5 and 7, were killed.', 'KILLED EQ 2'],
    ['The group is still holding 59 hostages.', 'ABDUCTED EQ 59'],
    ['Fourteen people were killed in Kano and seven in Jos.', 'KILLED EQ 14, KILLED EQ 7'],
    ['The explosion injured 13, two critically.', 'WOUNDED EQ 13, WOUNDED EQ 2'],
    ['The rebels had taken 11 soldiers prisoner.', 'ABDUCTED EQ 11'],
    ['Gang violence has driven 900 people from their homes.', 'DISPLACED EQ 900'],
    ['Marines arrested the mayor of the port and eleven officers.', 'DETAINED EQ 11'],
    ['Gunmen seized two sailors and a cook.', 'ABDUCTED EQ 2, ABDUCTED EQ 1'],
    ['The strike killed a family of six.', 'KILLED EQ 6'],
    ['The bomb killed three men and wounded a fourth.', 'KILLED EQ 3, WOUNDED EQ 1'],
    ['Survivors drew up a list of 61 names after the massacre.', 'NAMED_VICTIMS EQ 61'],
    ['No one was hurt.', 'WOUNDED SOME NEGATED'],
    ['The police put the number of dead at 77, not 81.', 'KILLED EQ 77, KILLED EQ 81 NEGATED'],
    ['There were no casualties.', 'CASUALTIES SOME NEGATED'],
    ['A soldier and two boys were killed.', 'KILLED EQ 1, KILLED EQ 2'],
    ['A tenth victim died in hospital.', 'KILLED EQ 1'],
    [
      'Four women, a 10-year-old girl and six men were injured.',
      'WOUNDED EQ 4, WOUNDED EQ 1, WOUNDED EQ 6'
    ],
    [
      'Six sailors were killed with two other cadets and a nurse injured.',
      'KILLED EQ 6, WOUNDED EQ 2, WOUNDED EQ 1'
    ],
    ['The nine hikers were on a trip and were wounded by the blast.', 'WOUNDED EQ 9'],
    ['Seven guards travelling aboard a bus were killed.', 'KILLED EQ 7'],
    ['Two teachers, who had been on their way home, were shot dead.', 'KILLED EQ 2'],
    [
      'Five passengers in the second car were killed and three others wounded.',
      'KILLED EQ 5, WOUNDED EQ 3'
    ],
    ['The clashes left four people, including a child, dead.', 'KILLED EQ 4, KILLED EQ 1']
  ])('reads %j', (text, expected) => {
    expect(shortly(text)).toBe(expected)
  })

  it('reads upper case like any other text', () => {
    const text = 'AT LEAST SIX PERSONS WERE KILLED AND SEVERAL INJURED WHEN A BOMB EXPLODED.'
    expect(shortly(text)).toBe('KILLED GE 6, WOUNDED VAGUE_MANY')
  })

  it('gives spans that are the words of the text', () => {
    const text =
      'On Monday at least 42 people, nine of them children, were killed. Over 70 were wounded.'
    for (const { start, end, exact, victims } of figuresOf(text)) {
      expect(text.slice(start, end)).toBe(exact)
      if (victims) expect(text.slice(victims.start, victims.end)).toBe(victims.exact)
    }
  })

  it.each([
    [
      'It was said that 77 individuals were killed and 255 were injured.',
      ['77 individuals were killed', '255 were injured']
    ],
    [
      'The assault has resulted in the deaths of over 70 people and left around 200 wounded.',
      ['the deaths of over 70 people', 'around 200 wounded']
    ],
    [
      'The paper suggests the death toll may be approximately 100.',
      ['the death toll may be approximately 100']
    ]
  ])('keeps to the tight phrase in %j', (text, expected) => {
    expect(figuresOf(text).map(({ exact }) => exact)).toEqual(expected)
  })

  it('names those who are counted', () => {
    const [first] = figuresOf('Funerals for approximately 50 military students take place today.')
    expect(first?.victims?.exact).toBe('approximately 50 military students')
  })

  it('leaves the victims open where the text gives a number alone', () => {
    expect(figuresOf('The blast left 12 dead.')[0]?.victims).toBeNull()
  })

  it('marks a hedged figure', () => {
    expect(figuresOf('The death toll may be 100.')[0]?.hedged).toBe(true)
    expect(figuresOf('The death toll is 100.')[0]?.hedged).toBe(false)
  })

  it('keeps a trend that has no number', () => {
    const [toll] = figuresOf('The rising death toll has shocked the region.')
    expect(toll).toMatchObject({
      measure: 'KILLED',
      quantity: null,
      trend: 'RISING',
      exact: 'The rising death toll'
    })
  })

  it('calls a figure by its sentence', () => {
    const found = figuresOf('Two men were killed. It rained. Three women were wounded.')
    expect(found.map(({ sentence }) => sentence)).toEqual([0, 2])
  })
})

describe('parts and wholes', () => {
  it.each([
    ['At least 42 people, nine of them children, were killed.', 'KILLED EQ 9', 'KILLED GE 42'],
    ['The blast killed 42 people, including nine children.', 'KILLED EQ 9', 'KILLED EQ 42'],
    ['Seven soldiers were hurt, three of them critically.', 'WOUNDED EQ 3', 'WOUNDED EQ 7'],
    ['Of the 130 injured, 77 were women.', 'WOUNDED EQ 77', 'WOUNDED EQ 130'],
    [
      'Police arrested 12 people, seven women and five men, in the raid.',
      'DETAINED EQ 7',
      'DETAINED EQ 12'
    ]
  ])('ties the part to its whole in %j', (text, part, whole) => {
    const found = figuresOf(text)
    const one = found.find((figure) => inShort(figure) === part)
    expect(one?.partOf).not.toBeNull()
    const of = found[one?.partOf ?? -1]
    expect(of && inShort(of)).toBe(whole)
  })

  it.each([
    ['More than 300 people were there, two of whom were among the dead.', 'KILLED EQ 2'],
    ['Among the dead were two journalists.', 'KILLED EQ 2'],
    ['The wounded included five women.', 'WOUNDED EQ 5'],
    ['Eleven of those killed were from one family.', 'KILLED EQ 11'],
    ['Eight farmers were among those abducted.', 'ABDUCTED EQ 8']
  ])('counts members of those harmed in %j', (text, expected) => {
    expect(shortly(text)).toBe(expected)
  })

  it('does not tie two sides of a fight together', () => {
    const found = figuresOf('Six soldiers were killed and 20 rebels were killed.')
    expect(found.map(({ partOf }) => partOf)).toEqual([null, null])
  })
})
