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
    const earlier = known.get(row.properties.id)
    if (!earlier) return [row]
    const [had, found] = [groundsOf(earlier.properties), groundsOf(row.properties)]
    const isNew = found.some((ground) => !had.includes(ground))
    return isNew ? [withGrounds(earlier, [...had, ...found])] : []
  })
  return { rows, before: stored }
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
  const lost = new Set(gone.map(({ thing, document }) => `${thing} ${shortened(document)}`))
  const found = await recording.run({
    cypher: ofEither('AND j.grounds IS NOT NULL RETURN j.id AS id, properties(j) AS properties'),
    parameters: inBatch([...new Set(gone.map(({ thing }) => thing))])
  })
  const judgements = new Map(found.map(([id, properties]) => [id, properties as Properties]))
  const before: NodeRow[] = []
  const nodes: NodeRow[] = []
  for (const properties of judgements.values()) {
    const row = { labels: ['Judgement'], properties }
    const had = groundsOf(properties)
    const left = had.filter((text) => {
      const ground = readGround(text)
      const [one, other] = [
        `${String(properties.left)} ${ground.left}`,
        `${String(properties.right)} ${ground.right}`
      ]
      return !lost.has(one) && !lost.has(other)
    })
    if (left.length === had.length) continue
    before.push(row)
    nodes.push(withGrounds(row, left))
  }
  await writeRows(recording, { nodes, edges: [] }, { nodes: before, edges: [] })
  return nodes.flatMap(({ properties: { lapsed, left, right } }) => {
    return lapsed === true ? [String(left), String(right)] : []
  })
}
