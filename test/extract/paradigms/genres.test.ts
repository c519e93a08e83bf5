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
