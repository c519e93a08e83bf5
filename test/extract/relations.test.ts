import { factsOf, said } from './factsOf.ts'

/** Claims of some predicates with the words that they are quoted from. */
const read = (text: string, predicate: string): readonly string[] => {
  const facts = factsOf(text)
  const lines = said(facts)
  return facts.claims.flatMap((c, i) =>
    c.predicate === predicate ? [`${lines[i]} | ${c.quotes.map((q) => q.exact).join(' … ')}`] : []
  )
}

describe('an office beside a name', () => {
  it.each([
    ['President Idris Kaboré spoke in Nairobi.', 'Idris Kaboré', '', 'President Idris Kaboré'],
    [
      'Benin’s president Arlette Zinsou spoke in Nairobi.',
      'Arlette Zinsou',
      'Benin',
      'Benin’s president Arlette Zinsou'
    ],
    [
      'Colonel Moussa Traoré, a spokesman for the army, spoke.',
      'Moussa Traoré',
      'the army',
      'Colonel Moussa Traoré, a spokesman for the army'
    ],
    [
      'A spokesman for the army, Colonel Moussa Traoré, spoke.',
      'Moussa Traoré',
      'the army',
      'A spokesman for the army, Colonel Moussa Traoré'
    ],
    ['Police chief Samuel Otieno spoke.', 'Samuel Otieno', 'Police', 'Police chief Samuel Otieno'],
    [
      'Mayor Luis Prado of Medellín condemned it.',
      'Luis Prado',
      'Medellín',
      'Mayor Luis Prado of Medellín'
    ],
    [
      'Army spokesman Brig. Gen. Tukur Bello spoke.',
      'Tukur Bello',
      'Army',
      'Army spokesman Brig. Gen. Tukur Bello'
    ],
    [
      'Maj. Gen. Paul Roux, the army chief of staff, spoke in Gao.',
      'Paul Roux',
      'army',
      'Maj. Gen. Paul Roux, the army chief of staff'
    ],
    [
      'COLONEL JUAN RUIZ, COMMANDER OF THE 3D BRIGADE, LEFT.',
      'JUAN RUIZ',
      '3D BRIGADE',
      'COLONEL JUAN RUIZ, COMMANDER OF THE 3D BRIGADE'
    ]
  ])('%s', (text, who, where, quoted) => {
    const line = [who, 'HOLDS_POSITION', where].filter(Boolean).join(' ')
    expect(read(text, 'HOLDS_POSITION')).toEqual([`${line} | ${quoted}`])
  })

  it.each([
    'The former mayor, Luis Prado, spoke in Cali.',
    'Ex-president Ana Ruiz spoke in Cali.',
    'The lawyer for the company, Ana Ruiz, spoke in Cali.',
    'The mayor spoke to Ana Ruiz in Cali.'
  ])('is not read from: %s', (text) => {
    expect(read(text, 'HOLDS_POSITION')).toEqual([])
  })

  it('is that person, and no second one', () => {
    const facts = factsOf('A spokesman for the army, Colonel Moussa Traoré, spoke in Gao.')
    const people = facts.entities.filter((e) => e.type === 'PERSON')
    expect(people.map((e) => e.name)).toEqual(['Moussa Traoré'])
    expect(people[0]?.mentions.map((m) => m.exact)).toContain('A spokesman for the army')
  })
})

describe('a name that no list knows', () => {
  it.each([
    ['A spokesman for the army, Colonel Moussa Traoré, spoke in Gao.', 'Moussa Traoré'],
    [
      'They named the gang leader Jimmy Cazeau, whose alliance has blocked the port.',
      'Jimmy Cazeau'
    ]
  ])('keeps to the title before it: %s', (text, name) => {
    expect(factsOf(text).entities.find((e) => e.name === name)?.type).toBe('PERSON')
  })
})

describe('a description beside a name is whose it is', () => {
  it.each([
    ['Members of the Russian paramilitary group, Wagner, left Gao.', 'Wagner'],
    ['The head of a civil group, Lalo Ngabu, left Gao.', 'Lalo Ngabu']
  ])('%s', (text, name) => {
    const named = factsOf(text).entities.find((e) => e.name === name)
    expect(named?.mentions.filter((m) => m.form === 'NOMINAL')).toHaveLength(1)
  })
})

