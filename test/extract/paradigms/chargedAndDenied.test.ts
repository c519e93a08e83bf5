import { factsOf } from '../factsOf.ts'

/** Who is said to have done it: "doer < speaker", with "not " where it is denied. */
const told = (text: string): readonly string[] => {
  const { claims, entities } = factsOf(text, '2024-05-02')
  const name = (key: string | null) => entities.find((e) => e.key === key)?.name ?? '-'
  return claims
    .filter((c) => c.predicate === 'ATTRIBUTED_TO' || c.predicate === 'PERPETRATED')
    .map((c) =>
      c.predicate === 'PERPETRATED'
        ? `${name(c.subject)} did it`
        : [
            `${c.polarity === 'NEGATED' ? 'not ' : ''}${name(c.object)}`,
            ...c.claimants.map((one) => name(one.entity))
          ].join(' < ')
    )
}

const relations = (text: string): readonly string[] => {
  const { claims, entities } = factsOf(text, '2024-05-02')
  const name = (key: string | null) => entities.find((e) => e.key === key)?.name ?? '-'
  return claims.map((c) => `${name(c.subject)} ${c.predicate} ${name(c.object)}`)
}

const hit = (text: string) =>
  factsOf(text, '2024-05-02').claims.some((c) => c.predicate === 'TARGETED')

const claimants = (text: string): readonly string[] => {
  const { claims, entities } = factsOf(text, '2024-05-02')
  return claims
    .filter((c) => c.predicate === 'CLAIMED_RESPONSIBILITY_FOR')
    .map((c) => entities.find((e) => e.key === c.subject)?.name ?? '-')
}

describe('two of one each who say it now are several', () => {
  it.each(
    ['say', 'allege', 'say that', 'believe that', 'insist that'].map(
      (say) => `A priest and a nurse ${say} soldiers shot dead 12 villagers in Kasai.`
    )
  )('%s', (text) => {
    expect(told(text)).toEqual(['soldiers < A priest'])
  })
  it('of two who tell it at the end the first is the one', () => {
    const [first] = told(
      'Soldiers shot dead 12 villagers in Kasai on Sunday, a bishop and a rights group allege.'
    )
    expect(first).toBe('Soldiers < a bishop')
  })
})

describe('who is held responsible', () => {
  it.each([
    ['The army holds separatists responsible.', 'separatists < The army'],
    ['The government holds rebels responsible for the attack.', 'rebels < The government'],
    ['Officials hold separatists responsible.', 'separatists < Officials'],
    ['A security source pointed to JNIM.', 'JNIM < A security source'],
    ['Officials pointed the finger at JNIM.', 'JNIM < Officials'],
    ['The union suspects smugglers of the murder of the miners.', 'smugglers < The union'],
    ['Villagers accused soldiers of killing the miners.', 'soldiers < Villagers'],
    ['Colonel Musa Bello, named by police as the ringleader, fled.', 'Musa Bello < police']
  ])('%s', (text, claim) => {
    expect(told(`Six miners were shot dead near Quetta on Monday. ${text}`)).toEqual([claim])
  })
  it.each(['The weapons used pointed to rebels.', 'The museum holds rebels of old in esteem.'])(
    'but not: %s',
    (text) => {
      expect(told(`Six miners were shot dead near Quetta on Monday. ${text}`)).toEqual([])
    }
  )
})

describe('a charge is denied beside it', () => {
  it.each(
    ['a charge', 'an accusation', 'an allegation', 'a claim'].flatMap((charge) =>
      ['the army denies', 'the army rejects', 'denied by the army', 'the army has dismissed'].map(
        (denied) => `Soldiers shot dead 12 villagers, residents said, ${charge} ${denied}.`
      )
    )
  )('%s', (text) => {
    expect(told(text)).toEqual(['Soldiers < residents', 'not Soldiers < the army'])
  })
})

