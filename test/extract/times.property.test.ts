import fc from 'fast-check'
import { timesOf } from './timesOf.ts'

const words = fc.constantFrom(
  'on',
  'in',
  'since',
  'between',
  'and',
  'from',
  'to',
  'the',
  'last',
  'next',
  'this',
  'Tuesday',
  'May',
  'March',
  'January',
  'Sept.',
  '3',
  '31',
  '1999',
  '2021',
  '12',
  'year',
  'week',
  'month',
  'days',
  'ago',
  'earlier',
  'later',
  'two',
  'twenty-four',
  'a',
  'few',
  'quarter',
  'first',
  'weekend',
  'end',
  'of',
  'anniversary',
  'one-year',
  'late',
  'night',
  'at',
  '10:30',
  'p.m.',
  'noon',
  'spring',
  "'80s",
  '1990s',
  'century',
  '19th',
  'every',
  'now',
  'recently',
  'will',
  'was',
  'said',
  ',',
  '.',
  '-',
  '\n',
  '\r\n',
  '“',
  '”',
  'killed',
  'people'
)
const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '))
const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const published = fc.option(days, { nil: null })

const EDTF =
  /^(?:\d{4}|\d{3}X|\d{2}XX|\d{4}-(?:0[1-9]|1[0-2]|2[1-4])|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|\.\.)$/

test('every time is the words at its place, in order and without overlap', () => {
  fc.assert(
    fc.property(texts, published, (text, day) => {
      let last = 0
      for (const time of timesOf(day, text)) {
        expect(text.slice(time.start, time.end)).toBe(time.exact)
        expect(time.exact).not.toBe('')
        expect(time.start).toBeGreaterThanOrEqual(last)
        last = time.end
      }
    }),
    { numRuns: 500 }
  )
})

test('every value is EDTF, and an anchor stands only with a value', () => {
  fc.assert(
    fc.property(texts, published, (text, day) => {
      for (const { value, anchor, precision } of timesOf(day, text)) {
        for (const part of value?.split('/') ?? []) expect(part).toMatch(EDTF)
        if (value === null) expect(anchor).toBeNull()
        if (precision === 'VAGUE') expect(value).toBeNull()
      }
    }),
    { numRuns: 500 }
  )
})

test('the same text gives the same times', () => {
  fc.assert(
    fc.property(texts, published, (text, day) => {
      expect(timesOf(day, text)).toEqual(timesOf(day, text))
    }),
    { numRuns: 100 }
  )
})

test('without a day of publication nothing counts from one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const time of timesOf(null, text)) {
        if (/^(?:yesterday|today|tomorrow|last week|last year)$/i.test(time.exact)) {
          expect(time.value).toBeNull()
        }
      }
    }),
    { numRuns: 200 }
  )
})

test('any characters at all are read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), published, (text, day) => {
      expect(Array.isArray(timesOf(day, text))).toBe(true)
    }),
    { numRuns: 300 }
  )
})
