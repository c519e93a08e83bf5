import { setImmediate as turn } from 'node:timers/promises'
import { deriveGraph, edgeKey, nodeKey } from '../../src/graph/derive.ts'
import { contributionOf } from '../../src/graph/contribution.ts'
import { canonicalise, type Canonicals } from '../../src/graph/identity/canonical.ts'
import { labelOfId } from '../../src/graph/identity/labelOfId.ts'
import { mergedRows } from '../../src/graph/identity/merged.ts'
import { reportRows } from '../../src/graph/identity/reports.ts'
import type { EdgeRow, GraphRows, NodeRow } from '../../src/graph/rows.ts'
import { arrivalOf } from '../../src/load.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { makeIdentity, type Identity } from './identity.ts'
import { makeReport } from './reports.ts'

/** Since when all that is prepared is so. */
export const RECORDED_AT = '2026-01-01T00:00:00.000Z'

/** Of these later rows hold what is known by then; other nodes and edges come once. */
export const SHARED: ReadonlySet<string> = new Set([
  'Actor',
  'Event',
  'Place',
  'Thing',
  'Name',
  'NAMED',
  'OCCURRED_IN',
  'RELATED',
  'ROLE'
])

const BATCH = 500
const REPORTS = 4_000
const ROWS = 20_000
const REPORTS_A_LINE = 10_000

/**
 * The graph of the first `count` reports, what loading each of them would leave: made by the same
 * functions, but for reading back before each write. Whoever writes has the processor in between.
 */
export async function* prepareRows(
  count: number,
  say: (words: string) => void
): AsyncGenerator<GraphRows> {
  const identity = makeIdentity()
  for (let number = 0; number < count; number++) {
    const facts = makeReport(number)
    identity.add(arrivalOf(facts, facts.document.text, RECORDED_AT))
    if (number % REPORTS_A_LINE === REPORTS_A_LINE - 1) say(`… ${number + 1} reports compared`)
  }
  const canonicals = identity.canonicals()
  const shared = makeShared()
  for (let start = 0; start < count; start += BATCH) {
    const told: GraphRows[] = []
    for (let number = start; number < Math.min(count, start + BATCH); number++) {
      told.push(contribute(number, canonicals))
      await turn()
    }
    yield shared.add(told)
    const done = start + told.length
    if (done % REPORTS_A_LINE === 0) say(`… ${done} reports told`)
  }
  for (const rows of identityRows(identity, canonicals)) {
    yield rows
    await turn()
  }
}

function contribute(number: number, canonicals: Canonicals): GraphRows {
  const facts = makeReport(number)
  const identities = canonicalise(resolve(facts), canonicals)
  return contributionOf({ facts, text: facts.document.text, identities, recordedAt: RECORDED_AT })
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
  const clues = new Set<unknown>()
  for (let at = 0; at < reports.length; at += REPORTS) {
    const { nodes, edges } = reportRows(reports.slice(at, at + REPORTS))
    const fresh = nodes.filter(({ labels, properties: { id } }) => {
      return labels[0] !== 'Clue' || !clues.has(id)
    })
    for (const { properties } of fresh) clues.add(properties.id)
    yield { nodes: fresh, edges }
  }
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
