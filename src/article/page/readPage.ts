import { Readability } from '@mozilla/readability'
import type { Article } from '../../model.ts'
import { ArticleError } from '../articleError.ts'
import { buildArticle, type Given } from '../buildArticle.ts'
import type { Metadata } from '../metadata.ts'
import { layOutParagraphs } from '../sections.ts'
import { paragraphsOf } from './blocks.ts'
import { parsePage } from './dom.ts'
import { readHead } from './head.ts'
import { readLinkedData, type LinkedData } from './jsonLd.ts'
import { isLiveBlog } from './liveBlog.ts'
import { isOrdinary } from './shape.ts'

/** Less than this is a notice, a menu or a wall before the article. */
const FEWEST_CHARACTERS = 80

/**
 * Reads the article out of an HTML page: its text is the title and the paragraphs, joined by blank
 * lines. Throws NO_ARTICLE and LIVE_BLOG.
 */
export function readPage(html: string, given: Given): Article {
  const document = parsePage(html)
  const linked = readLinkedData(document)
  const head = readHead(document, linked)
  if (isLiveBlog(document, linked, head.title ?? null)) {
    throw new ArticleError(
      'LIVE_BLOG',
      given.name,
      'is a live blog, many short texts of different times; give its posts one by one'
    )
  }
  const paragraphs = bodyOf(document, linked)
  if (paragraphs.join('').length < FEWEST_CHARACTERS) {
    throw new ArticleError(
      'NO_ARTICLE',
      given.name,
      'no article found on the page; give its text in a .txt file'
    )
  }
  return joinPage(paragraphs, head, given)
}

/** Reads a piece of HTML that is all article, as feeds and JSON items hold it. */
export function readFragment(html: string, given: Given): Article {
  const document = parsePage(html)
  const paragraphs = paragraphsOf(document.body)
  if (paragraphs.length === 0) {
    throw new ArticleError('NO_ARTICLE', given.name, 'holds no text')
  }
  return joinPage(paragraphs, {}, given)
}

/** Readability's choice; where it finds too little, what JSON-LD or the page's main part holds. */
function bodyOf(document: Document, linked: LinkedData): readonly string[] {
  const main = document.querySelector('article') ?? document.querySelector('main') ?? document.body
  // Readability takes the document apart, so the way back is read first.
  const whole = main ? paragraphsOf(main) : []
  const found = isOrdinary(document.documentElement) ? readable(document) : []
  if (lengthOf(found) >= FEWEST_CHARACTERS) return found
  if (linked.body !== null)
    return linked.body
      .split(/\n+/)
      .map((part) => part.trim())
      .filter(Boolean)
  return lengthOf(whole) > lengthOf(found) ? whole : found
}

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.join('').length

function readable(document: Document): readonly string[] {
  try {
    const parsed = new Readability<Node>(document, {
      serializer: (node) => node,
      charThreshold: FEWEST_CHARACTERS,
      disableJSONLD: true
    }).parse()
    return parsed?.content ? paragraphsOf(parsed.content) : []
  } catch {
    // Markup that Readability cannot walk; the page's main part is still there.
    return []
  }
}

function joinPage(paragraphs: readonly string[], head: Metadata, given: Given): Article {
  const metadata = merge(given.metadata, head)
  const title = metadata.title?.replace(/\s+/g, ' ').trim() || null
  const parts = [...(title ? [title] : []), ...paragraphs.filter((part) => part !== title)]
  const text = parts.join('\n\n')
  let at = 0
  const ranges = parts.map((part) => {
    const start = at
    at += part.length + 2
    return { start, end: start + part.length }
  })
  const layout = layOutParagraphs(text, ranges, { hasTitle: title !== null })
  return buildArticle(text, layout, {
    ...given,
    metadata: { ...metadata, title, language: given.metadata?.language ?? null },
    languageHint: head.language ?? null
  })
}

/** What stands beside the page wins over what stands in it. */
const merge = (given: Metadata | null | undefined, head: Metadata): Metadata => ({
  url: given?.url ?? head.url ?? null,
  publisher: given?.publisher ?? head.publisher ?? null,
  publishedAt: given?.publishedAt ?? head.publishedAt ?? null,
  originalSource: given?.originalSource ?? null,
  title: given?.title ?? head.title ?? null
})
