import type { Range, Section, SectionKind } from '../model.ts'
import { readDateLine, readDateline } from './dateline.ts'
import { isByline, isCredit, readOrigin } from './footer.ts'
import { isFurniture, opensList } from './furniture.ts'
import { splitParagraphs } from './paragraphs.ts'
import { restates } from './standfirst.ts'
import { wikiParts } from './wikiHeadings.ts'

/** What the parts of a plain text are, and what they say of the text as a whole. */
export type Layout = Readonly<{
  sections: readonly Section[]
  headline: string | null
  /** The day a dateline prints. */
  day: string | null
  agency: string | null
  origin: string | null
}>

const LONGEST_HEADLINE = 200
/** A paragraph this long or with a full stop is prose and closes a list of other stories. */
const SHORTEST_PROSE = 120

type Part = Range & { kind: SectionKind; words: string }

/** Cuts a plain text into sections; what is furniture of a page is marked, nothing is removed. */
export const layOut = (text: string): Layout =>
  layOutParagraphs(text, splitParagraphs(text), { hasTitle: false })

/** The same where the paragraphs are known; `hasTitle`: the first of them is the headline. */
export function layOutParagraphs(
  text: string,
  ranges: readonly Range[],
  { hasTitle }: Readonly<{ hasTitle: boolean }>
): Layout {
  const parts: Part[] = ranges
    .flatMap((range) => wikiParts(text, range))
    .map((range) => ({ ...range, kind: 'BODY', words: text.slice(range.start, range.end) }))
  markFurniture(parts)
  const [title] = parts
  if (hasTitle && title) title.kind = 'HEADLINE'
  markHead(parts, hasTitle)
  markFooter(parts)
  const datelines = splitDatelines(parts)
  markStandfirst(datelines)
  const headline = datelines.find((part) => part.kind === 'HEADLINE')?.words ?? null
  return {
    sections: datelines.map(({ kind, start, end }) => ({ kind, start, end })),
    headline: headline?.replace(/\s+/g, ' ') ?? null,
    day: firstDay(datelines),
    agency: firstAgency(datelines),
    origin: firstOf(datelines, (part) => (part.kind === 'FOOTER' ? readOrigin(part.words) : null))
  }
}

function markFurniture(parts: Part[]): void {
  let inList = false
  for (const part of parts) {
    if (part === parts[0] && isTitleOfCorrection(part.words)) continue
    const prose = part.words.length >= SHORTEST_PROSE || /[.!?]["”’)]?$/.test(part.words)
    if (isFurniture(part.words)) {
      part.kind = 'BOILERPLATE'
      inList = opensList(part.words)
    } else if (inList && !prose) part.kind = 'BOILERPLATE'
    else inList = false
  }
}

/** "Correction: toll of the attack" above an article that corrects is its headline; an editor's note ends its sentence. */
const isTitleOfCorrection = (words: string): boolean =>
  /^(?:correction|clarification)\b/i.test(words) && isHeadline(words)

/** Headline first, then lines that say who wrote and when. */
function markHead(parts: Part[], hasTitle: boolean): void {
  const head = parts.filter((part) => part.kind === 'BODY')
  const first = head[0]
  if (!hasTitle && first && head.length > 1 && isHeadline(first.words)) first.kind = 'HEADLINE'
  for (const part of head.slice(0, HEAD_LINES)) {
    if (part.kind !== 'BODY') continue
    if (readDateLine(part.words)) part.kind = 'DATELINE'
    else if (isByline(part.words)) part.kind = 'BOILERPLATE'
    else if (part.words.length >= SHORTEST_PROSE) break
  }
}
/** Headline, byline, date, standfirst and one more. */
const HEAD_LINES = 5

const isHeadline = (words: string): boolean =>
  words.length <= LONGEST_HEADLINE &&
  !words.includes('\n') &&
  /\p{L}/u.test(words) &&
  (!/[.,;:]["”’)]?$/.test(words) || isTitleCase(words)) &&
  !readDateline(words) &&
  !readDateLine(words) &&
  !isByline(words)

/** Nearly every long word has a capital; such a line is a title even with a full stop. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}’']{3,}/gu) ?? []
  const capitals = long.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length
  return long.length >= 4 && capitals / long.length >= 0.75 && words.length <= LONGEST_TITLE
}
const LONGEST_TITLE = 120

function markFooter(parts: Part[]): void {
  const first = parts.findIndex((part) => part.kind === 'BODY')
  let inFooter = true
  for (let index = parts.length - 1; index > first; index--) {
    const part = parts[index]
    if (!part || part.kind === 'BOILERPLATE') continue
    if (isCredit(part.words) && (inFooter || readOrigin(part.words))) part.kind = 'FOOTER'
    else inFooter = false
  }
}

function splitDatelines(parts: readonly Part[]): Part[] {
  let leads = 0
  return parts.flatMap((part) =>
    part.kind === 'BODY' && leads++ <= 1 ? splitDateline(part) : [part]
  )
}

function splitDateline(part: Part): Part[] {
  const dateline = readDateline(part.words)
  if (!dateline) return [part]
  const rest = part.words.slice(dateline.length)
  if (rest.trim() === '') return [{ ...part, kind: 'DATELINE' }]
  const end = part.start + dateline.length
  const bodyStart = part.end - rest.trimStart().length
  return [
    { kind: 'DATELINE', start: part.start, end, words: part.words.slice(0, dateline.length) },
    { kind: 'BODY', start: bodyStart, end: part.end, words: rest.trimStart() }
  ]
}

function markStandfirst(parts: Part[]): void {
  const headline = parts.findIndex((part) => part.kind === 'HEADLINE')
  const [lead, ...body] = parts.slice(headline + 1).filter((part) => part.kind === 'BODY')
  const follows = parts[parts.indexOf(lead as Part) - 1]?.kind !== 'DATELINE'
  if (headline < 0 || !lead || !follows) return
  if (
    restates(
      lead.words,
      body.map((part) => part.words)
    )
  )
    lead.kind = 'STANDFIRST'
}

const firstOf = <T>(parts: readonly Part[], read: (part: Part) => T | null): T | null => {
  for (const part of parts) {
    const value = read(part)
    if (value !== null) return value
  }
  return null
}

const firstDay = (parts: readonly Part[]): string | null =>
  firstOf(parts, (part) =>
    part.kind === 'DATELINE'
      ? (readDateLine(part.words) ?? readDateline(`${part.words} x`)?.day ?? null)
      : null
  )

const firstAgency = (parts: readonly Part[]): string | null =>
  firstOf(parts, (part) =>
    part.kind === 'DATELINE' ? (readDateline(`${part.words} x`)?.agency ?? null) : null
  )
