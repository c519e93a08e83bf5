import { MACHINE, type Judgement } from '../graph/identity/judgements.ts'
import type { Report, StoredReport } from '../graph/identity/reports.ts'
import type { Facts } from '../model.ts'
import { reportDocument, type DocumentReport } from './documentReport.ts'
import { compareDocuments, quoteClues } from './lineage.ts'
import { bandsOf } from './shingles.ts'

/** What a document is recognised by where others are taken from it, or from where it is. */
export function writeDocumentReport(facts: Facts, text: string): Report {
  const report = reportDocument(facts, text)
  const bands = bandsOf(report.signature).map((band) => `band|${band}`)
  const clues = [...bands, ...quoteClues(report)]
  const { id } = report
  return { id, thing: id, document: id, content: JSON.stringify(report), clues }
}

/** With which of these documents this one is of one lineage. */
export function judgeDocuments(
  report: Report,
  candidates: readonly StoredReport[],
  at: string
): readonly Judgement[] {
  const own = contentOf(report)
  return candidates.map(contentOf).flatMap((candidate): readonly Judgement[] => {
    const found = compareDocuments(own, candidate)
    const pair = { left: own.id, right: candidate.id }
    return found ? [{ ...pair, verdict: 'SAME', score: 1, ...found, by: MACHINE, at }] : []
  })
}

const contentOf = ({ content }: StoredReport): DocumentReport =>
  JSON.parse(content) as DocumentReport
