import type { NameCandidate } from './nameCandidates.ts'
import type { NameSentence } from './nameText.ts'
import { PLACES } from './nameTypes.ts'

const SHORT = /^\p{Lu}[\p{Lu}\p{N}&/.-]{1,9}$/u
const GOVERNS = /^(?:of|for)$/
const CAPITAL = /^\p{Lu}/u

/**
 * "National Council for the Safeguard of the Homeland (NCSH)": a short form in brackets tells where the
 * name before it ends, however many words it governs.
 */
export function endAtBrackets(
  text: NameSentence,
  names: readonly NameCandidate[]
): readonly NameCandidate[] {
  const grown = names.map((name) => {
    const to = isBody(name) ? (endOfAim(text, name) ?? endOfGoverned(text.words, name.to)) : name.to
    return to === name.to ? name : { ...name, to }
  })
  return grown.filter((name) => !grown.some((other) => other !== name && holds(other, name)))
}

const isBody = ({ type, entry, leaveOff }: NameCandidate): boolean =>
  type !== 'PERSON' && !PLACES.has(type) && entry === null && !leaveOff

/** "Coalition of Patriots for the Renewal": those who have joined say what for. */
function endOfAim({ words, folded }: NameSentence, { from, to }: NameCandidate): number | null {
  if (words[to] !== 'for' || !JOINED.test(folded[from] ?? '') || words[from + 1] !== 'of')
    return null
  let end = words[to + 1] === 'the' ? to + 2 : to + 1
  const start = end
  while (CAPITAL.test(words[end] ?? '')) end++
  return end > start ? end : null
}
const JOINED =
  /^(?:coalition|alliance|union|movement|front|league|rally|party|forum|platform|council|committee|coordination|congress|assembly|network|association)$/

/** Where "of the Homeland" and its like end, if nothing but a short form in brackets comes next. */
function endOfGoverned(words: readonly string[], from: number): number {
  let at = from
  while (GOVERNS.test(words[at] ?? '')) {
    let next = at + (words[at + 1] === 'the' ? 2 : 1)
    if (!CAPITAL.test(words[next] ?? '')) return from
    while (CAPITAL.test(words[next] ?? '')) next++
    at = next
  }
  return words[at] === '(' && SHORT.test(words[at + 1] ?? '') && words[at + 2] === ')' ? at : from
}

const holds = (outer: NameCandidate, inner: NameCandidate): boolean =>
  outer.from <= inner.from && inner.to <= outer.to
