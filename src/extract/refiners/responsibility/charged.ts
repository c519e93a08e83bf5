import { fullEnd, objectsOf, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { makeClaim, quote } from '../claims.ts'
import { withEarlier } from '../roles/lists.ts'
import { eventOf, indexOfTrigger, triggersIn } from '../lookups.ts'
import { asShare, isOfShare } from './share.ts'
import { actorAt, actorsAt, isSaidByNobody } from './whoAndWhat.ts'

const LEGAL =
  /^(?:charge|arrest|convict|sentence|indict|detain|capture|wanted|prosecute|extradite)$/
const LINK = /^(?:of|for|with|in|over)$/
/** Words after the verb within which its crime is named. */
const REACH = 10

/** "charged with the murder of X", "arrested for the bombing", "Y is responsible for the attack". */
export function charged(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  const crimes = triggersIn(draft, parsed.sentence.index).flatMap((trigger) => {
    const event = eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, trigger)))
    const at = parsed.words.findIndex((w) => w.end > trigger.start)
    return event && ATTACK_TYPES.has(event.type)
      ? [{ event, at, end: parsed.words.findIndex((w) => w.end >= trigger.end) + 1 }]
      : []
  })
  if (!crimes.length) return []
  return [
    ...parsed.verbs.flatMap((verb) => ofVerb(draft, parsed, verb, crimes)),
    ...responsible(draft, parsed, crimes)
  ]
}
type Crime = Readonly<{ event: DraftEvent; at: number; end: number }>

function ofVerb(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  crimes: readonly Crime[]
): readonly DraftClaim[] {
  if (!LEGAL.test(verb.lemma) || verb.isNegated) return []
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
  const subject = subjectOf(parsed, verb)
  const accused =
    verb.isPassive || !objects.length ? (subject ? withEarlier(parsed, subject) : []) : objects
  return accused.flatMap((phrase) =>
    actorsAt(draft, parsed, phrase).map((who) => {
      const claim = makeClaim({
        predicate: 'ATTRIBUTED_TO',
        subject: crime.event.key,
        object: who,
        attribution: 'ACCUSED_BY_AUTHORITIES',
        quotes: [
          quote(draft, parsed, Math.min(phrase.from, verb.from), Math.max(crime.end, phrase.to))
        ],
        confidence: 0.7
      })
      return isOfShare(parsed, verb.to, crime.at) ? asShare(claim) : claim
    })
  )
}

/** "Y is responsible for the attack", "Y was behind it": said in the sentence's own voice. */
function responsible(
  draft: Draft,
  parsed: Parsed,
  crimes: readonly Crime[]
): readonly DraftClaim[] {
  return parsed.words.flatMap((word, i): DraftClaim[] => {
    if (!/^(?:responsible|behind|guilty)$/.test(word.lower)) return []
    const crime = crimes.find((c) => c.at > i && c.at < i + REACH)
    let start = i
    while (
      start > 0 &&
      /^(?:AUXILIARY|ADVERB|MODAL|NEGATION)$/.test(parsed.words[start - 1]?.kind ?? '')
    )
      start--
    const isNegated = parsed.words.slice(start, i).some((w) => w.kind === 'NEGATION')
    const phrase = start < i ? parsed.phrases.find((p) => p.to === start) : undefined
    const who = phrase ? actorAt(draft, parsed, phrase) : null
    if (!crime || !phrase || !who || isNegated || isSaidByNobody(parsed, phrase.from)) return []
    const isOpen = /^(?:whether|if)$/.test(parsed.words[phrase.from - 1]?.lower ?? '')
    return [
      makeClaim({
        predicate: 'ATTRIBUTED_TO',
        subject: crime.event.key,
        object: who,
        attribution: isOpen ? 'POSSIBLE' : 'SUSPECTED_OR_ACCUSED',
        epistemic: isOpen ? 'TRUE_UNCERTAIN' : 'TRUE_CERTAIN',
        quotes: [quote(draft, parsed, phrase.from, crime.end)],
        confidence: 0.7
      })
    ]
  })
}
