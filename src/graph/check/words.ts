import type { Store } from '../../store/store.ts'
import { findWrongWords } from '../wrongWords.ts'
import type { Finding } from './finding.ts'
import type { LiveDocuments } from './seen.ts'

/** Everything is found by its own words, and nothing that was retracted by any. */
export async function checkWords(
  store: Pick<Store, 'run'>,
  live: LiveDocuments
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for await (const page of findWrongWords(store, (document) => live.has(document))) {
    for (const { id, words } of page) {
      const should = words === null ? 'none' : words.trim()
      findings.push({
        code: 'WORDS',
        message: `The words it is found by should be: ${should}`,
        ids: [id]
      })
    }
  }
  return findings
}
