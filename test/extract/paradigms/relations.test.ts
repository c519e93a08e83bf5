import { factsOf, said } from '../factsOf.ts'

const read = (text: string): readonly string[] => said(factsOf(text))

/** Ways to tell each relation, all with the same names. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'Luis Prado HOLDS_POSITION Ansar Brigade': [
    'The Ansar Brigade, which was led until 2019 by Luis Prado, denied it.',
    'The Ansar Brigade, headed by Luis Prado, denied it.',
    'Luis Prado, who heads the Ansar Brigade, denied it.',
    'Luis Prado, who speaks abroad for the Ansar Brigade, denied it.',
    'Luis Prado, speaking on behalf of the Ansar Brigade, denied it.',
    'Luis Prado, the Ansar Brigade’s commander-in-chief, denied it.',
    'The Ansar Brigade’s spokesman, Luis Prado, denied it.',
    'Luis Prado is the leader of the Ansar Brigade.',
    'Luis Prado was named commander of the Ansar Brigade in May.',
    'The fighters chose Luis Prado as leader of the Ansar Brigade.',
    'Luis Prado, appointed commander of the Ansar Brigade in May, denied it.',
    'Luis Prado serves as spokesman for the Ansar Brigade.',
    'Luis Prado took over as commander of the Ansar Brigade.',
    'Luis Prado succeeded him as head of the Ansar Brigade.',
    'The commander of the Ansar Brigade, Luis Prado, denied it.'
  ],
  'Luis Prado HOLDS_POSITION Zola': [
    'Luis Prado, the mayor of Zola, denied it.',
    'The prefect of the town of Zola, Luis Prado, denied it.',
    'Luis Prado was elected mayor of Zola in 2019.',
    'Luis Prado became mayor of Zola in 2019.',
    'Mayor Luis Prado of Zola denied it.'
  ],
  'Luis Prado MEMBER_OF Ansar Brigade': [
    'Luis Prado is a member of the Ansar Brigade.',
    'Luis Prado belongs to the Ansar Brigade.',
    'Luis Prado joined the Ansar Brigade in 2012.',
    'Luis Prado, a member of the Ansar Brigade, denied it.',
    'The Ansar Brigade fighter Luis Prado was held.'
  ],
  'Katiba Zolka PART_OF Al-Shabaab': [
    'Al-Shabaab’s Katiba Zolka denied it.',
    'Katiba Zolka, a militia, belongs to Al-Shabaab.',
    'Katiba Zolka, the Tunisian branch of Al-Shabaab, denied it.',
    'Katiba Zolka, a militia, is a faction of Al-Shabaab.'
  ],
  'Katiba Zolka ALLIED_WITH Al-Shabaab': [
    'Katiba Zolka, a militia, announced an alliance with Al-Shabaab in May.',
    'Katiba Zolka, a militia allied to Al-Shabaab, denied it.',
    'Katiba Zolka, a militia, is allied with Al-Shabaab.',
    'Katiba Zolka, a militia, joined forces with Al-Shabaab.',
    'Katiba Zolka, a militia, fights alongside Al-Shabaab.'
  ],
  'Rwanda ALLIED_WITH Al-Shabaab': [
    'Rwanda has armed Al-Shabaab.',
    'Al-Shabaab, backed by Rwanda, took the town.',
    'Al-Shabaab is armed by Rwanda.',
    'The Rwanda-backed Al-Shabaab took the town.'
  ],
  'Luis Prado FOUNDED Ansar Brigade': [
    'Luis Prado founded the Ansar Brigade in 2012.',
    'Luis Prado set up the Ansar Brigade in 2012.',
    'The Ansar Brigade was founded by Luis Prado.',
    'The Ansar Brigade, founded by Luis Prado, denied it.',
    'Luis Prado, the founder of the Ansar Brigade, denied it.',
    'The Ansar Brigade’s founder, Luis Prado, denied it.'
  ],
  'Katiba Zolka LINKED_TO Al-Shabaab': [
    'Katiba Zolka, a militia, has ties to Al-Shabaab.',
    'Katiba Zolka, a militia linked to Al-Shabaab, denied it.',
    'Katiba Zolka, a militia with links to Al-Shabaab, denied it.'
  ],
  'Luis Prado MEMBER_OF Colorado Party': [
    'Luis Prado, a senator of the governing Colorado Party, denied it.',
    'Luis Prado of the Colorado Party denied it.'
  ],
  'Luis Prado HOLDS_POSITION': [
    'The deputy minister of public security, Luis Prado, denied it.',
    'Luis Prado, the state minister for border affairs, denied it.'
  ],
  'Luis Prado HOLDS_POSITION Colorado Party': [
    'It was told by the Colorado Party, whose director, Luis Prado, denied it.',
    'It was told by the Colorado Party, whose leader Luis Prado denied it.'
  ],
  'JNIM AFFILIATED_WITH al-Qaeda': [
    'JNIM, which is affiliated with al-Qaeda, denied it.',
    'JNIM is affiliated to al-Qaeda.',
    'JNIM, an affiliate of al-Qaeda, denied it.',
    'JNIM, al-Qaeda’s affiliate in Mali, denied it.'
  ],
  'JNIM PART_OF al-Qaeda': ['JNIM, al-Qaeda’s branch in Mali, denied it.'],
  'Luis Prado MEMBER_OF Zorva Securities': [
    '“It fell,” said Luis Prado, an analyst with Zorva Securities.',
    'Luis Prado, an economist at Zorva Securities, denied it.'
  ],
  'Luis Prado OF_COUNTRY Finland': ['Luis Prado of Finland won on Monday.'],
  "Zorva Command PART_OF New People's Army": [
    "The Zorva Command of the New People's Army denied it."
  ],
  'Al-Shabaab ALLIED_WITH JNIM': ['They blamed Al-Shabaab and their allies of JNIM.'],
  'Zorva LOCATED_IN Borno': [
    'He drove home in the Zorva district of Borno.',
    'Five died at Zorva camp, in the north of Borno.',
    'Five died in Borno’s Zorva district.',
    'Five died in Zorva county, in Borno state.'
  ],
  'Hamas GOVERNS Gaza': ['Hamas, which rules Gaza, denied it.', 'Gaza is ruled by Hamas.']
}

/** What must not be read as a plain relation. */
const NOT_SO: readonly (readonly [string, string])[] = [
  ['Luis Prado hopes to become mayor of Zola.', 'HOLDS_POSITION'],
  ['Luis Prado, the former mayor of Zola, denied it.', 'HOLDS_POSITION'],
  ['Luis Prado was never the leader of the Ansar Brigade.', 'HOLDS_POSITION'],
  ['Luis Prado could become head of the Ansar Brigade.', 'HOLDS_POSITION'],
  ['Luis Prado resigned as mayor of Zola.', 'HOLDS_POSITION'],
  ['Luis Prado may join the Ansar Brigade.', 'MEMBER_OF'],
  ['Luis Prado tried to join the Ansar Brigade.', 'MEMBER_OF'],
  ['Luis Prado joined a raid of the Ansar Brigade.', 'MEMBER_OF'],
  ['The Ansar Brigade broke with Al-Shabaab.', 'ALLIED_WITH'],
  ['Spain backs the plan of Al-Shabaab.', 'ALLIED_WITH'],
  ['The Ansar Brigade fights Al-Shabaab.', 'ALLIED_WITH'],
  ['Luis Prado found the Ansar Brigade in disorder.', 'FOUNDED'],
  ['The Ansar Brigade was founded in 1990.', 'FOUNDED'],
  ['Luis Prado, a patient at Zorva Securities, denied it.', 'MEMBER_OF'],
  ['Luis Prado, a lawyer for Zorva Securities, denied it.', 'MEMBER_OF'],
  ['Five died in Zorva and in Borno.', 'LOCATED_IN'],
  ['The Rwanda-backed Al-Shabaab took the town.', 'OF_COUNTRY']
]

