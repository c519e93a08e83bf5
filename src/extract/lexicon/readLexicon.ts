import { readFileSync } from 'node:fs'

/** A lexicon file beside this module as parsed JSON; its `source` key says where it comes from. */
export const readLexicon = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T

/** Words of a file whose `words` are parted by blanks. */
export const readWords = (path: string): ReadonlySet<string> =>
  new Set(readLexicon<{ words: string }>(path).words.split(' '))
