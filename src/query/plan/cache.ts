/** Keeps the `size` things used last. */
export type Cache<T> = Readonly<{ get(key: string, make: () => T): T }>

/**
 * Making is synchronous, so that of many callers who want the same thing at once the first makes it.
 * What `make` throws is not kept.
 */
export function makeCache<T>(size: number): Cache<T> {
  const kept = new Map<string, T>()
  return {
    get(key, make) {
      const known = kept.get(key)
      if (known !== undefined) {
        kept.delete(key)
        kept.set(key, known)
        return known
      }
      const made = make()
      kept.set(key, made)
      const [oldest] = kept.keys()
      if (kept.size > size && oldest !== undefined) kept.delete(oldest)
      return made
    }
  }
}
