import type { Transaction } from '../../store/store.ts'
import type { Recording } from '../history/recording.ts'
import { inBatch } from '../identifiers.ts'
import type { NodeRow, Properties } from '../rows.ts'
import { readStored } from '../stored.ts'
import { writeRows } from '../transact.ts'
import { groundsOf, readGround, shortened, withGrounds } from './grounds.ts'
import { ofEither } from './judgements.ts'

/** What a document told of a thing and no longer counts. */
export type Gone = Readonly<{ thing: string; document: string }>

/**
 * Which judgements are to be written, and those of them that are there already, as they are: what was
 * judged before stays as it is, withdrawn or not, but may rest on more now.
 */
export async function addGrounds(
  transaction: Transaction,
  judgements: readonly NodeRow[]
): Promise<Readonly<{ rows: readonly NodeRow[]; before: readonly NodeRow[] }>> {
  const stored = await readStored(transaction, judgements)
  const known = new Map(stored.map((row) => [row.properties.id, row]))
  const rows = judgements.flatMap((row): readonly NodeRow[] => {
    const next = withMoreGrounds(known.get(row.properties.id), row)
    return next ? [next] : []
  })
  return { rows, before: stored }
}

/** What is judged now, after what was judged earlier; null where that says it already. */
export function withMoreGrounds(earlier: NodeRow | undefined, row: NodeRow): NodeRow | null {
  if (!earlier) return row
  const [had, found] = [groundsOf(earlier.properties), groundsOf(row.properties)]
  const isNew = found.some((ground) => !had.includes(ground))
  return isNew ? withGrounds(earlier, [...had, ...found]) : null
}

/**
 * Takes away what judgements rest on of these. Answers with both ends of those that rest on nothing
 * now, and count no longer.
 */
export async function loseGrounds(
  recording: Recording,
  gone: readonly Gone[]
): Promise<readonly string[]> {
  if (gone.length === 0) return []
  const found = await recording.run({
    cypher: ofEither('AND j.grounds IS NOT NULL RETURN j.id AS id, properties(j) AS properties'),
    parameters: inBatch([...new Set(gone.map(({ thing }) => thing))])
  })
  const judgements = new Map(found.map(([id, properties]) => [id, properties as Properties]))
  const rows = [...judgements.values()].map((properties) => ({ labels: ['Judgement'], properties }))
  const changes = rows.flatMap((row) => {
    const next = withFewerGrounds(row, gone)
    return next ? [{ row, next }] : []
  })
  const [before, nodes] = [changes.map(({ row }) => row), changes.map(({ next }) => next)]
  await writeRows(recording, { nodes, edges: [] }, { nodes: before, edges: [] })
  return nodes.flatMap(({ properties: { lapsed, left, right } }) => {
    return lapsed === true ? [String(left), String(right)] : []
  })
}

/** What is judged where these no longer count; null where that is the same. */
export function withFewerGrounds(row: NodeRow, gone: readonly Gone[]): NodeRow | null {
  const lost = new Set(gone.map(({ thing, document }) => `${thing} ${shortened(document)}`))
  const had = groundsOf(row.properties)
  const left = had.filter((text) => {
    const ground = readGround(text)
    const [one, other] = [
      `${String(row.properties.left)} ${ground.left}`,
      `${String(row.properties.right)} ${ground.right}`
    ]
    return !lost.has(one) && !lost.has(other)
  })
  return left.length === had.length ? null : withGrounds(row, left)
}
