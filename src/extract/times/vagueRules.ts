import { UNIT_SIGNS } from './signs.ts'
import { pattern, vague, type TimeRule } from './rule.ts'

const ADVERBS =
  'now|right now|by now|until now|just now|recently|more recently|most recently|currently|presently|at present|at the moment|nowadays|these days|soon|at the time|at that time|in the past|for the time being|one day|some day|someday|shortly'

/** "now", "recently", "in the past": when, without a period. */
const adverbs: TimeRule = {
  name: 'adverb',
  signs: [
    'now',
    'recently',
    'currently',
    'present',
    'moment',
    'days',
    'soon',
    'time',
    'past',
    'day',
    'shortly'
  ],
  pattern: pattern(
    `(?:${ADVERBS.split('|')
      .toSorted((a, b) => b.length - a.length)
      .join('|')})`
  ),
  refuse: (match, { left, right }) =>
    (/^at (?:the|that) time$/i.test(match[0]) && /^\s+(?:of|when)\b/.test(right)) ||
    (/^shortly$/i.test(match[0]) && /^\s+(?:after|before)/.test(right)) ||
    (/^soon$/i.test(match[0]) && (/\bas\s+$/.test(left) || /^\s+(?:after|to be)\b/.test(right))) ||
    (/^one day$/i.test(match[0]) && !/\b(?:will|would|could|may|might)\s+$/.test(left)),
  read: () => vague()
}

/** "in the future", "the near term": what is to come, without an end. */
const future: TimeRule = {
  name: 'future',
  signs: ['future', 'term', 'possible', 'later'],
  pattern: pattern(
    '(?:(?:in|into|for|over) )?the (?:(?:near|immediate|distant|not too distant|not-too-distant) )?future|(?:(?:in|over|for) )?the (?:near|short|long|medium) term|as soon as possible|at a later date|later on'
  ),
  refuse: (match, { left, right }) =>
    /^the future$/i.test(match[0]) &&
    (/^\s+(?:of|looks|is)\b/.test(right) || /\bto\s+$/.test(left)),
  read: () => vague()
}

/** "the recent attack", "current law": when, as far as an adjective says it. */
const adjectives: TimeRule = {
  name: 'adjective',
  signs: ['recent', 'current'],
  pattern: pattern('(?:more |most )?recent|(?:then )?current'),
  refuse: (_match, { left, right }) =>
    /^\s+(?:affairs|history|account|past)\b/.test(right) ||
    /\b(?:alternating|direct|electric)\s+$/.test(left),
  read: () => vague()
}

/** "in years", "in several years", "for centuries": since when, untold. */
const inYears: TimeRule = {
  name: 'in-years',
  signs: ['generations', ...UNIT_SIGNS],
  pattern: pattern(
    'in (?:(?:several|many|some|a few|a couple of|a number of) )?(?:days|weeks|months|years|decades|centuries|generations)'
  ),
  refuse: (_match, { right }) => /^\s+(?:past|to come|ahead|gone)/.test(right),
  read: () => vague()
}

export const VAGUE_RULES: readonly TimeRule[] = [adverbs, future, inYears, adjectives]
