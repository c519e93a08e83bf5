import { everEdge, goneLabel, validText, WAS } from '../../map/past.ts'
import { heldAs, WORDS, type TextIndex } from '../../map/textIndexes.ts'
import type { Row, Statement } from '../../model.ts'
import { AnalysisError } from '../error.ts'

/** Nodes of a label and state that are ranked. */
const MOST_READ = 20_000

/**
 * Statements that together read what held these words at an instant, with the columns of what is
 * found now. No index knows the past: each reads a label through.
 */
export function statementsAsOf(
  index: TextIndex,
  words: readonly string[],
  asOf: string
): readonly Statement[] {
  const { label, properties } = index
  const held = words.map((_, at) => `s.${WORDS} CONTAINS $word${at}`).join(' AND ')
  // A passage keeps no state of when its document was live, and its words are taken from it then.
  const condition = label === 'Quote' ? `(s.${WORDS} IS NULL OR ${held})` : held
  const read = label === 'Quote' ? CLAIMS_THEN : thingsText(properties)
  const given = words.map((word, at) => [`word${at}`, heldAs(index, word)] as const)
  return [label, goneLabel(label)].map((one) => ({
    cypher:
      `MATCH (n:${one}) MATCH (n)-[:${WAS}*0..1]->(s) ` +
      `WHERE ${validText('s', '$asOf')} AND ${condition} ${read} LIMIT ${MOST_READ + 1}`,
    parameters: { asOf, ...Object.fromEntries(given) }
  }))
}

/** Throws QUERY_TOO_LARGE where a statement found more than are ranked. */
export function checkRead(rows: readonly Row[]): void {
  if (rows.length <= MOST_READ) return
  throw new AnalysisError(
    'QUERY_TOO_LARGE',
    `More than ${MOST_READ} things held these words then: search for more words, or ask \`types\` for some.`
  )
}

function thingsText(properties: readonly string[]): string {
  const texts = properties.map((name) => `s.${name}`).join(', ')
  return `RETURN n.id, s.documents, s.named, ${texts}`
}

const CLAIMS_THEN =
  `CALL (n) { MATCH (n)<-${everEdge('x', 'QUOTES')}-(k) WHERE ${validText('x', '$asOf')} ` +
  `MATCH (k)-[:${WAS}*0..1]->(c) WHERE ${validText('c', '$asOf')} AND c.retractedAt IS NULL ` +
  'WITH k.id AS id, c.confidence AS confidence ORDER BY confidence DESC, id LIMIT 1 RETURN id } ' +
  'RETURN id, n.exact, n.prefix, n.suffix, n.start, n.end, n.document'
