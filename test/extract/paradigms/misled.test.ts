import { factsOf } from '../factsOf.ts'

/** Claims as "PREDICATE subject object", by names; events by their type. */
function told(text: string): readonly string[] {
  const { entities, events, claims } = factsOf(text)
  const name = (key: string | null) =>
    entities.find((e) => e.key === key)?.name ?? events.find((e) => e.key === key)?.type ?? key
  return claims.map((c) => `${c.predicate} ${name(c.subject)} ${name(c.object)}`)
}

describe('words that lead astray', () => {
  it.each([
    ['Three nurses abducted in Baidoa in May were released unharmed on Sunday.', 'OTHER'],
    ['The hostages seized on 2 May were freed on Sunday, a militia commander said.', 'OTHER']
  ])('May is a month: %s', (text, type) => {
    const freed = factsOf(text).events.find((e) => e.type === type)
    expect(freed?.status).toBe('ACCOMPLISHED')
  })

  it.each([
    'Attackers rammed a car into a market in Graz, killing two people.',
    'A suicide bomber rammed a truck packed with explosives into a barracks in Gao, killing six.'
  ])('what is driven into something is not what was hit: %s', (text) => {
    const targets = told(text).filter((line) => line.startsWith('TARGETED'))
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((line) => /car|truck/.test(line))).toEqual([])
  })

  it('a feast is no place', () => {
    const lines = told(
      'Attackers stormed a Christmas market in Graz on Friday, killing two people.'
    )
    expect(lines.filter((line) => line.endsWith(' Christmas'))).toEqual([])
  })

  it('those let go are no number of those taken', () => {
    const lines = told(
      'The rebels released 21 of the schoolgirls they kidnapped in Chibok in 2014.'
    )
    expect(lines.filter((line) => line.startsWith('ABDUCTED'))).toEqual([])
  })

  it.each([
    'Fighting between the army and the RSF killed 30 people in El Fasher, doctors said.',
    'A gun battle between Indian soldiers and LeT left four people dead in Kashmir, police said.'
  ])('those between whom it was are not who killed: %s', (text) => {
    const blamed = told(text).filter((line) => /^(?:ATTRIBUTED_TO|PERPETRATED)/.test(line))
    expect(blamed).toEqual([])
  })

  it('whose commanders they are is not who was punished', () => {
    const lines = told('The United States imposed sanctions on two commanders of the Wagner Group.')
    expect(lines).toContain('RECIPIENT_OF two commanders SANCTION')
    expect(lines).not.toContain('RECIPIENT_OF Wagner Group SANCTION')
  })

  it.each(['A convoy was attacked near Timbuktu on Friday.', 'A village was attacked in Ituri.'])(
    'an attack needs no word of arms beside it where only arms attack such: %s',
    (text) => {
      expect(factsOf(text).events.map((e) => e.type)).toEqual(['ATTACK'])
    }
  )

  it.each([
    'Critics attacked the village council over its budget on Monday.',
    'The minister attacked the school reform on Monday.'
  ])('but where words do: %s', (text) => {
    expect(factsOf(text).events.filter((e) => e.type === 'ATTACK')).toEqual([])
  })

  it.each([
    'The minister blamed the kidnapping of two nurses on bandits.',
    'Police blamed the attack on Boko Haram.',
    'Officials pinned the bombing on separatists.'
  ])('whom a deed is laid on is not whom it hit: %s', (text) => {
    const lines = told(text)
    expect(lines.some((line) => line.startsWith('ATTRIBUTED_TO'))).toBe(true)
    expect(lines.filter((line) => line.startsWith('TARGETED'))).toEqual([])
  })

  it.each([
    'Gunmen freed 21 oil workers seized last month near Doba.',
    'Gunmen freed two nurses kidnapped three weeks ago in Doba.',
    'The rebels released a priest abducted on Monday.'
  ])('when one was taken is not whom one took: %s', (text) => {
    const doers = told(text).filter((line) =>
      /^(?:INITIATED|PERPETRATED) (?:21|two|a priest)/.test(line)
    )
    expect(doers).toEqual([])
  })

  it.each([
    'Homs was hit by bombs before the government retook it in 2018.',
    'The army said the rebels had fled the town since it recaptured it.'
  ])('nobody has it done to himself: %s', (text) => {
    expect(told(text).filter((line) => line.startsWith('RECIPIENT_OF'))).toEqual([])
  })

  it.each([
    ['The army killed nine rebels in Goma after they fled from a battle in Sake.', 'Sake'],
    ['A policeman was shot dead in Kano before his family could leave Zaria.', 'Zaria']
  ])('what came before or after was elsewhere: %s', (text, place) => {
    const lines = told(text).filter((line) => line.startsWith('OCCURRED_IN ATTACK'))
    expect(lines.filter((line) => line.endsWith(place))).toEqual([])
  })

  it('a court governs nothing', () => {
    const lines = told('A Kenyan court jailed two men on Wednesday.')
    expect(lines.filter((line) => line.startsWith('GOVERNS'))).toEqual([])
  })

  it.each([
    'Israeli jets launched an attack on what the military said was an arms depot in Damascus.',
    'The army carried out air strikes on what it called militant hideouts near Kano on Monday.',
    'Rebels staged a raid on what they described as a spy base near Goma.'
  ])('what somebody calls the target was hit all the same: %s', (text) => {
    expect(told(text).some((line) => /ATTACK|BOMBING/.test(line))).toBe(true)
  })

  it.each([
    'He was stabbed in the back as he walked home in Leeds on Monday.',
    'She had been stabbed in the back, neighbours said.'
  ])('a back may be stabbed: %s', (text) => {
    expect(factsOf(text).events.map((e) => e.type)).toEqual(['ATTACK'])
  })

  it.each([
    ['A landslide cut off three villages on Monday, officials of the ruling party said.', true],
    ['A landslide killed nine voters near Jos on Monday.', true],
    ['The ruling party won the vote in Ghana on Monday by a landslide.', false]
  ])('a landslide is of earth or of votes: %s', (text, isReal) => {
    expect(factsOf(text).events.some((e) => e.type === 'DISASTER')).toBe(isReal)
  })
})
