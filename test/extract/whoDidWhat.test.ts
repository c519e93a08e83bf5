import { factsOf, said } from './factsOf.ts'

const BLAST = 'A bomb at a market in Kisumu killed 14 people on Monday. '

const victims = (text: string): readonly string[] => {
  const { claims, entities } = factsOf(text)
  const named = (key: string | null): string => entities.find((e) => e.key === key)?.name ?? '-'
  return claims.flatMap((c) =>
    c.predicate === 'VICTIM_OF'
      ? [named(c.subject)]
      : c.predicate === 'KILLED' || c.predicate === 'WOUNDED'
        ? [`${c.predicate} ${c.quantity?.value} ${named(c.object)}`]
        : []
  )
}

const named = (text: string): readonly string[] =>
  factsOf(text)
    .entities.filter((e) => e.named)
    .map((e) => e.name)

const mentions = (text: string, name: string): readonly string[] =>
  factsOf(text)
    .entities.find((e) => e.name === name)
    ?.mentions.map((m) => m.exact) ?? []

const aimed = (text: string): number =>
  factsOf(text).claims.filter((c) => c.predicate === 'TARGETED').length

const lines = (text: string): readonly string[] => said(factsOf(text, '2024-03-08'))

describe('who answers for a deed, in words that name neither doing nor claiming', () => {
  it.each([
    ['Prosecutors said Omondi\'s role in the bombing had been "central".', 'Omondi'],
    ['The judge described Omondi’s involvement in the attack.', 'Omondi']
  ])('%s', (sentence, who) => {
    const lines = said(factsOf(`${BLAST}Peter Omondi was seen there. ${sentence}`))
    expect(lines.filter((l) => l.includes('PARTICIPATED_IN'))).toEqual([
      expect.stringContaining(`${who} PARTICIPATED_IN BOMBING`)
    ])
  })

  it.each([
    'Peter Omondi was seen there. Nothing is known of Omondi’s role in the government.',
    'Peter Omondi was seen there. There is no proof of Omondi’s involvement in the bombing.',
    'Peter Omondi praised the role of the police in the city.'
  ])('%s gives no share in it', (sentence) => {
    const lines = said(factsOf(BLAST + sentence))
    expect(lines.filter((l) => / PARTICIPATED_IN .*(?!NEGATED)/.test(l))).toEqual([])
  })

  it('a suspicion of membership is its author’s', () => {
    const claims = factsOf(
      `${BLAST}The government offered a reward for the capture of Peter Omondi, whom it suspected of being an Al-Shabaab commander.`
    ).claims.filter((c) => c.predicate === 'MEMBER_OF')
    expect(claims.map((c) => [c.epistemic, c.claimants[0]?.cue])).toContainEqual([
      'TRUE_UNCERTAIN',
      'suspected'
    ])
  })

  it.each([
    'Peter Omondi, accused of belonging to Al-Shabaab, fled.',
    'Peter Omondi is believed to be a commander of Al-Shabaab.',
    'Prosecutors accuse Peter Omondi of membership in Al-Shabaab.',
    'Prosecutors suspect Peter Omondi of being an Al-Shabaab commander.'
  ])('that somebody may belong to a group is no certain fact: %s', (sentence) => {
    const claims = factsOf(BLAST + sentence).claims.filter((c) => c.predicate === 'MEMBER_OF')
    expect(claims.map((c) => c.epistemic)).toEqual(['TRUE_UNCERTAIN'])
  })

  it('who is suspected of being ill belongs to nobody', () => {
    const facts = factsOf(`${BLAST}Doctors suspected Peter Omondi of being ill.`)
    expect(facts.claims.filter((c) => c.predicate === 'MEMBER_OF')).toEqual([])
  })

  it.each([
    ['Some blamed the police.', 'Some'],
    ['Many suspect the police.', 'Many'],
    ['Others accused the police of the bombing.', 'Others'],
    ['Most residents blame the police.', 'Most residents']
  ])('people without a name may accuse: %s', (sentence, who) => {
    const lines = said(factsOf(BLAST + sentence))
    expect(lines).toContain(`BOMBING ATTRIBUTED_TO the police SUSPECTED_OR_ACCUSED by ${who}`)
  })

  it('"some" that were hurt say nothing', () => {
    const facts = factsOf(`${BLAST}Some wounded were taken to a clinic.`)
    expect(facts.entities.filter((e) => e.type === 'UNNAMED_SOURCE')).toEqual([])
  })

  it('who speaks for others denies what those are charged with', () => {
    const lines = said(
      factsOf(
        `${BLAST}The leadership of Al-Shabaab met and on Tuesday, issued a statement denying its responsibility.`
      )
    )
    expect(lines).toContain(
      'BOMBING ATTRIBUTED_TO Al-Shabaab NEGATED DENIED by The leadership of Al-Shabaab'
    )
  })

  it('two persons told together are both charged', () => {
    const lines = said(
      factsOf(
        'Peter Omondi and Ana Ruiz stayed in prison as they were charged with the murder of a priest.'
      )
    )
    expect(lines.filter((l) => l.includes('ATTRIBUTED_TO'))).toEqual([
      expect.stringContaining('Peter Omondi'),
      expect.stringContaining('Ana Ruiz')
    ])
  })
})

