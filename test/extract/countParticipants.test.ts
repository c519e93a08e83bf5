import { factsOf, said } from './factsOf.ts'

const told = (sentence: string): readonly string[] =>
  said(factsOf(`A raid killed two guards near Mocoa. ${sentence}`, '2022-06-15')).filter((claim) =>
    /PARTICIPATED_IN|RECIPIENT_OF/.test(claim)
  )

describe('how many took part', () => {
  it.each([
    ['About 200 rebels attacked the barracks.', 'PARTICIPATED_IN ATTACK APPROX 200'],
    ['The barracks were attacked by about 200 rebels.', 'PARTICIPATED_IN ATTACK APPROX 200'],
    ['Four gunmen opened fire on the bus.', 'PARTICIPATED_IN ATTACK EQ 4'],
    ['Dozens of gunmen stormed the village.', 'PARTICIPATED_IN ATTACK VAGUE_MANY'],
    ['Some 2,000 people marched through the town.', 'PARTICIPATED_IN PROTEST APPROX 2000'],
    ['About 400 soldiers were sent to the region.', 'RECIPIENT_OF DEPLOYMENT APPROX 400']
  ])('is read in %j', (sentence, claim) => {
    expect(told(sentence).some((one) => one.includes(claim))).toBe(true)
  })
  it.each(['Gunmen stormed the village.', 'A gunman opened fire on the bus.'])(
    'is not read in %j',
    (sentence) => {
      expect(told(sentence)).toEqual([])
    }
  )
  it('is nobody’s word where somebody would not confirm it', () => {
    const facts = factsOf(
      'Gunmen attacked a village on Sunday. Police would not confirm that nine people had died.'
    )
    expect(said(facts).filter((claim) => claim.includes('KILLED'))).toEqual([])
  })
})
