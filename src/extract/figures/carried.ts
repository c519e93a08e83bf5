import { isElsewhen, type Reference } from './elsewhen.ts'
import { LONG_OVER, PERIOD, THEREUPON } from './periods.ts'

/** Words at the head of a sentence that may say when all of it was. */
const OPENING = 8
/** Words of a sentence that only adds a number to what the one before tells. */
const SHORT = 14
const OWN_TIME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|now|so far|this (?:week|morning|afternoon|evening|month|year)|last night|latest)\b/u
const DATED = /^(?:on|in|back in|during|early in|late in|last)\b/u
const LONG_AGO =
  /^(?:last (?:year|month|decade)|(?:a|one|two|three|four|five|six|ten|\d+|some) (?:years?|decades?|months) (?:ago|earlier|before))\b/u

/** "On 17 August bombs went off all over. Two people died": the time of the sentence before goes on. */
export function isCarried(lower: readonly string[], before: string, reference: Reference): boolean {
  if (before === '') return false
  const own = lower.join(' ')
  if (THEREUPON.test(own))
    return LONG_OVER.test(before) || PERIOD.test(before) || isElsewhen(before, reference)
  if (lower.length > SHORT || OWN_TIME.test(own) || isElsewhen(own, reference)) return false
  const opening = before.split(' ').slice(0, OPENING).join(' ')
  return LONG_AGO.test(opening) || (DATED.test(opening) && isElsewhen(opening, reference))
}
