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
    if (!beginsClause(parsed, before.from)) break
    list.unshift(before)
    current = before
  }
  return list
}

/** "residents said soldiers and militiamen killed": what is said is a clause of its own. */
function beginsClause({ words, verbs }: Parsed, at: number): boolean {
  const before = words[at - 1]
  if (before?.kind === 'PREPOSITION') return before.lower === 'that'
  if (before?.kind !== 'VERB') return true
  return verbs.some((v) => v.to === at && !v.isPassive && SAYING.has(v.lemma))
}
const SAYING = new Set(
  'say claim allege report believe think admit acknowledge confirm deny insist add maintain note announce suspect fear state declare argue conclude find reckon know write'.split(
    ' '
  )
)
