import type { Article } from '../model.ts'
import { buildArticle, type Given } from './buildArticle.ts'
import { decode } from './decode.ts'
import { layOut } from './sections.ts'

/** A page or file, as bytes or as text already decoded. */
export type Source = Given & (Readonly<{ bytes: Uint8Array }> | Readonly<{ text: string }>)

/** Reads one plain text. Throws an ArticleError that names `name`. */
export function readArticle(source: Source): Article {
  const text = 'text' in source ? source.text : decode(source.bytes, source.name)
  return buildArticle(text, layOut(text), source)
}
