import { factsOf, said } from '../factsOf.ts'

const DEED = 'fighters attacked the barracks at Mocoa on Sunday. Twelve soldiers were killed.'
/** What announces the words of the next paragraph, and a word of the one whose they are. */
const ANNOUNCED: readonly (readonly [string, string])[] = [
  ['The Northern Front issued the following statement on Tuesday:', 'Front'],
  ['The Northern Front wrote on its website:', 'Front'],
  ['The Northern Front said in a message:', 'Front'],
  ['The Northern Front said it had raided Mocoa, and issued this communique:', 'Front'],
  ['A newspaper published a statement signed by the Northern Front, a rebel group:', 'Front'],
  ['The text of the letter from the Northern Front was broadcast on Monday:', 'Front'],
  ['The following letter was read to reporters by the rebel leader, Omar Sadiq:', 'Sadiq'],
  ["The Northern Front's statement was published in full on Monday:", 'Front']
]

describe('words that the next paragraphs carry are those of whom a colon announces', () => {
  it.each(ANNOUNCED)('%s', (opening, who) => {
    const facts = factsOf(`${opening}\n\n"Our ${DEED}"\n\nThe army had no comment.`, '2024-05-02')
    const told = said(facts).filter((line) => / (?:KILLED|OCCURRED_ON) /.test(line))
    expect(told.length).toBeGreaterThan(0)
    for (const line of told) expect(line).toMatch(new RegExp(`by [^,]*${who}`))
  })

  it('goes on as long as paragraphs open with a mark that none has closed', () => {
    const lines = said(
      factsOf(
        `"Our ${DEED}" the Northern Front said in a letter. "We burned two lorries.\n\n"Two of our fighters were wounded."\n\nNine villagers were killed in Lomo.`
      )
    )
    expect(lines).toContainEqual(expect.stringMatching(/WOUNDED.* EQ 2 .*by Northern Front/))
    expect(lines).toContainEqual(expect.stringMatching(/KILLED Nine villagers EQ 9$/))
  })

  it.each([
    'A bus left Mocoa on Monday:',
    'The Northern Front issued the following statement on Tuesday.'
  ])('takes nobody for the speaker where no words are announced: %s', (opening) => {
    const lines = said(factsOf(`${opening}\n\nTwelve soldiers were killed in an attack on Mocoa.`))
    expect(lines).toContainEqual(expect.stringMatching(/KILLED Twelve soldiers EQ 12$/))
  })
})

describe('who sets a name to a paper agrees to nothing', () => {
  it.each([
    'A leaflet signed by the Northern Front said it had attacked Mocoa.',
    'The players signed autographs for the children.',
    'Nine writers signed the petition on Monday.'
  ])('%s', (text) => {
    expect(factsOf(text).events.map((e) => e.type)).not.toContain('AGREEMENT')
  })
  it.each([
    'Mali and Niger signed a treaty on Monday.',
    'The two presidents signed a joint statement in Mocoa on Monday.'
  ])('%s', (text) => {
    expect(factsOf(text).events.map((e) => e.type)).toContain('AGREEMENT')
  })
})
