import { reportsOfFacts } from '../resolve/variants.ts'
import { factsOf, said } from './factsOf.ts'

const PUBLISHED = '2011-03-09'
const violent = (text: string) =>
  factsOf(text, PUBLISHED).events.filter(({ type }) => /ATTACK|BOMBING|KIDNAPPING/.test(type))
const firmDays = (text: string) =>
  reportsOfFacts(factsOf(text, PUBLISHED))
    .filter(({ type }) => type === 'ATTACK')
    .flatMap(({ time }) => (time.firm && time.days ? [time.days.first] : []))

const typeOf = (text: string, name: string) =>
  factsOf(text).entities.find((e) => e.named && e.name.includes(name))?.type

describe('what is told in passing', () => {
  test('a day on which somebody spoke of a murder is no day of the murder', () => {
    expect(
      firmDays('The bishop today condemned the murder of Judge Tomas Aldana in Puerto Seco.')
    ).toEqual([])
  })
  test.each([
    'The murder of Judge Tomas Aldana took place on Tuesday in Puerto Seco.',
    'Judge Tomas Aldana was murdered on Tuesday in Puerto Seco.',
    'The bishop today condemned the murder of Judge Tomas Aldana on 8 March.'
  ])('a day that the event itself has is its day: %s', (text) => {
    expect(firmDays(text)).toEqual(['2011-03-08'])
  })
  test('the day of another verb is not taken over a comma', () => {
    expect(
      firmDays(
        'Ramon Osorio, head of the rebels who laid down their arms on 2 March, was murdered in Puerto Seco.'
      )
    ).toEqual([])
  })

  test('attacks to protest a murder are not the murder', () => {
    const events = violent(
      'Rebels carried out attacks in Puerto Seco to protest the murder of Ramon Osorio. They blew up a power pylon.'
    )
    expect(events).toHaveLength(2)
  })
  test('a murder told of as long past keeps no mention of the one that is told', () => {
    const facts = factsOf(
      'Gunmen murdered Colonel Luis Prado in Puerto Seco. The attack came a month after the murder of Governor Juan Tello. A guard was wounded in the attack.',
      PUBLISHED
    )
    expect(facts.events.filter(({ type }) => type === 'ATTACK')).toHaveLength(2)
    const eventOf = (name: string) =>
      facts.claims.find(
        ({ predicate, subject }) =>
          predicate === 'VICTIM_OF' &&
          facts.entities.some((entity) => entity.key === subject && entity.name === name)
      )?.object
    expect(eventOf('A guard')).toBe(eventOf('Luis Prado'))
  })
  test.each([
    'The congress demands that the assassins of Ramon Osorio be tried.',
    'Elena Rivas, who replaced the assassinated Ramon Osorio, spoke in Puerto Seco.',
    'The drug lord denied any responsibility for the death of Ramon Osorio.'
  ])('what became of somebody tells an event: %s', (text) => {
    expect(violent(text)).toHaveLength(1)
  })
  test.each([
    'The congress mourns the death of Ramon Osorio, who was 91.',
    'A novel about assassins and spies won the prize.'
  ])('an end that nobody answers for tells none: %s', (text) => {
    expect(violent(text)).toEqual([])
  })
})

describe('names in upper-case news', () => {
  test('a surname that a town has as well is the person whom the text names in full', () => {
    const text =
      'SENATOR RAMON MEDELLIN WAS SHOT IN BOGOTA ON TUESDAY.\n\nMEDELLIN WAS TAKEN TO A HOSPITAL.'
    expect(factsOf(text).entities.filter(({ type }) => type === 'CITY')).toHaveLength(1)
  })
  test('followers of a faith are no town', () => {
    const text = 'POLICE SAID THAT THE JESUIT PRIESTS WERE MURDERED IN SAN SALVADOR.'
    expect(typeOf(text, 'JESUIT')).toBeUndefined()
  })
})

describe('what is told of another time', () => {
  const NEWS =
    'Gunmen attacked a market in Puerto Seco on Tuesday, leaving 12 people dead.\n\nThe town had been spared for years. In November 2003, rebels killed 20 people at the Hotel Marlow in the town.\n\nThe attack began before dawn.'
  const facts = factsOf(NEWS, PUBLISHED)
  const past = facts.events.find(({ time }) => time?.value === '2003-11')
  const claimsOf = (key: string | undefined) =>
    said({ ...facts, claims: facts.claims.filter((c) => c.subject === key || c.object === key) })

  test('is an event of its own, with its own day, doers, place and toll', () => {
    expect(past?.type).toBe('ATTACK')
    expect(claimsOf(past?.key)).toEqual(
      expect.arrayContaining([
        'rebels PERPETRATED ATTACK',
        'ATTACK KILLED EQ 20',
        'ATTACK OCCURRED_IN Hotel Marlow'
      ])
    )
  })
  test('leaves the news its own day and toll', () => {
    const main = facts.events.find(({ key }) => key === facts.document.mainEvent)
    expect(main?.time?.value).toBe('2011-03-08')
    expect(claimsOf(main?.key).filter((line) => line.includes('KILLED'))).toEqual([
      'ATTACK KILLED EQ 12'
    ])
  })
  test('is not gone on with in the next paragraph', () => {
    expect(past?.mentions.map(({ exact }) => exact)).toEqual(['killed'])
  })
  test('a day misread by a week is no other time', () => {
    const text =
      'Rebels attacked a market in Puerto Seco on Tuesday. The attack on Thursday left 12 people dead.'
    expect(violent(text)).toHaveLength(1)
  })
})

