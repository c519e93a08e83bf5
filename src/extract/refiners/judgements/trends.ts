import type { Trend } from '../../../model.ts'
import { subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { nounTrigger } from '../../lexicon/triggers.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { makeClaim, quote } from '../claims.ts'
import { toldBefore } from './aboutWhat.ts'
import { entityAt } from '../claims.ts'
import { entityOf } from '../lookups.ts'

const STATE = /^(?:situation|security|violence|fighting|conflict|unrest|insecurity|tension|crisis)$/
const CHANGE =
  /^(?:deteriorate|worsen|improve|escalate|intensify|increase|decline|decrease|rise|fall|ease|subside|spread|surge)$/
const UP =
  /\b(?:more (?:frequent|common|commonplace|often)|increase\w*|rise\w*|rose|escalat\w*|intensif\w*|surge\w*|spread\w*)\b/
const DOWN =
  /\b(?:rarer|fewer|less (?:frequent|common|often)|decline\w*|decrease\w*|fall\w*|fell|eased?|subside\w*|improv\w*)\b/
const DEGREE =
  /^(?:(?:relatively|extremely|very|increasingly|comparatively|quite|fairly|largely|mostly|still) )?(?:rare|rarer|common|commonplace|frequent|uncommon|unusual|infrequent|more (?:frequent|common|commonplace|rare)|less (?:frequent|common)|worse|volatile|fragile|calm|tense|safe|insulated|shielded|spared)\b/
const BE =
  /^(?:is|are|was|were|been|be|remain(?:s|ed)?|become|becomes|became|grown|grew|stay(?:s|ed)?)$/

/** "attacks have become rarer", "the security situation has worsened": a state or trend of what happens there. */
export function trends(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return [...ofDegree(draft, parsed), ...ofChange(draft, parsed)]
}

function ofDegree(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.words.flatMap((word, i): readonly DraftClaim[] => {
    if (!BE.test(word.lower)) return NOTHING
    const rest = parsed.words
      .slice(i + 1, i + 5)
      .map((w) => w.lower)
      .join(' ')
    const said = DEGREE.exec(rest)
    if (!said) return []
    let start = i
    while (
      start > 0 &&
      /^(?:AUXILIARY|ADVERB|MODAL|NEGATION)$/.test(parsed.words[start - 1]?.kind ?? '')
    )
      start--
    const subject = subjectEndingAt(parsed, start)
    const isNot = parsed.words.slice(start, i + 1).some((w) => /^(?:NEGATION|MODAL)$/.test(w.kind))
    if (!subject || isNot) return []
    return judged(draft, parsed, subject, i + 1 + said[0].split(' ').length)
  })
}

function ofChange(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.verbs.flatMap((verb: VerbGroup): DraftClaim[] => {
    const isFinite = !verb.isInfinitive && !verb.isParticiple && verb.modal === null
    if (!CHANGE.test(verb.lemma) || verb.isNegated || verb.isPassive || !isFinite) return []
    const subject = subjectOf(parsed, verb)
    const isPlace = placeAt(draft, parsed, subject) !== null
    return subject && !isPlace ? judged(draft, parsed, subject, verb.to) : []
  })
}

const subjectEndingAt = (parsed: Parsed, end: number): Phrase | null => {
  let at = end
  // "attacks on the capital, Lome, have been rare"
  if (parsed.words[at - 1]?.lower === ',') {
    const open = parsed.words.findLastIndex((w, i) => i < at - 1 && w.lower === ',')
    if (open > 0 && at - open < 8) at = open
  }
  let phrase = parsed.phrases.findLast((p) => p.to === at && !p.isPronoun) ?? null
  while (phrase) {
    const before = phrase.from - 1
    const kind = parsed.words[before]?.kind
    const joined = kind === 'PREPOSITION' || parsed.words[before]?.form === 'ING'
    const outer: Phrase | undefined = joined
      ? parsed.phrases.find((p) => p.to === before)
      : undefined
    if (!outer) return phrase
    phrase = outer
  }
  return phrase
}

const NOTHING: readonly DraftClaim[] = []
/** Attacks and states of security are judged, whatever else becomes rarer. */
function judged(draft: Draft, parsed: Parsed, subject: Phrase, to: number): DraftClaim[] {
  const head = parsed.words[subject.head]?.lower ?? ''
  const type = nounTrigger(head, [parsed.words[subject.head - 1]?.lower ?? ''])
  const isAttack = type !== null && ATTACK_TYPES.has(type)
  const place = placeIn(draft, parsed, subject.from, to)
  const isOfPlace = placeAt(draft, parsed, subject) !== null
  if (!isAttack && !STATE.test(head) && !isOfPlace) return []
  const whole = parsed.words
    .slice(subject.from, to)
    .map((w) => w.lower)
    .join(' ')
  const about = place ?? toldBefore(draft, parsed.words[subject.from]?.start ?? 0)?.key ?? null
  if (!about) return []
  const trend: Trend | null = DOWN.test(whole) ? 'FALLING' : UP.test(whole) ? 'RISING' : null
  return [
    makeClaim({
      predicate: 'ASSESSED_AS',
      subject: about,
      object: null,
      scope: 'BACKGROUND',
      quotes: [quote(draft, parsed, subject.from, to)],
      confidence: 0.65,
      ...(trend ? { trend } : {})
    })
  ]
}

const PLACES = new Set(['COUNTRY', 'REGION', 'CITY'])
const placeAt = (draft: Draft, parsed: Parsed, phrase: Phrase | null): string | null => {
  const entity = phrase ? entityOf(draft, entityAt(draft, parsed, phrase)) : null
  return entity?.type && PLACES.has(entity.type) ? entity.key : null
}
/** The place that the clause speaks of, the last one named before the verb or right behind it. */
function placeIn(draft: Draft, parsed: Parsed, from: number, to: number): string | null {
  const clause = parsed.phrases.filter((p) => p.from >= from && p.from < to)
  const behind =
    parsed.words[to]?.lower === 'in' ? parsed.phrases.find((p) => p.from === to + 1) : undefined
  for (const phrase of [...(behind ? [behind] : []), ...clause.toReversed()]) {
    const place = placeAt(draft, parsed, phrase)
    if (place) return place
  }
  return null
}
