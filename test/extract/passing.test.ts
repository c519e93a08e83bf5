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
