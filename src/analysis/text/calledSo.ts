import { foldForIndex } from '../../map/fold.ts'
import type { Read, TextIndex } from '../../map/textIndexes.ts'
import type { Statement } from '../../model.ts'

/** Labels of what has its names as nodes of their own. */
export const CALLED: ReadonlySet<string> = new Set(['Actor', 'Place', 'Thing'])
const MOST_CALLED = 50

/**
 * What has just this text for a name, an alias or an acronym of its own, that of which most documents tell
 * first: a text index puts what is called so behind hundreds of shorter texts, where it has many aliases.
 */
export function calledSo({ label }: TextIndex, text: string, { columns }: Read): Statement {
  return {
    cypher:
      `MATCH (e:Name) WHERE e.folded = $name MATCH (e)<-[:NAMED]-(n:${label}) ` +
      'WHERE n.named = true AND NOT n:Reference ' +
      `WITH n ORDER BY n.documents DESC, n.id LIMIT ${MOST_CALLED} RETURN ${columns}`,
    parameters: { name: foldForIndex(text) }
  }
}
