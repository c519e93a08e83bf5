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

describe('what is charged must be the deed', () => {
  it.each([
    'The opposition blamed Boko Haram for rising prices.',
    'The opposition accused Boko Haram of corruption.',
    'The mayor accused the police of failing to protect the market.',
    'The army, which has blamed Boko Haram for such attacks in the past, gave no comment.',
    'He blamed foreign funds, which he accused of a raid on bonds.'
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([])
  })

  it.each([
    'Residents blamed Boko Haram.',
    'Residents blamed Boko Haram, their old foe.',
    'Residents accused Boko Haram (JAS), a militant group, of the attack.',
    'Residents accused Boko Haram, which holds the north of the state, of the attack.'
  ])('%s', (sentence) => {
    expect(read(sentence)).toContain(`${SUSPECTED} by Residents`)
  })

  it('whoever is described by it', () => {
    expect(read('Boko Haram, a group blamed for the attack, gave no comment.')).toEqual([SUSPECTED])
  })

  it('two bodies named together are both blamed', () => {
    const lines = read('The rebels blamed the Nigerian army and Boko Haram, its old foe.')
    expect(lines.map((l) => l.replace(/ (?:SUSPECTED|ACCUSED).*/, ''))).toEqual([
      'ATTACK ATTRIBUTED_TO the Nigerian army',
      'ATTACK ATTRIBUTED_TO Boko Haram'
    ])
  })
})

describe('whose men they were says who did it', () => {
  it.each([
    'Residents said the attackers belonged to Boko Haram.',
    'Residents said the gunmen were members of Boko Haram.'
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([`${SUSPECTED} by Residents`])
  })

  it.each([
    'Residents said the attackers were from a village nearby.',
    'The attackers were in their twenties.'
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([])
  })
})

describe('whose bomb and whose air strike it was says who did it', () => {
  it.each([
    ['An Israeli air strike killed two nurses near Tyre.', 'Israel PERPETRATED BOMBING'],
    ['Two nurses died in a Taliban attack on a clinic near Quetta.', 'Taliban PERPETRATED ATTACK'],
    ['Four people were killed by a Taliban bomb in Quetta.', 'Taliban PERPETRATED BOMBING']
  ])('%s', (text, expected) => {
    expect(said(factsOf(text))).toContain(expected)
  })

  it.each([
    'A Kenyan attack survivor said two nurses were killed at a mall in Nairobi.',
    'A Boko Haram-claimed attack killed two nurses in Kaduna.',
    'Two people were killed by a Russian missile near Tyre.'
  ])('but not of where it was, or who made it: %s', (text) => {
    expect(said(factsOf(text)).filter((l) => l.includes(' PERPETRATED '))).toEqual([])
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
    'Boko Haram said it did not carry out the attack.',
    'Boko Haram denied that it was to blame.',
    'Boko Haram denied having any hand in the attack.',
    'Boko Haram said it was not responsible for the blaze.',
    '"We had nothing to do with this attack," Boko Haram said.',
    '"This was not our work," Boko Haram said.'
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([DENIED])
  })

  it('in the words of who speaks for somebody', () => {
    expect(read('"We had no part in this attack," said Boko Haram spokesman Ali Musa.')).toEqual([
      'ATTACK ATTRIBUTED_TO Boko Haram NEGATED DENIED by Ali Musa'
    ])
  })

  it('may be made for others', () => {
    expect(read('The rebels denied that Boko Haram took part.')).toEqual([
      'ATTACK ATTRIBUTED_TO Boko Haram NEGATED DENIED by The rebels'
    ])
  })

  it('tells the accusation that it rejects', () => {
    expect(
      read('Chad rejected accusations by Nigeria that Chad was involved in the attack.')
    ).toEqual([
      'ATTACK ATTRIBUTED_TO Chad NEGATED DENIED by Chad',
      'ATTACK ATTRIBUTED_TO Chad ACCUSED_BY_AUTHORITIES by Nigeria'
    ])
  })

  it('is not read where "we" had no part in something else', () => {
    expect(read('"We had no part in this law," said Boko Haram spokesman Ali Musa.')).toEqual([])
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
    expect(read('The president said the army was not behind the attack.')).toEqual([
      'ATTACK ATTRIBUTED_TO the army NEGATED DENIED by The president'
    ])
  })
})

describe('who tells of doing it claims it', () => {
  it.each([
    'Boko Haram said it was behind the attack.',
    'Boko Haram said its fighters were behind the attack.',
    'Boko Haram said its fighters had carried out the attack.',
    'Boko Haram took responsibility for the attack.',
    'Boko Haram (JAS), which is loyal to nobody, claimed responsibility.',
    'Boko Haram, a militant group, claimed responsibility.',
    'Boko Haram, which has bases in Chad, Niger and Cameroon, later claimed the attack.',
    'Boko Haram said one of its fighters had carried out the attack.'
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
    'Nobody has claimed it.',
    'Nobody has claimed that one.',
    'The attack remains unclaimed.'
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([UNCLAIMED])
  })

  it('is not read of anything else', () => {
    expect(read('Nobody claimed the prize.')).toEqual([])
  })
})

it.each([
  'Boko Haram did not immediately claim the attack.',
  'Boko Haram has not claimed responsibility.'
])('that one group has not claimed it is said of that group: %s', (sentence) => {
  expect(read(sentence)).toEqual(['Boko Haram CLAIMED_RESPONSIBILITY_FOR ATTACK NEGATED'])
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

describe('who says it weighs', () => {
  it('by the office before the name', () => {
    expect(read('Prosecutor-General Omar Sadiq blamed Boko Haram for the attack.')).toEqual([
      'ATTACK ATTRIBUTED_TO Boko Haram ACCUSED_BY_AUTHORITIES by Omar Sadiq'
    ])
  })

  it('and a second verb behind a document has the subject of the first', () => {
    expect(
      read('The army rejected this in a video posted on Monday and blamed Boko Haram.')
    ).toContain('ATTACK ATTRIBUTED_TO Boko Haram ACCUSED_BY_AUTHORITIES by The army')
  })

  it('as little as the doubt about a doer allows', () => {
    expect(
      factsOf('Suspected Boko Haram gunmen attacked a village in Niger on Sunday, the mayor said.')
        .claims.filter((c) => c.predicate === 'ATTRIBUTED_TO')
        .map((c) => c.attribution)
    ).not.toContain('ACCUSED_BY_AUTHORITIES')
  })
})
