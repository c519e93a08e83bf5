import type { NameCandidate } from './nameCandidates.ts'

const rank = (c: NameCandidate): number => (c.by === 'names/rules' ? 0 : 1)

/**
 * Of candidates that overlap one stays: the longer of list and model, since names inside names are
 * not cut out; of equal ones the list, which knows what the name is. Rules fill in where both are
 * silent.
 */
export function chooseNames(candidates: readonly NameCandidate[]): NameCandidate[] {
  const chosen: NameCandidate[] = []
  const byRank = [...candidates].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      b.to - b.from - (a.to - a.from) ||
      Number(b.entry !== null) - Number(a.entry !== null) ||
      b.confidence - a.confidence ||
      a.from - b.from
  )
  for (const candidate of byRank) {
    if (chosen.every((other) => candidate.to <= other.from || other.to <= candidate.from)) {
      chosen.push(candidate)
    }
  }
  return chosen.sort((a, b) => a.from - b.from)
}
