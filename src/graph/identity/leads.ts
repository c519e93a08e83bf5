import { kindOfId } from '../../map/ids.ts'
import type { Row, Statement } from '../../model.ts'
import { retireEdges } from '../history/former.ts'
import type { Recording } from '../history/recording.ts'
import { inBatch } from '../identifiers.ts'
import { writeRows } from '../transact.ts'
import { canonicalOf } from './clusters.ts'
import { asPair, readJudgementsEver, type Judgement } from './judgements.ts'
import { labelOfId } from './labelOfId.ts'
import { mergedRows, removeMerged, type Merged } from './merged.ts'
import { readStanding, type Standing } from './standing.ts'

/** By the own id of what no live document tells any more the node that answers for it. */
export type Leads = ReadonlyMap<string, string>

type Runner = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

/**
 * Leads the ids of what no live document tells any more to the node that stands for what it was judged
 * the same as, so that an id once handed out keeps answering. `ids` are the ends of judgements of which
 * something may have changed, `standing` those of them that live documents tell.
 */
export async function leadGone(
  recording: Recording,
  ids: readonly string[],
  standing: ReadonlyMap<string, Standing>
): Promise<void> {
  const gone = ids.filter((id) => !standing.has(id))
  const wanted = await wantedLeads(recording, gone)
  const stored = await readLeads(recording, [...new Set([...ids, ...wanted.keys()])])
  const stale = [...stored].filter(([id, node]) => wanted.get(id) !== node).map(([id]) => id)
  await removeLeads(recording, stale)
  const returned = stale.filter((id) => standing.get(id)?.node === id)
  const lost = [...wanted].flatMap(([id, node]) => (node === null ? [id] : []))
  await removeMerged(recording, [...returned, ...lost])
  const fresh = [...wanted].flatMap(([told, id]): readonly Merged[] =>
    id === null || stored.get(told) === id
      ? []
      : [{ told, type: null, to: { id, label: labelOfId(id) } }]
  )
  await writeRows(recording, mergedRows(fresh, true))
}

/** Where the ids of what is gone lead, '' for nowhere; of all things where none are given. */
export async function readLeads({ run }: Runner, ids?: readonly string[]): Promise<Leads> {
  const found = ids
    ? 'UNWIND $batch.rows AS id MATCH (x:Merged) WHERE x.id = id'
    : 'MATCH (x:Merged)'
  const parameters = ids ? inBatch(ids) : {}
  const merged = (await run({ cypher: `${found} RETURN x.id`, parameters })).flat().map(String)
  if (merged.length === 0) return new Map()
  const rows = await run({
    cypher: `${found} MATCH (x)-[e:\`IS\`]->(n) RETURN x.id AS own, n.id AS node, e.gone`,
    parameters
  })
  const standing = new Set(rows.flatMap(([id, , gone]) => (gone === true ? [] : [String(id)])))
  const leads = rows.flatMap(([id, node, gone]): readonly [string, string][] =>
    gone === true ? [[String(id), String(node)]] : []
  )
  const nowhere = merged.flatMap((id): readonly [string, string][] =>
    standing.has(id) ? [] : [[id, '']]
  )
  return new Map([...nowhere, ...leads])
}

/**
 * Where these ids of what is gone should lead, null for nowhere, and those of all that they reach among
 * what is gone.
 */
export async function wantedLeads(
  runner: Runner,
  ids: readonly string[]
): Promise<ReadonlyMap<string, string | null>> {
  const standing = new Map<string, Standing>()
  const judgements = new Map<string, Judgement>()
  const known = new Set<string>()
  let next = ids.filter(canLead)
  while (next.length > 0) {
    for (const id of next) known.add(id)
    const found = await readStanding(runner, next)
    for (const [id, stands] of found) standing.set(id, stands)
    const said = await readJudgementsEver(
      runner,
      next.filter((id) => !found.has(id))
    )
    for (const judgement of said) judgements.set(JSON.stringify(judgement), judgement)
    const ends = new Set(said.filter(isSame).flatMap(({ left, right }) => [left, right]))
    next = [...ends].filter((id) => !known.has(id))
  }
  const clusters = canonicalOf([...judgements.values()].map(asPair), known)
  const lives = [...standing].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(
    [...known].flatMap((id): readonly [string, string | null][] => {
      if (standing.has(id)) return []
      const lead = lives.find(([live]) => clusters.get(live) === clusters.get(id))
      return [[id, lead?.[1].node ?? null]]
    })
  )
}

/** Countries are told by reference too, and documents stay. */
function canLead(id: string): boolean {
  const kind = kindOfId(id)
  return kind !== 'country' && kind !== 'document'
}

function isSame({ verdict }: Judgement): boolean {
  return verdict === 'SAME'
}

async function removeLeads(recording: Recording, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const match = 'MATCH (a:Merged) WHERE a.id = row MATCH (a)-[e:`IS`]->(b) WHERE e.gone = true'
  await retireEdges(recording, { type: 'IS', match, rows: ids })
}
