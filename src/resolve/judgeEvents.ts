import type { Identities } from '../graph/identities.ts'
import { MACHINE, type Judgement } from '../graph/identity/judgements.ts'
import type { Report } from '../graph/identity/reports.ts'
import type { Facts } from '../model.ts'
import { compareEvents } from './compareEvents.ts'
import { cluesOf } from './eventClues.ts'
import type { EventReport } from './eventReport.ts'
import type { IsKnownWord } from './nameWords.ts'
import { reportEvents } from './reportEvents.ts'

/** What each event of the document is recognised by in others. */
export function writeReports(
  facts: Facts,
  identities: Identities,
  isKnown: IsKnownWord
): readonly Report[] {
  const toldOf = (key: string) => identities.get(key)?.told ?? key
  return reportEvents(facts, toldOf, isKnown).map((report) => ({
    id: report.id,
    document: report.document,
    content: JSON.stringify(report),
    clues: cluesOf(report)
  }))
}

/** Of each pair of events that may be one what comparing them finds; `at` an instant as text. */
export function judgeEvents(
  reports: readonly Report[],
  candidates: readonly Omit<Report, 'clues'>[],
  at: string
): readonly Judgement[] {
  const own = reports.map(contentOf)
  return candidates.map(contentOf).flatMap((candidate) =>
    own.flatMap((report): readonly Judgement[] => {
      const decision = compareEvents(report, candidate)
      const pair = { left: report.id, right: candidate.id }
      return decision ? [{ ...pair, ...decision, by: MACHINE, at }] : []
    })
  )
}

const contentOf = ({ content }: Omit<Report, 'clues'>): EventReport =>
  JSON.parse(content) as EventReport