describe('whom it hit', () => {
  it('the wounded may include somebody by rank', () => {
    expect(victims(`${BLAST}The wounded included the number two of the Kenyan Police.`)).toContain(
      'the number two of the Kenyan Police'
    )
  })

  it.each([
    ['Grace Omondi was among those killed.', ['Grace Omondi']],
    ['Grace Omondi, a teacher, was one of the dead.', ['Grace Omondi']],
    [
      'Grace Omondi, 52, and her son Peter Omondi, 9, were among the dead.',
      ['Grace Omondi', 'Peter Omondi']
    ]
  ])('by name: %s', (sentence, names) => {
    expect(victims(BLAST + sentence)).toEqual(expect.arrayContaining(names))
  })

  it.each([
    [
      'Some 40 pupils slept in a hostel in Kisumu when a bomb exploded, two of whom were among the dead.',
      'KILLED 2 Some 40 pupils'
    ],
    [
      'A bus carrying 30 miners hit a mine near Bria, four of whom were wounded.',
      'WOUNDED 4 30 miners'
    ]
  ])('"whom" are the people told before: %s', (text, expected) => {
    expect(victims(text)).toContain(expected)
  })

  it('what two figures together were said to be', () => {
    const found = victims(`${BLAST}Two of the dead and five of the injured were soldiers.`)
    expect(found).toContain('KILLED 2 soldiers')
    expect(found).toContain('WOUNDED 5 soldiers')
  })

  it('who is assassinated was aimed at, who dies in a blast was not', () => {
    expect(aimed('The assassination of Peter Omondi shocked Kisumu.')).toBe(1)
    expect(aimed('The blast killed Peter Omondi in Kisumu.')).toBe(0)
  })
})

