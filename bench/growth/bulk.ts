import { deriveGraph, edgeKey, nodeKey } from '../../src/graph/derive.ts'
import type { Canonicals } from '../../src/graph/identity/canonical.ts'
import { labelOfId } from '../../src/graph/identity/labelOfId.ts'
import { mergedRows } from '../../src/graph/identity/merged.ts'
import { reportRows } from '../../src/graph/identity/reports.ts'
import type { EdgeRow, GraphRows, NodeRow } from '../../src/graph/rows.ts'
import { writeStatements } from '../../src/graph/write.ts'
import { arrivalOf } from '../../src/load.ts'
import type { Store } from '../../src/store/store.ts'
import { makeIdentity, type Identity } from './identity.ts'
import { makeReport } from './reports.ts'

export const RECORDED_AT = '2026-01-01T00:00:00.000Z'
const BATCH = 500
const ROWS = 20_000

export const arrivalOfReport = (number: number) => {
  const facts = makeReport(number)
  return arrivalOf(facts, facts.document.text, RECORDED_AT)
}

/**
 * Writes the graph of the first `count` reports into an empty store: what loading each of them would
 * leave, made by the same functions, but for reading back before each write.
 */
export async function writeInBulk(
  store: Store,
  count: number,
  say: (words: string) => void
): Promise<void> {
  const identity = makeIdentity()
  for (let number = 0; number < count; number++) identity.add(arrivalOfReport(number))
  const canonicals = identity.canonicals()
  say(`… ${count} reports compared`)
  const shared = makeShared()
  for (let start = 0; start < count; start += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - start) }, (_, at) => start + at)
    const told = numbers.map((number) => arrivalOfReport(number).contribute(canonicals))
    await write(store, shared.add(told))
    if ((start / BATCH) % 20 === 19) say(`… ${start + BATCH} reports written`)
  }
  for (const rows of identityRows(identity, canonicals)) await write(store, rows)
}

async function write(store: Store, rows: GraphRows): Promise<void> {
  await store.transaction(async (transaction) => {
    for (const statement of writeStatements(rows, RECORDED_AT)) {
      const [[written] = []] = await transaction.run(statement)
      if (written !== statement.rows) throw new Error(`Lost rows: ${statement.cypher}`)
    }
  })
}

/** Batches with what several reports share as all reports so far have it. */
function makeShared() {
  const nodes = new Map<string, NodeRow>()
  const events = new Map<string, readonly NodeRow[]>()
  const edges = new Map<string, EdgeRow>()
  const ofEvent = new Map<unknown, Set<string>>()
  return {
    add(told: readonly GraphRows[]): GraphRows {
      const fresh = told.flatMap((one) => one.nodes)
      const keys = new Set(fresh.map(nodeKey))
      for (const node of fresh.filter(isEvent)) {
        events.set(nodeKey(node), [...(events.get(nodeKey(node)) ?? []), node])
      }
      const earlier = [...keys].flatMap((key) => nodes.get(key) ?? [])
      const allTold = [...keys].flatMap((key) => events.get(key) ?? [])
      const touched = new Set(told.flatMap((one) => one.edges.filter(isRelation).map(edgeKey)))
      for (const event of fresh.filter(isEvent)) {
        for (const key of ofEvent.get(event.properties.id) ?? []) touched.add(key)
      }
      const known = [...touched].flatMap((key) => edges.get(key) ?? [])
      const others = told.map((one) => ({
        nodes: one.nodes.filter((node) => !isEvent(node)),
        edges: one.edges
      }))
      const rows = deriveGraph([{ nodes: [...earlier, ...allTold], edges: known }, ...others])
      for (const node of rows.nodes) if (isShared(node)) nodes.set(nodeKey(node), node)
      for (const edge of rows.edges.filter(isRelation)) {
        edges.set(edgeKey(edge), edge)
        const { event } = edge.properties
        if (event) ofEvent.set(event, (ofEvent.get(event) ?? new Set()).add(edgeKey(edge)))
      }
      return rows
    }
  }
}

const isEvent = ({ labels }: NodeRow) => labels[0] === 'Event'
const isShared = ({ labels }: NodeRow) => ['Actor', 'Place', 'Thing'].includes(labels[0] ?? '')
const isRelation = ({ properties }: EdgeRow) => properties.kind === 'Relation'

function* identityRows(identity: Identity, canonicals: Canonicals): Generator<GraphRows> {
  const reports = [...identity.reports()]
  for (let at = 0; at < reports.length; at += ROWS) yield reportRows(reports.slice(at, at + ROWS))
  yield mergedRows([...canonicals].map(([told, to]) => ({ told, to, type: identity.typeOf(told) })))
  const judgements = identity.judgements()
  for (let at = 0; at < judgements.length; at += ROWS) {
    const nodes = judgements.slice(at, at + ROWS)
    yield { nodes, edges: nodes.flatMap(endsOf) }
  }
}

function endsOf({ properties: { id, leftNode, rightNode } }: NodeRow): readonly EdgeRow[] {
  if (typeof leftNode !== 'string' || typeof rightNode !== 'string') return []
  const from = { label: 'Judgement', id: String(id) }
  return (
    [
      ['LEFT', leftNode],
      ['RIGHT', rightNode]
    ] as const
  ).map(([type, node]) => {
    return { type, from, to: { label: labelOfId(node), id: node }, properties: {} }
  })
}
