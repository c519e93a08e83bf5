import type { Range } from '../../model.ts'

const OPEN = /["“«]|''|``/gu

/** The longest stretch that one pair of quotation marks may hold. */
const LONGEST = 3000

/** Direct speech of a stretch of text, marks included; a quotation never leaves its paragraph. */
export function quotationsIn(text: string, { start, end }: Range): readonly Range[] {
  // Looking for a mark in the whole text would go on past the stretch, each time to the text's end.
  const stretch = text.slice(start, end)
  const found: Range[] = []
  OPEN.lastIndex = 0
  for (;;) {
    const open = OPEN.exec(stretch)
    if (!open) return found
    const close = closeOf(stretch, open[0], open.index + open[0].length)
    const to = close < 0 ? Math.min(stretch.length, open.index + LONGEST) : close
    found.push({ start: start + open.index, end: start + to })
    OPEN.lastIndex = to
  }
}

function closeOf(stretch: string, open: string, from: number): number {
  const mark = open === '“' ? '”' : open === '«' ? '»' : open === '``' ? "''" : open
  const at = stretch.indexOf(mark, from)
  return at < 0 || at - from > LONGEST ? -1 : at + mark.length
}
