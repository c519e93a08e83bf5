import { factsOf } from '../factsOf.ts'

const typeOf = (text: string, name: string): string | null | undefined =>
  factsOf(text).entities.find((e) => e.name === name)?.type
const cellsOf = (
  frames: readonly string[],
  names: readonly string[]
): readonly (readonly [string, string])[] =>
  frames.flatMap((frame) => names.map((name) => [frame.replaceAll('X', name), name] as const))

/** Names that no list knows. */
const PEOPLE = ['Zaid Obrovic', 'Hauwa Tenkile', 'Danish Aurak', 'Ximo Bertol']
const PAPERS = ['Zorva Courier', 'Manila Gazette', 'Bangkok Chronicle']

describe('who is called by what he does', () => {
  it.each(
    cellsOf(
      [
        'Her sword went to Cadet X of Karak, the best shot of his year.',
        '25 pupils were missing, Commissioner X said, and she blamed bandits.',
        'Striker X left the pitch before the end.',
        'The midfielder X was arrested on Monday.',
        'Police questioned the historian X on Monday.',
        'Two men shot the prosecutor X at his home.',
        'X, 34, was shot dead on Monday, police said.',
        'Detective Superintendent X said two men were held.',
        'A lawyer for the family, X, denied it.',
        'The pastor X denied it on Monday.'
      ],
      PEOPLE
    )
  )('is a person: %s', (text, name) => {
    expect(typeOf(text, name)).toBe('PERSON')
  })
})

describe('who is called like a common word or a town', () => {
  it.each([
    ['The long siege of Grant Whitlock is over, they said.', 'Grant Whitlock'],
    ['They met Faith Okorro on Monday in the old market.', 'Faith Okorro'],
    ['Hungary’s Attila Kocsis sacrificed a bishop in the end.', 'Attila Kocsis']
  ])('is a person: %s', (text, name) => {
    expect(typeOf(text, name)).toBe('PERSON')
  })
})

describe('a newspaper', () => {
  it.each(
    cellsOf(
      [
        'An aide told the X that four ministers had been held.',
        'The army has denied it, the X reported.',
        'He was interviewed by the X on Monday.'
      ],
      PAPERS
    )
  )('is known by the words round it: %s', (text, name) => {
    expect(typeOf(text, name)).toBe('MEDIA')
  })
  it.each([
    ['Thomas Wapi told the Post-Courier on Tuesday.', 'Post-Courier'],
    ['Both papers disagree. Le Matin said that 56 people died.', 'Le Matin'],
    ['Newspapers gave figures. El Watan, quoting survivors, wrote of 80 dead.', 'El Watan'],
    ['The website Zorva-Online wrote that officers did it.', 'Zorva-Online'],
    [
      'Contacted by the Tbilisi daily Rezonka, the band’s commander, Zurab Sich, denied it.',
      'Rezonka'
    ]
  ])('in other forms: %s', (text, name) => {
    expect(typeOf(text, name)).toBe('MEDIA')
  })
})

describe('a work', () => {
  it.each(
    cellsOf(
      [
        'She argues so in her new book "X", which came out on Monday.',
        'She argues so in her new book, “X”.',
        '"X", which opens the festival, is a comedy film.',
        'He directed "X" ten years ago.',
        'The novel "X" won the prize.',
        'A film called "X" tells of it.'
      ],
      ['Fire and Discount', 'The Ninth Cashier', 'Salt']
    )
  )('is known by its title: %s', (text, name) => {
    expect(typeOf(text, name)).toBe('WORK')
  })
  it.each(['"We Will Win," he said.', 'They call the town "Little Moscow".'])(
    'is no saying: %s',
    (text) => {
      expect(factsOf(text).entities.filter((e) => e.type === 'WORK')).toEqual([])
    }
  )
})

