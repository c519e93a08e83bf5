import type { DayPart, Derivation, TimePrecision } from '../../model.ts'

/** What the words of one expression say, before their place is known. */
export type Reading = Readonly<{
  /** EDTF, or null where the words name no period or have nothing to count from. */
  value: string | null
  precision: TimePrecision
  kind?: 'POINT' | 'DURATION' | 'SET'
  /** The value counts from the reference day. */
  anchored?: boolean
  /** Counts from another day of the text. */
  anchor?: string
  part?: DayPart
  derivation?: Derivation
  /** KEEP: a comparison that the text does not go on from; CLEAR: no quarter is spoken of any more. */
  discourse?: 'KEEP' | 'CLEAR'
}>

export type Tense = 'PAST' | 'AHEAD' | 'UNKNOWN'

/** What a rule may ask about the place where it matched. */
export type TimeContext = Readonly<{
  /** The day of publication; null: relative expressions have no value. */
  reference: string | null
  /** The day an undated text is about: the first whole date it prints. */
  topic: string | null
  /** What was spoken of last, before this expression. */
  before: Discourse
  /** Of the clause around the expression. */
  tense(): Tense
  /** The sentence before and after the expression, in lower case. */
  left: string
  right: string
}>

/** The last periods that the text spoke of, for "that year", "a year earlier". */
export type Discourse = Readonly<{
  day: string | null
  /** A day of the sentence that is read, and one beside which only a month or year was told since. */
  told: string | null
  beside: string | null
  month: string | null
  year: number | null
  quarter: string | null
}>

/**
 * One way to say when. The pattern is global, case is ignored; `refuse` looks at the surroundings
 * before overlapping matches compete, `read` gives the meaning.
 */
export type TimeRule = Readonly<{
  name: string
  /** One of these stands in every match (signs.ts). */
  signs: readonly string[]
  pattern: RegExp
  refuse?: (match: RegExpExecArray, place: Place) => boolean
  read: (match: RegExpExecArray, context: TimeContext) => Reading
}>

/** The surroundings of a match; `isUpper`: capitals tell nothing in this sentence. */
export type Place = Readonly<{ left: string; right: string; isUpper: boolean }>

export const NO_DISCOURSE: Discourse = {
  day: null,
  told: null,
  beside: null,
  month: null,
  year: null,
  quarter: null
}

/** Joins parts into one pattern; blanks in them stand for any run of white space. */
export const pattern = (...parts: string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}$£€#]|\\d\\.)(?:${parts.join('').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`,
    'giu'
  )

/** How many units to go from the day of publication. */
export const shiftOf = (which: string): number => {
  const lower = which.toLowerCase()
  if (/last|previous|preceding|past/.test(lower)) return -1
  return /next|coming|following/.test(lower) ? 1 : 0
}

export const vague = (part?: DayPart): Reading => ({
  value: null,
  precision: 'VAGUE',
  ...(part && { part })
})
