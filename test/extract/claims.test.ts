import { eventTypes, factsOf, said } from './factsOf.ts'

describe('responsibility', () => {
  it('claimed is the claimant’s own', () => {
    const lines = said(
      factsOf(
        'A bombing in Karachi killed six people. The Baloch Liberation Army claimed responsibility for the attack.'
      )
    )
    expect(lines).toContain(
      'Baloch Liberation Army CLAIMED_RESPONSIBILITY_FOR BOMBING CLAIMED_OR_ADMITTED by Baloch Liberation Army'
    )
  })

  it('that nobody claims has no subject', () => {
    const lines = said(
      factsOf(
        'A bombing in Karachi killed six people. No group has claimed responsibility for the attack.'
      )
    )
    expect(lines).toContain('nobody CLAIMED_RESPONSIBILITY_FOR BOMBING NEGATED')
    expect(lines.filter((l) => l.includes('CLAIMED_OR_ADMITTED'))).toEqual([])
  })

  it('put down by an authority is an accusation of that authority', () => {
    const lines = said(
      factsOf(
        'Eight farmers were killed in an attack near Mocoa. The army blamed the National Liberation Army for the attack.'
      )
    )
    expect(
      lines.some((l) => /ATTRIBUTED_TO National Liberation Army ACCUSED_BY_AUTHORITIES by/.test(l))
    ).toBe(true)
  })

  it('in an agentless passive has no accuser', () => {
    const facts = factsOf(
      'Two guards died in an attack on a mine. The attack has been attributed to Boko Haram.'
    )
    const claim = facts.claims.find((c) => c.predicate === 'ATTRIBUTED_TO')
    expect(claim?.claimants).toEqual([])
    expect(claim?.attribution).toBe('SUSPECTED_OR_ACCUSED')
  })

  it('denied is negated, with the denier', () => {
    const lines = said(
      factsOf('A blast killed three people in Hama. Hezbollah denied responsibility for the blast.')
    )
    expect(lines).toContain('BOMBING ATTRIBUTED_TO Hezbollah NEGATED DENIED by Hezbollah')
  })

  it('is not that of who gives the attack a name', () => {
    const lines = said(
      factsOf(
        'President Carlos Molina holds the National Front responsible for the assassination of Dr Luis Prado and called the attack a cruel act.'
      )
    )
    expect(lines.filter((l) => / PERPETRATED /.test(l))).toEqual([])
  })

  it('said by another is no plain fact', () => {
    const lines = said(
      factsOf('Police said that rebels attacked a school near Beni and killed two teachers.')
    )
    expect(lines.filter((l) => / PERPETRATED /.test(l))).toEqual([])
    expect(lines.some((l) => /ATTRIBUTED_TO/.test(l))).toBe(true)
  })
})

describe('figures', () => {
  it('carry event, comparator and the speaker of their clause', () => {
    const lines = said(
      factsOf(
        'More than 30 people were killed and 45 wounded in a bombing in Herat, according to hospital officials.'
      )
    )
    expect(lines.some((l) => l.startsWith('BOMBING KILLED GT 30 by'))).toBe(true)
    expect(lines.some((l) => l.startsWith('BOMBING WOUNDED EQ 45 by'))).toBe(true)
  })

  it('that disagree are linked, an exact one within a bound refines it', () => {
    const facts = factsOf(
      'A bombing in Herat killed over 30 people, officials said. A doctor said that 34 people were killed. A witness said that 60 people were killed in the bombing.'
    )
    const types = facts.links.map((l) => l.type)
    expect(types).toContain('REFINES')
    expect(types).toContain('CONTRADICTS')
  })

  it('of a headline restate the body and corroborate nothing', () => {
    const facts = factsOf(
      'Blast in Herat Kills 34\n\nA bombing in Herat killed 34 people on Monday, officials said.'
    )
    expect(facts.claims.find((c) => c.predicate === 'KILLED')?.derivation).toBe('RESTATED')
    expect(facts.links.filter((l) => l.type === 'CORROBORATES')).toEqual([])
  })
})

