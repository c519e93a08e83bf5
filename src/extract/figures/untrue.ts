import type { Link } from './links.ts'
import { lowerAt, type Word } from './words.ts'

const TALE =
  '(?:reports?|rumou?rs?|claims?|allegations?|assertions?|suggestions?|stories|story|tales?|accounts?|accusations?|posts?|talk|word|news)'
const FALSE =
  '(?:false|untrue|wrong|baseless|groundless|unfounded|fabricated|fabrications?|invented|inventions?|lies|a lie|nonsense|propaganda|a hoax|fake|not true|incorrect|mistaken|without (?:any )?(?:foundation|basis))'
const SIGN =
  /^(?:false|untrue|true|truth|wrong|baseless|groundless|unfounded|fabricat\w+|invent\w+|lies?|nonsense|propaganda|hoax|fake|incorrect|mistaken|foundation|basis)$/
/** "It was not true that", "no truth in reports that", "described as false a report that". */
const SAID_BEFORE = new RegExp(
  String.raw`\b(?:(?:untrue|false|not true|wrong) that|no (?:truth|basis|substance|foundation) (?:in|to|for) (?:the |any )?${TALE} (?:that|of)|(?:as )?(?:false|baseless|untrue|lies) (?:an? |the |any )?${TALE} (?:that|of))\b[^.;]{0,60}$`,
  'u'
)
const OPENS = new RegExp(String.raw`\b${TALE}\b[^.;]{0,40} (?:that|of)\b[^.;]{0,60}$`, 'u')
/** "reports that nine had died were false". */
const SAID_BEHIND = new RegExp(
  String.raw`^[^.;]{0,60}\b(?:was|were|is|are|as)(?: all| simply| completely| entirely| totally| just| pure)? ${FALSE}\b`,
  'u'
)

/** "no fighting, let alone 140 dead". */
function isLetAlone(words: readonly Word[], from: number): boolean {
  const pair = `${lowerAt(words, from - 2)} ${lowerAt(words, from - 1)}`
  return /^(?:let alone|much less|still less|never mind|far less)$/.test(pair)
}
/** Whether the words tell that there is nothing in what a figure says. */
export function isUntrue(words: readonly Word[], { from, to }: Link): boolean {
  if (isLetAlone(words, from)) return true
  if (!words.some(({ lower }) => SIGN.test(lower))) return false
  const before = words
    .slice(0, from)
    .map(({ lower }) => lower)
    .join(' ')
  if (SAID_BEFORE.test(before)) return true
  const behind = words
    .slice(to)
    .map(({ lower }) => lower)
    .join(' ')
  return OPENS.test(before) && SAID_BEHIND.test(behind)
}
