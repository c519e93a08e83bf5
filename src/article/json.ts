import { z } from 'zod'
import type { Article } from '../model.ts'
import { ArticleError } from './articleError.ts'
import type { Given } from './buildArticle.ts'
import { readMetadata, type Metadata } from './metadata.ts'
import { readFragment, readPage } from './page/readPage.ts'
import { readArticle } from './readArticle.ts'

const ITEM = z.looseObject({})

/** Keys by which crawlers and exports call the same thing, best first. */
const KEYS = {
  text: ['text', 'articleBody', 'body', 'content', 'maintext', 'article'],
  html: ['html', 'content_html', 'contentHtml'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'canonical_url', 'source_url'],
  publisher: ['publisher', 'source', 'site', 'sitename', 'source_domain', 'outlet'],
  publishedAt: [
    'publishedAt',
    'published_at',
    'datePublished',
    'date_publish',
    'published',
    'pubDate',
    'date'
  ],
  language: ['language', 'lang', 'inLanguage'],
  originalSource: ['originalSource', 'original_source']
} as const

/** Reads one object with `text` or `html` and metadata beside it. Throws BAD_JSON, NO_ARTICLE … */
export function readItem(value: unknown, given: Given): Article {
  const parsed = ITEM.safeParse(value)
  if (!parsed.success) {
    throw new ArticleError(
      'BAD_JSON',
      given.name,
      'is no object; expected {"text": …} or {"html": …}'
    )
  }
  const item = parsed.data
  const metadata = { ...itemMetadata(item, given.name), ...onlyGiven(given.metadata) }
  const own = { ...given, metadata }
  const text = wordsAt(item, KEYS.text)
  const html = wordsAt(item, KEYS.html)
  if (text !== null && !looksLikeHtml(text)) return readArticle({ ...own, text })
  const markup = html ?? text
  if (markup !== null) {
    return /<html|<body/i.test(markup) ? readPage(markup, own) : readFragment(markup, own)
  }
  throw new ArticleError('NO_ARTICLE', given.name, 'has neither "text" nor "html"; add one of them')
}

const looksLikeHtml = (text: string): boolean =>
  /^\s*<(?:!doctype|html|body|article|div|p|section|h\d)\b/i.test(text)

function itemMetadata(item: Readonly<Record<string, unknown>>, place: string): Metadata {
  return readMetadata(
    {
      title: wordsAt(item, KEYS.title),
      url: wordsAt(item, KEYS.url),
      publisher: wordsAt(item, KEYS.publisher),
      publishedAt: wordsAt(item, KEYS.publishedAt),
      language: wordsAt(item, KEYS.language),
      originalSource: wordsAt(item, KEYS.originalSource)
    },
    place
  )
}

/** The first key that holds words, or an object with a name. */
function wordsAt(item: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = item[key]
    if (typeof value === 'string') return key === 'text' || value.trim() !== '' ? value : null
    const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null
    if (typeof name === 'string' && name.trim() !== '') return name
  }
  return null
}

const onlyGiven = (metadata: Metadata | null | undefined): Metadata =>
  Object.fromEntries(Object.entries(metadata ?? {}).filter(([, value]) => value != null))
