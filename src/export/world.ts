import { inBatch, knownLabel } from '../graph/identifiers.ts'
import type { Properties } from '../graph/rows.ts'
import type { Store } from '../store/store.ts'

const PAGE = 500

/** Every node of the world is found under exactly one of these: a country as an Actor. */
const ENTITY_LABELS = ['Actor', 'Place', 'Thing']
/** Where an edge of the world may start. */
const START_LABELS = ['Actor', 'Document', 'Event', 'Place', 'Thing']

const ENTITY = [
  'id',
  'type',
  'name',
  'acronym',
  'aliases',
  'named',
  'country',
  'countryCode',
  'wikidata',
  'geonames',
  'iso',
  'referenceSource',
  'latitude',
  'longitude',
  'firstSeen',
  'lastSeen',
  'documents'
]
const EVENT = ['id', 'type', 'status', 'name', 'firstSeen', 'lastSeen', 'documents']
const RELATION = [
  'id',
  'predicate',
  'from',
  'to',
  'status',
  'claims',
  'documents',
  'firstSeen',
  'lastSeen'
]

/** The derived nodes and edges, by kind and then by id: what readers need who do not derive them. */
export async function* worldLines(store: Pick<Store, 'run'>): AsyncGenerator<string> {
  for (const label of ENTITY_LABELS) {
    for await (const page of nodesOf(store, label)) {
      for (const { labels, properties } of page) {
        if (isListed(label, labels)) yield line('entity', properties, ENTITY)
      }
    }
  }
  for await (const page of nodesOf(store, 'Event')) {
    for (const { properties } of page) {
      const time = {
        date: properties.timeValue ?? null,
        precision: properties.timePrecision ?? null
      }
      yield line('event', { ...properties, ...time }, [...EVENT, 'date', 'precision'])
    }
  }
  for (const label of START_LABELS) {
    for await (const page of relationsOf(store, label)) {
      for (const properties of page) yield line('relation', properties, RELATION)
    }
  }
}

/** A country is both an actor and a place; one that nobody mentions is in no list. */
function isListed(label: string, labels: readonly string[]): boolean {
  return !labels.includes('Reference') && (label !== 'Place' || !labels.includes('Actor'))
}

function line(kind: string, properties: Properties, names: readonly string[]): string {
  const known = names.flatMap((name) => {
    const value = properties[name] ?? null
    return value === null ? [] : [[name, value] as const]
  })
  return JSON.stringify({ kind, ...Object.fromEntries(known) })
}

type Found = Readonly<{ labels: readonly string[]; properties: Properties }>

async function* nodesOf(
  store: Pick<Store, 'run'>,
  label: string
): AsyncGenerator<readonly Found[]> {
  for await (const ids of idsOf(store, label)) {
    const rows = await store.run({
      cypher:
        `UNWIND $batch.rows AS id MATCH (n:${knownLabel(label)}) WHERE n.id = id ` +
        'RETURN n.id, labels(n), properties(n)',
      parameters: inBatch(ids)
    })
    yield rows
      .toSorted(byFirst)
      .map(([, labels, properties]) => ({ labels, properties }) as unknown as Found)
  }
}

/** Edges by the id of the node they start from: the embedded engine has no index of edges. */
async function* relationsOf(
  store: Pick<Store, 'run'>,
  label: string
): AsyncGenerator<readonly Properties[]> {
  for await (const ids of idsOf(store, label)) {
    const rows = await store.run({
      cypher:
        `UNWIND $batch.rows AS id MATCH (n:${knownLabel(label)}) WHERE n.id = id ` +
        'MATCH (n)-[e:ROLE|RELATED|OCCURRED_IN]->(o) RETURN e.id, properties(e), labels(n), n.id',
      parameters: inBatch(ids)
    })
    yield rows
      .filter(([, , labels]) => isListed(label, labels as readonly string[]))
      .toSorted((a, b) => compare(a[3], b[3]) || byFirst(a, b))
      .map(([, properties]) => properties as Properties)
  }
}

async function* idsOf(store: Pick<Store, 'run'>, label: string): AsyncGenerator<readonly string[]> {
  const cypher = `MATCH (n:${knownLabel(label)}) RETURN n.id`
  const ids = (await store.run({ cypher, parameters: {} })).flat().map(String).sort()
  for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE)
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return compare(a[0], b[0])
}

function compare(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : a === b ? 0 : 1
}
