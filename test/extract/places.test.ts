import { factsOf } from './factsOf.ts'

/** Places of events with derivation and quotes, a line each. */
const placesOf = (text: string): readonly string[] => {
  const facts = factsOf(text)
  return facts.claims.flatMap((c) => {
    const place = facts.entities.find((e) => e.key === c.object)
    return c.predicate === 'OCCURRED_IN'
      ? [`${place?.name} ${c.derivation}: ${c.quotes.map((q) => q.exact).join(' | ')}`]
      : []
  })
}

describe('an inferred place is quoted by words that name it', () => {
  it('with the event where one sentence has both', () => {
    expect(
      placesOf('Gunmen attacked a school in Tanguiéta, in northern Benin, on Friday.')
    ).toContain(
      'Benin INFERRED: attacked a school in Tanguiéta, in northern Benin | in northern Benin'
    )
  })

  it('before the event where they stand apart', () => {
    expect(
      placesOf('A bombing killed nine people. The Haitian police said it was an accident.')
    ).toEqual(['Haiti INFERRED: The Haitian police | A bombing'])
  })

  it('apart from the event where another clause names it', () => {
    expect(
      placesOf(
        'Ana Ruiz said in San Miguel, in the eastern part of El Salvador, that nine people had been killed in the bombing.'
      )
    ).toContain('San Miguel INFERRED: in San Miguel | the bombing')
  })

  it.each([
    'Militant attack leaves nine dead\n\nGunmen raided a market on Friday. The government of Benin has sent troops. Beninese police are looking for the men.',
    'Militant attack\n\nGunmen killed nine people on Friday. In Mali, many soldiers have died since. Malian police are looking for the men.'
  ])('never by the event alone: %s', (text) => {
    const facts = factsOf(text)
    for (const claim of facts.claims.filter((c) => c.predicate === 'OCCURRED_IN')) {
      const place = facts.entities.find((e) => e.key === claim.object)
      const words = place?.mentions.map((m) => m.exact) ?? []
      expect(words.some((w) => claim.quotes[0]?.exact.includes(w))).toBe(true)
    }
  })
})

/** Countries of the places of a name. */
const countriesOf = (text: string, name: string): readonly (string | undefined)[] =>
  factsOf(text)
    .entities.filter((e) => e.name.toLowerCase() === name.toLowerCase())
    .map((e) => e.country)

describe('a capital with namesakes', () => {
  it('is meant in a dateline, whatever countries the text tells of', () => {
    const text =
      'SANTIAGO, 29 March (EFE) -- Students burned tyres near a bridge on Tuesday. Brazilian firemen and a doctor from Brazil helped the wounded.'
    expect(countriesOf(text, 'Santiago')).toEqual(['CL'])
  })

  it('is not moved by an embassy, which stands in another country', () => {
    const text = 'A bomb exploded in Santiago on Friday near the Brazilian embassy, police said.'
    expect(countriesOf(text, 'Santiago')).toEqual(['CL'])
  })

  it('gives way to a division of the country that the text tells of', () => {
    const text =
      'Salvadoran soldiers fought rebels on Monday. Clashes went on for hours in La Paz, a commander said. El Salvador has been at war for nine years.'
    expect(countriesOf(text, 'La Paz')).toEqual(['SV'])
  })
})

describe('where the main event took place', () => {
  it('is no place where only the report was made, if the lead has another', () => {
    const places = placesOf(
      'It was reported in Quito that a bomb attack took place early on Tuesday. A customs officer said guards had been hurt at the border post in Ipiales. Colombia closed the bridge.'
    )
    expect(places.some((place) => place.startsWith('Ipiales'))).toBe(true)
    expect(places.some((place) => place.startsWith('Quito'))).toBe(false)
  })

  it('is the place of the report where the lead has no other', () => {
    expect(
      placesOf('It was reported in Quito that a bomb attack took place early on Tuesday.')
    ).toEqual([expect.stringContaining('Quito INFERRED')])
  })

  it('is the town of the dateline where the text calls it "this city"', () => {
    const facts = factsOf(
      'GUATEMALA CITY, 22 Dec (ACAN) -- A diplomat was murdered on Thursday morning in the north of this capital. Vargas had lived there since May.'
    )
    const city = facts.entities.find((e) => e.name === 'GUATEMALA CITY')
    expect(facts.claims.filter((c) => c.predicate === 'OCCURRED_IN')).toContainEqual(
      expect.objectContaining({ object: city?.key, derivation: 'STATED' })
    )
  })
})

describe('where people are from', () => {
  it.each([
    'Gunmen shot at a convoy near Zenagrat on Friday, killing two Chadian peacekeepers.',
    'Gunmen seized three German tourists near Zenagrat on Friday.',
    'A bomb killed two Turkish engineers near Zenagrat on Friday.'
  ])('does not tell where they were: %s', (text) => {
    const countries = factsOf(text).entities.filter((e) => e.type === 'COUNTRY')
    expect(placesOf(text).filter((line) => /^(?:Chad|Germany|Turkey|Türkiye)/.test(line))).toEqual(
      []
    )
    expect(factsOf(text).entities.find((e) => e.name === 'Zenagrat')?.country ?? null).toBeNull()
    expect(countries).toHaveLength(1)
  })
})
