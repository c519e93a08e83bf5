import { TEXT_INDEXES, WORDS, type TextIndex } from '../map/textIndexes.ts'
import { indexedWords } from '../map/words.ts'
import type { Transaction } from '../store/store.ts'
import { knownType } from './identifiers.ts'
import { isReference } from './merge.ts'
import type { NodeRow, Properties } from './rows.ts'

const BY_LABEL = new Map(TEXT_INDEXES.map((index) => [index.label, index]))

/** A node's properties, and the words by which it is found where it is found by any. */
export function withWords(node: NodeRow): Properties {
  const index = BY_LABEL.get(node.labels[0] ?? '')
  if (!index) return node.properties
  const words = isReference(node) ? null : wordsHeld(index, node.properties)
  return { ...node.properties, [WORDS]: words }
}

/** What the index holds of a node's texts; null where they have no word. */
export function wordsHeld(index: TextIndex, properties: Properties): string | null {
  const texts = index.properties.flatMap((name) => properties[name] ?? [])
  const held = indexedWords(
    texts.filter((text) => typeof text === 'string'),
    index.beginnings
  )
  return held === '' ? null : held
}

/** Of a document that is no longer live neither its title nor its passages are found. */
export async function removeWords({ run }: Transaction, document: string): Promise<void> {
  const parameters = { document }
  const found = 'MATCH (d:Document) WHERE d.id = $document'
  await run({ cypher: `${found} SET d.${WORDS} = null`, parameters })
  await run({
    cypher: `${found} MATCH (d)<-[:${knownType('IN')}]-(q:Quote) SET q.${WORDS} = null`,
    parameters
  })
}
