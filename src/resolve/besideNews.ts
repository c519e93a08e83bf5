import { newsKeysOf } from './eventClues.ts'
import type { EventReport } from './eventReport.ts'

/** The reports of one document; what it does not look back on, beside its main event, is told as part of that news. */
export function besideNews(reports: readonly EventReport[]): readonly EventReport[] {
  const main = reports.find(({ isMain }) => isMain)
  if (main === undefined) return reports
  const keys = newsKeysOf(main)
  return reports.map((report) =>
    report.isMain || report.scope === 'BACKGROUND' ? report : { ...report, beside: keys }
  )
}