describe('what is one thing', () => {
  it('the police of a nation that was named, never a branch of it', () => {
    const text = 'The Kenyan Police searched a house. The police found nothing.'
    expect(mentions(text, 'Kenyan Police')).toContain('The police')
    const branch = 'The Kenyan Administration Police searched a house. The police found nothing.'
    expect(mentions(branch, 'Kenyan Administration Police')).not.toContain('The police')
  })

  it('a place is one under its name in two languages', () => {
    const text =
      'A bomb exploded at the Hotel Miramar in Bilbao on Friday. The Miramar Hotel lies near the Playa Bar.'
    expect(named(text).filter((name) => /Miramar/.test(name))).toHaveLength(1)
  })

  it.each([
    ['the Hospital San Juan in Lima', 'San Juan Hospital', /San Juan/],
    ['the Plaza Bolognesi in Lima', 'Bolognesi Square', /Bolognesi/]
  ])('and so are %s and %s', (first, second, name) => {
    const text = `A bomb exploded at ${first} on Friday. ${second} was closed.`
    expect(named(text).filter((n) => name.test(n))).toHaveLength(1)
  })

  it('a hotel and a bar of one name are two', () => {
    const text = 'A bomb exploded at the Hotel Miramar in Bilbao. The Miramar Bar was not hit.'
    expect(named(text).filter((name) => /Miramar/.test(name))).toHaveLength(2)
  })

  it('an attack by the name it was given is that one, whatever was told between', () => {
    const { events } = factsOf(
      'The Miramar Hotel bombing killed nine people in Bilbao in 1984. The assassination of Luis Prado one year before had led to it. Nobody was tried for the Miramar Hotel bombing.'
    )
    const types = events.map((e) => `${e.type} ${e.mentions.length}`)
    expect(types).toContain('ATTACK 1')
  })
})

describe('who does and suffers what, past what stands between', () => {
  it.each([
    [
      'men armed with two kinds of arms do it',
      'Men armed with rifles and machetes attacked a school near Goma on Monday.',
      'Men PERPETRATED ATTACK'
    ],
    [
      'mortars make a bombing, and a nation’s forces fire them',
      'Syrian forces fired mortars at a kindergarten near Idlib on Monday.',
      'Syrian forces PERPETRATED BOMBING'
    ],
    [
      'hostages are taken',
      'Rebels took four nurses hostage near Goma on Monday.',
      'Rebels PERPETRATED KIDNAPPING'
    ],
    [
      'an adverb before "responsible"',
      'A bomb killed two people in Yala. General Anan Suk said the BRN, the main group in the south, was probably responsible for the bombing.',
      'BOMBING ATTRIBUTED_TO BRN ACCUSED_BY_AUTHORITIES by Anan Suk'
    ],
    [
      'a denial by "it" of the body spoken for',
      'Gunmen killed nine miners near Bria. Wagner blamed the Coalition of Patriots for the attack. A spokesman for the coalition, Abel Ngaya, said that it had not taken part in any attack on miners.',
      'ATTACK ATTRIBUTED_TO Coalition of Patriots NEGATED DENIED by Abel Ngaya'
    ],
    [
      'what "which" denies',
      'Gunmen killed nine miners near Bria. The United Nations blamed government troops for the killings, which the government denied.',
      'ATTACK ATTRIBUTED_TO government troops NEGATED DENIED by the government'
    ]
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toContain(expected)
  })

  it('"neither … nor" says it of both, and that neither did it', () => {
    const read = lines(
      'A bomb killed nine people in Quetta. Neither the Baloch Liberation Army nor the Pakistani Taliban has claimed responsibility. Neither the army nor the rebels attacked the village.'
    )
    expect(read.filter((l) => / CLAIMED_| PERPETRATED /.test(l))).toEqual([
      'Baloch Liberation Army CLAIMED_RESPONSIBILITY_FOR BOMBING NEGATED',
      'Pakistani Taliban CLAIMED_RESPONSIBILITY_FOR BOMBING NEGATED'
    ])
  })

  it('a bare toll that rises is of the dead, one of money is not', () => {
    const killed = (text: string): readonly string[] =>
      lines(text).filter((l) => l.includes('KILLED'))
    expect(killed('A bomb exploded in Quetta. The toll had risen to 17, up from 12.')).toEqual([
      'BOMBING KILLED EQ 17',
      'BOMBING KILLED EQ 12'
    ])
    expect(killed('A bomb exploded in Quetta. The toll rose to 17 pesos.')).toEqual([])
  })

  it('to deny a share in a killing does not deny the killing', () => {
    const { claims } = factsOf(
      'Gunmen killed nine miners near Bria. The Front denied any involvement in the killing of the miners.'
    )
    const harm = claims.filter((c) => c.predicate === 'VICTIM_OF' || c.predicate === 'KILLED')
    expect(harm.map((c) => c.polarity)).not.toContain('NEGATED')
  })

  it.each([
    ['habits are no deeds', 'The squads murder priests and kidnap teachers.', / PERPETRATED /],
    ['letters are no bombs', 'They bombarded the mayor with letters.', /BOMBING/],
    ['wages explode without a bang', 'Wages exploded in May, the union said.', /BOMBING/],
    ['records are no hostages', 'The hackers held the records hostage.', /KIDNAPPING/],
    [
      'whom a total counts is no victim of one raid',
      'Gunmen raided a village on Monday. In all 1,300 soldiers have been killed since 2012.',
      /soldiers VICTIM_OF/
    ]
  ])('%s', (_name, text, never) => {
    const { events } = factsOf(text)
    expect([...lines(text), ...events.map((e) => e.type)].filter((l) => never.test(l))).toEqual([])
  })

  it('the killing of others elsewhere is another event', () => {
    const { events } = factsOf(
      'A drone strike killed eight people in Goma on Tuesday. In February a commission blamed troops for the killing of 45 civilians in Bria.',
      '2024-03-08'
    )
    expect(events.filter((e) => e.mentions.some((m) => m.exact.includes('45')))).toMatchObject([
      { mentions: [{ exact: 'the killing of 45 civilians' }] }
    ])
  })
})

