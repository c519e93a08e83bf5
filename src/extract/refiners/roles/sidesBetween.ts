import { phraseAfter } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

/** "clashes between the army and rebels erupted", "a truce between X and Y": both, whatever follows. */
export function sidesBetween(parsed: Parsed, at: number): readonly Phrase[] {
  if (parsed.words[at]?.lower !== 'between') return []
  const first = phraseAfter(parsed, at + 1)
  if (!first) return []
  const of = first.of === null ? undefined : parsed.phrases[first.of]
  const joint = (of ?? first).to
  const second = parsed.words[joint]?.lower === 'and' ? phraseAfter(parsed, joint + 1) : null
  return second ? [first, second] : [first]
}
