const PIECE = /\}|[^{}]*\{|[^{}]+/g
const CLAUSE = /(?<!STARTS|OPTIONAL) (?=(?:OPTIONAL MATCH|MATCH|WITH|RETURN|UNION|CALL) ?)/

/** A line for each clause, indented by its subqueries; only white space differs from what is run. */
export function layOut(cypher: string): string {
  const lines: string[] = []
  const open: ('subquery' | 'inline')[] = []
  let line = ''
  const end = () => {
    if (line.trim()) lines.push('  '.repeat(open.length) + line.trim())
    line = ''
  }
  for (const piece of cypher.match(PIECE) ?? []) {
    if (open.at(-1) === 'inline') {
      line += piece
      if (piece.endsWith('{')) open.push('inline')
      if (piece === '}') open.pop()
      continue
    }
    if (piece === '}') {
      end()
      open.pop()
      lines.push('  '.repeat(open.length) + '}')
      continue
    }
    const [first = '', ...clauses] = piece.split(CLAUSE)
    line += first
    for (const clause of clauses) {
      end()
      line = clause
    }
    if (!piece.endsWith('{')) continue
    const isSubquery = /CALL \([^)]*\) \{$/.test(line)
    if (isSubquery) end()
    open.push(isSubquery ? 'subquery' : 'inline')
  }
  end()
  return lines.join('\n')
}
