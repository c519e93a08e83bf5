import type { Range } from '../model.ts'

/** Wire copy is wrapped at 60 to 80 columns; a line longer than this was not wrapped by a machine. */
const WRAP_COLUMNS = 100
/** Most lines of a wrapped paragraph come at least this close to the margin. */
const SHORTEST_WRAPPED_LINE = 45

type Line = Range & Readonly<{ text: string; indented: boolean }>

/** Ranges of the paragraphs, without the blank space around them; wrapped lines are joined. */
export function splitParagraphs(text: string): readonly Range[] {
  return blocksOf(linesOf(text)).flatMap(paragraphsOfBlock)
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  const pattern = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g
  for (const match of text.matchAll(pattern)) {
    const raw = match[0].replace(/[\r\n\u2028\u2029]+$/, '')
    const trimmed = trim(raw)
    const start = match.index + raw.indexOf(trimmed)
    lines.push({
      start,
      end: start + trimmed.length,
      text: trimmed,
      indented: /^(?:\t| {2,})/.test(raw)
    })
  }
  return lines
}

/** A mark of byte order is blank space here, as it is for `trim`. */
const trim = (raw: string): string => raw.trim()

function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = []
  let open: Line[] | null = null
  for (const line of lines) {
    if (line.text === '') open = null
    else if (open) open.push(line)
    else blocks.push((open = [line]))
  }
  return blocks
}

function paragraphsOfBlock(lines: readonly Line[]): readonly Range[] {
  if (!isWrapped(lines)) return lines.map(rangeOf)
  const paragraphs: Range[] = []
  const width = widest(lines)
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1)
    const before = lines[index - 1]
    if (last && before && !opensParagraph(before, line, width, index === 1))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end }
    else paragraphs.push(rangeOf(line))
  })
  return paragraphs
}

/**
 * An indent, or a line so short that the next word would have fitted: the break was meant when the
 * line ends a sentence or, as a headline, is the first.
 */
function opensParagraph(before: Line, line: Line, width: number, isFirst: boolean): boolean {
  if (line.indented && !before.indented) return true
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  const fits = before.text.length + 1 + word <= width - RAGGED
  const ends = isFirst || /[.!?:]["”’)]?$/.test(before.text)
  return fits && ends && !/^\p{Ll}/u.test(line.text)
}
/** Characters by which wrapped lines fall short of the margin. */
const RAGGED = 12

const rangeOf = ({ start, end }: Range): Range => ({ start, end })

/** A block may have more lines than a call has room for arguments. */
const widest = (lines: readonly Line[]): number =>
  lines.reduce((most, { text }) => Math.max(most, text.length), 0)

function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false
  const lengths = lines.slice(0, -1).map((line) => line.text.length)
  if (widest(lines) > WRAP_COLUMNS) return false
  const sorted = lengths.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length / 2)] ?? 0) >= SHORTEST_WRAPPED_LINE
}
