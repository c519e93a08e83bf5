import type { DocumentReport } from './documentReport.ts'
import { resemblance } from './shingles.ts'

/** Share of word sequences from which two texts are one in other clothes. */
const COPY = 0.5
/** With a printed source less will do: the text was cut and reworded. */
const ADAPTED = 0.1
const QUOTES = 2
const MOST_CLUES = 8

/** Why two documents are of one lineage, in words; null where each stands for itself. */
export function compareDocuments(
  a: DocumentReport,
  b: DocumentReport
): Readonly<{ reason: string }> | null {
  if (a.id === b.id) return null
  const alike = resemblance(a.signature, b.signature)
  if (alike >= COPY) {
    return {
      reason: `nearly the same text (about ${Math.round(alike * 100)} % of the word sequences)`
    }
  }
  const quotes = shared(a.longQuotes, b.longQuotes)
  if (quotes >= QUOTES) return { reason: `${quotes} long quotations are the same` }
  const source = printedSource(a, b)
  if (source === null) return null
  const figures = shared(a.figures, b.figures)
  if (alike >= ADAPTED) return { reason: `${source}, and the text overlaps` }
  if (quotes > 0) return { reason: `${source}, and a long quotation is the same` }
  return figures >= 2 ? { reason: `${source}, and ${figures} figures are the same` } : null
}

/**
 * Keys under which a document is found, its bands besides. Documents that tell of one event are compared
 * as well: a printed source alone, which thousands share, is no key.
 */
export function quoteClues({ longQuotes }: DocumentReport): readonly string[] {
  return longQuotes.slice(0, MOST_CLUES).map((hash) => `quote|${hash}`)
}

function printedSource(a: DocumentReport, b: DocumentReport): string | null {
  const [mine, theirs] = [creditsOf(a), creditsOf(b)]
  if (b.publisher !== null && mine.includes(b.publisher))
    return `one names ${b.publisher}, which published the other, as its source`
  if (a.publisher !== null && theirs.includes(a.publisher))
    return `one names ${a.publisher}, which published the other, as its source`
  const both = mine.find((name) => theirs.includes(name))
  return both === undefined ? null : `both name ${both} as their source`
}

function creditsOf({ sources, originalSource }: DocumentReport): readonly string[] {
  return [...sources, ...(originalSource === null ? [] : [originalSource])]
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((member) => b.includes(member)).length
}
