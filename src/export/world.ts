import type { Moment } from '../graph/history/moment.ts'
import { inBatch } from '../graph/identifiers.ts'
import type { Properties } from '../graph/rows.ts'
import { kindOfId } from '../map/ids.ts'
import type { Row } from '../model.ts'
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
export async function* worldLines(
  store: Pick<Store, 'run'>,
  moment: Moment
): AsyncGenerator<string> {
  for (const label of ENTITY_LABELS) {
    for await (const page of nodesOf(store, label, moment)) {
      for (const properties of page) {
        if (isListed(label, properties)) yield line('entity', properties, ENTITY)
      }
    }
  }
  for await (const page of nodesOf(store, 'Event', moment)) {
    for (const properties of page) {
      const time = {
        date: properties.timeValue ?? null,
        precision: properties.timePrecision ?? null
      }
      yield line('event', { ...properties, ...time }, [...EVENT, 'date', 'precision'])
    }
  }
  for (const label of START_LABELS) {
    for await (const page of relationsOf(store, label, moment)) {
      for (const properties of page) yield line('relation', properties, RELATION)
    }
  }
}

/** A country is both an actor and a place; one that nobody mentions is in no list. */
function isListed(label: string, { id, documents }: Properties): boolean {
  return documents !== 0 && (label !== 'Place' || kindOfId(String(id)) !== 'country')
}

function line(kind: string, properties: Properties, names: readonly string[]): string {
  const known = names.flatMap((name) => {
    const value = properties[name] ?? null
    return value === null ? [] : [[name, value] as const]
  })
  return JSON.stringify({ kind, ...Object.fromEntries(known) })
}

async function* nodesOf(
  store: Pick<Store, 'run'>,
  label: string,
  moment: Moment
): AsyncGenerator<readonly Properties[]> {
  const { own, state } = moment
  const read = ` RETURN n.id, ${own('n', 'type')}, properties(${state('n')})`
  for await (const rows of pagesOf(store, label, moment, read)) {
    yield (rows as readonly [string, string | null, Properties][])
      .toSorted(byFirst)
      .map(([id, type, state]) => ({ ...(type === null ? {} : { type }), ...state, id }))
  }
}

/** Edges by the id of the node they start from: the embedded engine has no index of edges. */
async function* relationsOf(
  store: Pick<Store, 'run'>,
  label: string,
  moment: Moment
): AsyncGenerator<readonly Properties[]> {
  const { edge } = moment
  const read = `${edge('n', 'e', ['ROLE', 'RELATED', 'OCCURRED_IN'], 'o')} RETURN e.id, properties(e), n.id`
  for await (const rows of pagesOf(store, label, moment, read)) {
    yield rows
      .filter(([, , id]) => isListed(label, { id: String(id) }))
      .toSorted((a, b) => compare(a[2], b[2]) || byFirst(a, b))
      .map(([, properties]) => properties as Properties)
  }
}

/** What is read of the nodes of a label, some at a time in the order of their ids. */
async function* pagesOf(
  store: Pick<Store, 'run'>,
  label: string,
  { found, node, parameters }: Moment,
  read: string
): AsyncGenerator<readonly Row[]> {
  const all = found(label, (one) => `${node('n', one)} RETURN n.id`)
  const page = found(label, (one) => {
    return `UNWIND $batch.rows AS id ${node('n', one, 'n.id = id')}${read}`
  })
  const ids = (await store.run({ cypher: all, parameters })).flat().map(String).sort()
  for (let start = 0; start < ids.length; start += PAGE) {
    const some = inBatch(ids.slice(start, start + PAGE))
    yield store.run({ cypher: page, parameters: { ...parameters, ...some } })
  }
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return compare(a[0], b[0])
}

function compare(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : a === b ? 0 : 1
}
