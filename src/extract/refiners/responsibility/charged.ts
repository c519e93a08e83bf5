import { fullEnd, objectsOf, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { makeClaim, quote } from '../claims.ts'
import { withEarlier } from '../roles/lists.ts'
import { eventOf, indexOfTrigger, triggersIn } from '../lookups.ts'
import { asShare, isOfShare } from './share.ts'
import { actorsAt, claimant } from './whoAndWhat.ts'
import { somebodyAt } from './whoSpeaks.ts'

const LEGAL = /^(?:charge|arrest|convict|sentence|indict|detain|capture|prosecute|extradite)$/
const LINK = /^(?:of|for|with|in|over)$/
/** Words after the verb within which its crime is named. */
const REACH = 10

/** "charged with the murder of X", "arrested for the bombing". */
export function charged(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  const crimes = triggersIn(draft, parsed.sentence.index).flatMap((trigger) => {
    const event = eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, trigger)))
    const at = parsed.words.findIndex((w) => w.end > trigger.start)
    return event && ATTACK_TYPES.has(event.type)
      ? [{ event, at, end: parsed.words.findIndex((w) => w.end >= trigger.end) + 1 }]
      : []
  })
  if (!crimes.length) return []
  return parsed.verbs.flatMap((verb) => ofVerb(draft, parsed, verb, crimes))
}
/** Charges that whoever brings them speaks by. */
const ACCUSE = /^(?:charge|indict|prosecute)$/
/** An object stands behind the verb, whatever it is made of. */
const isGoverning = (parsed: Parsed, verb: VerbGroup, end: number): boolean =>
  verb.to - verb.from > 1 || parsed.phrases.some((p) => p.from === verb.to && p.to <= end)

/** "went on trial in Mocoa on Monday charged with": neither the town nor the day is charged. */
function onTrial(parsed: Parsed, verb: VerbGroup): Phrase | null {
  const subject = subjectOf(parsed, verb)
  const isTied =
    subject !== null &&
    verb.to - verb.from === 1 &&
    parsed.words[subject.from - 1]?.kind === 'PREPOSITION'
  const before = isTied ? parsed.verbs.findLast((v) => v.to <= subject.from) : undefined
  return before ? subjectOf(parsed, before) : subject
}

type Crime = Readonly<{ event: DraftEvent; at: number; end: number }>

function ofVerb(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  crimes: readonly Crime[]
): readonly DraftClaim[] {
  const isWanted = verb.lemma === 'want' && parsed.words[verb.to]?.lower === 'for'
  if ((!LEGAL.test(verb.lemma) && !isWanted) || verb.isNegated) return []
  const crime = crimes.find(
    (c) =>
      c.at > verb.to &&
      c.at < verb.to + REACH &&
      parsed.words.slice(verb.to, c.at).some((w) => LINK.test(w.lower))
  )
  if (!crime) return []
  const objects = verb.isPassive
    ? []
    : objectsOf(parsed, verb).filter((p) => fullEnd(parsed, p) < crime.at)
  const subject = onTrial(parsed, verb)
  // "police arrested four men on suspicion of": whoever arrests is not charged.
  const isOfSubject =
    verb.isPassive || (objects.length === 0 && !isGoverning(parsed, verb, crime.at))
  const accused = isOfSubject ? (subject ? withEarlier(parsed, subject) : []) : objects
  const accuser =
    !isOfSubject && ACCUSE.test(verb.lemma) ? somebodyAt(draft, parsed, subject) : null
  return accused.flatMap((phrase) =>
    actorsAt(draft, parsed, phrase).map((who) => {
      const claim = makeClaim({
        predicate: 'ATTRIBUTED_TO',
        subject: crime.event.key,
        object: who,
        attribution: 'ACCUSED_BY_AUTHORITIES',
        claimants: accuser ? [claimant(accuser, parsed, draft, verb.from, verb.to)] : [],
        quotes: [
          quote(draft, parsed, Math.min(phrase.from, verb.from), Math.max(crime.end, phrase.to))
        ],
        confidence: 0.7
      })
      return isOfShare(parsed, verb.to, crime.at) ? asShare(claim) : claim
    })
  )
}
