import type { LinkedData } from './jsonLd.ts'

const TITLE =
  /\blive\s*(?:blog|updates?|coverage|feed)\b|^live\s*[:|–—-]|[–—|-]\s*live$|\bas it happened\b/i
const POSTS =
  '[class*="liveblog" i] article, [class*="live-blog" i] article, [class*="liveblog-post" i], [class*="live-blog-post" i], [class*="live-update" i], [itemprop="liveBlogUpdate"]'
/** Fewer stamped entries than this can be an article with a timeline. */
const FEWEST_POSTS = 4

/** Whether a page is a running log of many short posts, each with a time of its own. */
export function isLiveBlog(document: Document, linked: LinkedData, title: string | null): boolean {
  if (linked.isLiveBlog) return true
  const posts = countOf(document, POSTS)
  if (posts >= FEWEST_POSTS) return true
  return TITLE.test(title ?? '') && countOf(document, 'time') >= FEWEST_POSTS
}

function countOf(document: Document, selector: string): number {
  try {
    return document.querySelectorAll(selector).length
  } catch {
    return 0
  }
}
