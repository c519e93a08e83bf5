import type { Store } from '../store/store.ts'
import { deriveGraph } from './derive.ts'
import { afterwards } from './history/afterwards.ts'
import { record, type Recording } from './history/recording.ts'
import type { Canonicals } from './identity/canonical.ts'
import { addGrounds } from './identity/grounding.ts'
import { isJudged, judgementRow, type Judgement } from './identity/judgements.ts'
import { settleLineage } from './identity/lineage.ts'
import { linkJudgements } from './identity/link.ts'
import { mergedRows } from './identity/merged.ts'
import { readComponent } from './identity/cluster.ts'
import {
  readCandidates,
  readReports,
  reportRows,
  type Report,
  type StoredReport
} from './identity/reports.ts'
import { settle, type Arriving } from './identity/settle.ts'
import { chooseReports, removeReports } from './identity/tellers.ts'
import { realignEdges } from './realign.ts'
import { takeBack } from './retract.ts'
import { removeLeftovers } from './retract/leftovers.ts'
import { asMentioned } from './retract/remaining.ts'
import type { GraphRows, NodeRow } from './rows.ts'
import { stateOf } from './state.ts'
import { readShared } from './stored.ts'
import { writeRows } from './transact.ts'

/** A document on its way into the graph. */
export type Arrival = Arriving &
  Readonly<{
    /** What it adds where these nodes stand for what it tells of. */
    contribute(canonicals: Canonicals): GraphRows
    reports: readonly Report[]
    /** The instant at which it is recorded, as text. */
    recordedAt: string
    /** What comparing these reports of its own with those of other documents finds. */
    judge(own: readonly Report[], candidates: readonly StoredReport[]): readonly Judgement[]
    /** Which of these cannot be one, though others may join them. */
    tellApart(reports: readonly StoredReport[]): readonly Judgement[]
  }>

/** Of a document that was there before, any of these may have been. */
function isSource({ labels }: NodeRow): boolean {
  return labels[0] === 'Document' || labels[0] === 'Claim'
}

/** What one document's coming changed, and what it added. */
export type Added = Readonly<
  | { status: 'unchanged' }
  | { status: 'new' | 'reread'; contribution: GraphRows; newRelations: number }
>

/** `rereadAt`: replace what is there, at this instant, instead of leaving it alone. */
export type AddOptions = Readonly<{ rereadAt?: string | undefined }>

/**
 * Makes a document part of the stored graph, in one transaction: it is judged which of its events
 * others tell as well, then its contribution is merged. Where the document is there already,
 * everything is left alone, or its former contribution is taken back first.
 */
export async function addDocument(
  store: Store,
  arrival: Arrival,
  { rereadAt }: AddOptions = {}
): Promise<Added> {
  const { document } = arrival
  return record(store, rereadAt ?? arrival.recordedAt, async (began) => {
    const { status } = await stateOf(began, document)
    const reread = status === 'live' && rereadAt !== undefined
    if (status === 'live' && !reread) return { status: 'unchanged' }
    const transaction =
      status === 'retracted' ? await afterwards(began, 'Document', document) : began
    if (reread) await takeBack(transaction, document, { reason: 'read again', at: rereadAt })
    if (status !== 'unknown') {
      await removeLeftovers(transaction, document, arrival.contribute(new Map()), arrival.reports)
    }
    const { canonicals, judged } = await identify(transaction, arrival)
    const contribution = arrival.contribute(canonicals)
    const stored = await readShared(transaction, contribution)
    const known = stored.nodes.filter((node) => !isEvent(node))
    const events = stored.nodes.filter(isEvent)
    const told = await toldOf(transaction, events)
    const derived = deriveGraph([{ nodes: [...known, ...told], edges: stored.edges }, contribution])
    const sources = status === 'unknown' ? [] : derived.nodes.filter(isSource)
    const before = { nodes: [...stored.nodes, ...sources], edges: stored.edges }
    await writeRows(transaction, derived, before)
    await realignEdges(transaction, events, derived.nodes)
    await writeRows(transaction, mergedRows(mergedIn(arrival, canonicals)))
    if (judged !== null) {
      await settleLineage(transaction, [document])
      await linkJudgements(transaction, judged)
    }
    const relations = contribution.edges.filter(({ properties }) => properties.kind === 'Relation')
    return {
      status: reread ? 'reread' : 'new',
      contribution,
      newRelations:
        new Set(relations.map(({ properties }) => properties.id)).size - stored.edges.length
    }
  })
}

/**
 * Which nodes stand for what the document tells of, after it was compared with others. `judged`: the
 * things of which something may have been judged, now or before; null where nothing was, nor of the
 * document itself.
 */
async function identify(
  transaction: Recording,
  arrival: Arrival
): Promise<Readonly<{ canonicals: Canonicals; judged: readonly string[] | null }>> {
  const { kept, displaced } = await chooseReports(transaction, arrival.reports)
  const lapsed = await removeReports(transaction, displaced)
  const candidates = await readCandidates(transaction, kept)
  const judgements = arrival.judge(kept, candidates).map(judgementRow)
  const { nodes, edges } = reportRows(kept)
  const { rows, before } = await addGrounds(transaction, judgements)
  await writeRows(transaction, { nodes: [...nodes, ...rows], edges }, { nodes: before, edges: [] })
  const things = [...arrival.types.keys()]
  const concerned = [...things, ...lapsed]
  const isConcerned =
    judgements.length > 0 || (await isJudged(transaction, [...concerned, arrival.document]))
  if (!isConcerned) return { canonicals: new Map(), judged: null }
  const joined = new Set(judgements.filter(isSame).flatMap(endsOf))
  const parted = await tellApart(
    transaction,
    arrival,
    things.filter((id) => joined.has(id))
  )
  const canonicals = await settle(transaction, concerned, arrival, new Set(lapsed))
  return { canonicals, judged: [...new Set([...concerned, ...parted])] }
}

function isSame({ properties: { verdict } }: NodeRow): boolean {
  return verdict === 'SAME'
}

function endsOf({ properties: { left, right } }: NodeRow): readonly string[] {
  return [String(left), String(right)]
}

/** No chain of reports joins two that contradict each other, though nothing compared these before; the ends of such. */
async function tellApart(
  transaction: Recording,
  arrival: Arrival,
  things: readonly string[]
): Promise<readonly string[]> {
  if (things.length === 0) return []
  const { live } = await readComponent(
    transaction,
    things,
    new Map(things.map((id) => [id, arrival.document]))
  )
  const reports = await readReports(transaction, [...live])
  const apart = arrival.tellApart(reports).map(judgementRow)
  const { rows, before } = await addGrounds(transaction, apart)
  await writeRows(transaction, { nodes: rows, edges: [] }, { nodes: before, edges: [] })
  return rows.flatMap(endsOf)
}

function isEvent({ labels }: NodeRow): boolean {
  return labels[0] === 'Event'
}

/** Events that are there already, as each of their documents tells them. */
async function toldOf(
  transaction: Recording,
  [first, ...rest]: readonly NodeRow[]
): Promise<readonly NodeRow[]> {
  return first ? asMentioned(transaction, [first, ...rest]) : []
}

function mergedIn({ types }: Arrival, canonicals: Canonicals) {
  return [...canonicals].flatMap(([told, to]) => {
    return types.has(told) ? [{ told, to, type: types.get(told) ?? null }] : []
  })
}

/** Whether the document with this id is there, and was not retracted. */
export async function isStored(runner: Pick<Store, 'run'>, document: string): Promise<boolean> {
  return (await stateOf(runner, document)).status === 'live'
}
