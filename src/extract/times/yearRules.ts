import { YEAR } from './signs.ts'
import { century, decade, formatYear } from './calendar.ts'
import { EARLY } from './calendarRules.ts'
import { pattern, type Place, type TimeRule } from './rule.ts'
import { ORDINAL, ordinalOf } from './words.ts'

const LEAD = '(?:(?:in|during|over|for) )?'
/** After these a number counts something or names a law. */
const COUNTED =
  /^(?:\s*(?:%|percent\b|°|,\d{3}|[-–/]\d|:\d)|\.\d|\s+(?:people|persons|civilians|men|women|children|troops|soldiers|fighters|militants|rebels|guerrillas|peacekeepers|police|officers|students|workers|residents|families|refugees|victims|prisoners|dead|killed|wounded|injured|deaths|casualties|others|members|delegates|dollars|pounds|euros|francs|pesos|yen|kilomet|kilos?\b|km\b|met(?:er|re)s?\b|miles?\b|feet\b|points?\b|shares?\b|tons?\b|tonnes?\b|barrels?\b|jobs\b|hours?\b|gmt\b|local time|homes|houses|vehicles|seats|votes|rounds|pages))/
const NUMBERED =
  /\b(?:resolution|law|decree|article|act|no\.?|number|nos\.|flight|route|highway|room|model|section|page|about|some|nearly|almost|roughly|approximately|at least|more than|fewer than|less than|up to|over|around|than|between|at|of the|another|other|these|those|all|the other|boeing|airbus|channel)\s+$/

/** Letters before a match in which the word that leads it stands: a pattern tied to an end tries every start. */
const LEADING = 24

const isNoYear = (match: RegExpExecArray, { left, right }: Place): boolean => {
  const led = /^(?:in|during|for|since)\b/i.test(match[0])
  if (COUNTED.test(right))
    return !(led && /^\s+(?:police|members|students|deaths|killed)/.test(right))
  const before = left.slice(-LEADING)
  return !led && NUMBERED.test(before) && !/\bat least\s+$/.test(before)
}

/** "In 2019", "the 1988 coup", "of 1997". */
const bareYear: TimeRule = {
  name: 'year',
  signs: [YEAR],
  pattern: pattern(
    `${LEAD}(?:${EARLY})?(?:the )?(?:(?:fiscal|calendar|financial|year) )?(?:year )?(?<year>1[6-9]\\d{2}|20\\d{2})(?: period)?`
  ),
  refuse: (match, place) => {
    const year = Number(match.groups?.year)
    const led =
      /^(?:in|during|since|fiscal|early|late|mid|the (?:end|beginning|start|middle))/i.test(
        match[0]
      )
    const near =
      /\b(?:of|by|until|till|from|since|to|after|before|and|between|through|early|late|mid|into|around)[\s-]+$/.test(
        place.left.slice(-LEADING)
      )
    if (year < 1900 && !led && !near) return true
    return isNoYear(match, place)
  },
  read: (match, context) => {
    const year = Number(match.groups?.year)
    const { quarter } = context.before
    if (!quarter || !/period$/i.test(match[0]))
      return { value: formatYear(year), precision: 'YEAR' }
    const [from = '', to = ''] = quarter.split('/')
    return {
      value: `${formatYear(year)}${from.slice(4)}/${formatYear(year)}${to.slice(4)}`,
      precision: 'MONTH',
      discourse: 'KEEP'
    }
  }
}

/** "2010-2012", "1998-99", "between 2012 and 2014". */
const yearRange: TimeRule = {
  name: 'year-range',
  signs: [YEAR],
  pattern: pattern(
    '(?:(?:in|from|between|during) )?(?<from>1[5-9]\\d{2}|20\\d{2})(?:\\s?[-–—]\\s?(?<short>\\d{2}|\\d{4})| (?:to|until|through) (?<long>1[5-9]\\d{2}|20\\d{2}))'
  ),
  refuse: (match, place) => {
    const from = Number(match.groups?.from)
    const to = endYear(match)
    return to <= from || to - from > 500 || isNoYear(match, place)
  },
  read: (match) => ({
    value: `${formatYear(Number(match.groups?.from))}/${formatYear(endYear(match))}`,
    precision: 'YEAR'
  })
}

const endYear = (match: RegExpExecArray): number => {
  const { from = '', short, long } = match.groups ?? {}
  const end = long ?? short ?? ''
  return Number(end.length === 2 ? from.slice(0, 2) + end : end)
}

const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990
}

/** "the 1990s", "the mid-'80s", "the late nineties". */
const decades: TimeRule = {
  name: 'decade',
  signs: ['0s', "0's", '0’s', 'ties'],
  pattern: pattern(
    `${LEAD}(?:the )?(?:${EARLY})?(?:the )?(?:(?<full>1[5-9]\\d0|20\\d0)['’]?s|['’‘](?<short>\\d0)s|(?<=the |early |late |mid-|mid )(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))`
  ),
  refuse: (match, { left }) =>
    Boolean(match.groups?.word) && /\b(?:in|of|into)\s+(?:his|her|their)\s+$/.test(left),
  read: (match) => {
    const { full, short, word } = match.groups ?? {}
    const year = full
      ? Number(full)
      : short
        ? 1900 + Number(short)
        : (DECADE_WORDS[word?.toLowerCase() ?? ''] ?? 1990)
    return { value: decade(year), precision: 'YEAR' }
  }
}

/** "the 19th century", "the turn of the century". */
const centuries: TimeRule = {
  name: 'century',
  signs: ['century'],
  pattern: pattern(`${LEAD}(?:the )?(?:${EARLY})?(?:the )?(?<number>${ORDINAL})[-\\s]century`),
  read: (match) => {
    const number = ordinalOf(match.groups?.number ?? '') ?? 20
    return { value: century(number), precision: 'YEAR' }
  }
}

const ONES = '(?:one|two|three|four|five|six|seven|eight|nine)'
const SPOKEN_TENS: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
}
const ONE_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "nineteen ninety-six", "the year two thousand and one": years as they are spoken. */
const spokenYear: TimeRule = {
  name: 'spoken-year',
  signs: ['eighteen', 'nineteen', 'twenty', 'thousand'],
  pattern: pattern(
    `${LEAD}(?:the year )?(?:(?<century>eighteen|nineteen|twenty) (?:hundred |oh[-\\s])?(?<tens>${Object.keys(SPOKEN_TENS).join('|')})(?:[-\\s](?<ones>${ONES}))?|(?<=year )two thousand(?: (?:and )?(?<after>${ONES}))?)`
  ),
  refuse: (_match, { right }) => COUNTED.test(right),
  read: (match) => {
    const { century: first, tens = '', ones, after } = match.groups ?? {}
    const one = ONE_WORDS.indexOf((ones ?? after ?? 'zero').toLowerCase())
    const base =
      { eighteen: 1800, nineteen: 1900, twenty: 2000 }[first?.toLowerCase() ?? 'twenty'] ?? 2000
    return {
      value: formatYear(base + (SPOKEN_TENS[tens.toLowerCase()] ?? 0) + one),
      precision: 'YEAR'
    }
  }
}

export const YEAR_RULES: readonly TimeRule[] = [yearRange, bareYear, decades, centuries, spokenYear]
