import { eventTypes, factsOf, said } from '../factsOf.ts'

const DAY = '2024-05-02'
const mainOf = (text: string) => {
  const facts = factsOf(text, DAY)
  return facts.events.find((e) => e.key === facts.document.mainEvent) ?? null
}
const dayOf = (text: string): string | null => mainOf(text)?.time?.value ?? null

describe('what is still to come is planned', () => {
  const SAID = ['are due to', 'are set to', 'are about to', 'are to', 'are scheduled to', 'will']
  const DONE = [
    ['The two presidents', 'meet in Geneva', 'MEETING'],
    ['The islanders', 'vote on independence', 'ELECTION'],
    ['The troops', 'withdraw from Bardera', 'WITHDRAWAL']
  ] as const
  it.each(SAID.flatMap((to) => DONE.map(([who, what, type]) => [who, to, what, type] as const)))(
    '%s %s %s next week',
    (who, to, what, type) => {
      const event = mainOf(`${who} ${to} ${what} next week, the foreign ministry said on Monday.`)
      expect([event?.type, event?.status]).toEqual([type, 'PLANNED'])
    }
  )

  it.each([
    'The rally had been banned by the governor.',
    'The opposition cancelled a rally in Lusaka.',
    'Police prohibited a march by opposition supporters in Lusaka on Friday.'
  ])('is not held: %s', (text) => {
    const facts = factsOf(text, DAY)
    expect(facts.events.find((e) => e.type === 'PROTEST')?.status).toBe('PLANNED')
    expect(said(facts).filter((c) => /^(?:the governor|Police).* PROTEST/.test(c))).toEqual([])
  })

  it.each([
    'Soldiers tried to overthrow the president of Bouna on Monday but were beaten back. Two mutineers died.',
    'Troops seized an airfield in Bouna in what the government called an attempt to overthrow the president.'
  ])('a coup that failed stays one that was tried: %s', (text) => {
    const event = mainOf(text)
    expect([event?.type, event?.status]).toEqual(['COUP', 'ATTEMPTED'])
  })
})

describe('who takes part, and to whom it is done', () => {
  it.each([
    [
      'India barred three telecoms firms from state contracts on Monday.',
      'India INITIATED SANCTION'
    ],
    [
      'India barred three telecoms firms from bidding.',
      'three telecoms firms RECIPIENT_OF SANCTION'
    ],
    ['Malta suspended aid to Ethiopia on Wednesday.', 'Ethiopia RECIPIENT_OF WITHDRAWAL'],
    [
      'Uganda’s parliament passed a law banning same-sex marriage on Tuesday.',
      'Uganda’s parliament INITIATED SANCTION'
    ],
    ['Japan gave a loan to Laos on Tuesday.', 'Laos RECIPIENT_OF AGREEMENT'],
    [
      'The Social Democrats lost their majority in Sunday’s election in Hesse.',
      'Social Democrats PARTICIPATED_IN ELECTION'
    ],
    [
      'Kenya’s government and Somali rebels resumed talks in Doha on Monday.',
      'Somali rebels INITIATED MEETING'
    ],
    [
      'President Xi Jinping arrived in Nairobi on Tuesday for a three-day visit.',
      'Xi Jinping INITIATED MEETING'
    ],
    [
      'The king appointed Oumar Tall finance minister on Monday.',
      'Oumar Tall RECIPIENT_OF ELECTION'
    ],
    ['The president swore in his cabinet in Juba on Monday.', 'The president INITIATED CEREMONY'],
    ['Panama extended a state of emergency in Colon on Monday.', 'Panama INITIATED SANCTION'],
    [
      'Guards and soldiers traded mortar fire near Kassala on Monday.',
      'soldiers PARTICIPATED_IN CLASH'
    ]
  ])('%s', (text, claim) => {
    expect(said(factsOf(text, DAY))).toContainEqual(expect.stringContaining(claim))
  })

  it.each([
    ['The treaty was rejected by Iran on Monday.', /INITIATED/],
    ['The government called the elections, promised for March, a farce.', /INITIATED/],
    ['Kenya imposed a curfew in Garissa after an attack on a church.', /church RECIPIENT_OF/],
    ['Villagers barred police from entering the house on Friday.', /SANCTION/],
    ['Rebels drove to Goma on Friday.', /TERRITORIAL_CHANGE/]
  ])('not so: %s', (text, claim) => {
    expect(said(factsOf(text, DAY)).filter((c) => claim.test(c))).toEqual([])
  })
})

