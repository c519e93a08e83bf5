import { EDGE_KEYS, nodeKeyOf } from '../map/labels.ts'
import { WORDS } from '../map/textIndexes.ts'
import type { Statement } from '../model.ts'
import type { Store } from '../store/store.ts'
import { inBatch, knownLabel, knownType } from './identifiers.ts'
import type { GraphRows, Properties, Value } from './rows.ts'

export type NodeLine = Readonly<{
  kind: 'node'
  labels: readonly string[]
  properties: Readonly<Record<string, Value>>
}>
export type EdgeLine = Readonly<{
  kind: 'edge'
  type: string
  from: string
  to: string
  properties: Readonly<Record<string, Value>>
}>

/** One node or edge, its labels and properties sorted, without recorded instants. */
export type DumpLine = NodeLine | EdgeLine

/** Every node stands under exactly one of these: a country is found as an Actor. */
const SWEPT = ['Actor', 'Check', 'Claim', 'Document', 'Event', 'Name', 'Place', 'Quote', 'Thing']
/** What leads to former states is not among them. */
const TYPES = [...EDGE_KEYS.keys()].map(knownType).join('|')
const PAGE = 500
/** Digits: no text has more claims or quotes. */
const WIDEST_POSITION = 12

/**
 * The live graph in canonical order, all nodes before all edges: two stores with the same graph give
 * the same lines. Reads by keyset pages, so that memory does not grow with the graph.
 */
export async function* dumpGraph(store: Pick<Store, 'run'>): AsyncGenerator<DumpLine> {
  const retracted = await retractedDocuments(store)
  const livePages = async function* (label: string) {
    for await (const page of pagesOf(store, label)) {
      yield page.filter(({ line: { properties } }) => {
        return !retracted.has(properties.document ?? properties.id)
      })
    }
  }
  for (const label of SWEPT) {
    for await (const page of livePages(label)) yield* page.map(({ line }) => line)
  }
  for (const label of SWEPT) {
    for await (const page of livePages(label)) {
      const rows = await store.run(readEdges(label, page))
      const lines = rows.map(([type, from, to, properties]) => {
        return edgeLine(String(type), String(from), String(to), properties as Properties)
      })
      yield* lines.sort(compareEdges)
    }
  }
}

/** The same lines for rows in memory. */
export function dumpRows({ nodes, edges }: GraphRows): readonly DumpLine[] {
  const sweptNodes = nodes.map(({ labels, properties }) => {
    const label = labels[0] ?? ''
    return { label, key: String(properties[nodeKeyOf(label)]), line: nodeLine(labels, properties) }
  })
  const order = (a: Swept, b: Swept) => compare(a.label, b.label) || compare(a.key, b.key)
  const sweptEdges = edges.map(({ type, from, to, properties }) => {
    return { label: from.label, key: from.id, line: edgeLine(type, from.id, to.id, properties) }
  })
  return [
    ...sweptNodes.sort(order).map(({ line }) => line),
    ...sweptEdges
      .sort((a, b) => order(a, b) || compareEdges(a.line, b.line))
      .map(({ line }) => line)
  ]
}

async function retractedDocuments(store: Pick<Store, 'run'>): Promise<ReadonlySet<unknown>> {
  const cypher = 'MATCH (d:Document) WHERE d.retractedAt IS NOT NULL RETURN d.id'
  return new Set((await store.run({ cypher, parameters: {} })).flat())
}

type Swept = Readonly<{ label: string; key: string }>
type Found = Readonly<{ key: string; line: NodeLine }>

async function* pagesOf(
  store: Pick<Store, 'run'>,
  label: string
): AsyncGenerator<readonly Found[]> {
  const name = nodeKeyOf(label)
  const cypher =
    `MATCH (n:${knownLabel(label)}) WHERE n.${name} > $after ` +
    `RETURN n.${name} AS key, labels(n), properties(n) ORDER BY key LIMIT ${PAGE}`
  for (let after = ''; ;) {
    const rows = await store.run({ cypher, parameters: { after } })
    const page = rows.map(([key, labels, properties]) => ({
      key: String(key),
      line: nodeLine(labels as readonly string[], properties as Properties)
    }))
    yield label === 'Place' ? page.filter(({ line }) => !line.labels.includes('Actor')) : page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.key
  }
}

function readEdges(label: string, page: readonly Found[]): Statement {
  return {
    cypher:
      `UNWIND $batch.rows AS key MATCH (a:${knownLabel(label)}) ` +
      `WHERE a.${nodeKeyOf(label)} = key MATCH (a)-[e:${TYPES}]->(b) ` +
      `RETURN type(e), a.${nodeKeyOf(label)}, coalesce(b.id, b.folded), properties(e)`,
    parameters: inBatch(page.map(({ key }) => key))
  }
}

function nodeLine(labels: readonly string[], properties: Properties): NodeLine {
  return { kind: 'node', labels: [...labels].sort(), properties: canonical(properties) }
}

function edgeLine(type: string, from: string, to: string, properties: Properties): EdgeLine {
  return { kind: 'edge', type, from, to, properties: canonical(properties, type) }
}

/** Without what follows from other properties; a claim's key and its speakers' begin with the instant at which it was recorded. */
function canonical(properties: Properties, type?: string): Readonly<Record<string, Value>> {
  const recorded = new Set(['recordedAt', 'recordedKey', 'since', WORDS])
  if (properties.kind === 'Claim' || type === 'SAID_BY') recorded.add('key')
  return Object.fromEntries(
    Object.entries(properties)
      .filter((entry): entry is [string, Value] => entry[1] !== null && !recorded.has(entry[0]))
      .sort(([a], [b]) => compare(a, b))
  )
}

function compareEdges(a: EdgeLine, b: EdgeLine): number {
  return (
    compare(a.from, b.from) ||
    compare(a.type, b.type) ||
    compare(a.to, b.to) ||
    compare(own(a), own(b))
  )
}

/** What tells two edges of one type between the same ends apart; positions in their order. */
function own({ type, properties }: EdgeLine): string {
  const values = (EDGE_KEYS.get(type) ?? []).map((name) => String(properties[name]))
  return values.map((value) => value.padStart(WIDEST_POSITION, '0')).join(' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
