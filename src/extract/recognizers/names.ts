import type { NameFinding } from '../findings.ts'
import type { View } from '../view.ts'
import type { NameCandidate } from './nameCandidates.ts'
import { matchLexicon } from './nameLexicon.ts'
import { nameRules } from './nameRules.ts'
import { readNameText } from './nameText.ts'
import type { NameSentence } from './nameText.ts'

/** Every name, acronym and country adjective of a text, in text order and without overlap. */
export function recognizeNames(view: View): NameFinding[] {
  return readNameText(view).flatMap((text) =>
    withoutOverlap([...listedNames(text), ...nameRules(text)]).map((found) =>
      findingOf(view, text, found)
    )
  )
}

function listedNames(text: NameSentence): NameCandidate[] {
  return matchLexicon(text).flatMap(({ from, to, hits }) => {
    const [hit] = hits
    if (!hit) return []
    const { entry, form } = hit
    const sentence = text.sentence.index
    return [
      { sentence, from, to, form, type: entry.type, entry, by: 'names/lexicon', confidence: 0.9 }
    ]
  })
}

/** The surest of those that overlap, then the longest. */
function withoutOverlap(candidates: readonly NameCandidate[]): NameCandidate[] {
  const chosen: NameCandidate[] = []
  const byRank = [...candidates].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || b.confidence - a.confidence || a.from - b.from
  )
  for (const candidate of byRank) {
    if (chosen.every((other) => candidate.to <= other.from || other.to <= candidate.from)) {
      chosen.push(candidate)
    }
  }
  return chosen.sort((a, b) => a.from - b.from)
}

function findingOf(view: View, text: NameSentence, found: NameCandidate): NameFinding {
  const { from, to, ...rest } = found
  const start = text.sentence.tokens[from]?.start ?? 0
  const end = text.sentence.tokens[to - 1]?.end ?? start
  return { ...rest, start, end, exact: view.article.text.slice(start, end) }
}
