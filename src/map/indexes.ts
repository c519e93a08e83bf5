import { formerLabel, formerType, GONE, goneLabel, RECORDED } from './past.ts'

/** An index serves one label or one relationship type, in the order of its properties. */
export type Index = Readonly<{
  on: 'node' | 'edge'
  label: string
  properties: readonly string[]
  /** Merging and "by id" rest on it; two of one value are refused. */
  unique: boolean
}>

/**
 * What the graph of docs/graph.md needs: `id` for everything asked or merged by id; the rest for one
 * list each, the equalities first, then the sort value, so that a page reads a page's worth of entries.
 * None is a prefix of another: the planner would have to choose, and chooses by the average.
 */
export const INDEXES: readonly Index[] = [
  ...unique('node', 'id', ['Actor', 'Place', 'Thing', 'Event']),
  ...unique('node', 'id', ['Document', 'Quote', 'Claim', 'Check', 'Writer']),
  ...unique('node', 'id', ['Judgement', 'Merged', 'Report', 'Clue']),
  ...sorted('node', 'Judgement', [
    ['left'],
    ['right'],
    ['leftNode', 'key'],
    ['rightNode', 'key'],
    ['undecidedKey'],
    ['since']
  ]),
  ...sorted('node', 'Report', [['document'], ['thing']]),
  ...[GONE, ...[...RECORDED].map(goneLabel)].flatMap((label) => sorted('node', label, [['id']])),
  ...sorted('node', goneLabel('Name'), [['folded']]),
  ...sorted('node', formerLabel('Claim'), [['edge'], ['document']]),
  ...sorted('node', goneLabel('Claim'), [['edge'], ['document']]),
  ...['ROLE', 'RELATED', 'OCCURRED_IN'].flatMap((type) =>
    sorted('edge', formerType(type), [['id']])
  ),
  ...unique('node', 'folded', ['Name']),
  ...unique('edge', 'id', ['ROLE', 'RELATED', 'OCCURRED_IN']),
  ...sorted('node', 'Actor', [['key'], ['type', 'key']]),
  ...sorted('node', 'Place', [['key'], ['type', 'key']]),
  ...sorted('node', 'Event', [['key'], ['type', 'key'], ['type', 'month']]),
  ...sorted('node', 'Document', [['key'], ['recordedKey'], ['retractedAt'], ['since']]),
  ...['Actor', 'Place', 'Thing'].flatMap((label) => sorted('node', label, [['country']])),
  ...sorted('node', 'Claim', [
    ['key'],
    ['edge', 'key'],
    ['document', 'key'],
    ['subject', 'key'],
    ['object', 'key'],
    ['subject', 'predicate', 'key'],
    ['predicate', 'key'],
    ['retractedAt']
  ]),
  ...sorted('edge', 'ROLE', [
    ['seen'],
    ['predicate', 'seen'],
    ['actor', 'key'],
    ['actor', 'type', 'key'],
    ['actor', 'predicate', 'key'],
    ['actor', 'seen']
  ]),
  ...sorted('edge', 'RELATED', [
    ['key'],
    ['predicate', 'key'],
    ['source', 'key'],
    ['target', 'key']
  ]),
  ...sorted('edge', 'OCCURRED_IN', [
    ['seen'],
    ['predicate', 'seen'],
    ['place', 'key'],
    ['place', 'type', 'key'],
    ['place', 'seen']
  ]),
  ...sorted('edge', 'SAID_BY', [['entity', 'key']]),
  ...sorted('edge', 'MENTIONS', [['node', 'key']])
]

/** role_actor_key; also how the query half names it to the planner. */
export function indexName({ label, properties, unique }: Index): string {
  const name = [label, ...properties].join('_').toLowerCase()
  return unique ? `${name}_unique` : name
}

/** Sort values, and what so many nodes share that looking it up is no better than reading them. */
const NOT_HASHED: ReadonlySet<string> = new Set([
  'key',
  'recordedKey',
  'predicate',
  'country',
  'retractedAt',
  'undecidedKey',
  'since'
])

/**
 * The same for an engine that has only hash indexes of one property, on nodes: each leading
 * property that is asked for by its value.
 */
export function hashIndexes(): readonly Index[] {
  const byName = new Map<string, Index>()
  for (const index of INDEXES) {
    const first = index.properties[0]
    if (index.on === 'edge' || first === undefined || NOT_HASHED.has(first)) continue
    const hash = { ...index, properties: [first] }
    byName.set(indexName(hash), hash)
  }
  return [...byName.values()]
}

function unique(on: Index['on'], property: string, labels: readonly string[]): readonly Index[] {
  return labels.map((label) => ({ on, label, properties: [property], unique: true }))
}

function sorted(
  on: Index['on'],
  label: string,
  lists: readonly (readonly string[])[]
): readonly Index[] {
  return lists.map((properties) => ({ on, label, properties, unique: false }))
}
