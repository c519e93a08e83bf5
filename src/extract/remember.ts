const MOST = 30_000
/** Engines keep a longer slice as a view of the text that it was cut from, and so that whole text. */
const LONGEST = 12

/** What a pure function of one word gives, remembered: news repeats its words. */
export function remember<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = read(word)
    if (word.length > LONGEST) return found
    if (known.size >= MOST) known.clear()
    known.set(word, found)
    return found
  }
}
