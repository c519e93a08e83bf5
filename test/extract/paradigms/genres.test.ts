import { factsOf } from '../factsOf.ts'

const eventsOf = (text: string) => factsOf(text, '2019-05-06').events
const violent = (text: string) =>
  eventsOf(text).filter(({ type }) =>
    /ATTACK|BOMBING|CLASH|KIDNAPPING|COUP|TERRITORIAL_CHANGE/.test(type)
  )

/** What reporters of each kind write round a sentence. */
const ROUND: Readonly<Record<string, (told: string) => string>> = {
  'a football report': (told) =>
    `Zola beat Marlow 2-1 in the cup on Sunday. ${told} The striker scored both goals before half-time, and the coach praised his defenders.`,
  'a cricket report': (told) =>
    `Zola won by an innings on Sunday. ${told} The spinner took six wickets, and the captain made 80 runs.`,
  'a chess report': (told) =>
    `Round five of the chess open: the top seed lost in 31 moves. ${told} The grandmaster gave up his queen.`,
  'a boxing report': (told) =>
    `The heavyweight kept his title on Sunday in round nine. ${told} The referee stopped the bout, and fans rose.`,
  'a cycling report': (told) =>
    `The Belgian won the stage on Sunday. ${told} His team led the peloton up the last climb.`,
  'a report of a game': (told) =>
    `Basilisk won the esports final in Zola on Sunday. ${told} The players share the prize, and spectators cheered the champions.`,
  'a film review': (told) =>
    `The new thriller opened in cinemas on Sunday. ${told} The director wrote the script with an actor of the cast.`,
  'a theatre review': (told) =>
    `The play opened on Sunday. ${told} The audience loved the second act, and the actress is a comic heroine.`,
  'a book review': (told) =>
    `Her third novel came out on Sunday. ${told} The author draws her characters well, and readers of the thriller will want a sequel.`,
  'a review of an exhibition': (told) =>
    `The exhibition opened at the museum on Sunday. ${told} Visitors see forty paintings, and critics liked the prints.`,
  'a market report': (told) =>
    `Shares in Zola fell on Sunday. ${told} Investors sold stocks, the index lost 2 percent and brokers spoke of profits.`,
  'a report of a parade': (told) =>
    `The cadets took the oath on Sunday. ${told} The ceremony ended with a parade and a salute, and the band played to applause.`
}
const WORDS_OF_VIOLENCE = [
  'It was a massacre.',
  'They ambushed their rivals at once.',
  'He bombarded them for an hour.',
  'Three gunmen stormed the house and took hostages.',
  'A sniper shot the old guard.',
  'Marlow were besieged and never hit back.',
  'She killed it with one shot.',
  'A bomb exploded in the first minute.'
]
/** What is told of where it really happened. */
const REPORTED = [
  'A bomb went off in the hall, killing nine people, police said.',
  'Gunmen opened fire on the crowd and killed 12 people.',
  'Two men were shot dead at the gate, the interior ministry said.',
  'Attackers stormed the place and 14 people were killed, officials said.'
]

describe('words of violence', () => {
  const kinds = Object.entries(ROUND)
  it.each(
    kinds.flatMap(([kind, tell]) => WORDS_OF_VIOLENCE.map((told) => [kind, told, tell] as const))
  )('in %s tell none: %s', (_kind, told, tell) => {
    expect(violent(tell(told))).toEqual([])
  })

  it.each(kinds.flatMap(([kind, tell]) => REPORTED.map((told) => [kind, told, tell] as const)))(
    'in %s are believed where somebody counted or was asked: %s',
    (_kind, told, tell) => {
      expect(violent(tell(told)).length).toBeGreaterThan(0)
    }
  )

  it.each([
    'It was as if somebody had thrown a bomb under the floor, said a farmer.',
    'The thunder sounded like an explosion, said a farmer.',
    'The colonel died in his sleep aged 91.',
    'The writer has died of cancer.'
  ])('that liken, or tell of a natural death, tell none: %s', (text) => {
    expect(eventsOf(text)).toEqual([])
  })
})

/** What reporters of votes, treatments and storms write round a sentence. */
const TOLD_OF: Readonly<Record<string, readonly [(told: string) => string, readonly string[]]>> = {
  'a change of premier': [
    (told) =>
      `The premier was voted out by his party room on Friday and replaced by the treasurer. ${told} The opposition called for an early poll, and backbenchers were split over the budget.`,
    [
      'The long siege of Grant Whitlock is over.',
      'He was knifed by his own party.',
      'His allies promise guerrilla war from the back benches.',
      'One MP called it a massacre.',
      'The budget had blown up in his face.',
      'She denied that she had ambushed anyone.',
      'It was a putsch, he said.',
      'The plotters struck at dawn.'
    ]
  ],
  'a drive against a disease': [
    (told) =>
      `Nurses began to vaccinate children against measles on Monday. ${told} The vaccine was given by a charity, and no patient at the clinic has had a fever.`,
    [
      'Shots for 200,000 children are ready.',
      'Teams will strike first in two districts.',
      'They want to hit a target of 200,000 jabs.',
      'The virus is an invader, the minister said, and kills one child in ten.',
      'It attacks the lungs.',
      'Parents should not be taken hostage by gossip.'
    ]
  ],
  'a storm': [
    (told) =>
      `The typhoon made landfall on Monday with gusts of 180 kilometres an hour. ${told} Forecasters expect more rain, and rivers flooded their banks.`,
    [
      'It struck the coast at dawn.',
      'Waves pounded the harbour for hours.',
      'The storm killed 14 people.',
      'A second storm is set to batter the port.',
      'Hailstones bombarded the roofs.'
    ]
  ]
}

describe('words of violence in a report of', () => {
  it.each(
    Object.entries(TOLD_OF).flatMap(([kind, [tell, words]]) =>
      words.map((told) => [kind, told, tell] as const)
    )
  )('%s tell none: %s', (_kind, told, tell) => {
    expect(violent(tell(told))).toEqual([])
  })
  it.each(
    Object.entries(TOLD_OF).flatMap(([kind, [tell]]) =>
      REPORTED.map((told) => [kind, told, tell] as const)
    )
  )('%s are believed where arms are told of: %s', (_kind, told, tell) => {
    expect(violent(tell(told)).length).toBeGreaterThan(0)
  })
})

describe('what is done with words only', () => {
  it.each([
    'Gunmen killed two clerks in May. Senators attacked the minister over the budget on Monday.',
    'A bomb killed two clerks in May. Backbenchers ambushed the premier on Monday.',
    'Rebels killed two clerks in May. Critics savaged her record on Monday.',
    'Rebels killed two clerks in May. The court shot down the plan on Monday.'
  ])('is no attack: %s', (text) => {
    expect(violent(text)).toHaveLength(1)
  })
  it.each([
    'Party supporters attacked a village on Monday and killed two men.',
    'A voter stabbed the mayor with a knife on Monday.',
    'A candidate was shot dead on Monday.'
  ])('but this is: %s', (text) => {
    expect(violent(text).length).toBeGreaterThan(0)
  })
})
