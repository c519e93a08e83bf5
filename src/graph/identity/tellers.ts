import type { Transaction } from '../../store/store.ts'
import type { Recording } from '../history/recording.ts'
import { inBatch } from '../identifiers.ts'
import { removeNodes } from '../retract/remove.ts'
import { loseGrounds, type Gone } from './grounding.ts'
import type { Report } from './reports.ts'

/**
 * Of the documents that tell of one actor so many are compared: those of the smallest ids, so that it
 * does not matter which came first, and that an actor of whom all tell costs no more than others.
 */
export const MOST_TELLERS = 8

/** Which reports are compared and kept, and which of earlier ones give way to them. */
export async function chooseReports(
  { run }: Transaction,
  reports: readonly Report[]
): Promise<Readonly<{ kept: readonly Report[]; displaced: readonly Gone[] }>> {
  const shared = reports.filter(({ id, thing }) => id !== thing)
  if (shared.length === 0) return { kept: reports, displaced: [] }
  const rows = await run({
    cypher:
      'UNWIND $batch.rows AS id MATCH (r:Report) WHERE r.thing = id RETURN r.thing, r.document',
    parameters: inBatch(shared.map(({ thing }) => thing))
  })
  const tellers = new Map<string, string[]>()
  for (const [thing, document] of rows) {
    const known = tellers.get(String(thing))
    if (known) known.push(String(document))
    else tellers.set(String(thing), [String(document)])
  }
  return choose(reports, tellers)
}

/** The same where it is known which documents' reports are kept, by thing. */
export function choose(
  reports: readonly Report[],
  tellers: ReadonlyMap<string, readonly string[]>
): Readonly<{ kept: readonly Report[]; displaced: readonly Gone[] }> {
  const displaced: Gone[] = []
  const kept = reports.filter(({ id, thing, document }) => {
    const others = tellers.get(thing) ?? []
    if (id === thing || others.length < MOST_TELLERS) return true
    const last = others.reduce((a, b) => (a > b ? a : b))
    if (document > last) return false
    displaced.push({ thing, document: last })
    return true
  })
  return { kept, displaced }
}

/** The id of what a document tells of something that others tell as well. */
export function reportId({ thing, document }: Gone): string {
  return `${thing} ${document}`
}

/** Takes reports of actors away; answers with the things that judgements rested on. */
export async function removeReports(
  recording: Recording,
  gone: readonly Gone[]
): Promise<readonly string[]> {
  await removeNodes(
    recording,
    gone.map((one) => ({ labels: ['Report'], properties: { id: reportId(one) } }))
  )
  return loseGrounds(recording, gone)
}

/** What a document reports of things that others may report as well. */
export async function reportedBy({ run }: Transaction, document: string): Promise<readonly Gone[]> {
  const rows = await run({
    cypher:
      'MATCH (r:Report) WHERE r.document = $document AND r.thing <> r.id RETURN r.thing, r.document',
    parameters: { document }
  })
  return rows.map(([thing, told]) => ({ thing: String(thing), document: String(told) }))
}
