import type { LoadResult } from '../load.ts'
import type { Refusal } from './refusal.ts'

/** What a load did; counts are of what the new documents brought, each counted in each document. */
export type Report = Readonly<{
  documents: Readonly<{ new: number; unchanged: number; reread: number; refused: number }>
  claims: number
  actors: number
  places: number
  events: number
  /** Edges of the world that were not there before. */
  relations: number
  refused: readonly Refusal[]
}>

export const EMPTY_REPORT: Report = {
  documents: { new: 0, unchanged: 0, reread: 0, refused: 0 },
  claims: 0,
  actors: 0,
  places: 0,
  events: 0,
  relations: 0,
  refused: []
}

export const withResult = (report: Report, result: LoadResult): Report => ({
  documents: { ...report.documents, [result.status]: report.documents[result.status] + 1 },
  claims: report.claims + result.claims,
  actors: report.actors + result.actors,
  places: report.places + result.places,
  events: report.events + result.events,
  relations: report.relations + result.newRelations,
  refused: report.refused
})

export const withRefusal = (report: Report, refusal: Refusal): Report => ({
  ...report,
  documents: { ...report.documents, refused: report.documents.refused + 1 },
  refused: [...report.refused, refusal]
})

/** The report in words; the last lines say what was refused and why. */
export function formatReport(report: Report, seconds: number): string {
  const { documents } = report
  const total = documents.new + documents.unchanged + documents.reread + documents.refused
  const reread = documents.reread > 0 ? `, ${documents.reread} read again` : ''
  const lines = [
    `${count(total, 'document')}: ${documents.new} new, ${documents.unchanged} unchanged${reread}, ${documents.refused} refused (${seconds.toFixed(1)} s)`
  ]
  if (documents.new + documents.reread > 0) {
    lines.push(
      `  brought ${count(report.claims, 'claim')} about ${count(report.events, 'event')}, ` +
        `${count(report.actors, 'actor')} and ${count(report.places, 'place')}; ${count(report.relations, 'new relation')}`
    )
  }
  return [...lines, ...report.refused.map(({ message }) => `  refused ${message}`)].join('\n')
}

const count = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`
