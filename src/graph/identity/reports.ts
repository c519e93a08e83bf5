import type { Row, Statement } from '../../model.ts'
import { inBatch } from '../identifiers.ts'
import type { GraphRows } from '../rows.ts'

/**
 * What a comparison needs to know of one thing of one document: `content` is JSON that only
 * `resolve/` reads; reports that share a clue are worth comparing.
 */
export type Report = Readonly<{
  /** The thing's own id. */
  id: string
  document: string
  content: string
  clues: readonly string[]
}>

/** A document that shares clues with thousands is compared with those that share most. */
const MOST_COMPARED = 200

export function reportRows(reports: readonly Report[]): GraphRows {
  const clues = new Set(reports.flatMap((report) => report.clues))
  return {
    nodes: [
      ...reports.map(({ id, document, content }) => ({
        labels: ['Report'],
        properties: { id, kind: 'Report', document, content }
      })),
      ...[...clues].map((id) => ({ labels: ['Clue'], properties: { id } }))
    ],
    edges: reports.flatMap((report) =>
      report.clues.map((clue) => ({
        type: 'GIVES',
        from: { label: 'Report', id: report.id },
        to: { label: 'Clue', id: clue },
        properties: {}
      }))
    )
  }
}

type Runner = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

/** A report as it is stored. */
export type StoredReport = Omit<Report, 'clues'>

/** The reports of these things, of whatever document. */
export async function readReports(
  { run }: Runner,
  ids: readonly string[]
): Promise<readonly StoredReport[]> {
  const rows = await run({
    cypher:
      'UNWIND $batch.rows AS id MATCH (r:Report) WHERE r.id = id ' +
      'RETURN r.id, r.document, r.content',
    parameters: inBatch(ids)
  })
  return rows.map(([id, document, content]) => {
    return { id: String(id), document: String(document), content: String(content) }
  })
}

/** Reports of other live documents that share a clue with one of these, those that share most first. */
export async function readCandidates(
  { run }: Runner,
  reports: readonly Report[]
): Promise<readonly StoredReport[]> {
  const clues = [...new Set(reports.flatMap((report) => report.clues))]
  const own = reports[0]?.document
  if (own === undefined || clues.length === 0) return []
  const shared = await run({
    cypher:
      'UNWIND $batch.rows AS id MATCH (k:Clue) WHERE k.id = id MATCH (k)<-[:GIVES]-(r:Report) ' +
      'RETURN r.id AS report, r.document AS document, count(*) AS clues',
    parameters: inBatch(clues)
  })
  const ids = shared
    .filter(([, document]) => document !== own)
    .toSorted((a, b) => Number(b[2]) - Number(a[2]) || (String(a[0]) < String(b[0]) ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(([id]) => String(id))
  if (ids.length === 0) return []
  const found = await run({
    cypher:
      'UNWIND $batch.rows AS id MATCH (r:Report) WHERE r.id = id ' +
      'MATCH (d:Document) WHERE d.id = r.document AND d.retractedAt IS NULL ' +
      'RETURN r.id, r.document, r.content',
    parameters: inBatch(ids)
  })
  return found.map(([id, document, content]) => {
    return { id: String(id), document: String(document), content: String(content) }
  })
}