describe('what was charged is denied, whoever does it', () => {
  it.each([
    ['It was dismissed as propaganda by the army.', 'the army'],
    ['The charge was rejected as a lie by the army.', 'the army'],
    ['This was denied by the army.', 'the army'],
    ['The army rejected the accusation as a lie.', 'The army']
  ])('%s', (text, army) => {
    expect(told(`Residents said soldiers had shot dead 12 villagers. ${text}`)).toEqual([
      'soldiers < Residents',
      `not soldiers < ${army}`
    ])
  })
  it.each([
    'A post on a Facebook page used by the Zorva Front dismissed the charge as a fairy tale.',
    'A message on a channel linked to the Zorva Front denied the charge.',
    "A post on the Zorva Front's website called the charge a lie."
  ])('%s', (text) => {
    expect(
      told(
        `Five surveyors were abducted on Monday. Police accuse the Zorva Front of the kidnapping. ${text}`
      )
    ).toEqual(['Zorva Front < Police', 'not Zorva Front < Zorva Front'])
  })
})

describe('who declines to speak of it denies nothing', () => {
  it.each(
    ['declined to comment on', 'would not comment on', 'refused to discuss'].map(
      (declined) =>
        `Police ${declined} the attack on a village near Gao on Sunday, in which three men were killed.`
    )
  )('%s', (text) => {
    const { claims } = factsOf(text, '2024-05-02')
    const killed = claims.filter((c) => c.predicate === 'KILLED')
    expect(killed.map((c) => [c.quantity?.value, c.polarity, c.claimants.length])).toEqual([
      [3, 'AFFIRMED', 0]
    ])
  })
})

describe('whose it is stands in a word, and who one is beside a name', () => {
  it.each([
    ['JNIM, the al Qaeda affiliate, took the town.', 'JNIM AFFILIATED_WITH al Qaeda'],
    ['Mr Beg, of the ruling Zorva Party, conceded defeat on Sunday.', 'Beg MEMBER_OF Zorva Party'],
    [
      '"It fell," said Ana Ruiz, chief strategist at Zorva Securities.',
      'Ana Ruiz MEMBER_OF Zorva Securities'
    ],
    ['The Zorva Front, an ethnic rebel outfit, took the town.', 'Zorva Front IS_A -'],
    [
      'Ana Ruiz, 34, a nurse, was among six people killed when a bomb went off in Gao.',
      'Ana Ruiz VICTIM_OF -'
    ]
  ])('%s', (text, relation) => {
    expect(relations(text)).toContain(relation)
  })
  it.each([
    ['The West African Economic and Monetary Union barred three firms.', 'INTERGOVERNMENTAL_ORG'],
    ['The West African Teachers Union barred three firms.', 'ORGANIZATION'],
    ['The Committee for the Protection of Journalists barred three firms.', 'ORGANIZATION']
  ])('%s', (text, type) => {
    const [body] = factsOf(text, '2024-05-02').entities
    expect([body?.name, body?.type]).toEqual([text.slice(4, -20), type])
  })
})

describe('a market is a place where arms are told of', () => {
  it.each(
    ['Rebels', 'Gunmen', 'Militiamen', 'Bandits', 'The army', 'Warplanes'].flatMap((who) =>
      ['attacked', 'bombed', 'raided'].map((did) => `${who} ${did} a market in Gao on Monday.`)
    )
  )('%s', (text) => {
    expect(hit(text)).toBe(true)
  })
  it.each([
    'Speculators attacked the market on Monday.',
    'Higher rates hammered the market in Tokyo on Monday.',
    'The tax hit the market on Monday.'
  ])('but not: %s', (text) => {
    expect(hit(text)).toBe(false)
  })
})

describe('each of several', () => {
  it.each([
    ['Two rival groups each claimed the bombing of a hotel in Gao.', ['Two rival groups']],
    [
      'Red Dawn and the Zorva Front each said they had bombed a hotel in Gao.',
      ['Red Dawn', 'Zorva Front']
    ],
    ['Luis Prado pleaded guilty to the murder of a teacher in Gao.', ['Luis Prado']],
    ['Luis Prado pleaded not guilty to the murder of a teacher in Gao.', []]
  ])('%s', (text, who) => {
    expect(claimants(text)).toEqual(who)
  })
})
