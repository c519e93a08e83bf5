import { verbEntry } from '../chunks/verbForms.ts'
import type { Tense } from './rule.ts'

/** Words of a clause that are looked at on each side. */
const REACH = 25

const MODALS = new Set(['will', "'ll", '’ll', 'shall', 'would', 'wo', 'may', 'might'])
/** What they speak of is still to come; those of the second list only before "to". */
const PLANS = new Set('scheduled due slated expected expects'.split(' '))
const PLANS_TO = new Set(
  'set poised supposed plan plans planned planning intend intends intended hopes hope hoped aims vowed vows pledged pledges promised promises threatened threatens agreed'.split(
    ' '
  )
)
const FORWARD = new Set(
  'payable upcoming forthcoming effective expire expires maturing matures redeemable'.split(' ')
)
/** In the present tense these tell of what is fixed: "the two meet on Monday". */
const FIXED = new Set(
  'meet meets leave leaves arrive arrives begin begins start starts close closes resume resumes travel travels return returns heads debuts premieres votes'.split(
    ' '
  )
)
const TO_MEET =
  /^(?:meet|hold|resume|reconvene|return|start|begin|open|vote|attend|travel|leave|visit|send|release|talk|gather|go|come)$/
/** Whatever is called or set for a day is to come. */
const CALLED = new Set(
  'call calls called set sets scheduled planned promised convened fixed due postponed delayed booked rescheduled slated'.split(
    ' '
  )
)
const PRESENT = new Set(['is', 'are', "'s", '’s', 'am'])
const PERFECT = new Set(['was', 'were', 'had', 'has', 'have', 'did'])
const BOUNDARY =
  /^(?:[;:]|--+|—|–|\(|\)|that|which|who|while|when|although|but|because|if|whereas|after|before)$/
const AUXILIARY = new Set('be been being not also have has had is are was were'.split(' '))

type Sign = Tense | 'PRESENT'

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+|['’]ll|['’]s|[;:,()—–"]|--+/gu) ?? []

/** Whether the clause around a time expression tells what was or what is to come. */
export function readTense(left: string, right: string, isHeadline = false): Tense {
  // Headlines tell what has been in the present tense.
  if (isHeadline && !/\b(?:will|to)\b/i.test(left + right)) return 'PAST'
  const words = wordsOf(left).slice(-REACH)
  // "called an election for November", "promised for March".
  if (words.at(-1) === 'for' && words.some((word) => CALLED.has(word))) return 'AHEAD'
  const before = readLeft(words)
  if (before !== null) return before === 'PRESENT' ? 'UNKNOWN' : before
  const after = readRight(wordsOf(right).slice(0, REACH))
  return after === 'PRESENT' || after === null ? 'UNKNOWN' : after
}

/** Words that may stand between a time and the comma after it ("On 6 January at noon, …"). */
const ASIDE = 3

/** The nearest sign before; a participle ("preferred shares") gives way to a modal before it. */
function readLeft(words: readonly string[]): Sign | null {
  let participle: Sign | null = null
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? ''
    if (BOUNDARY.test(word)) break
    const sign = signAt(words, index)
    if (sign === 'UNKNOWN') continue
    if (participle === null && isBeforeNoun(words, index)) participle = sign
    else if (participle === null || sign === 'AHEAD') return sign
    else return participle
  }
  return participle
}

function readRight(words: readonly string[]): Sign | null {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (BOUNDARY.test(word) || (word === ',' && index > ASIDE)) return null
    const sign = signAt(words, index)
    if (sign !== 'UNKNOWN') return sign
  }
  return null
}

