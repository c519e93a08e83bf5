import { readFileSync } from 'node:fs'

type Furniture = Readonly<{
  whole: readonly string[]
  starts: readonly string[]
  listHeads: readonly string[]
}>

const furniture = JSON.parse(
  readFileSync(new URL('./furniture.json', import.meta.url), 'utf8')
) as Furniture

const WHOLE = new Set(furniture.whole)
const LIST_HEADS = new Set(furniture.listHeads)

/** Furniture is short; a longer paragraph that happens to start so is prose. */
const LONGEST_FURNITURE = 240

/** "2 comments", "5 min read", "1.2k shares", "3 hours ago", "12:30 GMT", "1/7". */
const COUNTER =
  /^(?:\d[\d.,]*\s?[km]?\s+(?:comments?|shares?|views?|likes?|replies|min(?:ute)?s?(?:\s+read)?|min read)|\d+\s*\/\s*\d+|(?:page )?\d+ of \d+|\d{1,2}:\d{2}(?:\s*(?:am|pm|gmt|utc|edt|est|bst|cet))?)$/

/** Section headings of MediaWiki markup ("==Background=="). */
const WIKI_HEADING = /^={2,6}[^=\n]{1,80}={2,6}$/

/** Marks left by those who passed a text on: "(AGENCY)", "[TEXT]", "****". */
const MARK = /^(?:\([A-Z][A-Z .&-]{1,40}\)|\[[A-Z ]{2,30}\]|[\s*#=_~•·|-]+|https?:\/\/\S+)$/

/** What editors say of the text: "(Adds details)", "Correction: An earlier version …". */
const EDITORS_NOTE =
  /^(?:\((?:adds|updates|corrects|recasts|refiles|rewrites|removes|repeats|writes through|fixes)\b[^)]{0,200}\)|(?:correction|clarification|editor['’]s note|editors['’] note|note to (?:readers|editors)|this story has been (?:corrected|updated)|an earlier version of this (?:story|article))\b.{0,400})$/is

/** Whether a paragraph belongs to the page and not to the article. */
export function isFurniture(paragraph: string): boolean {
  if (EDITORS_NOTE.test(paragraph)) return true
  if (paragraph.length > LONGEST_FURNITURE) return false
  if (MARK.test(paragraph) || WIKI_HEADING.test(paragraph)) return true
  const folded = foldFurniture(paragraph)
  if (WHOLE.has(folded) || COUNTER.test(folded)) return true
  return furniture.starts.some((start) => folded.startsWith(start)) || isMenu(folded)
}

/** Whether titles of other stories may follow. */
export const opensList = (paragraph: string): boolean => LIST_HEADS.has(foldFurniture(paragraph))

const foldFurniture = (paragraph: string): string =>
  paragraph
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\W_]+(?=\w)/, '')
    .replace(/[\s:.!…»›>→]+$/, (end) => (end.startsWith(':') ? ':' : ''))
    .replace(/^(.*):$/, (whole, words: string) => (WHOLE.has(words) ? words : whole))

/** "Home | World | Africa": every part is a word of menus. */
function isMenu(folded: string): boolean {
  const parts = folded.split(/\s*[|•·/›>»]\s*/)
  return parts.length > 2 && parts.filter((part) => WHOLE.has(part)).length * 2 > parts.length
}
