import type { Range } from '../../model.ts'

const OPEN = /["“«]|''|``/gu

/** The longest stretch that one pair of quotation marks may hold. */
const LONGEST = 3000

/** Direct speech of a stretch of text, marks included; a quotation never leaves its paragraph. */
export function quotationsIn(text: string, { start, end }: Range): readonly Range[] {
  const found: Range[] = []
  OPEN.lastIndex = start
  for (;;) {
    const open = OPEN.exec(text)
    if (!open || open.index >= end) return found
    const close = closeOf(text, open[0], open.index + open[0].length, end)
    const to = close < 0 ? Math.min(end, open.index + LONGEST) : close
    found.push({ start: open.index, end: to })
    OPEN.lastIndex = to
  }
}

function closeOf(text: string, open: string, from: number, end: number): number {
  const mark = open === '“' ? '”' : open === '«' ? '»' : open === '``' ? "''" : open
  const at = text.indexOf(mark, from)
  if (at < 0 || at >= end || at - from > LONGEST) return -1
  return at + mark.length
}
