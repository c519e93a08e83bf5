import { clauseStart, subjectOf } from '../chunks/clauses.ts'
import { wordAt } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { TriggerFinding } from '../draft.ts'
import type { TimeFinding } from '../findings.ts'

/** Verbs that tell of an event named by a noun beside them: its time is theirs. */
const TELLS =
  /^(?:be|fight|clash|battle|occur|happen|take|perpetrate|carry|stage|launch|hold|commit|make|mount|conduct|begin|start|erupt|break|suffer|survive|escape|die|kill|wound|injure|leave|cause|hit|strike|destroy|damage|shake|rock|rip|tear|explode|detonate|come|execute|attack|bomb|shoot|murder|assassinate|blow|go|throw|fire|vanish|disappear|drive|lose|place|plant|raid|ambush|storm|target|end|claim|cost)$/
/** "on 16 November": it names its own day, so that it can be told of whenever one likes. */
const CALENDAR =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:1[89]|20)\d\d\b|\blast\b|\bago\b|\bearlier\b/i

/**
 * Whether a time of its sentence tells when the event of a trigger was. "He condemned the murder
 * today" tells when he spoke.
 */
export function isOwnTime(parsed: Parsed, trigger: TriggerFinding, time: TimeFinding): boolean {
  if (time.start < trigger.end && trigger.start < time.end) return true
  const [from, to] = [wordAt(parsed, time.start), wordAt(parsed, time.end - 1) + 1]
  const verb = trigger.verb === null ? undefined : parsed.verbs[trigger.verb]
  if (verb && opensClauseOf(parsed, to, verb)) return true
  // "the family that has owned it since 1911 agreed".
  if (verb && to === verb.from && time.value?.endsWith('/..') && isInRelative(parsed, from))
    return false
  if (verb) {
    if (isPastOf(parsed, verb, to) || isBeforeRelative(parsed, verb, to)) return false
    if (to <= verb.from && isOfMainVerb(parsed, verb, from)) return false
    if (to <= verb.from && isWhenSaid(parsed, from, to)) return false
    const isClosed = closesClause(parsed, verb, from, to)
    if (sharesTime(parsed, verb, from) && !(isClosed && isInRelative(parsed, from))) return true
    return !isClosed && othersBetween(parsed, verb, from, to).length === 0
  }
  const phrase = trigger.phrase === null ? undefined : parsed.phrases[trigger.phrase]
  if (!phrase) return true
  if (from >= phrase.to) {
    // "the deadliest since rebels killed 30 in 2016": the time of what it is compared with.
    if (parsed.words.slice(phrase.to, from).some(({ lower }) => lower === 'since')) return false
    const between = parsed.verbs.filter((v) => v.from >= phrase.to && v.to <= from)
    if (between.length > 0) return between.every((v) => tells(v) || isPlannedFor(parsed, v, from))
    return CALENDAR.test(time.exact) || isToldBy(parsed, phrase.from)
  }
  if (isOfAside(parsed, from, to)) return false
  const between = parsed.verbs.filter((v) => v.from >= to && v.to <= phrase.from)
  if (between.length > 0) return between.every(tells)
  const governing = parsed.verbs.findLast((v) => v.to <= from)
  return (
    governing === undefined ||
    governing.to < clauseStart(parsed, from) ||
    from - governing.to > NEXT ||
    tells(governing)
  )
}

/** "On Monday they freed girls whom they had taken": what had been done before was not done then. */
function isPastOf({ words }: Parsed, verb: VerbGroup, to: number): boolean {
  if (!words.slice(verb.from, verb.verb).some(({ lower }) => lower === 'had')) return false
  const relative = words.findLastIndex(
    ({ kind }, i) => i < verb.from && i >= verb.from - SUBJECT && kind === 'RELATIVE'
  )
  return relative >= to
}
/** "jailed on Wednesday for his part in the genocide, in which militiamen killed": not when they killed. */
function isBeforeRelative({ words }: Parsed, verb: VerbGroup, to: number): boolean {
  const relative = words.findLastIndex(
    ({ kind, lower }, i) =>
      i < verb.from &&
      i >= verb.from - SUBJECT &&
      kind === 'RELATIVE' &&
      !/^wh(?:en|ere)$/.test(lower)
  )
  return relative > to + 1
}
/** Words of a subject between a relative pronoun and its verb. */
const SUBJECT = 4

/** "stopped a lorry on Sunday, told the driver to get out and shot him": what one does in a row has one time. */
export function sharesTime(parsed: Parsed, verb: VerbGroup, from: number): boolean {
  const first = parsed.verbs.findLast((v) => v.to <= from)
  if (!first || verb.from <= from || first.isInfinitive || SAYS.test(first.lemma)) return false
  const row = parsed.verbs.slice(first.index + 1, verb.index)
  if (row.length > IN_A_ROW || row.some((v) => SAYS.test(v.lemma) && v.lemma !== 'tell'))
    return false
  const who = subjectOf(parsed, first)
  return who !== null && subjectOf(parsed, verb)?.index === who.index
}
const IN_A_ROW = 4
/** "X, who laid down arms on 9 March, was shot": the time of the relative clause. */
const isInRelative = ({ words, verbs }: Parsed, time: number): boolean => {
  const before = words[(verbs.findLast((v) => v.to <= time)?.from ?? 0) - 1]
  return before?.kind === 'RELATIVE' || before?.lower === 'that'
}
const SAYS =
  /^(?:say|tell|claim|announce|report|state|declare|admit|deny|condemn|accuse|blame|add|warn|confirm|vow|call|ask|confess|acknowledge|boast|insist|reveal|promise|allege)$/