describe('where and when', () => {
  it.each([
    ['Burundi quit the International Criminal Court on Friday.', '2024-04-26'],
    ['Esther Moyo beat James Phiri by 3,000 votes in Saturday’s election.', '2024-04-27'],
    ['Observers called Wednesday’s vote in Botswana peaceful.', '2024-05-01'],
    ['King Felipe opened a memorial to the victims of the 1987 bombing on Monday.', '2024-04-29'],
    ['Police arrested two men over Sunday’s blast in Kano.', null],
    ['Troops have retaken the town of Tokunai, the army said on Sunday.', null],
    ['Latvia is to expel a Russian diplomat, the foreign ministry said on Tuesday.', null]
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  it.each([
    ['Prime Minister Modi visited Kathmandu on Sunday.', 'MEETING OCCURRED_IN Kathmandu'],
    [
      'The foreign minister flew to Kinshasa on Tuesday for a visit.',
      'MEETING OCCURRED_IN Kinshasa'
    ],
    [
      'Peacekeepers drove rebels out of the town of Masumbri on Tuesday.',
      'TERRITORIAL_CHANGE OCCURRED_IN Masumbri'
    ]
  ])('%s', (text, claim) => {
    expect(said(factsOf(text, DAY))).toContain(claim)
  })

  it.each([
    ['A boat bound for Italy sank on Monday off Sfax.', 'Italy'],
    ['Troops recaptured three villages near Kupiansk, a spokesman told reporters in Kyiv.', 'Kyiv'],
    [
      'French police arrested four men at a farmhouse, the Interior Ministry in Paris said.',
      'Paris'
    ],
    [
      'Troops fought rebels on Sunday around Loukou, a railway town southwest of Brazzaville.',
      'Brazzaville'
    ],
    [
      'The march in Lagos passed off peacefully, though a rumour that a student had been shot dead in Ibadan kept shops shut.',
      'Ibadan'
    ],
    [
      'The ministry barred two firms from public contracts on Monday. Shares in the bank fell in Accra.',
      'Accra'
    ]
  ])('not there: %s', (text, place) => {
    expect(said(factsOf(text, DAY)).filter((c) => c.includes(`OCCURRED_IN ${place}`))).toEqual([])
  })
})

describe('kinds of events', () => {
  it.each([
    ['An overloaded ferry went down in the Java Sea on Saturday.', 'DISASTER'],
    ['A passenger train ran off the rails near Lucknow on Monday, killing 31 people.', 'DISASTER'],
    ['Heavy rain flooded the town of Beira on Monday.', 'DISASTER'],
    ['A gold mine collapsed near Kedougou on Monday.', 'DISASTER'],
    ['Fighting broke out in Abyei on Friday, the mission said.', 'CLASH'],
    ['Border guards fought for several hours near Batken on Wednesday.', 'CLASH'],
    ['A man has taken shoppers hostage in Cebu. About 40 people are being held.', 'KIDNAPPING'],
    ['Belgian police are questioning three men seized in a raid on a flat on Tuesday.', 'ARREST'],
    ['Iran and Iraq restored diplomatic relations on Friday.', 'AGREEMENT'],
    ['The government prohibited the sale of alcohol in Ayacucho on Monday.', 'SANCTION'],
    ['Some 300 Ghanaian soldiers came ashore on Monday in Liberia.', 'DEPLOYMENT'],
    ['Bus drivers walked off their jobs in Lagos on Monday.', 'PROTEST'],
    ['Voters in Malawi took part on Tuesday in a referendum on a new constitution.', 'ELECTION'],
    [
      'Thousands gathered in Hiroshima on Tuesday to mark the anniversary of the bombing.',
      'CEREMONY'
    ],
    ['Brazil sent troops to Para after a week of clashes in which nine people died.', 'DEPLOYMENT'],
    [
      'Troops retook the town of Tokunai on Sunday. Three soldiers and nine rebels were killed.',
      'TERRITORIAL_CHANGE'
    ]
  ])('%s', (text, type) => {
    expect(mainOf(text)?.type).toBe(type)
  })

  it.each([
    'Bank shares fell in London after the Fed fired a warning shot on inflation.',
    'Wheat prices soared on Monday as drought fears gripped traders in Chicago.',
    'A rival complained that he had been stabbed in the back on Monday.',
    'The minister felt he had been stabbed in the back by his party.',
    'The minister had shot down two drafts, officials said.',
    'One of the firms called the decision an execution without trial.',
    'The bank declined to comment on talk of a merger on Monday.',
    'The premier opened on Monday an assault on what he calls red tape.',
    'Doctors spoke on Monday of an attack on what remains of free care.',
    'The budget is an assault on what its critics describe as the poor.',
    'Volunteers were attacking the silt with shovels on Monday.',
    'Three banks collapsed in Riga on Monday.',
    'The film, in which a gang abducts a minister’s daughter, opens in Lagos on Friday.',
    'Striker Nuno Falcato has shot down talk of a move to Turin.',
    'The fashion show in Milan on Friday was a riot of colour.',
    'The play, about the murder of a priest, won two awards in London on Sunday.'
  ])('none: %s', (text) => {
    expect(eventTypes(factsOf(text, DAY)).filter((t) => t !== 'SANCTION')).toEqual([])
  })
})
