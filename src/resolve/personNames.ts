/**
 * Whether two folded names of a person can be one person's: every word of the shorter one is in the
 * longer one. 2: two words or more agree; 1: a single one; 0: they do not agree.
 */
export function personNamesAgree(a: string, b: string): 0 | 1 | 2 {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  if (short.length === 0 || !short.every((word) => long.includes(word))) return 0
  return short.length > 1 ? 2 : 1
}

function wordsOf(name: string): readonly string[] {
  return name.split(' ').filter((word) => word.length > 1)
}
