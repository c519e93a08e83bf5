import { TEXT_INDEXES, WORDS, type TextIndex } from '../map/textIndexes.ts'
import type { Store } from '../store/store.ts'
import type { Properties } from './rows.ts'
import { wordsHeld } from './words.ts'

/** A node that is not found by its words, or by words that are not its own. */
export type WrongWords = Readonly<{ label: string; id: string; words: string | null }>

/** Nodes at a time. */
const PAGE = 1_000

/** Pages of the nodes whose words do not follow from their texts; `live` tells which documents are. */
export async function* findWrongWords(
  store: Pick<Store, 'run'>,
  live: (document: string) => boolean
): AsyncGenerator<readonly WrongWords[]> {
  for (const index of TEXT_INDEXES) {
    for (let after = ''; ;) {
      const rows = await store.run({ cypher: readText(index), parameters: { after } })
      yield rows.flatMap(([id, labels, document, words, ...texts]): readonly WrongWords[] => {
        const properties = Object.fromEntries(index.properties.map((name, at) => [name, texts[at]]))
        const isFound =
          !(labels as readonly string[]).includes('Reference') &&
          (document === null || live(String(document)))
        const right = isFound ? wordsHeld(index, properties as Properties) : null
        return right === (words ?? null)
          ? []
          : [{ label: index.label, id: String(id), words: right }]
      })
      after = String(rows.at(-1)?.[0] ?? '')
      if (rows.length < PAGE) break
    }
  }
}

/** A country has the words of an actor. */
function readText({ label, properties }: TextIndex): string {
  const document = { Document: 'n.id', Quote: 'n.document' }[label] ?? 'null'
  const actors = label === 'Place' ? ' AND NOT n:Actor' : ''
  const texts = properties.map((name) => `n.${name}`).join(', ')
  return (
    `MATCH (n:${label}) WHERE n.id > $after${actors} ` +
    `RETURN n.id AS id, labels(n), ${document}, n.${WORDS}, ${texts} ORDER BY id LIMIT ${PAGE}`
  )
}
