import { phraseEndingAt } from './edges.ts'
import type { Parsed } from './parse.ts'
import type { Phrase } from './phrases.ts'

/** "militants linked to X", "forces loyal to X", "a group closely allied with X": whose they are does nothing here. */
export function beforeBond(parsed: Parsed, whose: Phrase): Phrase | null {
  const { words } = parsed
  const tie = whose.from - 1
  if (!/^(?:to|with)$/.test(words[tie]?.lower ?? '')) return null
  if (!BONDS.has(words[tie - 1]?.lower ?? '')) return null
  const end = words[tie - 2]?.kind === 'ADVERB' ? tie - 2 : tie - 1
  return phraseEndingAt(parsed, end)
}
const BONDS: ReadonlySet<string> = new Set(
  'loyal faithful allied close hostile opposed friendly sympathetic subordinate linked tied connected aligned affiliated associated'.split(
    ' '
  )
)
