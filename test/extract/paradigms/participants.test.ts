import { factsOf } from '../factsOf.ts'
import { fits } from '../patterns.ts'
import type { Pattern } from '../patterns.ts'

const PUBLISHED = '2022-06-15'
const reads = (text: string, pattern: Pattern): boolean => {
  const facts = factsOf(text, PUBLISHED)
  return facts.claims.some((claim) => fits(facts, pattern, claim))
}
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Ways to harm somebody: past form, participle, and what stands behind the object. */
const HARM: readonly (readonly [string, string, string])[] = [
  ['shot', 'shot', 'dead'],
  ['gunned down', 'gunned down', ''],
  ['stabbed', 'stabbed', 'to death'],
  ['beat', 'beaten', 'to death'],
  ['burned', 'burned', 'alive'],
  ['murdered', 'murdered', ''],
  ['hacked', 'hacked', 'to death'],
  ['put', 'put', 'to death']
]
type Form = (past: string, participle: string, end: string) => string
const WHO: readonly (readonly [string, string])[] = [
  ['a tea seller', 'seller'],
  ['Ana Ruiz', 'Ruiz'],
  ['a member of the council, Ana Ruiz,', 'Ruiz'],
  ['Ana Ruiz, the mayor of the fishing town of Zolka,', 'Ruiz'],
  ['a lecturer in mathematics', 'lecturer']
]
const FORMS: readonly ((who: string) => Form)[] = [
  (who) => (_, participle, end) => `${who} was ${participle} ${end} in Zolka on Monday.`,
  (who) => (past, _, end) => `Gunmen ${past} ${who} ${end} in Zolka on Monday.`,
  (who) => (_, participle, end) =>
    `${who} was ${participle} ${end} by men on motorcycles in Zolka on Monday.`,
  (who) => (_, participle, end) => `Police said ${who} had been ${participle} ${end} in Zolka.`
]
const tidy = (text: string): string =>
  upper(
    text
      .replace(/ +/g, ' ')
      .replace(/ ([.,])/g, '$1')
      .replace(/,,/g, ',')
  )

describe('somebody is harmed', () => {
  const cells = HARM.flatMap(([past, participle, end]) =>
    WHO.flatMap(([who, name]) =>
      FORMS.map((form) => [tidy(form(who)(past, participle, end)), name] as const)
    )
  )
  it.each(cells)('is read: %s', (text, name) => {
    expect(reads(text, { predicate: 'VICTIM_OF', subject: name })).toBe(true)
  })
})

