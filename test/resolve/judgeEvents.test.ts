import { compareEvents } from '../../src/resolve/compareEvents.ts'
import type { EventReport } from '../../src/resolve/eventReport.ts'
import { judgeEvents, writeReports } from '../../src/resolve/judgeEvents.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { blast } from '../graphs/reports/blasts.ts'

const AT = '2024-09-20T08:00:00.000Z'

const reportOf = (outlet: string) => {
  const facts = blast({ outlet, city: 'Ambara', front: 'Red Sand Front', dead: 12 })
  const [report] = writeReports(facts, facts.document.text ?? '', resolve(facts), () => false)
  if (!report) throw new Error('no event')
  return report
}

describe('judging the events of two texts', () => {
  const [own, other] = [reportOf('Agence Sahel'), reportOf('Daily Tessala')]

  test('those that share a clue are compared', () => {
    expect(judgeEvents([own], [other], AT)).toMatchObject([{ verdict: 'SAME' }])
  })

  test('others are not, though other events of their texts led from one to the other', () => {
    const told = JSON.parse(other.content) as EventReport
    // Neither a place nor what it hit nor a sentence: nothing by which the other report is found.
    const participants = told.participants.filter(({ side }) => side === 'DOER')
    const placeless = { ...told, places: [], around: [], participants, sentence: [] }
    expect(compareEvents(JSON.parse(own.content) as EventReport, placeless)).not.toBeNull()
    expect(judgeEvents([own], [{ ...other, content: JSON.stringify(placeless) }], AT)).toEqual([])
  })
})
