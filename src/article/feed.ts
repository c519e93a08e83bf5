import { ArticleError } from './articleError.ts'
import type { Given } from './buildArticle.ts'
import { readDay } from './day.ts'
import type { Metadata } from './metadata.ts'
import { parseXml } from './page/dom.ts'
import { readFragment } from './page/readPage.ts'

/** A description at least this long is taken to be the text and not a teaser. */
const FULL_TEXT = 400

/** One entry of a feed, ready to be read. */
export type FeedEntry = Readonly<{ place: string; html: string; metadata: Metadata }>

/** The entries of an RSS or Atom feed; each names its place "feed.xml#3". Throws BAD_FEED. */
export function readFeed(xml: string, given: Given): readonly FeedEntry[] {
  const root = parseXml(xml.replace(/^\uFEFF/, '').trimStart())
  if (!root || !/^(?:rss|feed|rdf:rdf)$/i.test(root.tagName)) {
    throw new ArticleError(
      'BAD_FEED',
      given.name,
      'is no RSS or Atom feed; give .html or .txt for pages'
    )
  }
  const entries = [...root.getElementsByTagName('item'), ...root.getElementsByTagName('entry')]
  const channel = root.getElementsByTagName('channel')[0] ?? root
  const publisher = childText(channel, 'title')
  const language = childText(channel, 'language') ?? root.getAttribute('xml:lang')
  return entries.map((entry, index) => ({
    place: `${given.name}#${index + 1}`,
    html: contentOf(entry),
    metadata: {
      title: childText(entry, 'title'),
      url: linkOf(entry),
      publisher: childText(entry, 'source') ?? publisher,
      publishedAt: dateOf(entry),
      language: language && /^[a-z]{2}/i.test(language) ? language : null
    }
  }))
}

/** Reads an entry's article. Throws NO_ARTICLE where the feed gives a teaser only. */
export function readEntry({ place, html, metadata }: FeedEntry, given: Given) {
  if (html === '') {
    throw new ArticleError('NO_ARTICLE', place, 'holds a teaser only; load the page it links to')
  }
  return readFragment(html, { ...given, name: place, metadata })
}

function contentOf(entry: Element): string {
  const full = childText(entry, 'content:encoded') ?? childText(entry, 'content')
  if (full) return full
  const description = childText(entry, 'description') ?? childText(entry, 'summary') ?? ''
  return description.length >= FULL_TEXT ? description : ''
}

/** Children only: an entry's <source> and <media:group> have titles of their own. */
function childText(parent: Element, tag: string): string | null {
  for (const child of parent.children) {
    if (child.tagName.toLowerCase() !== tag) continue
    const words = (child.textContent ?? '').replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1').trim()
    if (words !== '') return words
  }
  return null
}

function linkOf(entry: Element): string | null {
  for (const child of entry.children) {
    if (child.tagName.toLowerCase() !== 'link') continue
    const rel = child.getAttribute('rel') ?? 'alternate'
    const href = child.getAttribute('href') ?? child.textContent?.trim()
    if (href && rel === 'alternate' && /^https?:/i.test(href)) return href
  }
  return null
}

function dateOf(entry: Element): string | null {
  const words =
    childText(entry, 'published') ??
    childText(entry, 'pubdate') ??
    childText(entry, 'dc:date') ??
    childText(entry, 'updated')
  return words && readDay(words) ? words : null
}
