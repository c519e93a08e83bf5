import { pattern, vague, type TimeRule } from './rule.ts'

const ADVERBS =
  'now|right now|by now|until now|just now|recently|more recently|most recently|currently|presently|at present|at the moment|nowadays|these days|soon|previously|formerly|at the time|at that time|at this time|in the past|in the future|in the near future|in the short term|in the near term|in the long term|in the long run|for the time being|one day|some day|someday|shortly'

/** "now", "recently", "in the past": when, without a period. */
const adverbs: TimeRule = {
  name: 'adverb',
  pattern: pattern(`(?:${ADVERBS.split('|').toSorted((a, b) => b.length - a.length).join('|')})`),
  refuse: (match, { left, right }) =>
    (/^shortly$/i.test(match[0]) && /^\s+(?:after|before)/.test(right)) ||
    (/^soon$/i.test(match[0]) && /\bas\s+$/.test(left)) ||
    (/^one day$/i.test(match[0]) && !/\b(?:will|would|could|may|might)\s+$/.test(left)),
  read: () => vague()
}

/** "in years", "in several years", "for centuries": since when, untold. */
const inYears: TimeRule = {
  name: 'in-years',
  pattern: pattern('in (?:(?:several|many|some|a few|a couple of|a number of) )?(?:days|weeks|months|years|decades|centuries|generations)'),
  refuse: (_match, { right }) => /^\s+(?:past|to come|ahead|gone)/.test(right),
  read: () => vague()
}

export const VAGUE_RULES: readonly TimeRule[] = [adverbs, inYears]
