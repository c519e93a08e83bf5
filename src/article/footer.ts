/** Lines that credit writers, agencies and first publishers at an article's end. */
const CREDIT =
  /^(?:original source|originally published|source|sources|via|credits?)\s*:|^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|produced|translated)\b[^.]{0,40}\bby\b|^(?:©|\(c\)\s|copyright\b)|^all rights reserved|^this (?:article|story|report) (?:was|is|has been) (?:originally|first|published|produced|written|updated|corrected)|^(?:the )?associated press (?:writers?|journalists?|reporters?)\b|^(?:.{0,80}\b)?contributed to this (?:report|story|article)|^(?:[—–-]+\s*|\()?(?:with )?(?:AFP|AP|Reuters|UPI|dpa|EFE|ANSA|Xinhua|Anadolu|BBC|DW|RFI|VOA)(?:\s*[,/&]\s*(?:AFP|AP|Reuters|UPI|dpa|EFE|ANSA|Xinhua|Anadolu|BBC|DW|RFI|VOA|agencies))*\)?$/i

const ORIGIN =
  /^(?:original source|originally published (?:by|in|on|at)|source)\s*:?\s*(\S.{2,100}?)[.\s]*$/i

/** "By Jane Doe", "By JANE DOE, Staff Writer", "By A. Author and B. Author in Paris". */
const BYLINE =
  /^(?:by|story by|from)[: ]\s*\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:and |& |in |of |for |the )?\p{Lu}[\p{L}.'’-]*){0,9}(?:[,|].{0,60})?$/iu

const LONGEST_CREDIT = 300
const LONGEST_BYLINE = 100

/** Whether a paragraph near the end credits somebody and tells nothing. */
export const isCredit = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_CREDIT && (CREDIT.test(paragraph) || isByline(paragraph))

/** Whether a paragraph only names who wrote. */
export const isByline = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_BYLINE &&
  /^(?:by|story|from)\b/i.test(paragraph) &&
  hasName(paragraph)

/** What "Original Source: …" names, or null. */
export const readOrigin = (paragraph: string): string | null =>
  paragraph.length <= LONGEST_CREDIT ? (ORIGIN.exec(paragraph)?.[1] ?? null) : null

const hasName = (paragraph: string): boolean =>
  BYLINE.test(paragraph) && !/[.!?]$/.test(paragraph) && /^\S+\s+\p{Lu}/u.test(paragraph)
