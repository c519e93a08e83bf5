import { factsOf, said } from './factsOf.ts'

const ATTACK = 'An attack on a market in Kaduna killed nine people on Monday. '
const RESPONSIBILITY = /ATTRIBUTED_TO|CLAIMED_RESPONSIBILITY_FOR|PERPETRATED|PARTICIPATED_IN/
/** What is read of responsibility after the report of an attack. */
const read = (sentence: string): readonly string[] =>
  said(factsOf(ATTACK + sentence)).filter((line) => RESPONSIBILITY.test(line))

const SUSPECTED = 'ATTACK ATTRIBUTED_TO Boko Haram SUSPECTED_OR_ACCUSED'
const DENIED = 'ATTACK ATTRIBUTED_TO Boko Haram NEGATED DENIED by Boko Haram'
const CLAIMED = 'Boko Haram CLAIMED_RESPONSIBILITY_FOR ATTACK CLAIMED_OR_ADMITTED by Boko Haram'
const UNCLAIMED = 'nobody CLAIMED_RESPONSIBILITY_FOR ATTACK NEGATED'

describe('suspicion puts the attack down to somebody, and is no plain fact', () => {
  it.each([
    'Boko Haram is believed to be behind the attack.',
    'Boko Haram is believed to have carried out the attack.',
    'Boko Haram is suspected of carrying out the attack.',
    'The attack is believed to be the work of Boko Haram.',
    'Suspicion fell on Boko Haram.'
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([SUSPECTED])
  })

  it('is only possible where the attack bears a mark', () => {
    expect(read('The attack bore the hallmarks of Boko Haram.')).toEqual([
      'ATTACK ATTRIBUTED_TO Boko Haram POSSIBLE'
    ])
  })

  it('stays with suspected militants who attack', () => {
    const lines = said(
      factsOf(
        'Suspected Boko Haram militants attacked a village near Damboa and killed six farmers.'
      )
    )
    expect(lines.filter((l) => l.includes('PERPETRATED'))).toEqual([])
    expect(lines).toContain(SUSPECTED)
  })

  it('is not read of a work or a mark that is no attack', () => {
    expect(read('The report is the work of the Health Institute.')).toEqual([])
    expect(read('The city bears the hallmarks of the British Army.')).toEqual([])
  })
})

describe('an accusation weighs by who makes it', () => {
  it.each(['Officials accused Boko Haram of carrying out the attack.'])('%s', (sentence) => {
    expect(read(sentence)).toEqual([
      'ATTACK ATTRIBUTED_TO Boko Haram ACCUSED_BY_AUTHORITIES by Officials'
    ])
  })

  it('and reaches fighters who are told to come from a group', () => {
    expect(read('Residents blamed fighters from Boko Haram for the attack.')).toContain(
      `${SUSPECTED} by Residents`
    )
  })
})

describe('a denial is an attribution negated by the denier', () => {
  it.each([
    'Boko Haram denied involvement.',
    'Boko Haram has denied being behind the attack.',
    'Boko Haram denied that it carried out the attack.',
    'Boko Haram disclaimed responsibility for the attack.',
    'Boko Haram said it had nothing to do with the attack.',
    'Boko Haram said it was not behind the attack.',
    'Boko Haram said it did not carry out the attack.'
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([DENIED])
  })

  it('of an accusation needs the accusation', () => {
    expect(
      read('The army accused Boko Haram of the attack. The group denied the accusation.')
    ).toContain(DENIED)
    expect(read('The minister denied the allegations of corruption.')).toEqual([])
  })

  it('of something else is not read', () => {
    expect(read('The minister denied any involvement in fraud.')).toEqual([])
    expect(read('The bank denied any wrongdoing.')).toEqual([])
    expect(read('The army said it had nothing to do with the election.')).toEqual([])
  })

  it('for others denies nothing of oneself', () => {
    expect(read('The president said the army was not behind the attack.')).toEqual([])
  })
})

