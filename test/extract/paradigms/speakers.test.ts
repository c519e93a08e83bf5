import { factsOf, said } from '../factsOf.ts'

const DEEDS = [
  'fighters of the Harran Liberation Front killed nine villagers in Mocoa on Sunday',
  'Boko Haram attacked a police post near Mocoa on Sunday',
  'gunmen from Boko Haram shot nine villagers dead in Mocoa on Sunday'
]
/** Speakers as the text names them, and a word of the one who is meant. */
const SPEAKERS = [
  ['the army', 'army'],
  ['the mayor, Omar Sadiq,', 'Sadiq'],
  ['a missionary', 'missionary'],
  ['army spokesman Omar Sadiq', 'Sadiq'],
  ['Radio Kavkaz', 'Kavkaz'],
  ['residents', 'residents'],
  ['Omar Sadiq, a spokesman for the army,', 'Sadiq'],
  ['a nurse who asked not to be named', 'nurse'],
  ['a trader who gave his name only as Musa', 'trader'],
  ['Omar Sadiq, who heads the hospital,', 'Sadiq'],
  ['an officer at the scene', 'officer']
] as const

const withCapital = (text: string): string =>
  text.replace(/^"?\p{Ll}/u, (first) => first.toUpperCase())

/** Where a speaker stands to what he says; S without the comma that closes his description is s. */
const FORMS = [
  'D, S said.',
  'D, said s.',
  'D, S said on Tuesday.',
  'D, according to s.',
  'According to s, D.',
  'S said that D.',
  'S said D.',
  'S told reporters that D.',
  'S told a press conference that D.',
  'D, S told this newspaper.',
  'D, S told the private radio station Anfani.',
  'D, S reported.',
  'S reported that D.',
  'S wrote that D.',
  'S announced that D.',
  'D, S posted on its page.',
  'D, S said in a statement.',
  'In a statement, S said that D.',
  '"D," S said.',
  '"D," said s.',
  '"D," S told reporters in Bogota.',
  'S said: "D."',
  'S was quoted as saying that D.',
  'The Interfax agency, quoting s, reported that D.',
  'In the words of s, D.',
  'By the account of s, D.',
  'S confirmed that D.',
  'S claimed that D.',
  'S maintained that D.',
  'S believes that D.',
  'S is convinced that D.',
  'S has no doubt that D.',
  'S rang up a newspaper to say that D.',
  'S condemned the violence and said that D.',
  'S said by telephone that D.',
  'D, S told a news conference.',
  'D, S told Radio Kavkaz.',
  'D, S added.',
  'S was quoted by a newspaper as saying that D.',
  'S went on to say that D.',
  'S alleged that D.',
  'S contended that D.',
  'S acknowledged that D.',
  'S revealed that D.',
  'S pointed out that D.',
  'S recalled that D.',
  'S said on Monday that D.',
  'S said late on Monday that D.',
  'S said in an interview with a newspaper that D.',
  'S wrote in a letter to a newspaper that D.',
  'S made it known that D.',
  'S let it be known that D.',
  'S issued a statement saying that D.',
  'S is in no doubt that D.',
  'S is certain that D.',
  'S said over the radio that D.',
  'D, S says.',
  'S says that D.',
  'S reports that D.',
  'Speaking to reporters, S said that D.',
  'Asked about the raid, S said that D.',
  'S telephoned a newspaper and said that D.',
  'An hour later S said that D.',
  '"D," S was quoted as saying.',
  '"D," S told Radio Kavkaz.',
  '"D," S wrote.',
  'There is no doubt that D, S said.',
  'S had no doubt that D.',
  'S swore that D.'
]

describe('a deed told by somebody is put down by that speaker, not by the document:', () => {
  it.each(FORMS)('%s', (form) => {
    const missed = SPEAKERS.flatMap(([speaker, meant], turn) => {
      const deed = DEEDS[turn % DEEDS.length] ?? ''
      const text = withCapital(
        form
          .replace(/\bD\b/, form.includes('"D') ? withCapital(deed) : deed)
          .replace(/\bS\b/, speaker)
          .replace(/\bs\b/, speaker.replace(/,$/, ''))
          .replace(/(residents) (say|report)s/, '$1 $2')
      )
      const lines = said(factsOf(text))
      const isPutDown = lines.some((l) =>
        new RegExp(`ATTRIBUTED_TO .*(?:AUTHORITIES|ACCUSED) by .*${meant}`, 'i').test(l)
      )
      return isPutDown && !lines.some((l) => l.includes(' PERPETRATED ')) ? [] : [text]
    })
    expect(missed).toEqual([])
  })
})
