import type { EventStatus } from '../../model.ts'
import { clauseStart, fullEnd } from '../chunks/clauses.ts'
import { isMonthName, isWeekdayName } from '../chunks/datePhrases.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'

const ATTEMPT = new Set(['attempt', 'attempted', 'failed', 'foiled', 'thwarted'])
const PLAN = new Set([
  'plan',
  'planned',
  'planning',
  'order',
  'ordered',
  'prepare',
  'scheduled',
  'intend',
  'upcoming',
  'call',
  'called',
  'convene',
  'convened',
  'announce',
  'propose',
  'proposed',
  'schedule',
  'expected'
])
const THREAT = new Set(['threat', 'threaten', 'threatened', 'warn', 'warned'])

const CALLS = /^(?:call|announce|set|schedule|convene|fix|postpone|declare|promise)$/
/** "called a strike for Thursday". */
function isForThen({ words }: Parsed, end: number): boolean {
  const day = words[end + 1]?.lower ?? ''
  const isDay = isWeekdayName(day) || isMonthName(day)
  return (
    words[end]?.lower === 'for' && (isDay || /^(?:next|early|late|mid-.*|tomorrow|\d.*)$/.test(day))
  )
}

const OF_PAST =
  /^(?:discuss|condemn|denounce|investigate|probe|avenge|mention|describe|mourn|mark|commemorate|confirm|deny|acknowledge|explain|solve|debate|protest|recall|justify|praise|forget|forgive|clarify)$/

/** Whether what a noun names was done, tried, planned or threatened. */
export function nounStatus(parsed: Parsed, phrase: Phrase): EventStatus {
  const inside = parsed.words.slice(phrase.from, phrase.head).map((w) => w.lower)
  if (inside.some((w) => ATTEMPT.has(w)) || parsed.words[phrase.head]?.lower === 'attempt')
    return 'ATTEMPTED'
  if (inside.some((w) => PLAN.has(w))) return 'PLANNED'
  const end = fullEnd(parsed, phrase)
  const after = parsed.words.slice(end, end + 3)
  const at = phrase.from - (parsed.words[phrase.from - 1]?.lower === 'out' ? 1 : 0)
  const verb = parsed.verbs.findLast((v) => v.to === at)
  if (verb && (verb.lemma === 'order' || verb.lemma === 'plan' || verb.lemma === 'prepare'))
    return 'PLANNED'
  if (verb && CALLS.test(verb.lemma) && isForThen(parsed, end)) return 'PLANNED'
  if (verb && verb.lemma === 'threaten') return 'THREATENED'
  if (verb && !verb.isNegated && /^(?:foil|thwart|abort)$/.test(verb.lemma)) return 'ATTEMPTED'
  if (verb && !verb.isNegated && /^(?:prevent|avert|forestall)$/.test(verb.lemma)) return 'PLANNED'
  // "refused to discuss the shooting", "would condemn the raid": what is spoken of has happened.
  const isSpokenOf = verb !== undefined && OF_PAST.test(verb.lemma)
  // "conspiracy to cause an explosion": what its verb is, it is.
  if (verb && !isSpokenOf && (verb.isInfinitive || verb.modal)) return verbStatus(parsed, verb)
  if (
    after.some(
      (w) => w.kind === 'MODAL' && /^(?:will|would|shall|may|might|could|'ll)$/.test(w.lower)
    )
  )
    return 'PLANNED'
  const before = parsed.words.slice(Math.max(0, phrase.from - 5), phrase.from).map((w) => w.lower)
  if (before.some((w) => THREAT.has(w)) && before.at(-1) === 'of') return 'THREATENED'
  if (inside.some((w) => /^(?:possible|potential|imminent|impending)$/.test(w))) return 'THREATENED'
  return 'ACCOMPLISHED'
}

/** "exhorted its men not to flee but to attack": whom is urged may stand between, in so many words. */
const URGE =
  /^(?:urge|exhort|encourage|incite|advise|tell|direct|command|invite|request|authorize|persuade|order|ask|call|instruct)$/
const URGED = 9

/** Whether what a verb tells was done, tried, planned or threatened. */
export function verbStatus(parsed: Parsed, verb: VerbGroup): EventStatus {
  if (verb.modal) return 'PLANNED'
  if (!verb.isInfinitive && !verb.isParticiple) return 'ACCOMPLISHED'
  const before = parsed.verbs.findLast(
    (v) => v.to <= verb.from && v.to > clauseStart(parsed, verb.from)
  )
  // "is to vote", "are to be tried".
  const goal = parsed.words.findIndex((w, i) => i >= verb.from && w.lower === 'to')
  const isToBe = parsed.words
    .slice(verb.from, Math.max(goal, verb.from))
    .some(({ lower }) => /^(?:is|are|was|were|been|be)$/.test(lower))
  if (verb.isInfinitive && isToBe) return 'PLANNED'
  const noun = parsed.words[verb.from - 1]?.lower ?? ''
  const lemma = before && before.to >= verb.from - 3 ? before.lemma : ''
  if (/^(?:attempts?|bid)$/.test(noun)) return 'ATTEMPTED'
  if (verb.isInfinitive && before && before.to >= verb.from - URGED && URGE.test(before.lemma))
    return 'PLANNED'
  if (lemma === 'threaten' || noun === 'threat' || noun === 'threats') return 'THREATENED'
  if (/^(?:try|attempt|fail|seek)$/.test(lemma)) return 'ATTEMPTED'
  if (
    /^(?:plan|intend|want|vow|pledge|promise|prepare|order|agree|decide|expect|plot|hope|aim|urge|call|ask|refuse|need|demand|instruct|conspire|scheme|schedule|slate|set|book|poise)$/.test(
      lemma
    )
  )
    return 'PLANNED'
  if (
    /^(?:plan|plans|plot|plots|conspiracy|scheme|order|orders|intention|decision|right|permission|opportunity|effort|efforts|chance|ability|power)$/.test(
      noun
    )
  )
    return 'PLANNED'
  return 'ACCOMPLISHED'
}
