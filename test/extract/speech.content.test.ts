import { saidIn, speechOf } from './speechReader.ts'

describe('what is said', () => {
  it.each([
    ['The army said five soldiers died.', 'five soldiers died.'],
    ['Five soldiers died, the army said.', 'Five soldiers died,'],
    ['The army said on Monday in a statement that five soldiers died.', 'five soldiers died.'],
    ['The army told reporters in the capital that five soldiers died.', 'five soldiers died.'],
    ['A colonel told us: "Five soldiers died."', '"Five soldiers died."'],
    ['"Five soldiers died," the colonel said after the meeting.', '"Five soldiers died,"'],
    ['According to the army, five soldiers died.', 'five soldiers died.'],
    ['According to a report that was leaked, five soldiers died.', 'five soldiers died.'],
    ['In a letter, the army said five soldiers died.', 'five soldiers died.'],
    ['Sources told the agency on condition of anonymity that five died.', 'five died.'],
    [
      'The army said five soldiers died, although a doctor counted 12 bodies.',
      'five soldiers died'
    ],
    ['The army said five soldiers died, but a doctor said it was 12.', 'five soldiers died'],
    ['The army said five soldiers died and the rebels said they lost none.', 'five soldiers died '],
    ['The army reported five deaths, which shocked the town.', 'five deaths'],
    ['Officials confirmed at least 14 deaths, but residents doubt it.', 'at least 14 deaths'],
    ['The raid, in which officials say 14 died, lasted an hour.', '14 died'],
    ['The rebels, the army said, had fled.', 'The rebels, the army said, had fled.'],
    ['Asked about it, the mayor said five died.', 'five died.'],
    ['The monitors put the number of dead at 120.', 'the number of dead at 120.']
  ])('keeps to the clause in %j', (text, expected) => {
    expect(saidIn(text)).toBe(expected)
  })

  it('goes on over a quotation that the cue interrupts', () => {
    const text = '"We lost everything," he said. "They burned 12 houses."'
    expect(saidIn(text)).toBe(text)
  })

  it('leaves the next quotation to the one who is named with it', () => {
    const text = 'Survivors described a panic. "There were 400 of us," one woman said.'
    expect(saidIn(text)).toBe('a panic.')
  })

  it('begins where the quotation began, sentences earlier', () => {
    const text = '"They came at dawn. They took nine men," the widow said.'
    expect(saidIn(text)).toBe('"They came at dawn. They took nine men,"')
  })

  it('names the speaker for every sentence of a quotation', () => {
    const text = '"They came at dawn. They took nine men," the widow said.'
    const parts = speechOf(text).map(({ sentence, content, source }) => [
      sentence,
      text.slice(content.start, content.end),
      source?.exact
    ])
    expect(parts).toEqual([
      [1, '"They came at dawn. They took nine men,"', 'the widow'],
      [0, '"They came at dawn.', 'the widow']
    ])
  })

  it('does not run on into the next paragraph', () => {
    const text = 'The army said five died.\n\n"It was hell," a widow said.'
    expect(saidIn(text)).toBe('five died.')
  })

  it('lays one speech within another', () => {
    const text = 'A witness told the agency that police had said four men were shot.'
    const [told, said] = speechOf(text)
    expect(told?.within).toBeNull()
    expect(said).toMatchObject({ within: 0, source: { exact: 'police' } })
  })

  it('puts who is cited nearest to the fact', () => {
    const text = 'The Herald, citing police, reported that four men were shot.'
    const cited = speechOf(text).find(({ source }) => source?.exact === 'police')
    expect(cited && text.slice(cited.content.start, cited.content.end)).toBe('four men were shot.')
  })

  it('lets "according to" cover both figures of its clause', () => {
    const text =
      'The raid led to the deaths of over 70 people and left 200 wounded, according to a source.'
    expect(saidIn(text)).toBe('The raid led to the deaths of over 70 people and left 200 wounded,')
  })
})
