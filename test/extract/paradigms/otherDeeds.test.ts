import { factsOf } from '../factsOf.ts'

const NEWS = [
  'Gunmen killed 14 villagers in Gotheye on Sunday.',
  'A car bomb exploded outside a barracks in Gotheye on Sunday, killing 14 people, officials said.',
  'Armed men abducted 14 pupils from a school in Gotheye on Sunday.'
] as const

/** The main event's type, and the lines that tell who did it and with how many dead: "PERPETRATED Boko Haram". */
function ofTheNews(text: string) {
  const { document, entities, events, claims } = factsOf(text, '2024-05-02')
  const { mainEvent } = document
  const name = (key: string | null) => entities.find((e) => e.key === key)?.name ?? ''
  const own = claims.filter((c) => c.subject === mainEvent || c.object === mainEvent)
  return {
    events: events.map((e) => e.type),
    doers: own.flatMap((c) =>
      /^(?:PERPETRATED|CLAIMED_RESPONSIBILITY_FOR)$/.test(c.predicate)
        ? [name(c.subject)]
        : c.predicate === 'ATTRIBUTED_TO'
          ? [name(c.object)]
          : []
    ),
    figures: own.flatMap((c) =>
      /^(?:KILLED|ABDUCTED)$/.test(c.predicate) ? [c.quantity?.value] : []
    ),
    places: own.flatMap((c) => (c.predicate === 'OCCURRED_IN' ? [name(c.object)] : []))
  }
}

describe('what is told beside the news is not the news', () => {
  const habits = [
    'The area has been repeatedly attacked by Boko Haram.',
    'The area is often hit by Boko Haram.',
    'Boko Haram has often targeted markets and schools.',
    'Boko Haram has killed thousands of people since 2009.',
    'Boko Haram has killed thousands of people in its campaign for an Islamic state.',
    'In the past, Boko Haram has kidnapped teachers and burned schools.',
    'Villages in the area have come under attack by Boko Haram in recent months.',
    'Dozens of people have been killed by Boko Haram in the region this year.',
    'The village had been attacked before by Boko Haram.',
    'Since January, Boko Haram has burned down 20 villages.',
    'Boko Haram, which has carried out dozens of attacks in the region, has not commented.',
    'Boko Haram has kidnapped hundreds of women over the past decade.',
    'The region has suffered repeated attacks by Boko Haram.',
    'Such attacks are common in the area, where Boko Haram is active.'
  ]
  const blame = [
    'Boko Haram has claimed many attacks in the area.',
    'Boko Haram has claimed responsibility for similar attacks in the past.',
    'Boko Haram has been blamed for previous attacks in the area.',
    'Boko Haram has been accused of carrying out attacks on villages.',
    'Similar attacks have been blamed on Boko Haram.',
    'Attacks in the region are usually blamed on Boko Haram.',
    'Boko Haram is suspected of many attacks in the area.',
    'Boko Haram has been behind many such attacks.',
    'Boko Haram claimed several attacks in the region last year.'
  ]
  const others = [
    'It came two days after a raid by Boko Haram on a nearby army base.',
    'The attack came two days after a raid by Boko Haram on a nearby army base.',
    'The attack followed an assault by Boko Haram on a market.',
    'The attack came days after Boko Haram killed 30 fishermen.',
    'The attack is the deadliest in the area since Boko Haram killed 30 fishermen in 2016.',
    'A day earlier, Boko Haram killed 30 traders in Torodi.',
    'In a separate incident, Boko Haram killed 30 women in Torodi.',
    'In another attack, Boko Haram killed 30 women.',
    'Also on Sunday, Boko Haram killed 30 women near Torodi.',
    'On Friday, Boko Haram killed 30 fishermen.',
    'Boko Haram killed 30 fishermen in Diffa in March.',
    'It was in retaliation for the killing of 30 herders by Boko Haram.'
  ]
  const rows = NEWS.flatMap((news) =>
    [...habits, ...blame, ...others].map((beside) => [news, beside] as const)
  )
  it.each(rows)('%s %s', (news, beside) => {
    const alone = ofTheNews(news)
    const both = ofTheNews(`${news} ${beside}`)
    expect(both.doers).toEqual(alone.doers)
    expect(both.figures).toEqual(alone.figures)
    expect(both.places).toEqual(alone.places)
  })

  it.each(habits.slice(0, 3).flatMap((habit) => NEWS.map((news) => [news, habit])))(
    'a habit is no event: %s %s',
    (news, habit) => {
      expect(ofTheNews(`${news} ${habit}`).events).toEqual(ofTheNews(news).events)
    }
  )
})

describe('what goes on about the news is the news', () => {
  it.each([
    'Boko Haram claimed the attack.',
    'Boko Haram claimed responsibility for the attacks.',
    'Officials blamed Boko Haram.',
    'The attack was carried out by Boko Haram, officials said.',
    'Boko Haram claimed responsibility for the attack on Friday.',
    "Boko Haram's media outlet claimed responsibility for the attack.",
    'Police suspect Boko Haram, which has killed thousands of people since 2009.',
    'Boko Haram, which has carried out many attacks in the area, said it was behind the attack.'
  ])('%s', (goesOn) => {
    expect(ofTheNews(`${NEWS[1]} ${goesOn}`).doers).toContain('Boko Haram')
  })
  it.each([
    ['Three more people died in hospital on Tuesday.', 3],
    ['A doctor at the hospital in Tillaberi said that 17 people had died.', 17]
  ])('%s', (goesOn, dead) => {
    expect(ofTheNews(`${NEWS[1]} ${goesOn}`).figures).toContain(dead)
  })
})
