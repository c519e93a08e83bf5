import { readDay } from './day.ts'

/** Where a dateline ends and what it says; `day` is null where it prints no year. */
export type Dateline = Readonly<{ length: number; day: string | null; agency: string | null }>

/** Capitals matter for places, so months and marks spell out both cases. */
const anyCase = (words: string): string =>
  words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)

const PLACE_WORD = "(?:\\p{Lu}[\\p{L}.'’-]*|de|del|la|el|al|au|of|du|da|do|dos|y|sur|the)"
const PLACE = `\\p{Lu}[\\p{L}.'’-]*(?: ${PLACE_WORD}){0,4}`
const WHERE = `${PLACE}(?:\\s*[/,]\\s*${PLACE}){0,3}(?:\\s*\\(${PLACE}\\)(?=\\s*[,([]))?`
const MONTH = `(?:${anyCase('jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec')})\\p{L}*\\.?`
const YEAR = '(?:\\d{4}|\\d{2})'
const WHEN = `(?:\\d{1,2}\\s+${MONTH}(?:,?\\s+${YEAR})?|${MONTH}\\s+\\d{1,2}(?:,?\\s+${YEAR})?|\\d{4}-\\d{2}-\\d{2}|${anyCase('no date')})`
const AGENCY = '[(\\[](\\p{Lu}[^()\\[\\]\\n]{1,50}(?:\\[[^\\]\\n]{1,20}\\])?)[)\\]]'
const DASH = '\\s*(?:--+|[—–―]|-(?=\\s))'
const MARKS = '(?:\\s*\\[[^\\]]{2,200}\\])*'

/** "CARACAS (VENEZUELA), 27 OCT 89 (DPA) -- [TEXT]", "BAMAKO, Mali (AP) —", "Paris, 3 May 2021 –". */
const DATELINE = new RegExp(
  `^(?<where>${WHERE})(?:\\s*,\\s*(?<when>${WHEN}))?(?:\\s*,?\\s*${AGENCY})?${DASH}${MARKS}`,
  'u'
)
const LONGEST_BARE_PLACE = 40

/** Reads the dateline a paragraph begins with, or null. */
export function readDateline(paragraph: string): Dateline | null {
  const match = DATELINE.exec(paragraph)
  if (!match) return null
  const { where = '', when } = match.groups ?? {}
  const agency = match[3] ?? null
  if (!when && !agency && !isBarePlace(where)) return null
  // "PARIS —" alone could be any line that ends in a dash.
  if (paragraph.length === match[0].length && !when && !agency) return null
  return { length: match[0].length, day: when ? readDay(when) : null, agency }
}

/** Without date and agency only capitals tell a place from a sentence with a dash in it. */
function isBarePlace(where: string): boolean {
  const first = where.split(/[,/(]/)[0]?.trim() ?? ''
  return where.length <= LONGEST_BARE_PLACE && first.length > 2 && first === first.toUpperCase()
}

const WEEKDAY = '(?:\\p{L}{3,6}day,?\\s+|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)'
const PLAIN_MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?'
const DAY_WORDS = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${PLAIN_MONTH},?\\s+\\d{4}|${PLAIN_MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})`

/** A line that only says when: "Published: 19 September 2024, 14:30 GMT". */
const DATE_LINE = new RegExp(
  `^(?:(?:first published|published|posted|last updated|updated|created|date)\\b[\\s:]*(?:on|at)?\\s*)?${WEEKDAY}?${DAY_WORDS}[\\s,|·T@-]*(?:at\\s+)?(?:\\d{1,2}[:.]\\d{2}\\S*)?\\s*(?:[ap]\\.?m\\.?)?\\s*\\(?[A-Z]{0,4}\\)?$`,
  'iu'
)
const LONGEST_DATE_LINE = 80

/** The day that a line of its own prints, or null when the line says anything else. */
export const readDateLine = (paragraph: string): string | null =>
  paragraph.length <= LONGEST_DATE_LINE && DATE_LINE.test(paragraph) ? readDay(paragraph) : null
