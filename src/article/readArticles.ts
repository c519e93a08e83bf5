import type { Article } from '../model.ts'
import { ArticleError } from './articleError.ts'
import type { Given } from './buildArticle.ts'
import { decode } from './decode.ts'
import { readEntry, readFeed } from './feed.ts'
import { readItem } from './json.ts'
import { kindOfName, kindOfText, type SourceKind } from './kind.ts'
import { readPage } from './page/readPage.ts'
import { readArticle, type Source } from './readArticle.ts'

/** One article, or why there is none; `place` is a file, or a file and its line or entry. */
export type ReadItem = Readonly<
  { place: string; article: Article } | { place: string; error: ArticleError }
>

type Reader = (text: string, given: Given) => readonly ReadItem[]

const READERS: Readonly<Record<SourceKind, Reader>> = {
  TEXT: (text, given) => [attempt(given.name, () => readArticle({ ...given, text }))],
  HTML: (text, given) => [attempt(given.name, () => readPage(text, given))],
  JSON: readJson,
  JSON_LINES: readJsonLines,
  FEED: (xml, given) =>
    readFeed(xml, given).map((entry) => attempt(entry.place, () => readEntry(entry, given)))
}

/** One object, or a list of them. */
function readJson(text: string, given: Given): readonly ReadItem[] {
  const value = parseJson(text, given.name)
  if (!Array.isArray(value)) return [attempt(given.name, () => readItem(value, given))]
  return value.map((item: unknown, index) => {
    const name = `${given.name}[${index}]`
    return attempt(name, () => readItem(item, { ...given, name }))
  })
}

/** Lines are counted from 1, blank ones too. */
function readJsonLines(text: string, given: Given): readonly ReadItem[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return []
    const name = `${given.name}:${index + 1}`
    return [attempt(name, () => readItem(parseJson(line, name), { ...given, name }))]
  })
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unreadable'
    throw new ArticleError('BAD_JSON', place, `is not JSON (${reason}); correct it`)
  }
}

/** Reads whatever a source holds; what is wrong with one item does not stop the others. */
export function readArticles(source: Source): readonly ReadItem[] {
  const { name, metadata = null, published = null } = source
  try {
    const text = 'text' in source ? source.text : decode(source.bytes, name)
    return READERS[kindOfName(name) ?? kindOfText(text)](text, { name, metadata, published })
  } catch (error) {
    return [refusal(name, error)]
  }
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
