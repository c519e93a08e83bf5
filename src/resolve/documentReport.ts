import { fold } from '../map/fold.ts'
import type { Facts, Section } from '../model.ts'
import { hashOf, signatureOf } from './shingles.ts'
import { sourceName } from './sourceName.ts'

/** What the lineage of a document is decided by. Plain data that survives JSON. */
export type DocumentReport = Readonly<{
  id: string
  /** As `sourceName` folds it; null where unknown. */
  publisher: string | null
  originalSource: string | null
  /** Media and agencies that the document says it is taken from, folded, sorted. */
  sources: readonly string[]
  /** MinHash of what is to be read; empty for a text of a few words. */
  signature: readonly number[]
  /** Hashes of quotations of twelve words or more, sorted. */
  longQuotes: readonly string[]
  /** "KILLED 77": exact counts, sorted. */
  figures: readonly string[]
}>

const LONG_QUOTE = 12
const READ: readonly Section['kind'][] = ['HEADLINE', 'STANDFIRST', 'BODY']
const QUOTED = /["“]([^"“”]{40,})["”]/g

/** A document as lineage sees it; `text` is the document's own. */
export function reportDocument(facts: Facts, text: string): DocumentReport {
  const { id, publisher, originalSource, sections } = facts.document
  const parts = sections
    .filter(({ kind }) => READ.includes(kind))
    .map(({ start, end }) => text.slice(start, end))
  // Another extractor may tell no sections.
  const read = sections.length === 0 ? text : parts.join('\n')
  const names = new Map(facts.entities.map(({ key, name }) => [key, name]))
  const sources = facts.claims
    .filter(
      ({ predicate, subject, polarity }) =>
        predicate === 'DERIVED_FROM' && subject === 'document' && polarity === 'AFFIRMED'
    )
    .flatMap(({ object }) => names.get(object ?? '') ?? [])
  return {
    id,
    publisher: publisher === null ? null : sourceName(publisher),
    originalSource: originalSource ? sourceName(originalSource) : null,
    sources: unique(sources.map(sourceName)),
    signature: signatureOf(read),
    longQuotes: unique(longQuotes(read)),
    figures: unique(
      facts.claims.flatMap(({ predicate, quantity }) =>
        quantity?.comparator === 'EQ' && (quantity.value ?? 0) > 2
          ? [`${predicate} ${quantity.value}`]
          : []
      )
    )
  }
}

function longQuotes(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)]
    .map(([, quoted = '']) =>
      fold(quoted)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
    )
    .filter((words) => words.length >= LONG_QUOTE)
    .map((words) => hashOf(words.join(' ')).toString(36))
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
