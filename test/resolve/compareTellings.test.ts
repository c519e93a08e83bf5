import { compareEvents, evidenceOn } from '../../src/resolve/compareEvents.ts'
import { cluesOf } from '../../src/resolve/eventClues.ts'
import type { EventReport } from '../../src/resolve/eventReport.ts'
import { reportsOf } from './variants.ts'

const HEADLINE = 'Bomb kills 12 in Tessala market'
const BLAST =
  'TESSALA, Niger, 4 March 2024 - A bomb killed 12 people at the market of Tessala on Monday.'
const ARRESTS =
  'At least nine suspects were arrested, a police source said on condition of anonymity.'
const OTHERS = 'The mayor visited the wounded. Shops stayed closed on Tuesday.'

/** What an article tells of an arrest, in passing. */
function arrestIn(paragraphs: readonly string[], day: string): EventReport {
  const reports = reportsOf({ event: 'tessala', how: '', text: paragraphs.join('\n\n'), day })
  const [arrest] = reports.filter(({ type, isMain }) => type === 'ARREST' && !isMain)
  if (!arrest) throw new Error(`no arrest in: ${paragraphs.join(' / ')}`)
  return arrest
}

const areFound = (a: EventReport, b: EventReport) =>
  cluesOf(a).some((clue) => cluesOf(b).includes(clue))

function saidIn(report: EventReport): readonly string[] {
  return cluesOf(report).filter((clue) => clue.includes('|said|'))
}

describe('events told in passing, without a day and a place of their own', () => {
  const first = arrestIn([HEADLINE, BLAST, ARRESTS], '2024-03-04')

  test('are one where a text took the sentence over', () => {
    const copy = arrestIn([`${HEADLINE}: what is known`, BLAST, OTHERS, ARRESTS], '2024-03-05')
    expect(areFound(first, copy)).toBe(true)
    expect(compareEvents(first, copy)).toMatchObject({
      verdict: 'SAME',
      reason: expect.stringContaining('told in one sentence') as unknown
    })
  })

  test('are not one where the sentence comes again weeks later, beside other news', () => {
    const later = BLAST.replace('4 March', '25 March')
    const again = arrestIn([HEADLINE, later, ARRESTS], '2024-03-25')
    expect(compareEvents(first, again)?.verdict ?? null).not.toBe('SAME')
  })

  test('are not even compared for a sentence of a mould, however often it comes', () => {
    const news = [
      ['4 March', '2024-03-04'],
      ['7 May', '2024-05-07']
    ].map(([day = '', date = '']) =>
      arrestIn([HEADLINE, BLAST.replace('4 March', day), ARRESTS], date)
    )
    const [early = [], late = []] = news.map(saidIn)
    expect(early).not.toEqual([])
    expect(early.filter((clue) => late.includes(clue))).toEqual([])
  })

  test('are found where the sentence is taken over on the first day of the next month', () => {
    const eve = BLAST.replace('4 March', '30 March')
    const told = arrestIn([HEADLINE, eve, ARRESTS], '2024-03-31')
    const copy = arrestIn([`${HEADLINE}: what is known`, eve, OTHERS, ARRESTS], '2024-04-01')
    expect(areFound(told, copy)).toBe(true)
  })

  test('are not one where the same words count others', () => {
    const others = arrestIn([HEADLINE, BLAST, ARRESTS.replace('nine', 'thirty')], '2024-03-05')
    expect(evidenceOn(first, others).map(({ reason }) => reason)).not.toContain(
      'told in one sentence'
    )
  })

  test('are compared where both are told beside one piece of news', () => {
    const told = 'Police in the town arrested nine men the next morning.'
    const other = arrestIn(['Blast at market of Tessala', BLAST, told], '2024-03-05')
    expect(areFound(first, other)).toBe(true)
    expect(evidenceOn(first, other)).toContainEqual({
      weight: 2,
      reason: 'told beside one piece of news',
      contradicts: false
    })
  })
})
