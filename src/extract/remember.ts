const MOST = 30_000
/** What is longer is no word of the language. */
const LONGEST = 40

/** What a pure function of one word gives, remembered: news repeats its words. */
export function remember<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (word.length > LONGEST) return read(word)
    const own = copyOf(word)
    const found = read(own)
    if (known.size >= MOST) known.clear()
    known.set(own, found)
    return found
  }
}

/** Engines keep a slice as a view of the text that it was cut from, and so that whole text. */
const copyOf = (word: string): string => ` ${word}`.slice(1)
