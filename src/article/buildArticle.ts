import type { Article } from '../model.ts'
import { textId } from './identity.ts'
import { detectLanguage } from './language.ts'
import type { Metadata } from './metadata.ts'
import { choosePublishedAt } from './publishedAt.ts'
import type { Layout } from './sections.ts'

/** Everything about a text that is not in the text. */
export type Given = Readonly<{
  /** For messages: a path, an address, "file.jsonl:3". */
  name: string
  metadata?: Metadata | null
  /** The day to take where neither metadata nor the text has one. */
  published?: string | null
  /** What a page says of its language; believed where the text is too short to tell. */
  languageHint?: string | null
}>

/** Joins a text, its layout and its metadata; metadata wins over what the text says. */
export function buildArticle(text: string, layout: Layout, given: Given): Article {
  const metadata = given.metadata ?? {}
  return {
    id: textId(text),
    text,
    title: metadata.title ?? layout.headline,
    url: metadata.url ?? null,
    publisher: metadata.publisher ?? layout.agency,
    originalSource: metadata.originalSource ?? layout.origin,
    language:
      languageCode(metadata.language) ?? detectLanguage(text, languageCode(given.languageHint)),
    publishedAt: choosePublishedAt(
      { metadata: metadata.publishedAt, dateline: layout.day, published: given.published },
      given.name
    ),
    sections: layout.sections
  }
}

const languageCode = (language: string | null | undefined): string | null =>
  language?.slice(0, language.search(/[-_]|$/)).toLowerCase() ?? null
