import { WORDS } from '../../map/textIndexes.ts'
import type { Store } from '../../store/store.ts'
import { liveDocuments } from '../check/seen.ts'
import { groupsOf } from '../groups.ts'
import { record } from '../history/recording.ts'
import { inBatch, knownLabel } from '../identifiers.ts'
import { findWrongWords } from '../wrongWords.ts'

/** Makes everything found by its words again; gives the number of nodes that were not. */
export async function restoreWords(store: Store): Promise<number> {
  const live = await liveDocuments((cypher) => store.run({ cypher, parameters: {} }))
  let restored = 0
  for await (const wrong of findWrongWords(store, (document) => live.has(document))) {
    for (const group of groupsOf(wrong, ({ label }) => label)) {
      await record(store, null, async ({ run }) => {
        await run({
          cypher:
            `UNWIND $batch.rows AS row MATCH (n:${knownLabel(group[0].label)}) WHERE n.id = row.id ` +
            `SET n.${WORDS} = row.words RETURN count(*)`,
          parameters: inBatch(group)
        })
      })
    }
    restored += wrong.length
  }
  return restored
}
