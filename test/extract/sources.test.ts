import { factsOf, said } from './factsOf.ts'

const described = (text: string): readonly string[] =>
  factsOf(text)
    .entities.filter((e) => !e.named)
    .map((e) => `${e.name} ${e.type}`)

describe('unnamed sources and bodies', () => {
  it('are kept, whatever is said of them', () => {
    expect(
      described(
        'A hospital source said that four people had died. The interior ministry did not comment. The army was sent to the town. Residents spoke of more.'
      )
    ).toEqual(
      expect.arrayContaining([
        'A hospital source UNNAMED_SOURCE',
        'The interior ministry GOVERNMENT_BODY',
        'The army SECURITY_FORCE'
      ])
    )
  })

  it.each([
    'No group has claimed responsibility for the attack on the market.',
    'Nobody claimed responsibility for the attack on the market.',
    'No one has claimed responsibility for the attack on the market.',
    'No group said it carried out the attack on the market, and none of the parties admitted that they had killed ten people.'
  ])('are none where nobody speaks: %s', (text) => {
    const facts = factsOf(text)
    expect(facts.entities.filter((e) => /^(?:no|none|one)\b/i.test(e.name))).toEqual([])
    expect(facts.claims.flatMap((c) => c.claimants)).toEqual([])
    const claims = said(facts).filter((l) => /CLAIMED_RESPONSIBILITY|PERPETRATED/.test(l))
    expect(claims.filter((l) => !l.startsWith('nobody'))).toEqual([])
  })

  it('speak for themselves where "no" is only a part of their name', () => {
    expect(
      said(
        factsOf('Norwegian officials said that nine people had died in the attack near Bergen.')
      ).some((l) => /KILLED EQ 9 by/.test(l))
    ).toBe(true)
  })
})