describe('a relation', () => {
  it.each(
    Object.entries(TOLD).flatMap(([claim, texts]) => texts.map((text) => [text, claim] as const))
  )('is read from: %s', (text, claim) => {
    expect(read(text).map((line) => line.replace(/ by .*/, ''))).toContain(claim)
  })

  it.each(NOT_SO)('is not plainly read from: %s', (text, predicate) => {
    expect(
      read(text).filter((l) => l.includes(` ${predicate} `) && !l.includes('NEGATED'))
    ).toEqual([])
  })

  it.each([
    ['Luis Prado has never belonged to any party.', 'Luis Prado MEMBER_OF NEGATED'],
    ['Luis Prado is not a member of Hezbollah.', 'Luis Prado MEMBER_OF Hezbollah NEGATED'],
    ['Rwanda denies arming Al-Shabaab.', 'Rwanda ALLIED_WITH Al-Shabaab NEGATED by Rwanda'],
    ['Congo accuses Rwanda of arming Al-Shabaab.', 'Rwanda ALLIED_WITH Al-Shabaab by Congo'],
    [
      'Congo accuses Rwanda of arming and commanding Al-Shabaab.',
      'Rwanda ALLIED_WITH Al-Shabaab by Congo'
    ],
    [
      'Luis Prado is a member of Hezbollah, according to the army.',
      'Luis Prado MEMBER_OF Hezbollah by the army'
    ],
    [
      'The army said that Luis Prado belonged to Hezbollah.',
      'Luis Prado MEMBER_OF Hezbollah by the army'
    ]
  ])('has its voice and polarity: %s', (text, claim) => {
    const spoken = read(text).map((line) => line.replace(/ by [Tt]he army/, ' by the army'))
    expect(spoken).toContain(claim)
  })
})
