import type { Range } from '../model.ts'
import { SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from './abbreviations.ts'
import type { Token } from './view.ts'

/** Text without any full stop is cut here, so that no later step meets a sentence of a megabyte. */
const MOST_TOKENS = 300

const CLOSING = /^(?:["”'’)\]»]|'')$/
const GLUED_START = /^\p{Lu}\p{L}/u
const LOWER_START = /^[\p{Ll},;:)]/u

/** Cuts the tokens of one paragraph into sentences. */
export function cutSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    if (i - from >= MOST_TOKENS) {
      sentences.push(tokens.slice(from, i))
      from = i
    }
    const last = endOfSentence(tokens, i, from)
    if (last === null) continue
    sentences.push(tokens.slice(from, last + 1))
    from = last + 1
    i = last
  }
  if (from < tokens.length) sentences.push(tokens.slice(from))
  return sentences
}

/** The index of the last token (closing quotes included) of the sentence that ends at `i`, or null. */
function endOfSentence(tokens: readonly Token[], i: number, from: number): number | null {
  const token = tokens[i]
  if (!token) return null
  if (isHeadingMark(tokens, i)) return i
  const next = tokens[i + 1]
  if (!/[.!?…]$/.test(token.text)) return next && isGluedStart(token, next) ? i : null
  let last = i
  for (let closing = next; closing && CLOSING.test(closing.text); closing = tokens[last + 1]) {
    // A straight quote after a blank opens the next sentence, unless nothing follows it.
    const isGlued = closing.start === tokens[last]?.end
    if (!isGlued && last + 2 < tokens.length) break
    last++
  }
  const following = tokens[last + 1]
  if (!following) return last
  if (LOWER_START.test(following.text)) return null
  if (isFullStop(token.text)) return last
  // "the Front (R-S.C.) in": what a bracket within the sentence shortens does not end it.
  if (tokens[last]?.text === ')' && tokens[from]?.text !== '(') return null
  return endsAfterAbbreviation(token.text, following.text) ? last : null
}

const isFullStop = (word: string): boolean => /^(?:[.!?…]|\.{3,})$/.test(word)

function endsAfterAbbreviation(word: string, following: string): boolean {
  if (TITLE_ABBREVIATIONS.has(word.slice(0, -1).toLowerCase())) return false
  return SENTENCE_OPENERS.has(following.toLowerCase())
}

/** "Syria" + "The": two tokens without a blank, the second a capitalised word. */
function isGluedStart(token: Token, next: Token): boolean {
  return token.end === next.start && /\p{Ll}$/u.test(token.text) && GLUED_START.test(next.text)
}

/** The closing mark of a wiki heading: "==Background==". */
function isHeadingMark(tokens: readonly Token[], i: number): boolean {
  if (!/^={2,}$/.test(tokens[i]?.text ?? '')) return false
  let marks = 0
  for (let j = i - 1; j >= 0 && i - j < 20; j--) {
    const word = tokens[j]?.text ?? ''
    if (/^={2,}$/.test(word)) marks++
    if (/^[.!?]$/.test(word)) break
  }
  return marks % 2 === 1
}

/**
 * Paragraphs of a range: blank lines part them, and so does a line's end where the text is not
 * wrapped, or where the next word would still have fitted into the line.
 */
export function cutParagraphs(text: string, { start, end }: Range): Range[] {
  const lines = linesOf(text, start, end)
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  const paragraphs: Range[] = []
  let open: { start: number; end: number } | null = null
  lines.forEach((line, i) => {
    if (line.start === line.end) {
      open = null
      return
    }
    if (open) open.end = line.end
    else paragraphs.push((open = { start: line.start, end: line.end }))
    const next = lines[i + 1]
    if (next && !continues(text, line, next, longest)) open = null
  })
  return paragraphs
}

const WIDEST_WRAP = 100
const NARROWEST_WRAP = 40

function continues(text: string, line: Line, next: Range, longest: number): boolean {
  if (longest > WIDEST_WRAP || longest < NARROWEST_WRAP || next.start === next.end) return false
  const word = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + 60)))?.[0] ?? ''
  return line.width + 1 + word.length > longest - 3
}

/** `width` counts what stands before the range in its first line (a dateline). */
type Line = Range & Readonly<{ width: number }>

/** Lines without the blanks around them; a blank line is empty. */
function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  const physical = text.lastIndexOf('\n', start - 1) + 1
  const before = start > 0 ? text.slice(physical, start).trimStart().length : 0
  for (let from = start; from < end;) {
    const found = text.indexOf('\n', from)
    const to = found < 0 || found >= end ? end : found
    const line = text.slice(from, to)
    const left = line.length - line.trimStart().length
    const content = line.trim().length
    const width = content + (from === start ? before + (before ? left : 0) : 0)
    lines.push({ start: from + left, end: from + left + content, width })
    from = to + 1
  }
  return lines
}
