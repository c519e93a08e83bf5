const QUOTED_OR_WRITING =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|(?<![.:$\w])(CREATE|INSERT|MERGE|SET|DELETE|REMOVE|DROP|LOAD)(?=\s)/gis

/** Whether a statement has a clause that writes (or reads files), outside of quotes. */
export function hasWritingClause(cypher: string): boolean {
  for (const match of cypher.matchAll(QUOTED_OR_WRITING)) if (match[1] !== undefined) return true
  return false
}