describe('which event a text reports', () => {
  const main = (text: string) => {
    const facts = factsOf(text, PUBLISHED)
    return facts.events.find(({ key }) => key === facts.document.mainEvent)
  }

  test('an arrest over a massacre is the arrest', () => {
    expect(
      main(
        'Two held over Puerto Seco massacre\n\nPolice on Wednesday arrested two men in connection with last month’s killing of farmers in Puerto Seco.'
      )?.type
    ).toBe('ARREST')
  })
  test('a silence for those killed ten years ago is the ceremony', () => {
    expect(
      main(
        'About 3,000 people stood in silence in Puerto Seco on Sunday in memory of the 11 people killed there by a bomb ten years ago. The explosion wrecked a cafe.'
      )
    ).toMatchObject({ type: 'CEREMONY', time: { value: '2011-03-06' } })
  })
  test('an attempted coup is not the one that brought the president to power', () => {
    const { events } = factsOf(
      'Officers tried to seize power in Norland\n\nThe government said on Wednesday that an attempted coup had failed. Of this coup nobody had been warned. The president came to power himself in a coup in 1998.',
      PUBLISHED
    )
    const coups = events.filter(({ type }) => type === 'COUP')
    expect(coups.map(({ time }) => time?.value ?? null)).toContain('1998')
    expect(coups).toHaveLength(2)
  })
  test.each([
    'Rebels attacked a post in Puerto Seco on 7 March. Dockers met on March 8.',
    'PUERTO SECO, March 8 (Wire) - Rebels attacked a post on Monday, killing two guards.',
    'Rebels attacked a post in Puerto Seco in March 2010.'
  ])('a month is no march: %s', (text) => {
    expect(factsOf(text, PUBLISHED).events.map(({ type }) => type)).not.toContain('PROTEST')
  })
  test('a match in which sides ambush and bombard each other tells no attack', () => {
    const text =
      'Seco survive siege to lift cup\n\nSeco held out against a second-half bombardment to win the cup. United, ambushed by two goals, fired wide through striker Luis Prado. Their goalkeeper saved a penalty, and the coach said: "They killed us." Fans invaded the streets after the match.'
    expect(violent(text)).toEqual([])
  })
  test('a play in which a priest is shot tells no attack', () => {
    const text =
      'There is an explosion in Ana Prado’s new play. A boy, played with menace by Luis Oro, is to plant a bomb. A priest is shot at the end of the first act; gunmen claim the killing in the second act. The kidnapping is a farce, and the director drowns the ending in smoke.'
    expect(factsOf(text, PUBLISHED).events).toEqual([])
  })
  test.each([
    'A bomb went off in the stands during the cup final between Seco and United on Sunday, killing nine spectators. The coach of United, a former goalkeeper, led his players from the pitch. The match, in its second-half, was called off at 1-0, and the league stopped the season.',
    'Gunmen opened fire in the Royal Theatre in Puerto Seco on Friday, the interior minister said. It was the second act of a new play. The director and an actor lay on stage while the audience and the cast fled through the stalls.',
    'Raiders shot an actress and a playwright dead in Puerto Seco on Friday. The actress, played by chance on screen by her sister later, had left the stage with the cast after the final act of a comedy. The raiders, the governor told reporters, wounded three of the audience.'
  ])('an attack on a match or a theatre is told all the same: %s', (text) => {
    expect(violent(text).length).toBeGreaterThan(0)
  })
})

describe('the time of an event', () => {
  const dayOf = (text: string, type: string) =>
    factsOf(text, PUBLISHED).events.find((event) => event.type === type)?.time?.value ?? null

  test('is what stands behind words that only describe a place', () => {
    expect(
      dayOf('A car blew up at a post manned by troops outside Puerto Seco on Friday.', 'BOMBING')
    ).toBe('2011-03-04')
  })
  test('of what was announced is the day that it was announced for', () => {
    expect(dayOf('Funerals for 50 cadets were announced for Tuesday.', 'CEREMONY')).toBe(
      '2011-03-08'
    )
  })
  test('is not what a clause says beside it', () => {
    const text =
      'Rebels attacked a post in Puerto Seco on Monday. The Front, which lost its last town in 2003, did not claim the attack.'
    expect(violent(text)).toHaveLength(1)
  })
})