describe('a body', () => {
  it.each([
    [
      'His captors, who call themselves the Dawn of the Oppressed, freed him.',
      'Dawn of the Oppressed',
      'ARMED_GROUP'
    ],
    ['A group calling itself the Red Kestrels said it had done it.', 'Red Kestrels', 'ARMED_GROUP'],
    [
      'Volunteers who call themselves the White Scarves dug them out.',
      'White Scarves',
      'ORGANIZATION'
    ],
    [
      'The authorities hold the Zorjas responsible, a militia led by Luis Prado.',
      'Zorjas',
      'ARMED_GROUP'
    ],
    [
      'The militants of the Malaita Kite Force let five ministers go.',
      'Malaita Kite Force',
      'ARMED_GROUP'
    ],
    ['He disarmed the United Tajik Opposition.', 'United Tajik Opposition', 'POLITICAL_PARTY'],
    ['Labor, led by Toby Renshaw, asked for a poll.', 'Labor', 'POLITICAL_PARTY'],
    [
      'The directors heard from Irondale, a London hedge fund that holds 9 percent.',
      'Irondale',
      'ORGANIZATION'
    ],
    ['The London hedge fund Irondale denied it.', 'Irondale', 'ORGANIZATION'],
    [
      'Colonel Hugh Strand, who runs Kerrigan Overseas, was held.',
      'Kerrigan Overseas',
      'ORGANIZATION'
    ],
    [
      'At least 325 people were killed, according to the Inter-American Commission on Human Rights.',
      'Inter-American Commission on Human Rights',
      'INTERGOVERNMENTAL_ORG'
    ],
    [
      'Nine people are dead, the Fire and Disaster Management Agency said.',
      'Fire and Disaster Management Agency',
      'GOVERNMENT_BODY'
    ],
    [
      'A landmine blew up a truck in Oriental Mindoro, and nine were injured.',
      'Oriental Mindoro',
      'REGION'
    ],
    ['A bomb went off in Zorva Occidental on Monday.', 'Zorva Occidental', 'REGION']
  ])('%s', (text, name, type) => {
    expect(typeOf(text, name)).toBe(type)
  })
})

describe('what the noun beside a name tells', () => {
  const cells = Object.entries({
    MEDIA: [
      'the weekly',
      'the Afghan news agency',
      'the website',
      'the local daily',
      'the news site'
    ],
    ORGANIZATION: [
      'the rights group',
      'the relief agency',
      'the trade union federation',
      'a body named',
      'the hedge fund'
    ]
  }).flatMap(([type, nouns]) =>
    nouns.flatMap((noun) =>
      ['Pulso Sur', 'Pajwok', 'Free Volga'].map((name) => [noun, name, type] as const)
    )
  )
  it.each(cells)('%s %s is %s', (noun, name, type) => {
    expect(typeOf(`A teacher told ${noun} ${name} on Monday that two men died.`, name)).toBe(type)
  })
  it.each([
    ['The company that runs the quarry, Petrolzan, denied it.', 'Petrolzan', 'ORGANIZATION'],
    ['Not so, said her Greek owner, Thessaly Zorba, on Monday.', 'Thessaly Zorba', 'ORGANIZATION'],
    ['Zorvanam’s chief executive spoke of war on Monday.', 'Zorvanam', 'ORGANIZATION'],
    ['Among them is Sepehr Zor of Isfahan, whose director left.', 'Sepehr Zor', 'ORGANIZATION'],
    [
      'The union Solidarka, which had called the rally, spoke of 40,000.',
      'Solidarka',
      'ORGANIZATION'
    ],
    ['Road Home, a volunteer group, brought 64 people out.', 'Road Home', 'ORGANIZATION'],
    [
      'SEVILLE, Spain (Iberzan) - A bomb went off in a post room on Tuesday, police said.',
      'Iberzan',
      'MEDIA'
    ],
    ['The mission, UNZORA, lost two men on Monday.', 'UNZORA', 'INTERGOVERNMENTAL_ORG'],
    [
      'It blamed the troops of Fikret Zorba. No word came from Mr. Zorba.',
      'Fikret Zorba',
      'PERSON'
    ],
    [
      'The Zorka Brigade, which is affiliated with Islamic Jihad, took credit.',
      'Zorka Brigade',
      'ARMED_GROUP'
    ],
    [
      'Two were in critical condition, said a nurse of St. Jude’s Hospital.',
      'St. Jude’s Hospital',
      'FACILITY'
    ],
    [
      'Two men were held on Friday, the Internal Security Agency said.',
      'Internal Security Agency',
      'SECURITY_FORCE'
    ]
  ])('%s', (text, name, type) => {
    expect(typeOf(text, name)).toBe(type)
  })
})

