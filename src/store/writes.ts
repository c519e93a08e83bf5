const QUOTED_OR_WRITING =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|(?<![.:$\w])(CREATE|INSERT|MERGE|SET|DELETE|REMOVE|DROP|LOAD)(?=\s)/gis

/** Texts found not to write: those of compiled operations come again and again. */
const reading = new Set<string>()
const MOST_KEPT = 1_000

/** Whether a statement has a clause that writes (or reads files), outside of quotes. */
export function hasWritingClause(cypher: string): boolean {
  if (reading.has(cypher)) return false
  if (isWriting(cypher)) return true
  if (reading.size >= MOST_KEPT) reading.clear()
  reading.add(cypher)
  return false
}

function isWriting(cypher: string): boolean {
  for (const match of cypher.matchAll(QUOTED_OR_WRITING)) if (match[1] !== undefined) return true
  return false
}
