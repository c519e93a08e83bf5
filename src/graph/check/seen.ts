import type { Ask } from './finding.ts'

/** Publication days of the live documents, by id; null where a document has none. */
export type LiveDocuments = ReadonlyMap<string, string | null>

export async function liveDocuments(ask: Ask): Promise<LiveDocuments> {
  const rows = await ask(
    'MATCH (d:Document) WHERE d.retractedAt IS NULL RETURN d.id, d.publishedAt'
  )
  return new Map(rows.map(([id, day]) => [String(id), typeof day === 'string' ? day : null]))
}

/** The figures that a node or edge should have, as text that can be compared. */
export function figuresOf(documents: ReadonlySet<string>, live: LiveDocuments): string {
  const days = [...documents].flatMap((document) => live.get(document) ?? []).sort()
  return figuresText(documents.size, days.at(0), days.at(-1))
}

export function figuresText(documents: unknown, firstSeen: unknown, lastSeen: unknown): string {
  return `${String(documents)} documents, seen ${String(firstSeen ?? null)} to ${String(lastSeen ?? null)}`
}
