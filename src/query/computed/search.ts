import type { Found } from '../../analysis/search.ts'
import type { FoundHits, Hit } from '../../analysis/text/textSearch.ts'
import { labelOfId } from '../../map/textIndexes.ts'
import { PAGE } from '../plan/plan.ts'
import { headlineOf, mentionOf, type PassageColumns } from './snippet.ts'

type Row = readonly unknown[]
type Rows = readonly Row[]

/** A row of a hit. */
export const HIT_COLUMNS: readonly string[] = ['cursor', 'node', 'score', 'snippet']
export const PASSAGE_COLUMNS: readonly string[] = [
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'document'
]

/**
 * Columns of rows from which a snippet is made, by the label of the rows: a Document's text and
 * sections; of an entity the newest document that mentions it, a row that ends with text and spans.
 * Null where none is asked for.
 */
export type SnippetColumns = Readonly<Record<string, readonly number[]>> | null

/** The page, as PAGE says; without what was retracted since it was found. */
export function hits(columns: Row, { found, snippets }: Readonly<Record<string, unknown>>): Row {
  const [documents, ...nodes] = columns as readonly Rows[]
  const documentOf = byId(documents ?? [])
  const nodeOf = byId(nodes.flat())
  const { question, page, total, hasNext, hasPrevious } = (found as Found).value as FoundHits

  function snippetOf({ id, passage }: Hit, node: Row): Rows {
    if (passage) {
      const { exact, prefix, suffix, start, end } = passage
      return snippet([exact, prefix, suffix, start, end], documentOf.get(passage.document))
    }
    const label = labelOfId(id) ?? ''
    const [column, other] = (snippets as SnippetColumns)?.[label] ?? []
    if (column === undefined) return []
    if (other !== undefined) {
      return snippet(headlineOf(question, node[column], node[other]), documentOf.get(id))
    }
    const [newest] = node[column] as Rows
    return snippet(mentionOf(question, newest?.at(-2), newest?.at(-1)), newest)
  }

  const rows = page.flatMap((hit): Rows => {
    const node = nodeOf.get(hit.id)
    if (!node) return []
    return [[hit.key, [node], hit.score, snippetOf(hit, node)]]
  })
  const made: unknown[] = []
  made[PAGE.rows] = rows
  made[PAGE.hasNext] = hasNext
  made[PAGE.hasPrevious] = hasPrevious
  made[PAGE.start] = rows[0]?.[0]
  made[PAGE.end] = rows.at(-1)?.[0]
  made[PAGE.total] = total
  return made
}

function snippet(passage: PassageColumns | null, document: Row | undefined): Rows {
  return passage && document ? [[...passage, [document]]] : []
}

/** Rows begin with their kind and id. */
function byId(rows: Rows): ReadonlyMap<unknown, Row> {
  return new Map(rows.map((row) => [row[1], row]))
}