describe('who tells of doing it claims it', () => {
  it.each([
    'Boko Haram said it was behind the attack.',
    'Boko Haram said its fighters were behind the attack.',
    'Boko Haram said its fighters had carried out the attack.',
    'Boko Haram took responsibility for the attack.'
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([CLAIMED])
  })

  it('by a spokesman too', () => {
    expect(read('A spokesman for Boko Haram said the group was responsible.')).toEqual([
      'Boko Haram CLAIMED_RESPONSIBILITY_FOR ATTACK CLAIMED_OR_ADMITTED by A spokesman'
    ])
  })

  it('but who cannot say whether leaves it open', () => {
    const lines = read('Boko Haram could not say whether its men were behind the attack.')
    expect(lines.filter((l) => l.includes('CLAIMED'))).toEqual([])
    expect(lines.every((l) => l.includes('POSSIBLE'))).toBe(true)
  })

  it('but pictures have no men who could have done it', () => {
    const text = `${ATTACK}Its fighters set fire to a plane, according to images.`
    expect(said(factsOf(text)).filter((line) => line.includes('CLAIMED_RESP'))).toEqual([])
  })

  it('but to tell of a charge is to admit nothing', () => {
    const lines = [
      ...read('Ali Musa said he was charged with the attack.'),
      ...read('Boko Haram said it was blamed for the attack.')
    ]
    expect(lines.filter((l) => l.includes('CLAIMED'))).toEqual([])
  })
})

describe('that nobody claims it has no subject', () => {
  it.each([
    'No one claimed responsibility.',
    'Nobody has claimed the attack.',
    'Nobody has said they carried out the attack.',
    'No one immediately said they were behind the attack.',
    'There was no immediate claim of responsibility.',
    'The attack has not been claimed.',
    'The attack remains unclaimed.'
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([UNCLAIMED])
  })

  it('is not read of anything else', () => {
    expect(read('Nobody claimed the prize.')).toEqual([])
  })
})

describe('a share in a deed is taking part, not the deed', () => {
  const text =
    'A bomb exploded in Kaduna on Monday, killing nine people. The police accused the Civic Union of cooperating in the attack'
  const read = (end: string) => said(factsOf(text + end)).filter((l) => RESPONSIBILITY.test(l))

  it('in an accusation', () => {
    expect(read('.')).toEqual([
      'Civic Union PARTICIPATED_IN BOMBING ACCUSED_BY_AUTHORITIES by The police'
    ])
  })

  it('and in its denial', () => {
    expect(read(', but the party denied involvement.')).toContain(
      'Civic Union PARTICIPATED_IN BOMBING NEGATED DENIED by Civic Union'
    )
  })

  it('for each of those charged', () => {
    const lines = said(
      factsOf(ATTACK + 'Ana Ruiz and Eva Soto were charged with complicity in the attack.')
    )
    expect(lines).toContain('Ana Ruiz PARTICIPATED_IN ATTACK ACCUSED_BY_AUTHORITIES')
    expect(lines).toContain('Eva Soto PARTICIPATED_IN ATTACK ACCUSED_BY_AUTHORITIES')
  })
})

it('who attributes in a passive is the accuser', () => {
  expect(read('The attack was attributed to Boko Haram by the army.')).toEqual([
    'ATTACK ATTRIBUTED_TO Boko Haram ACCUSED_BY_AUTHORITIES by the army'
  ])
})

it('a denial in a statement is by who issues it', () => {
  expect(read('Boko Haram issued a statement denying its responsibility.')).toEqual([DENIED])
})

it.each([
  'Police said the people could kill the mayor of Cauca.',
  'The government urged the terrorists to refrain from attacking the town.',
  'The bishop exhorted the rebels not to vote but to destroy their weapons.'
])('what is only possible or urged is not done: %s', (text) => {
  expect(said(factsOf(text)).filter((l) => RESPONSIBILITY.test(l))).toEqual([])
})
