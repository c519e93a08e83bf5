import type { Row } from '../model.ts'
import { kindOfId } from './ids.ts'
import { map } from './map.ts'

/** Nodes of a label are found by the words of these properties, which WORDS holds together. */
export type TextIndex = Readonly<{
  label: string
  properties: readonly string[]
  /** Lengths of the beginnings by which longer words are found as well. */
  beginnings: readonly number[]
}>

/** What is read of a node `n`: what goes before, and the columns. */
export type Read = Readonly<{ before: string; columns: string }>

/**
 * The columns of nodes of an index's label that hold every word, or one that begins so. Where more than
 * `most` do, the engine chooses, by how often they hold them and how rare they are.
 */
export type Seek = (
  index: TextIndex,
  words: readonly string[],
  most: number,
  read: Read
) => Promise<readonly Row[]>

/** The property that is indexed. It follows from the others of its node. */
export const WORDS = 'words'

/** One for each label whose types have `@searched` fields. */
export const TEXT_INDEXES: readonly TextIndex[] = readTextIndexes()

/** quote_words; also how the query half names it. */
export function textIndexName(label: string): string {
  return `${label.toLowerCase()}_${WORDS}`
}

/** What WORDS of such a node contains where the word is found in it: too short a one only as a whole. */
export function heldAs({ beginnings }: TextIndex, word: string): string {
  return [...word].length < (beginnings[0] ?? Infinity) ? ` ${word} ` : ` ${word}`
}

/** Every label that a node of the API is found by. */
export const NODE_LABELS: readonly string[] = [
  ...new Set([...map.nodes.values()].map(({ label }) => label))
]

/** The label of what has such an id; null for what is no id of a node. */
export function labelOfId(id: string): string | null {
  const kind = kindOfId(id)
  for (const { ids, label } of map.nodes.values()) if (ids === kind) return label
  return null
}

/** ACTOR -> Actor, the label that is searched. */
export function labelOfSearchType(type: string): string | null {
  return map.nodes.get(map.finds.get(`SearchType.${type}`) ?? '')?.label ?? null
}

function readTextIndexes(): readonly TextIndex[] {
  const byLabel = new Map<string, { properties: Set<string>; beginnings: Set<number> }>()
  for (const [name, { searched, property }] of map.fields) {
    const [type = '', field = ''] = name.split('.')
    const label = map.nodes.get(type)?.label
    if (searched === null || label === undefined) continue
    const index = byLabel.get(label) ?? { properties: new Set(), beginnings: new Set() }
    byLabel.set(label, index)
    index.properties.add(property?.name ?? field)
    for (const length of searched.beginnings) index.beginnings.add(length)
  }
  return [...byLabel].map(([label, { properties, beginnings }]) => ({
    label,
    properties: [...properties],
    beginnings: [...beginnings].toSorted((a, b) => a - b)
  }))
}
