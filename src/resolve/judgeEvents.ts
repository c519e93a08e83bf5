import type { Identities } from '../graph/identities.ts'
import { MACHINE, type Judgement } from '../graph/identity/judgements.ts'
import type { Report, StoredReport } from '../graph/identity/reports.ts'
import type { Facts } from '../model.ts'
import { compareEvents, contradictionOf } from './compareEvents.ts'
import { cluesOf } from './eventClues.ts'
import type { EventReport } from './eventReport.ts'
import type { IsKnownWord } from './nameWords.ts'
import { reportEvents } from './reportEvents.ts'

/** What each event of the document is recognised by in others. */
export function writeReports(
  facts: Facts,
  text: string,
  identities: Identities,
  isKnown: IsKnownWord
): readonly Report[] {
  const toldOf = (key: string) => identities.get(key)?.told ?? key
  return reportEvents(facts, text, toldOf, isKnown).map((report) => ({
    id: report.id,
    thing: report.id,
    document: report.document,
    content: JSON.stringify(report),
    clues: cluesOf(report)
  }))
}

/**
 * Of each pair of events that share a clue what comparing them finds; `at` an instant as text. Others of the
 * two texts may have brought them here: what is said of two must not depend on that.
 */
export function judgeEvents(
  reports: readonly Report[],
  candidates: readonly StoredReport[],
  at: string
): readonly Judgement[] {
  const own = reports.map(contentOf).map((event) => ({ event, clues: new Set(cluesOf(event)) }))
  return candidates.map(contentOf).flatMap((candidate) => {
    const theirs = cluesOf(candidate)
    return own.flatMap(({ event, clues }): readonly Judgement[] => {
      if (!theirs.some((clue) => clues.has(clue))) return []
      const decision = compareEvents(event, candidate)
      const pair = { left: event.id, right: candidate.id }
      return decision ? [{ ...pair, ...decision, by: MACHINE, at }] : []
    })
  })
}

/**
 * Of events that others join, the pairs that contradict each other. What joins hundreds is taken in
 * the order of their ids, so that a load's work stays bounded.
 */
export function tellEventsApart(
  reports: readonly StoredReport[],
  at: string
): readonly Judgement[] {
  const all = reports
    .map(contentOf)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MOST_TOLD_APART)
  return all.flatMap((left, index) =>
    all.slice(index + 1).flatMap((right): readonly Judgement[] => {
      const reason = left.document === right.document ? null : contradictionOf(left, right)
      if (reason === null) return []
      const pair = { left: left.id, right: right.id }
      return [{ ...pair, verdict: 'DIFFERENT', score: CONTRADICTED, reason, by: MACHINE, at }]
    })
  )
}

const MOST_TOLD_APART = 150
/** How sure a contradiction is; what comparing finds has its own score. */
const CONTRADICTED = 1

const contentOf = ({ content }: StoredReport): EventReport => JSON.parse(content) as EventReport
