import { extname } from 'node:path'

/** The shapes an article comes in. */
export type SourceKind = 'TEXT' | 'HTML' | 'JSON' | 'JSON_LINES' | 'FEED'

const BY_EXTENSION: Readonly<Record<string, SourceKind>> = {
  '.txt': 'TEXT',
  '.text': 'TEXT',
  '.html': 'HTML',
  '.htm': 'HTML',
  '.xhtml': 'HTML',
  '.json': 'JSON',
  '.jsonl': 'JSON_LINES',
  '.ndjson': 'JSON_LINES',
  '.xml': 'FEED',
  '.rss': 'FEED',
  '.atom': 'FEED'
}

/** The kind that a file's name promises, or null. */
export const kindOfName = (name: string): SourceKind | null =>
  BY_EXTENSION[extname(name).toLowerCase()] ?? null

/** The kind that a text shows by its first characters, for what comes without a name. */
export function kindOfText(text: string): SourceKind {
  const head = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(head))
    return 'FEED'
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|div|main|section|p|h1)\b/i.test(
      head
    )
  ) {
    return 'HTML'
  }
  if (/^\{"|^\{\s*"/.test(head)) return isWholeJson(text) ? 'JSON' : 'JSON_LINES'
  return /^\[\s*\{\s*"/.test(head) ? 'JSON' : 'TEXT'
}

function isWholeJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return true
  } catch {
    return false
  }
}
