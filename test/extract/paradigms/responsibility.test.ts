import { factsOf, said } from '../factsOf.ts'
import { ACCUSING, NEITHER, OTHERS, SUSPECTING } from './responsibilityAccusations.ts'
import {
  CLAIMING,
  DEEDS,
  DENYING,
  DISPUTING,
  GROUPS,
  OWN_DEEDS,
  UNCLAIMED
} from './responsibilityClaims.ts'
import { POINTING, WITHHOLDING } from './responsibilityLeftOpen.ts'
import { BOASTING, DISOWNING } from './responsibilityWords.ts'

const ACCUSERS = ['the army', 'a villager', 'the interior minister, Omar Sadiq,']

/** The sentence of a row behind the deed it speaks of; rows take groups, deeds and accusers in turn. */
function storyOf(row: string, turn: number, before = '') {
  const group = GROUPS[turn % GROUPS.length] ?? GROUPS[0]
  const deed = DEEDS[(turn >> 1) % DEEDS.length] ?? DEEDS[0]
  const accuser = ACCUSERS[turn % ACCUSERS.length] ?? 'the army'
  const filled = [before, row].map((sentence) =>
    sentence
      .replace(/\bX\b/g, group)
      .replace(/\bE\b/g, deed.noun)
      .replace(/\bA\b/g, accuser)
      .replace(/^"?\p{Ll}/u, (first) => first.toUpperCase())
  )
  return { group: group.replace(/^the /, ''), text: `${deed.told} ${filled.join(' ')}`.trim() }
}

/** Rows of a table that are not read as a pattern says, whose X is the group. */
const unread = (rows: readonly string[], want: string, before = ''): readonly string[] =>
  rows.flatMap((row, turn) => {
    const { group, text } = storyOf(row, turn, before)
    const isWanted = new RegExp(want.replace('X', group))
    return said(factsOf(text)).some((line) => isWanted.test(line)) ? [] : [text]
  })

/** What is read of rows that tell nothing of who did it. */
const toldOf = (rows: readonly string[]): readonly string[] =>
  rows.flatMap((row, turn) => {
    const { text } = storyOf(row, turn)
    const lines = said(factsOf(text)).filter((l) =>
      /ATTRIBUTED_TO|CLAIMED_RESPONSIBILITY|PERPETRATED|PARTICIPATED/.test(l)
    )
    return lines.length === 0 ? [] : [`${text} => ${lines.join('; ')}`]
  })

describe('who did it is told in many words:', () => {
  it('a group claims it', () => {
    expect(unread(CLAIMING, 'X CLAIMED_RESPONSIBILITY_FOR \\w+ CLAIMED_OR_ADMITTED by')).toEqual([])
  })

  it('a group tells of a deed of its own', () => {
    const want = 'X CLAIMED_RESPONSIBILITY_FOR \\w+ CLAIMED_OR_ADMITTED by'
    expect(unread(OWN_DEEDS, want)).toEqual([])
  })

  it('who is accused has no name of his own', () => {
    const missed = OTHERS.flatMap(([row, meant], turn) => {
      const { text } = storyOf(row, turn)
      const isRead = said(factsOf(text)).some((line) =>
        new RegExp(`ATTRIBUTED_TO .*(?:${meant}).* (?:SUSPECTED|ACCUSED)\\w+ by`).test(line)
      )
      return isRead ? [] : [text]
    })
    expect(missed).toEqual([])
  })

  it('a number is denied', () => {
    expect(unread(DISPUTING, 'KILLED .*EQ 40 NEGATED DENIED by .*army')).toEqual([])
  })

  it('two that claim one deed did it neither in plain fact', () => {
    const { text } = storyOf(
      'X said it carried out the E. The Sabra Brigade said it was behind it.',
      1
    )
    const lines = said(factsOf(text))
    expect(lines.filter((l) => l.includes('CLAIMED_RESPONSIBILITY_FOR'))).toHaveLength(2)
    expect(lines.filter((l) => l.includes('PERPETRATED'))).toEqual([])
  })

  it('nobody says it by name', () => {
    expect(unread(SUSPECTING, 'ATTRIBUTED_TO X (?:SUSPECTED_OR_ACCUSED|POSSIBLE)')).toEqual([])
  })

  it('nobody claims it', () => {
    expect(unread(UNCLAIMED, '^nobody CLAIMED_RESPONSIBILITY_FOR \\w+ NEGATED')).toEqual([])
  })

  it('who was accused denies it', () => {
    const accusation = 'The army blamed X for the E.'
    expect(unread(DENYING, 'ATTRIBUTED_TO X NEGATED DENIED by', accusation)).toEqual([])
  })

  it('somebody accuses a group of it', () => {
    const graded = '(?:SUSPECTED_OR_ACCUSED|ACCUSED_BY_AUTHORITIES|POSSIBLE) by'
    expect(unread(ACCUSING, `ATTRIBUTED_TO X ${graded}`)).toEqual([])
  })

  it('the same is told in other words', () => {
    const claimed = 'X CLAIMED_RESPONSIBILITY_FOR \\w+ CLAIMED_OR_ADMITTED by'
    expect(unread(BOASTING, claimed)).toEqual([])
    const denied = 'ATTRIBUTED_TO X NEGATED DENIED by'
    expect(unread(DISOWNING, denied, 'The army blamed X for the E.')).toEqual([])
    const graded = '(?:SUSPECTED_OR_ACCUSED|ACCUSED_BY_AUTHORITIES|POSSIBLE) by'
    expect(unread(POINTING, `ATTRIBUTED_TO X ${graded}`)).toEqual([])
  })

  it('what is withheld, refused or a rumour is not said', () => {
    expect(toldOf(WITHHOLDING)).toEqual([])
  })

  it('and other sentences with the same words say nothing of it', () => {
    expect(toldOf(NEITHER)).toEqual([])
  })
})
