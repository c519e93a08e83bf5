import { missingIndexes } from '../store/indexes.ts'
import type { Store } from '../store/store.ts'
import { checkClaims } from './check/claims.ts'
import { checkClusters } from './check/clusters.ts'
import { checkDocuments } from './check/documents.ts'
import { checkEdges } from './check/edges.ts'
import type { Ask, Finding } from './check/finding.ts'
import { checkNodes } from './check/nodes.ts'
import { liveDocuments } from './check/seen.ts'
import { checkWords } from './check/words.ts'

/**
 * Whether the store keeps the rules of docs/graph.md: empty where it does. Reads the whole graph
 * with a fixed number of statements (and one for each 200 documents and 1,000 nodes, some for each 500 things that
 * were judged), and holds its ids in memory; nothing should be loaded meanwhile.
 */
export async function checkStore(store: Store): Promise<readonly Finding[]> {
  const ask: Ask = (cypher) => store.run({ cypher, parameters: {} })
  const live = await liveDocuments(ask)
  const indexes = await missingIndexes(store)
  return [
    ...indexes.map((name): Finding => {
      const message = `There is no index ${name}: load or serve makes it`
      return { code: 'INDEX_MISSING', message, ids: [] }
    }),
    ...(await checkDocuments(store)),
    ...(await checkClaims(ask)),
    ...(await checkEdges(ask, live)),
    ...(await checkNodes(ask, live)),
    ...(await checkWords(store, live)),
    ...(await checkClusters(store))
  ]
}
