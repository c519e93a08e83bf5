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
