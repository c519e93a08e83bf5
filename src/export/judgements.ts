import { z } from 'zod'
import type { Moment } from '../graph/history/moment.ts'
import { MACHINE, type Verdict } from '../graph/identity/judgements.ts'
import type { Store } from '../store/store.ts'

/** A judgement as an export tells it; of a comparison's only those that were withdrawn, and why. */
export type ToldJudgement = Readonly<{
  left: string
  right: string
  verdict: Verdict
  reason: string
  by: string
  withdrawn?: string | undefined
}>

/**
 * What people judged of live `documents` and of things that these tell, and what they withdrew of a comparison's,
 * in the order in which it was judged. The rest is found again by whoever loads the documents.
 */
export async function* judgementLines(
  store: Pick<Store, 'run'>,
  { node, state, parameters }: Moment,
  documents: ReadonlySet<string>
): AsyncGenerator<string> {
  const j = state('j')
  const rows = await store.run({
    cypher:
      node('j', 'Judgement', '', `(${j}.\`by\` = $machine) = (${j}.withdrawnAt IS NOT NULL)`) +
      ` RETURN ${j}.key, ${j}.left, ${j}.right, ${j}.verdict, ${j}.reason, ${j}.\`by\`, ${j}.withdrawalReason, ${j}.leftNode`,
    parameters: { ...parameters, machine: MACHINE }
  })
  const isOfDocuments = ([, left, right]: readonly unknown[]) =>
    documents.has(String(left)) && documents.has(String(right))
  const told = rows.filter((row) => typeof row.at(-1) === 'string' || isOfDocuments(row))
  for (const [, left, right, verdict, reason, by, withdrawn] of told.toSorted(byKey)) {
    const line = { left, right, verdict, reason, by, ...(by === MACHINE && { withdrawn }) }
    yield JSON.stringify({ kind: 'judgement', ...line })
  }
}

function byKey([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}

const judgementSchema = z.object({
  kind: z.literal('judgement'),
  left: z.string(),
  right: z.string(),
  verdict: z.enum(['SAME', 'DIFFERENT', 'UNSURE']),
  reason: z.string(),
  by: z.string(),
  withdrawn: z.string().optional()
})

export function isJudgementLine(line: string): boolean {
  return /^\s*\{\s*"kind"\s*:\s*"judgement"/.test(line)
}

/** The judgement that a line of an export is. Throws where it is none. */
export function readJudgementLine(line: string): ToldJudgement {
  return judgementSchema.parse(JSON.parse(line))
}
