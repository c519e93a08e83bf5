import { readDay } from '../day.ts'
import type { Metadata } from '../metadata.ts'
import type { LinkedData } from './jsonLd.ts'

/** Names of <meta> tags that hold the day of publication; those of later changes are not asked. */
const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'published_time',
  'published-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'pubdate',
  'date'
]
/** "/2024/09/19/" in an address. */
const DATED_PATH = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/

/** Page head → metadata; JSON-LD first, then <meta>, then <time> and the address. */
export function readHead(document: Document, linked: LinkedData): Metadata {
  const meta = metaReader(document)
  const url = linked.url ?? attribute(document, 'link[rel="canonical"]', 'href') ?? meta('og:url')
  return {
    title: linked.headline ?? meta('og:title') ?? meta('twitter:title') ?? titleOf(document),
    publisher: linked.publisher ?? meta('og:site_name') ?? meta('application-name'),
    url: url !== null && /^https?:/i.test(url) ? url : null,
    publishedAt:
      dayOf(linked.datePublished) ??
      DATE_NAMES.map((name) => dayOf(meta(name))).find((day) => day !== null) ??
      timeTag(document) ??
      dayOf(
        DATED_PATH.exec(url ?? '')
          ?.slice(1, 4)
          .map((part) => part.padStart(2, '0'))
          .join('-')
      ),
    language: linked.language ?? document.documentElement?.getAttribute('lang') ?? meta('og:locale')
  }
}

const dayOf = (words: string | null | undefined): string | null => (words ? readDay(words) : null)

/** Values of <meta> by name, property or itemprop, in lower case; the first of a name wins. */
function metaReader(document: Document): (name: string) => string | null {
  const values = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta')) {
    const name =
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop')
    const content = tag.getAttribute('content')?.trim()
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content)
  }
  return (name) => values.get(name) ?? null
}

const attribute = (document: Document, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name)?.trim() || null

/** A <time> that says it is the article's own, the one near the title, or all when they agree. */
function timeTag(document: Document): string | null {
  const own = document.querySelector('time[itemprop="datePublished"], time[pubdate]')
  const near = document.querySelector(
    'article header time, main header time, header time, .byline time'
  )
  for (const tag of [own, near]) {
    const day = dayOf(tag?.getAttribute('datetime')) ?? dayOf(tag?.textContent)
    if (day !== null) return day
  }
  const days = new Set(
    [...document.querySelectorAll('time[datetime]')].map((tag) =>
      dayOf(tag.getAttribute('datetime'))
    )
  )
  return days.size === 1 ? ([...days][0] ?? null) : null
}

/** The heading of the page, else its <title> without the site's name. */
function titleOf(document: Document): string | null {
  const headings = [...document.querySelectorAll('article h1, main h1, h1')]
  const heading = headings[0]?.textContent?.replace(/\s+/g, ' ').trim()
  if (heading) return heading
  const title = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  return title.replace(/\s+[|–—-]\s+[^|–—-]{2,40}$/, '') || null
}
