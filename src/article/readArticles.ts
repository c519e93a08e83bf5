import type { Article } from '../model.ts'
import { ArticleError } from './articleError.ts'
import type { Given } from './buildArticle.ts'
import { decode } from './decode.ts'
import { kindOfName, kindOfText, type SourceKind } from './kind.ts'
import { readArticle, type Source } from './readArticle.ts'

/** One article, or why there is none; `place` is a file, or a file and its line or entry. */
export type ReadItem = Readonly<
  { place: string; article: Article } | { place: string; error: ArticleError }
>

type Reader = (text: string, given: Given) => readonly ReadItem[]

const READERS: Readonly<Record<SourceKind, Reader>> = {
  TEXT: (text, given) => [attempt(given.name, () => readArticle({ ...given, text }))],
  HTML: (text, given) => [attempt(given.name, () => readArticle({ ...given, text }))],
  JSON: (text, given) => [attempt(given.name, () => readArticle({ ...given, text }))],
  JSON_LINES: (text, given) => [attempt(given.name, () => readArticle({ ...given, text }))],
  FEED: (text, given) => [attempt(given.name, () => readArticle({ ...given, text }))]
}

/** Reads whatever a source holds; what is wrong with one item does not stop the others. */
export function readArticles(source: Source): readonly ReadItem[] {
  let text: string
  try {
    text = 'text' in source ? source.text : decode(source.bytes, source.name)
  } catch (error) {
    return [refusal(source.name, error)]
  }
  const { name, metadata = null, published = null } = source
  return READERS[kindOfName(name) ?? kindOfText(text)](text, { name, metadata, published })
}

/** Runs one reading; an ArticleError becomes an item, anything else is a fault of ours. */
export function attempt(place: string, read: () => Article): ReadItem {
  try {
    return { place, article: read() }
  } catch (error) {
    return refusal(place, error)
  }
}

function refusal(place: string, error: unknown): ReadItem {
  if (error instanceof ArticleError) return { place, error }
  throw error
}
