import { kindOfId } from '../../map/ids.ts'
import type { Row, Statement } from '../../model.ts'
import { groupsOf } from '../groups.ts'
import { inBatch } from '../identifiers.ts'
import type { GraphRows } from '../rows.ts'

/**
 * What a comparison needs to know of one thing of one document: `content` is JSON that only
 * `resolve/` reads; reports that share a clue are worth comparing.
 */
export type Report = Readonly<{
  /** The thing's own, of what one document alone tells of: an event, the document itself. */
  id: string
  /** The thing's own id. */
  thing: string
  document: string
  content: string
  clues: readonly string[]
}>

/** A document that shares clues with thousands is compared with those that share most. */
const MOST_COMPARED = 200
/**
 * Of events with one clue in common and no other: a group's name and a country are those of all its
 * attacks, more every year, while reports of one event share several.
 */
const MOST_BY_ONE_CLUE = 32

export function reportRows(reports: readonly Report[]): GraphRows {
  const clues = new Set(reports.flatMap((report) => report.clues))
  return {
    nodes: [
      ...reports.map(({ id, thing, document, content }) => ({
        labels: ['Report'],
        properties: { id, kind: 'Report', thing, document, content }
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
      'UNWIND $batch.rows AS id MATCH (r:Report) WHERE r.thing = id ' +
      'RETURN r.id, r.thing, r.document, r.content',
    parameters: inBatch(ids)
  })
  return rows.map(storedReport)
}

function storedReport([id, thing, document, content]: Row): StoredReport {
  const told = { document: String(document), content: String(content) }
  return { id: String(id), thing: String(thing), ...told }
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
  const ids = mostShared(
    shared
      .filter(([, document]) => document !== own)
      .map(([id, , clues]) => ({ id: String(id), clues: Number(clues) }))
  )
  if (ids.length === 0) return []
  const found = await run({
    cypher:
      'UNWIND $batch.rows AS id MATCH (r:Report) WHERE r.id = id ' +
      'MATCH (d:Document) WHERE d.id = r.document AND d.retractedAt IS NULL ' +
      'RETURN r.id, r.thing, r.document, r.content',
    parameters: inBatch(ids)
  })
  return found.map(storedReport)
}

/** Of the reports of each kind of thing those that share most clues, the smaller ids first. */
export function mostShared(
  shared: readonly Readonly<{ id: string; clues: number }>[]
): readonly string[] {
  return groupsOf(shared, ({ id }) => kindOfId(id) ?? 'actor').flatMap((group) => {
    const sorted = group.toSorted((a, b) => b.clues - a.clues || (a.id < b.id ? -1 : 1))
    const several = sorted.filter(({ clues }) => clues > 1).length
    const isOfEvents = kindOfId(group[0].id) === 'event'
    const most = isOfEvents ? Math.min(MOST_COMPARED, several + MOST_BY_ONE_CLUE) : MOST_COMPARED
    return sorted.slice(0, most).map(({ id }) => id)
  })
}