/** "claimed on Wednesday to have wounded him", "admitted on Friday to holding two": when it was said. */
export function isWhenSaid({ words, verbs }: Parsed, from: number, to: number): boolean {
  const cue = verbs.findLast((v) => v.to <= from)
  if (!cue || !SAYS.test(cue.lemma)) return false
  // "announced in an e-mail to journalists on Sunday that".
  if (from - cue.to > 1) return from - cue.to < IN_WORDS && words[to]?.lower === 'that'
  return /^(?:that|to|of|having|being|it|its|their|his|her)$/.test(words[to]?.lower ?? '')
}

const IN_WORDS = 10

/** "X, leader of those who laid down arms on 9 March, was killed": the time goes with the verb before it. */
function closesClause(parsed: Parsed, verb: VerbGroup, from: number, to: number): boolean {
  if (to > verb.from) return false
  // "Nova, founded in 2016 by the banker Polak, will merge".
  const told = parsed.verbs.findLast((v) => v.to <= from)
  const isAside =
    told !== undefined && told.to - told.from === 1 && parsed.words[told.from - 1]?.lower === ','
  const closing = parsed.words.findIndex((w, i) => i >= to && i < verb.from && w.lower === ',')
  if (closing < 0 || (closing > to && !isAside)) return false
  return parsed.verbs.some((v) => v.to <= from && v.from >= clauseStart(parsed, from))
}

/** "since August 2020, when officers who called themselves a committee overthrew him", "on Monday when a man walked in and fired". */
function opensClauseOf(parsed: Parsed, to: number, verb: VerbGroup): boolean {
  const { words, verbs } = parsed
  const at = words[to]?.lower === ',' ? to + 1 : to
  if (words[at]?.lower !== 'when' || verb.from <= at) return false
  const between = words.slice(at + 1, verb.from).map(({ lower }) => lower)
  if (between.some((w) => /^(?:[.;:,]|when|after)$/.test(w))) return false
  if (!between.includes('and')) return true
  const first = verbs.find((v) => v.from > at)
  return first !== undefined && subjectOf(parsed, first) === subjectOf(parsed, verb)
}

/** "stood in silence on Sunday in memory of those killed": the time of the verb that the group hangs on. */
function isOfMainVerb({ words, verbs, phrases }: Parsed, verb: VerbGroup, time: number): boolean {
  const form = words[verb.verb]?.form
  if (verb.to - verb.from > 1 || !(form === 'PAST' || form === 'PARTICIPLE')) return false
  const killed = phrases.find((p) => p.to === verb.from)
  if (!killed || killed.isPronoun || words[killed.from - 1]?.kind !== 'PREPOSITION') return false
  return verbs.some((v) => v.to <= time)
}

/** Words between a verb and a time that goes with it ("referred [on] Monday"). */
const NEXT = 2

/** "IS, which lost its last town in March 2019, did not claim the attack": the time of what is said beside. */
function isOfAside({ words }: Parsed, from: number, to: number): boolean {
  if (words[to]?.lower !== ',') return false
  const comma = words.findLastIndex(({ lower }, i) => i < from && /^[,;:]$/.test(lower))
  return comma >= 0 && /^(?:which|who|whose|where|when)$/.test(words[comma + 1]?.lower ?? '')
}

/** The clause's verb before a noun, if there is one, tells of what the noun names. */
function isToldBy(parsed: Parsed, at: number): boolean {
  const verb = parsed.verbs.findLast((v) => v.to <= at)
  if (verb === undefined || verb.to <= clauseStart(parsed, at)) return true
  return tells(verb) && !(verb.lemma === 'claim' && isByWhoClaims(parsed, verb))
}
/** "claimed responsibility for the attack on Friday", "claimed the raid on Friday": when it was claimed. */
const isByWhoClaims = (parsed: Parsed, { to, isPassive }: VerbGroup): boolean =>
  isPassive ||
  !/^(?:NUMBER|DET|POSSESSIVE)$/.test(parsed.words[to]?.kind ?? '') ||
  parsed.words[to]?.lower === 'the'

/** "including", "travelling": what describes somebody on the way has no time of its own. */
const tells = ({ lemma, isParticiple }: VerbGroup): boolean =>
  isParticiple || lemma === 'include' || TELLS.test(lemma)

/** Verbs that in a passive cut short tell what a thing is like ("a post manned by troops"). */
const STATE =
  /^(?:mann?|pack|know|call|locate|populate|hold|control|run|guard|own|base|situate|name|border|fill|load|inhabit|use|surround|staff|protect|hide|place|plant|attach|strap|conceal|park|wire|stick|bury|fix|leave)$/
const isState = (parsed: Parsed, verb: VerbGroup): boolean =>
  STATE.test(verb.lemma) &&
  verb.to - verb.from === 1 &&
  parsed.words[verb.verb]?.form !== 'ING' &&
  parsed.words[verb.to]?.kind === 'PREPOSITION'

/** "were announced for Thursday": what is planned has the time that it is planned for. */
const isPlannedFor = (parsed: Parsed, verb: VerbGroup, from: number): boolean =>
  /^(?:announce|schedule|plan|set|expect|organi[sz]e|call|postpone)$/.test(verb.lemma) &&
  verb.to >= from - 1 &&
  /^for\b/.test(
    parsed.words
      .slice(verb.to, from + 1)
      .map(({ lower }) => lower)
      .join(' ')
  )

/** Verbs of another kind between a verb and a time before or after it. */
function othersBetween(
  parsed: Parsed,
  verb: VerbGroup,
  from: number,
  to: number
): readonly VerbGroup[] {
  const [start, end] = from >= verb.to ? [verb.to, from] : [to, verb.from]
  return parsed.verbs.filter(
    (v) =>
      v.index !== verb.index && v.from >= start && v.to <= end && !tells(v) && !isState(parsed, v)
  )
}