describe('who is aimed at, and who says so, in other words', () => {
  it.each([
    [
      'an ambushed patrol was chosen',
      'A patrol was ambushed near Tahoua on Monday and nine soldiers were killed.',
      /TARGETED A patrol/
    ],
    [
      'ranks may be shortened',
      'Nine soldiers were wounded in an ambush near Goma, according to Brig. Gen. Ali Reza, who heads a task force.',
      /WOUNDED Nine soldiers EQ 9 by Ali Reza/
    ],
    [
      'a body puts its losses at a figure',
      'The army put its own losses at seven dead after the ambush near Tahoua.',
      /KILLED EQ 7 by The army/
    ],
    [
      'a group beside its name is that group',
      'A civic group, the New Society of Lubero, said that nine people were killed in a raid on Beni.',
      /KILLED EQ 9 by New Society of Lubero/
    ],
    [
      'who spoke last is "he"',
      'A student, Thiri Lwin, was shot dead in Mandalay, according to a medic. At least 14 others were hurt, he said.',
      /WOUNDED GE 14 by a medic/
    ],
    [
      'those among the arrested are arrested',
      'Police arrested four officers in Accra, among them Colonel Kofi Mensah, on Monday.',
      /Kofi Mensah RECIPIENT_OF ARREST/
    ],
    [
      'allegiance is sworn by the group described',
      'The Lashkar Front, a group that has pledged allegiance to Islamic State, attacked a village near Beni.',
      /Lashkar Front AFFILIATED_WITH Islamic State/
    ],
    [
      'a body’s men did it with a car',
      `${BLAST}Al-Shabaab said one of its fighters had driven the vehicle.`,
      /Al-Shabaab CLAIMED_RESPONSIBILITY_FOR BOMBING/
    ]
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toContainEqual(expect.stringMatching(expected))
  })

  it.each([
    [
      'the party drove no bomb',
      `${BLAST}The union said one of its members had driven the train.`,
      / CLAIMED_/
    ],
    [
      'a city that trades blame is not where it happened',
      'Kyiv and Moscow Trade Blame After Bus Depot Is Hit\n\nRockets struck a bus depot in Izmail on Monday, killing nine people.',
      /OCCURRED_IN (?:Kyiv|Moscow)/
    ],
    [
      'what is added about the accused is no charge',
      'Gunmen killed nine miners near Bria. The army blamed the Front, which killed 33 people in May.',
      /KILLED EQ 33 .*by The army/
    ]
  ])('%s', (_name, text, never) => {
    expect(lines(text).filter((l) => never.test(l))).toEqual([])
  })
})
