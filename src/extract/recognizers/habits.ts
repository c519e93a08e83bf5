import { clauseEnd, clauseStart } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'

const OFTEN = new Set(
  'often frequently regularly routinely usually commonly sometimes occasionally habitually periodically traditionally constantly continually generally typically rarely seldom always repeatedly'.split(
    ' '
  )
)
/** "He was repeatedly stabbed" is one deed; "has been repeatedly attacked" is none. */
const WITHIN_ONE = new Set(['repeatedly', 'constantly', 'continually', 'always'])

/** A span that ends with the day of the news, longer than the news is. */
const PERIOD =
  /\bsince (?:\d{4}|last (?:month|year|\w*(?:mer|ing|umn|ter))|early|late|mid|then|taking|coming|(?:it|they|he|she) (?:began|took|came|broke|started|launched|seized)|(?:its|their|his|the) (?:start|beginning|outbreak|onset|coup|war|insurgency|conflict|rebellion|uprising|fall|collapse|emergence|creation|founding|\d{4})|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:in|over|during|within|through) (?:the )?(?:past|last|recent|previous) (?:\w+ )?(?:or \w+ )?(?:weeks|months?|years?|decades?|times)\b|\bin the past(?! \w*(?: \w+)? ?(?:hours?|days?|weeks?|nights?))|\bfor (?:\w+ )?(?:or \w+ )?(?:months|years|decades)\b|\bthis (?:year|month|week)\b|\bin (?:its|their|the) (?:\w+ )?(?:campaign|insurgency|fight|struggle|war|quest|bid) (?:for|to|against)\b|\b(?:many|several|numerous|countless) times\b/
/** Adverbials before the subject: "In the past, the group has". */
const OPENING = /^(?:since|over|in|during|for|within|through)$/

/** "squads that murder priests", "is often hit", "has killed dozens since 2019": what somebody does again and again is no happening. */
export const isHabit = (parsed: Parsed, verb: VerbGroup): boolean =>
  parsed.sentence.section === 'BODY' &&
  (isPlainPresent(parsed, verb) || isGoingOn(parsed, verb) || isRepeated(parsed, verb))

/** Sentences that tell the news itself. */
const FIRST = 2
/** "says it is fighting terrorists", "has been fighting rebels": what somebody is at; "are fighting in Goma" happens. */
const isGoingOn = ({ words, sentence }: Parsed, verb: VerbGroup): boolean =>
  sentence.index >= FIRST &&
  /^(?:fight|battle|combat)$/.test(verb.lemma) &&
  words[verb.verb]?.form === 'ING' &&
  words.slice(verb.from, verb.to).some(({ lower }) => /^(?:is|are|been)$/.test(lower)) &&
  !/^(?:PREPOSITION|MARK)$/.test(words[verb.to]?.kind ?? 'MARK')

/** Whether the words say so: "often", "since 2019", "before". */
export const isRepeated = (parsed: Parsed, verb: VerbGroup): boolean =>
  isOften(parsed, verb) || isOfPeriod(parsed, verb) || isBefore(parsed, verb)

const isPlainPresent = ({ words }: Parsed, { from, to, verb }: VerbGroup): boolean =>
  to - from === 1 && /^(?:S|BASE)$/.test(words[verb]?.form ?? '')

function isOften(parsed: Parsed, verb: VerbGroup): boolean {
  const { words } = parsed
  let from = verb.from
  while (words[from - 1]?.kind === 'ADVERB') from--
  const isLasting = isPerfect(parsed, verb) || /^(?:S|BASE)$/.test(words[verb.verb]?.form ?? '')
  return words
    .slice(from, verb.to)
    .some(({ lower }) => OFTEN.has(lower) && (isLasting || !WITHIN_ONE.has(lower)))
}

/** "has kidnapped teachers and burned schools": what is joined to a perfect is one. */
function isPerfect(parsed: Parsed, { from, to, index }: VerbGroup): boolean {
  const { words, verbs } = parsed
  if (words.slice(from, to).some(({ lower }) => /^(?:has|have|had|'ve)$/.test(lower))) return true
  const joint = words[from - 1]?.kind === 'CONJUNCTION' || words[from - 1]?.lower === ','
  const before = joint && to - from === 1 ? verbs[index - 1] : undefined
  return (
    before !== undefined && before.from >= clauseStart(parsed, from) && isPerfect(parsed, before)
  )
}

/** "had been attacked before", "has previously claimed": none of the news. */
function isBefore(parsed: Parsed, verb: VerbGroup): boolean {
  if (!isPerfect(parsed, verb)) return false
  const { words } = parsed
  if (words.slice(verb.from, verb.to).some(({ lower }) => lower === 'previously')) return true
  const end = clauseEnd(parsed, verb.to)
  return words.some(
    ({ lower }, i) =>
      i >= verb.to &&
      i <= end &&
      /^(?:before|previously)$/.test(lower) &&
      words[i - 1]?.kind !== 'NOUN' &&
      /^(?:by|and|but|$)|^[,.;]$/.test(words[i + 1]?.lower ?? '')
  )
}

/** "November 17 has killed 13 people since 1975", "had shelled the town for months": a sum of years. */
export function isOfPeriod(parsed: Parsed, verb: VerbGroup): boolean {
  if (parsed.sentence.section !== 'BODY' || !isPerfect(parsed, verb)) return false
  const { words } = parsed
  const isOpened = OPENING.test(words[0]?.lower ?? '')
  const from = isOpened ? 0 : clauseStart(parsed, verb.from)
  return PERIOD.test(
    words
      .slice(from, clauseEnd(parsed, verb.to))
      .map((w) => w.lower)
      .join(' ')
  )
}

/** "has carried out many attacks", "is usually blamed for bombings": what the verb is of is told as often. */
export function isOfHabit(parsed: Parsed, phrase: Phrase): boolean {
  const verb = parsed.verbs.findLast((v) => v.to <= phrase.from)
  return (
    verb !== undefined && clauseStart(parsed, phrase.from) <= verb.from && isHabit(parsed, verb)
  )
}
