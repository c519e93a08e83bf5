import { factsOf, said } from './factsOf.ts'

const victims = (sentence: string): readonly string[] =>
  said(factsOf(`Gunmen attacked Mocoa on Sunday. ${sentence}`, '2022-06-15')).filter((claim) =>
    claim.includes('VICTIM_OF')
  )

const tolls = (sentence: string): readonly string[] =>
  said(factsOf(`A bomb went off in Mocoa on Sunday. ${sentence}`, '2022-06-15')).filter((claim) =>
    /KILLED|WOUNDED/.test(claim)
  )

describe('one victim', () => {
  it.each([
    'A teacher bled to death.',
    'A boy is in hospital with a bullet in his arm.',
    'A boy of 13 was hacked to death.',
    'Ana Ruiz, a teacher, was found dead in a ditch.',
    'A guard lost an eye.'
  ])('is read once in %j', (sentence) => {
    expect(victims(sentence)).toHaveLength(1)
  })
  it.each(['A teacher escaped unhurt.', 'A teacher found the dead dog.', 'A teacher heard it.'])(
    'is not read in %j',
    (sentence) => {
      expect(victims(sentence)).toEqual([])
    }
  )
})

describe('who gives a number', () => {
  it.each([
    ['The ministry lists five dead.', 'The ministry'],
    ['The hospital reports five dead.', 'The hospital'],
    [
      'It was an accident, Radio Kavkaz reported. It gave the number of dead as 34.',
      'Radio Kavkaz'
    ],
    [
      'In May a bomb in the same street cost seven lives, the newspaper El Faro recalled.',
      'El Faro'
    ]
  ])('is told in %j', (sentence, who) => {
    expect(tolls(sentence).every((claim) => claim.includes(`by ${who}`))).toBe(true)
    expect(tolls(sentence)).not.toEqual([])
  })
  it('gives both of two numbers', () => {
    expect(
      tolls(
        'The Zolka Rights Network in Oslo, which said three men died and dozens of others were hurt, blamed nobody.'
      ).every((claim) => claim.includes('by Zolka Rights Network'))
    ).toBe(true)
  })
})