describe('a place within another', () => {
  it.each([
    [
      'Gunmen attacked a school in Tanguiéta, in northern Benin, on Friday.',
      ['Tanguiéta LOCATED_IN Benin | Tanguiéta, in northern Benin']
    ],
    [
      'Six people were killed in the village of Kessa in Kidal province.',
      ['Kessa LOCATED_IN Kidal | Kessa in Kidal province']
    ],
    [
      'Rebels attacked Djibo, a town in the Soum province of Burkina Faso.',
      [
        'Djibo LOCATED_IN Soum | Djibo, a town in the Soum province',
        'Soum LOCATED_IN Burkina Faso | Soum province of Burkina Faso'
      ]
    ],
    [
      'It is quiet in Maiduguri, the capital of Borno state in northeast Nigeria.',
      ['Borno LOCATED_IN Nigeria | Borno state in northeast Nigeria']
    ],
    [
      'A bomb near Forkhill, County Armagh, killed three.',
      ['Forkhill LOCATED_IN County Armagh | Forkhill, County Armagh']
    ],
    [
      'Two soldiers were hurt in Kompienga, eastern Burkina Faso, on Friday.',
      ['Kompienga LOCATED_IN Burkina Faso | Kompienga, eastern Burkina Faso']
    ],
    [
      'They met in Lagos, Nigeria, and left for Gao, in Mali.',
      ['Lagos LOCATED_IN Nigeria | Lagos, Nigeria', 'Gao LOCATED_IN Mali | Gao, in Mali']
    ]
  ])('%s', (text, lines) => {
    expect(read(text, 'LOCATED_IN').filter((l) => !l.startsWith('a school'))).toEqual(lines)
  })

  it.each([
    'Troops from Chad fought in the north of Nigeria.',
    'He went from Bamako to Mali’s neighbour Niger.',
    'Mali, Niger and Chad met.'
  ])('is not read from: %s', (text) => {
    expect(read(text, 'LOCATED_IN')).toEqual([])
  })

  it.each([
    ['It is quiet in Gonda, the capital of Sarri.', 'Sarri', 'REGION'],
    ['The governor of Cauca spoke in Cali.', 'Cauca', 'REGION'],
    ['The capital of Mali is quiet.', 'Mali', 'COUNTRY'],
    ['The governor of the Bank of Ghana spoke.', 'Bank of Ghana', 'ORGANIZATION'],
    ['The Department of Justice spoke.', 'Department of Justice', 'GOVERNMENT_BODY']
  ])('is as large as its capital or governor tells: %s', (text, name, type) => {
    expect(factsOf(text).entities.find((e) => e.name === name)?.type).toBe(type)
  })

  it('is not told of by a point of the compass', () => {
    const facts = factsOf('The army fought in northeast Nigeria.')
    const nigeria = facts.entities.find((e) => e.name === 'Nigeria')
    expect(nigeria?.mentions.map((m) => m.exact)).toEqual(['Nigeria'])
  })
})

describe('a town told with what it lies in', () => {
  it.each([
    ['Six people were killed in the Borno village of Kessa.', 'Kessa LOCATED_IN Borno'],
    ['Gunmen attacked the Ecuadorean fishing town of Zolqui.', 'Zolqui LOCATED_IN Ecuador'],
    ['Gunmen attacked Kessa, a town of 3,000 people in Zamfara.', 'Kessa LOCATED_IN Zamfara'],
    [
      'The town of Kessa, which is in Zamfara state, was attacked by gunmen.',
      'Kessa LOCATED_IN Zamfara'
    ]
  ])('%s', (text, line) => {
    expect(said(factsOf(text))).toContain(line)
  })
  it.each([
    'The Nigerian army and people of Kessa fought gunmen.',
    'Mali and the town of Kessa talked.'
  ])('is not read from: %s', (text) => {
    expect(read(text, 'LOCATED_IN')).toEqual([])
  })
})