/** By predicate: words, and who or what it is about. */
const TOLD: Readonly<Record<string, readonly (readonly [string, Pattern])[]>> = {
  'who took part in what is no attack': (
    [
      ['Juan Diaz gave himself up in Zolka on Monday.', 'RECIPIENT_OF', 'Diaz', 'ARREST'],
      [
        'Juan Diaz was flown to Delhi after a court approved his extradition.',
        'RECIPIENT_OF',
        'Diaz',
        'ARREST'
      ],
      ['Two men appeared in court in Zolka charged with murder.', 'RECIPIENT_OF', 'men', 'ARREST'],
      ['Ana Ruiz was acquitted of murder by a court in Zolka.', 'RECIPIENT_OF', 'Ruiz', 'ARREST'],
      [
        'Fighting between the army and rebels erupted in Zolka.',
        'PARTICIPATED_IN',
        'rebels',
        'CLASH'
      ],
      ['A truce between Kenya and the rebels took effect.', 'INITIATED', 'rebels', 'AGREEMENT'],
      ['Taxi drivers went on strike in Zolka.', 'PARTICIPATED_IN', 'drivers', 'PROTEST'],
      ['Voters in Zolka elected Ana Ruiz as mayor on Monday.', 'INITIATED', 'Voters', 'ELECTION'],
      [
        'Troops halted a lorry loaded with explosives near Zolka and detained three men.',
        'INITIATED',
        'Troops',
        'ARREST'
      ],
      [
        'The government proclaimed a curfew in Zolka on Monday.',
        'INITIATED',
        'government',
        'SANCTION'
      ]
    ] as const
  ).map(([text, predicate, subject, object]) => [text, { predicate, subject, object }] as const),
  'what was aimed at, and with what': [
    [
      'Hackers broke into the computers of the Zolka water authority on Monday.',
      { predicate: 'TARGETED', object: 'computers' }
    ],
    [
      'Rebels blew up a school and a stretch of railway line in Zolka.',
      { predicate: 'TARGETED', object: 'railway' }
    ],
    [
      'Militants sent parcel bombs to a prison governor in Zolka.',
      { predicate: 'TARGETED', object: 'governor' }
    ],
    [
      'Helicopter gunships pounded a hideout near Zolka on Monday.',
      { predicate: 'USED_WEAPON', object: 'gunships' }
    ],
    [
      'Police used tear gas to disperse a march in Zolka on Monday.',
      { predicate: 'USED_WEAPON', object: 'gas' }
    ],
    [
      'A man wearing a suicide vest blew himself up in Zolka, killing two guards.',
      { predicate: 'USED_WEAPON', object: 'vest' }
    ]
  ],
  'victims told by their wounds': [
    [
      'A ranger lost his left foot when a patrol set off a landmine near Zolka on Monday.',
      { predicate: 'VICTIM_OF', subject: 'ranger' }
    ],
    [
      'Gunmen attacked a bar in Zolka. A waitress, Ana Ruiz, had her wrist broken by a truncheon.',
      { predicate: 'VICTIM_OF', subject: 'Ruiz' }
    ],
    [
      'Gunmen shot at a car in Zolka. The driver survived with a wound to the shoulder.',
      { predicate: 'VICTIM_OF', subject: 'driver' }
    ],
    [
      'A bomb went off in Zolka. Ana Ruiz, whose hand was torn, is out of danger.',
      { predicate: 'VICTIM_OF', subject: 'Ruiz' }
    ],
    [
      'A bomb went off in Zolka, killing a judge’s orderly.',
      { predicate: 'VICTIM_OF|KILLED', subject: 'orderly|BOMBING', object: 'BOMBING|orderly' }
    ],
    [
      'Gunmen shot at a car in Zolka. The colleague, whose name is being withheld, was hit in both legs.',
      { predicate: 'VICTIM_OF', subject: 'colleague' }
    ]
  ],
  'victims by a relative clause': [
    [
      'The minister, whom gunmen kidnapped in Zolka on Monday, is 60.',
      { predicate: 'VICTIM_OF', subject: 'minister', object: 'KIDNAPPING' }
    ],
    [
      'Rebels freed a bishop but kept the minister, whom they had seized at gunpoint on Monday.',
      { predicate: 'VICTIM_OF', subject: 'minister', object: 'KIDNAPPING' }
    ],
    [
      'Guerrillas who stopped a bus near Zolka on Monday are holding a Dutch teacher.',
      { predicate: 'VICTIM_OF', subject: 'teacher', object: 'KIDNAPPING' }
    ],
    [
      'Juan Diaz left his office in Zolka. He was led away by gunmen on Monday.',
      { predicate: 'VICTIM_OF', subject: 'Diaz', object: 'KIDNAPPING' }
    ],
    [
      'A separatist faction admitted on Friday to holding two engineers.',
      { predicate: 'VICTIM_OF', subject: 'engineers', object: 'KIDNAPPING' }
    ]
  ],
  'what was aimed at': [
    [
      'Separatist fighters who forced their way into a camp near Zolka on Monday held out for hours.',
      { predicate: 'TARGETED', object: 'camp' }
    ],
    [
      'The army admitted the loss of 12 soldiers in the storming of a garrison in Zolka.',
      { predicate: 'TARGETED', object: 'garrison' }
    ],
    [
      'A goods train came under fire near Zolka on Monday.',
      { predicate: 'TARGETED', object: 'train' }
    ],
    [
      'Rebels drove into Zolka, set the police station alight and killed a clerk.',
      { predicate: 'TARGETED', object: 'police station' }
    ],
    [
      'Five buses drove into an ambush near Zolka on Monday.',
      { predicate: 'TARGETED', object: 'buses' }
    ],
    [
      'A convoy ran over two explosive devices near Zolka on Monday.',
      { predicate: 'TARGETED', object: 'convoy' }
    ],
    [
      'A convoy ran over two explosive devices near Zolka on Monday.',
      { predicate: 'USED_WEAPON', object: 'devices' }
    ],
    [
      'Militiamen stopped a lorry near Zolka on Sunday, told the workers to get out and murdered 24 of them.',
      { predicate: 'TARGETED', object: 'lorry' }
    ],
    [
      'The hostel, home to families who had fled from the front, was struck by a missile on Monday.',
      { predicate: 'TARGETED', object: 'hostel' }
    ],
    [
      'A grenade killed three women in Zolka. The grenade, police said, was meant for a bunker.',
      { predicate: 'TARGETED', object: 'bunker' }
    ],
    [
      'A bomb killed three women in Zolka. Police believe that a patrol was the intended target.',
      { predicate: 'TARGETED', object: 'patrol' }
    ],
    [
      'Gunmen shot down a helicopter near Zolka on Monday.',
      { predicate: 'TARGETED', object: 'helicopter' }
    ],
    [
      'Youths in Zolka and other suburbs of Hemra burned 173 cars and a school during riots on Sunday night. Nine policemen were wounded.',
      { predicate: 'TARGETED', object: 'school' }
    ]
  ],
  'who was arrested': [
    [
      'Police picked up a tea seller, Juan Diaz, in Zolka.',
      { predicate: 'RECIPIENT_OF', subject: 'Diaz', object: 'ARREST' }
    ],
    [
      'A Georgian citizen has been in custody since September.',
      { predicate: 'RECIPIENT_OF', subject: 'citizen', object: 'ARREST' }
    ],
    [
      'Juan Diaz remains under house arrest in Zolka.',
      { predicate: 'RECIPIENT_OF', subject: 'Diaz', object: 'ARREST' }
    ],
    [
      'Two traders were taken into custody in Zolka.',
      { predicate: 'RECIPIENT_OF', subject: 'traders', object: 'ARREST' }
    ]
  ],
  'on whom a sanction was laid': [
    [
      'The union froze the assets of eight officials on Monday.',
      { predicate: 'RECIPIENT_OF', subject: 'officials', object: 'SANCTION' }
    ],
    [
      'The government gave the Chadian ambassador 48 hours to leave the country.',
      { predicate: 'RECIPIENT_OF', subject: 'ambassador', object: 'SANCTION' }
    ],
    [
      'Tehran expelled an Austrian attaché in reply.',
      { predicate: 'RECIPIENT_OF', subject: 'attaché', object: 'SANCTION' }
    ],
    [
      'Austria ordered two diplomats to leave on Monday.',
      { predicate: 'RECIPIENT_OF', subject: 'diplomats', object: 'SANCTION' }
    ],
    [
      'The union imposed sanctions on eight officials. Those listed include the vice-president, Ana Ruiz.',
      { predicate: 'RECIPIENT_OF', subject: 'Ruiz', object: 'SANCTION' }
    ]
  ],
  'who came free': [
    [
      'The militants let five ministers and a bishop go on Friday.',
      { predicate: 'RECIPIENT_OF', subject: 'bishop', object: 'OTHER' }
    ],
    [
      'Juan Diaz was handed to officers in Zolka on Monday.',
      { predicate: 'RECIPIENT_OF', subject: 'Diaz', object: 'OTHER' }
    ],
    [
      'Guides handed the men over to soldiers in the desert on Monday.',
      { predicate: 'RECIPIENT_OF', subject: 'men', object: 'OTHER' }
    ],
    [
      'Three water engineers are free after 141 days in the hands of rebels.',
      { predicate: 'RECIPIENT_OF', subject: 'engineers', object: 'OTHER' }
    ],
    [
      'Ninety soldiers went home on Tuesday in an exchange of prisoners with Chad that was mediated by Qatar.',
      { predicate: 'RECIPIENT_OF', subject: 'soldiers', object: 'OTHER' }
    ],
    [
      'Ninety soldiers went home on Tuesday in an exchange of prisoners with Chad that was mediated by Qatar.',
      { predicate: 'PARTICIPATED_IN', subject: 'Qatar', object: 'OTHER' }
    ]
  ],
  'who did it': [
    [
      'Youths in Zolka and other suburbs of Hemra burned 173 cars during riots on Sunday night. Nine policemen were wounded.',
      { predicate: 'PERPETRATED|PARTICIPATED_IN', subject: 'youths' }
    ],
    [
      'Tens of thousands of Belarusians walked to the palace to demand a vote.',
      { predicate: 'INITIATED|PARTICIPATED_IN', subject: 'Belarusians', object: 'PROTEST' }
    ],
    [
      'The Thai armed forces overthrew the government of Juan Diaz on Tuesday night.',
      { predicate: 'INITIATED|PERPETRATED', subject: 'armed forces', object: 'COUP' }
    ]
  ]
}
describe.each(Object.entries(TOLD))('%s', (_what, cells) => {
  it.each(cells)('are read: %s', (text, pattern) => {
    expect(reads(text, pattern)).toBe(true)
  })
})