function signAt(words: readonly string[], index: number): Sign {
  const word = words[index] ?? ''
  if (MODALS.has(word)) return words[index + 1] === 'have' ? 'PAST' : 'AHEAD'
  if (FORWARD.has(word) || PLANS.has(word)) return isPluperfect(words, index) ? 'PAST' : 'AHEAD'
  // "agreed to sell it on Tuesday", "agreed to a truce": then they agreed.
  if (word === 'agreed' && words[index + 1] === 'to' && !TO_MEET.test(words[index + 2] ?? ''))
    return 'PAST'
  if (PLANS_TO.has(word) && words[index + 1] === 'to') {
    return isPluperfect(words, index) ? 'PAST' : 'AHEAD'
  }
  if (PRESENT.has(word)) return presentSign(words, index)
  if (word === 'to' && isInfinitive(words, index)) return 'PRESENT'
  // "travel bans" are no journey to come.
  if (
    word === 'travel' &&
    /^(?:bans?|restrictions?|warnings?|advice|documents?)$/.test(words[index + 1] ?? '')
  )
    return 'UNKNOWN'
  // "heads of state" go nowhere.
  if (FIXED.has(word) && words[index + 1] !== 'of')
    return isPresent(words, index) ? 'AHEAD' : 'UNKNOWN'
  if (PERFECT.has(word)) return isWithinFuture(words, index) ? 'AHEAD' : 'PAST'
  const forms = verbEntry(word)?.forms ?? []
  if (!forms.includes('PAST') && !forms.includes('PARTICIPLE')) return 'UNKNOWN'
  if (isWithinFuture(words, index)) return 'AHEAD'
  return forms.includes('BASE') && !(isUnchanged(words, index) && isFinite(words, index))
    ? 'UNKNOWN'
    : 'PAST'
}

/** Verbs whose past looks like their base, and that are hardly ever nouns beside a day. */
const UNCHANGED = new Set('quit beat hit put shut let hurt'.split(' '))
/** "cut off 40 villages", "set fire to": with these words it is no noun. */
const isUnchanged = (words: readonly string[], index: number): boolean =>
  UNCHANGED.has(words[index] ?? '') ||
  (/^(?:cut|set|split|spread|burst)$/.test(words[index] ?? '') &&
    /^(?:off|down|short|back|through|up|out|free|fire|ablaze|alight|ties|into|from|to|its|the)$/.test(
      words[index + 1] ?? ''
    ))
/** No infinitive, nor a noun after an article. */
const isFinite = (words: readonly string[], index: number): boolean =>
  isPresent(words, index) && !/^(?:we|you|they|i|who)$/.test(words[index - 1] ?? '')

/** "went to Paris to meet him on Thursday": the meeting may be still to come. */
function isInfinitive(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? ''
  if (PLANS.has(before) || PLANS_TO.has(before) || PRESENT.has(before)) return false
  return verbEntry(words[index + 1] ?? '')?.forms.includes('BASE') ?? false
}

/** Not an infinitive, and no noun after an article ("the close", "a return"). */
const isPresent = (words: readonly string[], index: number): boolean =>
  !/^(?:\p{N}+|to|the|an?|did|not|of|at|for|his|her|their|its|could|can|cannot|must|['’]s)$/u.test(
    words[index - 1] ?? 'the'
  )

/** "is to resume", "are leaving" look ahead; "'s" after a name is no verb. */
function presentSign(words: readonly string[], index: number): Sign {
  const next = words[index + 1] ?? ''
  if (next === 'to') return 'AHEAD'
  return /^['’]/.test(words[index] ?? '') ? 'UNKNOWN' : 'PRESENT'
}

/** "preferred shares", "armed men": what may be an adjective and not the clause's verb. */
function isBeforeNoun(words: readonly string[], index: number): boolean {
  const next = words[index + 1]
  if (!words[index]?.endsWith('ed') || next === undefined) return false
  return (
    /^\p{L}{3,}$/u.test(next) && !FUNCTION_WORDS.has(next) && verbEntry(next)?.forms.length !== 1
  )
}
const FUNCTION_WORDS = new Set(
  'the an his her its their our your this these those some any all each every two three four five six seven eight nine ten several many more most about over into from with for and but off out down back him them her after before during than near against under between among through within early late last next'.split(
    ' '
  )
)

/** "will be released", "to be completed": the participle belongs to what is to come. */
function isWithinFuture(words: readonly string[], index: number): boolean {
  let at = index - 1
  while (AUXILIARY.has(words[at] ?? '')) at--
  const isPerfect = /^(?:may|might)$/.test(words[at] ?? '') && words[at + 1] === 'have'
  if (isPerfect) return false
  return MODALS.has(words[at] ?? '') || (words[at] === 'to' && words[at + 1] === 'be')
}

/** "had been due to expire": what was to come then is past now. */
const isPluperfect = (words: readonly string[], index: number): boolean =>
  words.slice(Math.max(0, index - 4), index).includes('had')
