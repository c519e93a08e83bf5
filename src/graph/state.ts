import type { Row, Statement } from '../model.ts'

/** What the store knows of a document; `at` is the instant of its retraction. */
export type DocumentState = Readonly<
  { status: 'unknown' } | { status: 'live' } | { status: 'retracted'; at: string; reason: string }
>

type Runner = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

export async function stateOf(runner: Runner, document: string): Promise<DocumentState> {
  const [row] = await runner.run({
    cypher: 'MATCH (d:Document) WHERE d.id = $id RETURN d.retractedAt, d.retractionReason',
    parameters: { id: document }
  })
  if (!row) return { status: 'unknown' }
  const [at, reason] = row
  return typeof at === 'string'
    ? { status: 'retracted', at, reason: String(reason) }
    : { status: 'live' }
}
