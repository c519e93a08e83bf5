/**
 * Jaro's similarity with Winkler's bonus for a common beginning: 0 to 1. Winkler 1990. Letters are paired
 * as they come, which one way round may find fewer than the other: the lesser text in text order goes first.
 */
export function jaroWinkler(a: string, b: string): number {
  const similarity = a < b ? jaro(a, b) : jaro(b, a)
  const most = Math.min(4, a.length, b.length)
  let prefix = 0
  while (prefix < most && a[prefix] === b[prefix]) prefix += 1
  return similarity + prefix * 0.1 * (1 - similarity)
}

function jaro(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Set<number>()
  const mine: string[] = []
  for (let i = 0; i < a.length; i += 1) {
    const from = Math.max(0, i - reach)
    for (let j = from; j <= Math.min(b.length - 1, i + reach); j += 1) {
      if (taken.has(j) || a[i] !== b[j]) continue
      taken.add(j)
      mine.push(a[i] ?? '')
      break
    }
  }
  if (mine.length === 0) return 0
  const theirs = [...taken].sort((x, y) => x - y).map((j) => b[j])
  const moved = mine.filter((letter, i) => letter !== theirs[i]).length / 2
  const same = mine.length
  return (same / a.length + same / b.length + (same - moved) / same) / 3
}

/** Share of the members that two sets have in common, 0 to 1 (Jaccard). */
export function overlap(a: Iterable<string>, b: Iterable<string>): number {
  const [mine, theirs] = [new Set(a), new Set(b)]
  const shared = [...mine].filter((member) => theirs.has(member)).length
  const all = mine.size + theirs.size - shared
  return all === 0 ? 0 : shared / all
}
