import { factsOf, said } from '../factsOf.ts'
import { figuresOf, inShort } from '../figuresReader.ts'

const told = (text: string): readonly string[] =>
  figuresOf(text).map((one) => inShort(one) + (one.scope === 'SUPERSEDED' ? ' SUPERSEDED' : ''))

/** What stands between a number and what befell those counted. */
const BETWEEN: readonly string[] = [
  'Twelve people, more than half of them women, were killed.',
  'Twelve people, most of them women, were killed.',
  'Twelve people, the mayor said, were killed.',
  'Twelve people, said the mayor, were killed.',
  'Twelve people, according to the mayor, were killed.',
  'Twelve people, and by some accounts more, were killed.',
  'Twelve people wounded on Monday have died.',
  'Twelve people brought in with burns have died.'
]

/** Numbers that stand before, or around, the words for what they count. */
const BEFORE: readonly (readonly [string, readonly string[]])[] = [
  [
    'The ministry raised to 16 from nine the number of people killed.',
    ['KILLED EQ 9 SUPERSEDED', 'KILLED EQ 16']
  ],
  [
    'The ministry lowered from 30 to 22 the number of those killed.',
    ['KILLED EQ 30 SUPERSEDED', 'KILLED EQ 22']
  ],
  [
    'The army raised from nine to 16 its count of the dead.',
    ['KILLED EQ 9 SUPERSEDED', 'KILLED EQ 16']
  ],
  ['The priest put at 40 the number of dead.', ['KILLED EQ 40']],
  ['The priest put at 2,500 the number of villagers who had fled.', ['DISPLACED EQ 2500']],
  ['The group put the number of soldiers slain at 11.', ['KILLED EQ 11']],
  ['The number of students who have disappeared stands at 43.', ['MISSING EQ 43']],
  [
    'The death toll rose to 16 on Tuesday, up from nine.',
    ['KILLED EQ 16', 'KILLED EQ 9 SUPERSEDED']
  ],
  [
    'Sixteen people were killed, against nine announced earlier.',
    ['KILLED EQ 16', 'KILLED EQ 9 SUPERSEDED']
  ]
]

/** Numbers that count none of the harmed, or others than they seem to. */
const ASIDE: readonly (readonly [string, readonly string[]])[] = [
  [
    'Soldiers shot dead 20 villagers on Sunday, a bishop and a rights group allege.',
    ['KILLED EQ 20']
  ],
  ['The union spoke of 3,000 marchers and four dead.', ['PARTICIPATED_IN EQ 3000', 'KILLED EQ 4']],
  ['In December 2011 at least 14 people were killed.', ['KILLED GE 14']],
  ['Twelve were killed. Survivors, of whom there are 16, blamed speed.', ['KILLED EQ 12']],
  ['All but two of the 12 crew were killed.', []],
  ["Half the town's 40,000 people have fled.", []],
  ['Half of the 40 crew were killed.', []],
  ['Most of the 30 dead were women.', ['KILLED EQ 30']],
  ['A landslide buried 40 people.', []],
  ['Gunmen threatened on Monday to kill 12 hostages.', []],
  ['It was not clear whether any of the 12 hostages had been hurt.', []],
  [
    'Gunmen killed nine people, bringing to 120 the number killed this year.',
    ['KILLED EQ 9', 'KILLED EQ 120']
  ],
  ['Eleven pupils, all kidnapped on Monday, were freed.', ['ABDUCTED EQ 11']],
  ['Gunmen abducted 12 girls and freed two of them.', ['ABDUCTED EQ 12']],
  ['The League listed the names of 26 victims.', ['NAMED_VICTIMS EQ 26']],
  ['The League published a list of 26 people killed.', ['NAMED_VICTIMS EQ 26']],
  ['The party published the names of 26 candidates.', []],
  ['There has been no fighting, let alone 140 dead.', ['KILLED EQ 140 NEGATED']],
  [
    'Twelve men died. A doctor who asked not to be named said two more victims had died.',
    ['KILLED EQ 12', 'KILLED EQ 2']
  ]
]

describe('who is counted, whatever stands beside the number', () => {
  it.each(BETWEEN)('%s', (text) => {
    expect(told(text)).toContain('KILLED EQ 12')
  })
  it.each(BEFORE)('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted)
  })
  it.each(ASIDE)('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted)
  })
})

/** Sentences behind "Gunmen attacked Mocoa on Sunday", and who gives the number. */
const GIVERS: readonly (readonly [string, string])[] = [
  ['Two guards died, the mayor said, and five were hurt.', 'WOUNDED.* by the mayor'],
  ['They had, the mayor said, killed five men.', 'KILLED.* EQ 5 .*by the mayor'],
  [
    'The raid was denounced by Mayor Juan Ruiz. According to him five men died.',
    'KILLED.* EQ 5 by Juan Ruiz'
  ],
  ['A nurse spoke of "eighty dead at least".', 'KILLED.* 80 by A nurse'],
  ['A nurse at the clinic, who said five men had died, fled.', 'KILLED.* EQ 5 by A nurse'],
  ['A guard wounded in the attack in Mocoa said five men had died.', 'KILLED.* EQ 5 by A guard'],
  ['The governor blamed "bandits" and said five men had died.', 'KILLED.* EQ 5 by The governor'],
  ['The mayor spoke of nine dead, residents of at least 20.', 'KILLED.* GE 20 by residents'],
  ['Police put the dead at nine, residents at 20.', 'KILLED.* EQ 20 by residents'],
  ['Five men were killed, mining officials said.', 'KILLED.* EQ 5 by mining officials']
]

describe('who gives a number told beside others', () => {
  it.each(GIVERS)('%s', (sentence, line) => {
    const lines = said(factsOf(`Gunmen attacked Mocoa on Sunday. ${sentence}`, '2024-05-02'))
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(line)))
  })
  it.each(['Three of the wounded died on Monday, raising the toll to 12.'])(
    'is none of those counted: %s',
    (sentence) => {
      const lines = said(factsOf(`Gunmen attacked Mocoa on Sunday. ${sentence}`, '2024-05-02'))
      expect(lines.filter((one) => / EQ 12/.test(one)).join()).not.toContain(' by ')
    }
  )
})

describe('words of a paper that the next paragraphs carry', () => {
  it('are those of who signs it, where nobody else is named', () => {
    const text =
      'The following statement, received by fax on Monday, is printed as it came.\n\n"Our fighters overran the barracks at Mocoa on Sunday. Fifty soldiers were killed.\n\n"Comrade Luz, Northern Command"\n\nThe army said 18 of its men had died.'
    const lines = said(factsOf(text, '2024-05-02'))
    expect(lines).toContainEqual(expect.stringMatching(/KILLED.* EQ 50.*by Luz/))
    expect(lines).toContainEqual(expect.stringMatching(/KILLED.* EQ 18.*by The army/))
  })
})