/** What looks alike. */
const NOT: readonly (readonly [string, Pattern])[] = [
  [
    'Gunmen shot at a car in Zolka. The driver was unhurt.',
    { predicate: 'VICTIM_OF', subject: 'driver' }
  ],
  [
    'Gunmen attacked the house of a judge in Zolka. The judge escaped unharmed.',
    { predicate: 'VICTIM_OF', subject: 'judge' }
  ],
  [
    'A bomb went off in Zolka. The mayor’s wife was not hurt.',
    { predicate: 'VICTIM_OF', subject: 'wife' }
  ],
  [
    'A bomb went off in Zolka. The firm suffered losses.',
    { predicate: 'VICTIM_OF', subject: 'firm' }
  ],
  [
    'A bomb went off in Zolka. The minister lost face.',
    { predicate: 'VICTIM_OF', subject: 'minister' }
  ],
  ['Parents let the children go to school.', { predicate: 'RECIPIENT_OF' }],
  ['The minister came under fire from the opposition for his remarks.', { predicate: 'TARGETED' }],
  ['Nobody is in custody.', { predicate: 'RECIPIENT_OF' }],
  ['Ana Ruiz was acquitted of murder by a court in Zolka.', { predicate: 'PERPETRATED' }],
  [
    'Two men appeared in court in Zolka charged with murder.',
    { predicate: 'ATTRIBUTED_TO', object: 'court' }
  ],
  ['The man is free to leave.', { predicate: 'RECIPIENT_OF' }],
  ['The prize was handed to Juan Diaz in Zolka.', { predicate: 'RECIPIENT_OF' }],
  ['Youths forced their way into the market with cheap shoes.', { predicate: 'TARGETED' }]
]
describe('what looks alike', () => {
  it.each(NOT)('is not read: %s', (text, pattern) => {
    expect(reads(text, pattern)).toBe(false)
  })
})
