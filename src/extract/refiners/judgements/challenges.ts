import { fullEnd, phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { ACTORS } from '../actors.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { concerned, judgedEvent, toldBefore } from './aboutWhat.ts'

const WEAKEN =
  /^(?:challenge|threaten|undermine|weaken|endanger|jeopardize|jeopardise|destabilize|destabilise|erode)$/
/** What is weakened: words for authority, peace and safety. */
const ORDER =
  /^(?:authority|stability|security|rule|peace|order|control|legitimacy|power|unity|sovereignty|grip|safety)$/
const STATE = new Set(['GOVERNMENT_BODY', 'COUNTRY', 'REGION', 'SECURITY_FORCE'])
const NOUN = /^(?:challenge|threat|danger|blow)$/
const TO = /^(?:to|for)$/

/** "a direct challenge to the authority of the state", "threatened the stability of the region". */
export function challenges(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return [...byVerb(draft, parsed), ...byNoun(draft, parsed)]
}

function byVerb(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.verbs.flatMap((verb): DraftClaim[] => {
    if (!WEAKEN.test(verb.lemma) || verb.isPassive || verb.isNegated || verb.modal) return []
    const object = phraseAfter(parsed, verb.to)
    const whom = object ? orderOf(draft, parsed, object) : null
    const subject = subjectOf(parsed, verb)
    const who = whoChallenges(draft, parsed, subject)
    if (!object || !whom || !who || who === whom) return []
    return [claim(draft, parsed, who, whom, verb.from, fullEnd(parsed, object))]
  })
}

function byNoun(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    if (!NOUN.test(parsed.words[phrase.head]?.lower ?? '')) return []
    if (!/^(?:an?|the)$/.test(parsed.words[phrase.from]?.lower ?? '')) return []
    if (!TO.test(parsed.words[phrase.to]?.lower ?? '')) return []
    const object = phraseAfter(parsed, phrase.to + 1)
    const whom = object ? orderOf(draft, parsed, object) : null
    const who = carrierOf(draft, parsed, phrase)
    if (!object || !whom || !who || who === whom) return []
    return [claim(draft, parsed, who, whom, phrase.from, fullEnd(parsed, object))]
  })
}

const claim = (
  draft: Draft,
  parsed: Parsed,
  subject: string,
  object: string,
  from: number,
  to: number
): DraftClaim =>
  makeClaim({
    predicate: 'CHALLENGES',
    subject,
    object,
    quotes: [quote(draft, parsed, from, to)],
    confidence: 0.65
  })

/** "the authority of the government", "the government", "state security": whose order it is. */
function orderOf(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  const head = parsed.words[phrase.head]?.lower ?? ''
  const of = phrase.of === null ? null : (parsed.phrases[phrase.of] ?? null)
  if (ORDER.test(head)) return of ? concerned(draft, parsed, of) : null
  const entity = entityOf(draft, entityAt(draft, parsed, phrase))
  return entity?.type && STATE.has(entity.type) ? entity.key : null
}

/** An event, or those whose rise or presence is told as the danger. */
function whoChallenges(draft: Draft, parsed: Parsed, subject: Phrase | null): string | null {
  const event = judgedEvent(draft, parsed, subject)
  if (event) return event.key
  const entity = subject ? entityOf(draft, entityAt(draft, parsed, subject)) : null
  return entity && ACTORS.has(entity.type) ? entity.key : null
}

/** What is called a challenge: the subject of "is", "pose", "mark", the object of "call" and "describe". */
function carrierOf(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  let at = phrase.from
  while (/^(?:["“‘(]|as)$/.test(parsed.words[at - 1]?.lower ?? '')) at--
  const before = parsed.words[at - 1]
  if (/^(?:is|was|are|were|been|be)$/.test(before?.lower ?? '')) {
    const subject = parsed.phrases.findLast((p) => p.to <= at - 1)
    return subject ? whoChallenges(draft, parsed, subject) : null
  }
  const verb = parsed.verbs.findLast((v) => v.to <= at)
  if (!verb || verb.isNegated) return null
  if (/^(?:pose|mark|represent|constitute|present|become)$/.test(verb.lemma) && verb.to === at)
    return verb.isParticiple
      ? (toldBefore(draft, before?.start ?? 0)?.key ?? null)
      : whoChallenges(draft, parsed, subjectOf(parsed, verb))
  if (!/^(?:describe|call|see|condemn)$/.test(verb.lemma)) return null
  const called = phraseAfter(parsed, verb.to)
  return called && called.to === at ? whoChallenges(draft, parsed, called) : null
}
