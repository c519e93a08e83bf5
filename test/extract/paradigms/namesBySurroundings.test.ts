import { factsOf } from '../factsOf.ts'

const typeOf = (text: string, name: string): string | null | undefined =>
  factsOf(text).entities.find((e) => e.name === name)?.type

/** Frames with X for a name that no list knows, by the type that they give it. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  CITY: [
    'Every year the people of X walk down to the river.',
    'Rebels attacked the garrison of X on 15 October.',
    'They captured the air base at X, 40 km south of Kano, on Monday.',
    'Forty people sheltering in a camp for the displaced at X were killed on Monday.',
    'The bridge at X was blown up on Sunday.',
    'A bomber drove into a checkpoint at X, in the north of the province, on Monday.',
    'Troops entered X on Friday.',
    'The army retook X on Friday after three days of fighting.',
    'Police blocked the road through X, an industrial suburb north of Dhaka.'
  ],
  ARMED_GROUP: [
    'The police blamed the X, a Georgian partisan group, for planting the mine.',
    'A caller said the X was behind the blast.',
    'The X has claimed responsibility for the bombing.',
    'Fighters of the X stormed a camp on Monday.'
  ],
  ORGANIZATION: [
    'Shares in X fell 6.2 percent on Thursday.',
    'X shares fell 6 percent on Thursday.',
    'X plans to cut 1,300 jobs in Rotterdam.',
    'Banks suffered most: X lost 9 percent after a report.',
    'X reported a loss of 40 million euros.',
    'The takeover of X was approved on Monday.',
    'The chairman said X’s board rejected the offer.'
  ],
  POLITICAL_PARTY: [
    'The ruling X took 61 seats.',
    'The centrist X bloc took 28.4 percent of the vote.',
    'Two liberal parties, X, founded by Ana Ruiz, and the Union of Villages, will merge.',
    'Two liberal parties, Ardal and the X, will merge.'
  ],
  FACILITY: [
    'The tug, the X, put into Bongao the next day.',
    'The ferry X sank off Cebu on Monday.'
  ],
  PERSON: [
    'Forces loyal to X captured the base on Monday.',
    'Girls killed 17 traders, the administrator, X, told state radio.',
    'A doctor at the Kano hospital, X, said nine had died.'
  ]
}
const NAMES = ['Zola Brzevna', 'Jasra Bundak']

describe('what is said round a name', () => {
  const cells = Object.entries(FRAMES).flatMap(([type, frames]) =>
    frames.flatMap((frame) => NAMES.map((name) => [frame.replace('X', name), name, type] as const))
  )
  it.each(cells)('%s: %s is a %s', (text, name, type) => {
    expect(typeOf(text, name)).toBe(type)
  })
})

describe('one word beside a name', () => {
  it.each([
    ['He wants limits on state fertiliser maker Zoligor-Kali.', 'Zoligor-Kali', 'ORGANIZATION'],
    ['German steel producer Kronhammer said profits rose.', 'Kronhammer', 'ORGANIZATION'],
    ['Police suspected the TKK, a wing of the separatist BVN.', 'BVN', 'ARMED_GROUP'],
    ['He accused Valintil guerrillas of robbing the trucks.', 'Valintil', 'ARMED_GROUP'],
    [
      'A caller said the little-known Al-Nasr Brigade was behind the shooting.',
      'Al-Nasr Brigade',
      'ARMED_GROUP'
    ],
    ['The Zagros Resistance Units lost three fighters.', 'Zagros Resistance Units', 'ARMED_GROUP'],
    ['He suspected the TKK, which he described as a wing of the BVN.', 'TKK', 'ARMED_GROUP'],
    [
      'The National Textile Front said 140 had been hurt.',
      'National Textile Front',
      'ORGANIZATION'
    ],
    ['The Wide Front won 40 percent of the vote.', 'Wide Front', 'POLITICAL_PARTY'],
    ['Doctors for the Sahel, a charity, gave no names.', 'Doctors for the Sahel', 'ORGANIZATION'],
    [
      'Lawyers Without Frontiers, a charity, gave no names.',
      'Lawyers Without Frontiers',
      'ORGANIZATION'
    ],
    [
      'We heard the Coalition of Patriots for the Renewal.',
      'Coalition of Patriots for the Renewal',
      'POLITICAL_PARTY'
    ],
    ['The Zorva-96 rights group said 600 people were held.', 'Zorva-96', 'ORGANIZATION'],
    ['The storm hit the Va’apai islands.', 'Va’apai', 'REGION'],
    ['A caller to the Valley News Service said so.', 'Valley News Service', 'MEDIA'],
    ['A letter came to the Bremener Rundschau.', 'Bremener Rundschau', 'MEDIA'],
    ['Gunmen burst into Murphy’s Tavern and opened fire.', 'Murphy’s Tavern', 'FACILITY'],
    ['The film is dull: the murders in "Zandra Nights" do not matter.', 'Zandra Nights', 'WORK'],
    ['The mayor of neighbouring Bankass Nord said so by telephone.', 'Bankass Nord', 'CITY']
  ])('tells what it is: %s', (text, name, type) => {
    expect(typeOf(text, name)).toBe(type)
  })

  it.each([
    ['The long siege of Grant Whitlock is over, they said.', 'Grant Whitlock', 'PERSON'],
    ['The machine operator Shirin Akter died of a head wound.', 'Shirin Akter', 'PERSON'],
    ['The conservative Ana Ruiz won on Sunday.', 'Ana Ruiz', 'PERSON'],
    ['Ana Ruiz, on the road to recovery, thanked them on Monday.', 'Ana Ruiz', 'PERSON'],
    ['Fighters said the Royal Army was behind the killing.', 'Royal Army', 'SECURITY_FORCE'],
    [
      'The Macina Liberation Front called the election a farce.',
      'Macina Liberation Front',
      'ARMED_GROUP'
    ]
  ])('does not mislead: %s', (text, name, type) => {
    expect(typeOf(text, name)).toBe(type)
  })
  it.each([
    ['Two died, Information Minister Hamdan al-Qasimi wrote.', 'Information'],
    ['Brent crude was up 3.1 per cent on Monday.', 'Brent'],
    ['The film stars Jon "The Fox" Smith, a boxer.', 'The Fox']
  ])('makes no name: %s', (text, name) => {
    expect(typeOf(text, name)).toBeUndefined()
  })
})