describe('a place', () => {
  it.each(
    cellsOf(
      [
        'A bomb went off outside X on Monday.',
        'Two men were shot 20 km from X on Monday.',
        'Gunmen killed two men north of X on Monday.',
        'Two men were killed on the outskirts of X.',
        'The mayor of X said two men were killed.'
      ],
      ['Saravanka', 'Bunyol', 'Deir Hamra']
    )
  )('is known by the words before it: %s', (text, name) => {
    expect(typeOf(text, name)).toMatch(/CITY|REGION/)
  })
})

describe('what only looks like it', () => {
  it.each([
    ['He told the Security Council that it was over.', 'Security Council', 'MEDIA'],
    ['She told the Kremlin to stop.', 'Kremlin', 'MEDIA'],
    ['The villagers of Kano, 24, and others fled.', 'Kano', 'PERSON'],
    ['Gunmen stormed the General Hospital in Kano.', 'General Hospital', 'PERSON'],
    ['The Sheikh Zayed Road was closed.', 'Sheikh Zayed Road', 'PERSON'],
    ['Labor unions called a strike.', 'Labor', 'POLITICAL_PARTY']
  ])('%s', (text, name, type) => {
    expect(typeOf(text, name)).not.toBe(type)
  })
})

describe('a name by its own words', () => {
  const cells = Object.entries({
    ORGANIZATION: [
      'Zorva Dairies',
      'Zorva Petrol',
      'Zorva Cement',
      'Zorva Textiles',
      'Bodegas Zorva',
      'Grupo Zorva',
      'Banco Zorva',
      'Zorva Human Rights Network',
      'Zorva Doctors Network',
      'Zorva Consumers’ Council'
    ],
    POLITICAL_PARTY: [
      'Left Democratic Front',
      'Zorva Unity Table',
      'Zorva Democratic Movement',
      'Socialist Zorva Coalition'
    ],
    ARMED_GROUP: ['Zorva Liberation Front', 'Laskar Zorva Jihad', 'Zorva Revolutionary Front'],
    MEDIA: ['Daily Zorva', 'Zorva Newswire', 'Zorva News Network']
  }).flatMap(([type, names]) => names.map((name) => [name, type] as const))
  it.each(cells)('%s is %s', (name, type) => {
    expect(
      ['Two men told the X on Monday that it was over.', 'They had asked the X for help.'].map(
        (frame) => typeOf(frame.replace('X', name), name)
      )
    ).toContain(type)
  })

  it.each([
    ['“I saved the cage,” said Umm Fadi Zorub, 31.', 'Umm Fadi Zorub', 'PERSON'],
    ['Title holder Zora Chelim won on Monday.', 'Zora Chelim', 'PERSON'],
    ['Rebels hit a school in Zorkand’s Palva district on Monday.', 'Zorkand', 'REGION'],
    ['Men with ties to the Kudo-zai syndicate threw it.', 'Kudo-zai', 'ARMED_GROUP'],
    [
      'They froze the assets of a trading house in Kano, Drvar Zorvet, on Monday.',
      'Drvar Zorvet',
      'ORGANIZATION'
    ],
    ['The record label Discos Zorva paid them.', 'Discos Zorva', 'ORGANIZATION']
  ])('and by what is told of it: %s', (text, name, type) => {
    expect(typeOf(text, name)).toBe(type)
  })
})
