import type { ClaimScope } from '../../model.ts'
import type { View } from '../view.ts'
import type { Link } from './links.ts'
import type { Word } from './words.ts'

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'
const SHORT = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec'
const PERIOD = new RegExp(
  [
    String.raw`\bsince (?:\d{4}|the|last|${MONTHS}|early|late|mid|(?:he|she|it|they) |then|its|taking|coming|\w+ (?:\d{4}|years?))`,
    String.raw`\b(?:in|over|during|within|for) (?:the )?(?:past|last|previous|preceding|recent|first) (?:\w+ |\w+ or \w+ )?(?:days?|weeks?|months?|years?|decades?|century)`,
    String.raw`\bin recent (?:days|weeks|months|years|times)\b`,
    String.raw`\b(?:so far )?this year\b`,
    String.raw`\b(?:last|previous) (?:year|month|decade)\b`,
    String.raw`\bearlier (?:this|in the|that) (?:year|month)\b`,
    String.raw`\byears? (?:ago|earlier|before)\b`,
    String.raw`\bmonths? (?:ago|earlier|before)\b`,
    String.raw`\b(?:each|every|per|a) (?:year|month|day|week)\b`,
    String.raw`\bannually\b`,
    String.raw`\bbetween (?:${MONTHS}) and (?:${MONTHS})\b`,
    String.raw`\b(?:the |early |late |mid |- )(?:1[89]|20)\d0s\b`,
    String.raw`\bby the end of \d{4}\b`,
    String.raw`\b\d+ ?- ?year ?- ?(?:old )?(?:war|conflict|insurgency|rebellion|civil)\b`,
    String.raw`\b(?:\w+ ?- ?(?:week|month|year|decade) ?- ?(?:long |old )?|civil )(?:war|conflict|insurgency)\b`,
    String.raw`\bduring the (?:war|conflict|civil|uprising|dictatorship|regime|insurgency|genocide|1\d{3}s|19\d\ds)\b`,
    String.raw`\bwave of\b`,
    String.raw`\bseries of (?:\w+ )?(?:attacks|bombings|killings)\b`,
    String.raw`\b(?:previous|earlier|similar|last) (?:\w+ )?(?:attack|bombing|blast|massacre|incident|raid|ambush|assault)\b`,
    String.raw`\banniversary of\b`
  ].join('|'),
  'u'
)
const DATE = new RegExp(
  String.raw`\b(?:on |in |of |dated )?(?:(\d{1,2})(?:st|nd|rd|th)? (${MONTHS})|(${MONTHS}) (\d{1,2})|(?:in|during|since|last) (${MONTHS}))(?:,? (\d{4}))?\b`,
  'gu'
)
const YEAR = /\b(?:in|of|since|during|,) (1[89]\d\d|20\d\d)\b/gu
const INITIAL =
  /\b(?:initial(?:ly)?|earlier (?:estimate|figure|count|toll|report)s?|previous(?:ly)? (?:estimate|figure|count|toll|reported|said)|at first|up from|revised (?:up|down)|instead of|first (?:estimate|report)s?)\b/u

const monthOf = (name: string): number => {
  const i = MONTHS.split('|').indexOf(name)
  return i >= 0 ? i : SHORT.split('|').indexOf(name)
}

/** Year and month an article speaks of: its date, else the first full date in its lead; WEEKDAYS where the lead tells time by days of the week only. */
export type Reference = Readonly<{ year: number; month: number }> | 'WEEKDAYS' | null

/** The month that the article's own news belongs to; null when nothing tells. */
export function referenceOf(view: View): Reference {
  const published = view.article.publishedAt.value
  if (published)
    return { year: Number(published.slice(0, 4)), month: Number(published.slice(5, 7)) - 1 }
  const lead = view.article.text.slice(0, 600).toLowerCase()
  const dateline = new RegExp(String.raw`\b(\d{1,2}) (${SHORT})[a-z]* (\d{4}|\d{2})\b`, 'u').exec(
    lead
  )
  const american = new RegExp(String.raw`\b(${MONTHS}) (\d{1,2}), (\d{4})\b`, 'u').exec(lead)
  const match = dateline ? [dateline[2], dateline[3]] : american ? [american[1], american[3]] : null
  if (!match)
    return /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|yesterday)\b/u.test(lead)
      ? 'WEEKDAYS'
      : null
  const year = Number(match[1])
  return { month: monthOf(match[0] ?? ''), year: year < 100 ? 1900 + year : year }
}

const DAY_AND_MONTH = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})|(?:${MONTHS}) \d{1,2}|(?:in|during|since|last) (?:${MONTHS}))\b`,
  'u'
)

const months = (year: number, month: number): number => year * 12 + month

/** Whether a date in the clause lies outside the month before the article. */
function isElsewhen(clause: string, reference: Reference): boolean {
  if (reference === null)
    return /^(?:\W+|(?:but|and|also|earlier|back) )*(?:in|last|during|since) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)/u.test(
      clause
    )
  if (reference === 'WEEKDAYS') return DAY_AND_MONTH.test(clause)
  const now = months(reference.year, reference.month)
  for (const match of clause.matchAll(DATE)) {
    const month = monthOf(match[2] ?? match[3] ?? match[5] ?? '')
    const dayless = match[5] !== undefined
    const year = match[6]
      ? Number(match[6])
      : month > reference.month
        ? reference.year - 1
        : reference.year
    const distance = now - months(year, month)
    if (distance > 1 || (dayless && distance === 1) || distance < 0) return true
  }
  for (const match of clause.matchAll(YEAR)) if (Number(match[1]) !== reference.year) return true
  return false
}

/** The words of a figure with a few on both sides, up to a comma or an "and". */
function nearWords(lower: readonly string[], { from, to }: Link): string {
  let start = from
  while (start > 0 && from - start < 5 && !/^(?:and|,|;)$/.test(lower[start - 1] ?? '')) start--
  return lower.slice(start, to + 2).join(' ')
}

/** "the 10 leaders who were killed on 31 October": spoken of because of something else. */
function isKnownGroup(lower: readonly string[], { counted, to }: Link): boolean {
  if (!counted?.definite) return false
  const who = lower.slice(counted.end, to).includes('who')
  return who && /^(?:on|in|last|during|at|by|when)$/.test(lower[to] ?? '')
}

/** The scope of a figure from the words around it. */
export function scopeOf(words: readonly Word[], link: Link, reference: Reference): ClaimScope {
  if (link.superseded) return 'SUPERSEDED'
  const lower = words.map((word) => word.lower)
  if (!link.counted?.partitive && INITIAL.test(nearWords(lower, link))) return 'SUPERSEDED'
  if (isKnownGroup(lower, link)) return 'BACKGROUND'
  const sentence = lower.join(' ')
  if (/\b(?:of|from|to) (?:his |her |their |the )?(?:injuries|wounds|burns)\b/u.test(sentence))
    return 'EVENT'
  return PERIOD.test(sentence) || isElsewhen(sentence, reference) ? 'BACKGROUND' : 'EVENT'
}
