import {
  fullEnd,
  prepositional,
  subjectOf,
  withCoordinates,
  phraseAfter
} from '../chunks/clauses.ts'
import { copulaBefore } from '../chunks/copulas.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent, Refiner } from '../draft.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { addClaims, entityAt } from './claims.ts'
import { entityOf, eventOf, indexOfTrigger, triggersIn } from './lookups.ts'
import { eventNear } from './responsibility/whoAndWhat.ts'
import { asTarget } from './roles/asTarget.ts'

const MEANT = /^(?:mean|intend|aim|direct|destine)$/
const TIES = new Set(['for', 'at', 'against', 'on'])
/** What can be meant for somebody besides the deed itself. */
const SHOTS =
  /^(?:shots?|bullets?|rounds?|gunfire|fire|volley|salvo|barrage|sort(?:y|ies)|charges?|parcels?|loads?|cargo|devices?|letters?|packages?|vehicles?|cars?|they|it|both|these)$/
const WHOLE =
  /^(?:intended|real|main|actual|likely|probable|apparent|primary|original|true|obvious)$/

const SIGN = /\b(?:meant|intended|aimed|directed|destined|targets?)\b/i

/** "The grenade was meant for a bunker", "had been aimed at a workshop", "X was the intended target". */
export const findAims: Refiner = {
  name: 'findAims',
  refine(draft) {
    if (!SIGN.test(draft.view.article.text)) return draft
    const claims = draft.found.parsed.flatMap((parsed) => [
      ...parsed.verbs.flatMap((verb): DraftClaim[] => {
        if (!MEANT.test(verb.lemma) || verb.isNegated) return []
        if (!verb.isPassive) return aimedAt(draft, parsed, verb)
        const subject = subjectOf(parsed, verb)
        const event = subject && eventOfAim(draft, parsed, subject)
        if (!subject || !event) return []
        return prepositional(parsed, TIES, verb.to, verb.to + 1).flatMap((phrase) =>
          asTarget(draft, parsed, event, phrase, subject.from, fullEnd(parsed, phrase))
        )
      }),
      ...calledTarget(draft, parsed)
    ])
    return addClaims(draft, claims)
  }
}

/** "its men had aimed at the airport": where shots were fired. */
function aimedAt(draft: Draft, parsed: Parsed, verb: VerbGroup): DraftClaim[] {
  if (verb.lemma !== 'aim' || parsed.words[verb.to]?.lower !== 'at') return []
  const event = parsed.words[verb.verb]?.form === 'ING' ? null : eventNear(draft, parsed)
  return event
    ? prepositional(parsed, AT, verb.to, verb.to + 1).flatMap((phrase) =>
        asTarget(draft, parsed, event, phrase, verb.from, fullEnd(parsed, phrase))
      )
    : []
}
const AT = new Set(['at'])

/** The deed that a phrase names, else the one near where the phrase is of arms, shots or "it". */
function eventOfAim(draft: Draft, parsed: Parsed, subject: Phrase): DraftEvent | null {
  const trigger = triggersIn(draft, parsed.sentence.index).find((t) => t.phrase === subject.index)
  const own = trigger && eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, trigger)))
  if (own && ATTACK_TYPES.has(own.type)) return own
  const isArms = entityOf(draft, entityAt(draft, parsed, subject))?.type === 'WEAPON'
  const isShots = SHOTS.test(parsed.words[subject.head]?.lower ?? '')
  return isArms || isShots ? eventNear(draft, parsed) : null
}

/** "A patrol was the intended target", "the real target was a judge", "the target of the attack was X". */
function calledTarget(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((target) => {
    if (!/^targets?$/.test(parsed.words[target.head]?.lower ?? '')) return []
    const inside = parsed.words.slice(target.from, target.head).map((w) => w.lower)
    const isOfDeed = target.of !== null && isDeed(draft, parsed, parsed.phrases[target.of])
    if (inside[0] !== 'the' || !(isOfDeed || inside.some((w) => WHOLE.test(w)))) return []
    const event = eventNear(draft, parsed)
    if (!event) return []
    const copula = copulaBefore(parsed, target.from)
    if (copula && !copula.isNegated)
      return asTarget(draft, parsed, event, copula.subject, copula.subject.from, target.to)
    const end = fullEnd(parsed, target)
    if (!/^(?:was|were|is|are)$/.test(parsed.words[end]?.lower ?? '')) return []
    const first = phraseAfter(parsed, end + 1)
    return first
      ? withCoordinates(parsed, first).flatMap((p) =>
          asTarget(draft, parsed, event, p, target.from, fullEnd(parsed, p))
        )
      : []
  })
}
const isDeed = (draft: Draft, parsed: Parsed, phrase: Phrase | undefined): boolean =>
  triggersIn(draft, parsed.sentence.index).some(
    (t) => phrase !== undefined && t.phrase === phrase.index && ATTACK_TYPES.has(t.type)
  )
