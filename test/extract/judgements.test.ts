import { factsOf } from './factsOf.ts'

const CLAIMS = /^(?:ASSESSED_AS|CHALLENGES|SUBEVENT_OF)$/

/** "ASSESSED_AS ATTACK: words", the object and who judges where there is one. */
function judged(text: string): readonly string[] {
  const { claims, entities, events } = factsOf(text, '2024-03-08')
  const named = (key: string | null): string =>
    entities.find((e) => e.key === key)?.name ?? events.find((e) => e.key === key)?.type ?? '-'
  return claims
    .filter((c) => CLAIMS.test(c.predicate))
    .map((c) => {
      const by = c.claimants.map((x) => ` by ${named(x.entity)}`).join('')
      const object = c.object ? ` → ${named(c.object)}` : ''
      const trend = c.trend ? ` ${c.trend}` : ''
      return `${c.predicate} ${named(c.subject)}${object}${trend}: ${c.quotes[0]?.exact}${by}`
    })
}

const RAID = 'Gunmen raided a village near Djibo on Monday, killing nine people. '

describe('what is said of the weight of an event', () => {
  it.each([
    [
      'It was the deadliest attack in the province since 2019.',
      'ASSESSED_AS ATTACK: the deadliest attack in the province since 2019'
    ],
    ['The raid, the first in years, shocked the town.', 'ASSESSED_AS ATTACK: the first in years'],
    [
      'Analysts called it the worst attack of its kind.',
      'ASSESSED_AS ATTACK: the worst attack of its kind by Analysts'
    ]
  ])('its rank among others: %s', (sentence, expected) => {
    expect(judged(RAID + sentence)).toEqual([expected])
  })

  it.each([
    'It was the first attack, police said, and a second one followed.',
    'The first victim was a teacher.',
    'The worst driver since 2019 lost his licence.',
    'The latest toll is nine.'
  ])('no rank without others that it is ranked among: %s', (sentence) => {
    expect(judged(RAID + sentence)).toEqual([])
  })

  it.each([
    [
      'Attacks on Burkina Faso have become rarer.',
      'ASSESSED_AS Burkina Faso FALLING: Attacks on Burkina Faso have become rarer'
    ],
    [
      'The security situation in Burkina Faso has deteriorated.',
      'ASSESSED_AS Burkina Faso: The security situation in Burkina Faso has deteriorated'
    ],
    [
      'A scientist said such attacks remained extremely rare.',
      'ASSESSED_AS ATTACK: such attacks remained extremely rare by A scientist'
    ]
  ])('a trend: %s', (sentence, expected) => {
    expect(judged(RAID + sentence)).toEqual([expected])
  })

  it.each([
    'Prices have become more common in dollars.',
    'The plane fell into a field.',
    'Attacks have not become more frequent.',
    'Attacks may become more frequent.',
    'Houses in the village have become rare.'
  ])('no trend of violence: %s', (sentence) => {
    expect(judged(RAID + sentence)).toEqual([])
  })
})

describe('whom an event or a group challenges', () => {
  it.each([
    [
      'The minister described the raid as a direct challenge to the authority of the government.',
      'CHALLENGES ATTACK → the government: a direct challenge to the authority of the government by The minister'
    ],
    [
      'The attack undermined the stability of Burkina Faso.',
      'CHALLENGES ATTACK → Burkina Faso: undermined the stability of Burkina Faso'
    ],
    [
      'The militants pose a threat to the government.',
      'CHALLENGES The militants → the government: a threat to the government'
    ]
  ])('%s', (sentence, expected) => {
    expect(judged(RAID + sentence)).toEqual([expected])
  })

  it.each([
    'A lawyer challenged the verdict of the court.',
    'The champion faces a challenge to his title.',
    'The rain did not undermine the stability of Burkina Faso.',
    'The heat poses a challenge to surgeons.',
    'The raid could threaten the stability of Burkina Faso.'
  ])('nobody: %s', (sentence) => {
    expect(judged(RAID + sentence)).toEqual([])
  })
})

describe('the larger event that one is a part of', () => {
  it.each([
    [
      'A bomb killed five people in Gao on Monday. The bombing was part of an offensive that began in January.',
      'SUBEVENT_OF BOMBING → ATTACK: part of an offensive'
    ],
    [
      'A car bomb killed five people in Gao on Monday, the latest in a series of kidnappings and bombings.',
      'SUBEVENT_OF BOMBING → KIDNAPPING: latest in a series of kidnappings'
    ]
  ])('%s', (text, expected) => {
    expect(judged(text)).toEqual([expected])
  })

  it.each([
    'A bomb killed five people in Gao on Monday. Part of the market burnt down.',
    'A bomb killed five people in Gao on Monday. The district was part of the colony.',
    'A bomb killed five people in Gao on Monday. The latest in a line of mayors came.'
  ])('none: %s', (text) => {
    expect(judged(text)).toEqual([])
  })
})
