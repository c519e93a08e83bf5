import type { Found } from '../../analysis/search.ts'
import type { FoundHits, FoundPassage } from '../../analysis/text/textSearch.ts'
import { PAGE } from '../plan/plan.ts'

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

/** The page, as PAGE says; without what was retracted since it was found. */
export function hits(columns: Row, { found }: Readonly<Record<string, unknown>>): Row {
  const [documents, ...nodes] = columns as readonly Rows[]
  const documentOf = byId(documents ?? [])
  const nodeOf = byId(nodes.flat())
  const { page, total, hasNext, hasPrevious } = (found as Found).value as FoundHits
  const rows = page.flatMap(({ id, key, score, passage }): Rows => {
    const node = nodeOf.get(id)
    if (!node) return []
    return [[key, [node], score, passage ? snippet(passage, documentOf) : []]]
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

function snippet(passage: FoundPassage, documentOf: ReadonlyMap<unknown, Row>): Rows {
  const document = documentOf.get(passage.document)
  if (!document) return []
  const { exact, prefix, suffix, start, end } = passage
  return [[exact, prefix, suffix, start, end, [document]]]
}

/** Rows begin with their kind and id. */
function byId(rows: Rows): ReadonlyMap<unknown, Row> {
  return new Map(rows.map((row) => [row[1], row]))
}
