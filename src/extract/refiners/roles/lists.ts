import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

/** Phrases coordinated to the left of a subject ("A and B attacked"). */
export function withEarlier(parsed: Parsed, last: Phrase): readonly Phrase[] {
  const list = [last]
  let current = last
  for (let steps = 0; steps < 8; steps++) {
    let i = current.from - 1
    const joint = parsed.words[i]
    if (joint?.lower !== 'and' && joint?.lower !== ',') break
    if (joint.lower === ',' && list.length === 1) break
    if (parsed.words[i - 1]?.lower === ',') i--
    const before = parsed.phrases.find((p) => p.to === i)
    if (!before || before.isPronoun) break
    const clause = parsed.words[before.from - 1]
    if (clause?.kind === 'VERB' || clause?.kind === 'PREPOSITION') break
    list.unshift(before)
    current = before
  }
  return list
}
