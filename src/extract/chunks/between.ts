import { phraseEndingAt } from './edges.ts'
import type { Parsed } from './parse.ts'
import type { Phrase } from './phrases.ts'

/** Words that two sides and what joins them may take. */
const REACH = 12

/** "Fighting between the army and the rebels killed 30": those between whom it was did not do it, it did. */
export function beforeBetween(parsed: Parsed, second: Phrase): Phrase | null {
  const { words, verbs } = parsed
  const and = second.from - 1
  if (words[and]?.lower !== 'and') return null
  for (let at = and - 2; at > 0 && at > and - REACH; at--) {
    if (words[at]?.lower !== 'between') continue
    const isBroken = verbs.some((verb) => at < verb.from && verb.to <= and)
    return isBroken ? null : phraseEndingAt(parsed, at)
  }
  return null
}
