import type { Range } from '../model.ts'

/** MediaWiki section headings, which exports often glue to the sentences around them. */
const HEADING = /={2,6}[^=\n]{1,80}={2,6}/g

/** Cuts a paragraph at headings that stand inside it; without any, the paragraph as it is. */
export function wikiParts(text: string, range: Range): readonly Range[] {
  const words = text.slice(range.start, range.end)
  if (!words.includes('==')) return [range]
  const parts: Range[] = []
  let from = 0
  const push = (start: number, end: number): void => {
    const slice = words.slice(start, end)
    const trimmed = slice.trim()
    if (trimmed === '') return
    const at = range.start + start + slice.indexOf(trimmed)
    parts.push({ start: at, end: at + trimmed.length })
  }
  for (const match of words.matchAll(HEADING)) {
    push(from, match.index)
    from = match.index + match[0].length
    push(match.index, from)
  }
  push(from, words.length)
  return parts
}