describe('roles', () => {
  it('are read from active and passive clauses', () => {
    const lines = said(
      factsOf(
        'Gunmen shot a judge in Cali on Monday. Two journalists were kidnapped by guerrillas near Neiva.'
      )
    )
    expect(lines).toContain('Gunmen PERPETRATED ATTACK')
    expect(lines).toContain('a judge VICTIM_OF ATTACK')
    expect(lines.some((l) => /VICTIM_OF KIDNAPPING/.test(l))).toBe(true)
    expect(lines.some((l) => /guerrillas PERPETRATED KIDNAPPING/.test(l))).toBe(true)
  })

  it('keep what was aimed at and the means', () => {
    const lines = said(
      factsOf('Rebels bombed two bridges near Juba. A car bomb exploded outside the embassy.')
    )
    expect(lines.some((l) => /TARGETED two bridges/.test(l))).toBe(true)
    expect(lines.some((l) => /USED_WEAPON A car bomb/i.test(l))).toBe(true)
    expect(lines.some((l) => /TARGETED the embassy/.test(l))).toBe(true)
  })

  it('do not make a place or a bystander a doer', () => {
    const lines = said(
      factsOf(
        'An attack in Quetta, Pakistan, which killed nine people, shocked the senator Aamir Khan.'
      )
    )
    expect(lines.filter((l) => / PERPETRATED /.test(l))).toEqual([])
  })
})

describe('relations', () => {
  it.each([
    ['The bombing hit Nyala, Sudan, at noon.', 'Nyala LOCATED_IN Sudan'],
    [
      'Maputo, the capital of Mozambique, was calm after the attack.',
      'Maputo CAPITAL_OF Mozambique'
    ],
    [
      'Al-Shabaab, a militant group affiliated with Al-Qaeda, attacked a base.',
      'Al-Shabaab AFFILIATED_WITH Al-Qaeda'
    ],
    ['The Kenyan government met the teachers.', 'The Kenyan government GOVERNS Kenya']
  ])('are read: %s', (text, line) => {
    expect(said(factsOf(text))).toContain(line)
  })

  it('of a list are no place in another', () => {
    const lines = said(factsOf('Ministers of Mali, Niger, and Chad met in Accra after the attack.'))
    expect(lines.filter((l) => / LOCATED_IN /.test(l))).toEqual([])
  })

  it('name the printed source', () => {
    const facts = factsOf(
      'Two men were shot in Oran on Monday.\n\nOriginal Source: www.example-news.com'
    )
    expect(said(facts)).toContain('document DERIVED_FROM www.example-news.com')
  })
})

describe('checks', () => {
  it('tell a weekday that its date contradicts', () => {
    const checks = factsOf('Gunmen killed two guards in Cali on Monday, 3 May 2019.').checks
    expect(checks.map((c) => c.code)).toEqual(['WEEKDAY_CONTRADICTS_DATE'])
    expect(factsOf('Gunmen killed two guards in Cali on Friday, 3 May 2019.').checks).toEqual([])
  })

  it('tell of more named victims than dead', () => {
    const facts = factsOf(
      'A doctor confirmed that 12 people were killed in the bombing. A list seen by reporters suggested otherwise, naming 15 victims.'
    )
    expect(facts.checks.map((c) => c.code)).toEqual(['MORE_NAMED_THAN_KILLED'])
  })
})

it('who is among the harmed is a victim, and what a blast brings down is no accident', () => {
  const facts = factsOf(
    'A bomb exploded in a bar in Arauca on Monday, killing two people. The blast caused the roof to collapse and guests were injured. The wounded included the deputy mayor of Arauca.'
  )
  expect(eventTypes(facts)).toEqual(['BOMBING'])
  expect(said(facts)).toContain('the deputy mayor of Arauca VICTIM_OF BOMBING')
})
