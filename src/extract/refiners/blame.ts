import { fullEnd, objectsOf, phraseAfter, prepositional, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent, Refiner } from '../draft.ts'
import { isRefused } from '../recognizers/notDone.ts'
import { addClaims } from './claims.ts'
import { accuse } from './responsibility/accuse.ts'
import { bothSpeakers } from './responsibility/bothSpeakers.ts'
import { chargeBehind } from './responsibility/chargeBehind.ts'
import { charged } from './responsibility/charged.ts'
import { unclaimed } from './responsibility/claimed.ts'
import { doersIdentity } from './responsibility/doersIdentity.ts'
import { asShare, isOfShare } from './responsibility/share.ts'
import { ownRoles } from './responsibility/ownRole.ts'
import { agentAt } from './responsibility/pastWords.ts'
import { isOfOtherDeeds } from './responsibility/otherDeeds.ts'
import { predicatesOf } from './responsibility/predicates.ts'
import { suspected } from './responsibility/suspected.ts'
import { namedSuspects } from './responsibility/suspects.ts'
import { deedsOfMembers, suspectedMembers } from './responsibility/suspectedMember.ts'
import { toldByFrames } from './responsibility/toldByFrames.ts'
import { actorAt, eventNear, isEventPhrase } from './responsibility/whoAndWhat.ts'
import { somebodyAt } from './responsibility/whoSpeaks.ts'
import { isWithheld } from './responsibility/withheld.ts'

/** Who claims, blames, denies: responsibility with the one who says so. */
export const blame: Refiner = {
  name: 'blame',
  refine(draft) {
    const claims: DraftClaim[] = []
    for (const parsed of draft.found.parsed) {
      const members = suspectedMembers(draft, parsed)
      claims.push(...members, ...deedsOfMembers(draft, members))
      const event = eventNear(draft, parsed)
      if (!event) continue
      claims.push(...unclaimed(draft, parsed, event))
      claims.push(...charged(draft, parsed))
      claims.push(...suspected(draft, parsed, event))
      claims.push(...doersIdentity(draft, parsed, event))
      claims.push(...ownRoles(draft, parsed))
      claims.push(...namedSuspects(draft, parsed, event))
      for (const verb of predicatesOf(parsed)) {
        if (isWithheld(parsed, verb) || isOfOtherDeeds(draft, parsed, verb)) continue
        claims.push(...blamed(draft, parsed, verb, event))
        claims.push(...toldByFrames(draft, parsed, verb, event, claims))
      }
    }
    return addClaims(draft, claims)
  }
}

/** "X blamed Y for", "attributed to Y", "X accused Y of", "Y is believed to have". */
function blamed(draft: Draft, parsed: Parsed, verb: VerbGroup, event: DraftEvent): DraftClaim[] {
  if (verb.isNegated || isRefused(parsed, verb)) return []
  if (/^(?:blame|accuse|suspect)$/.test(verb.lemma)) return accusation(draft, parsed, verb, event)
  if (/^(?:believe|think|suspect|presume|allege|report|say)$/.test(verb.lemma) && verb.isPassive)
    return believed(draft, parsed, verb, event)
  return []
}

/** "a commander blamed for the raid", "men suspected of it": whom the participle describes. */
function describedAt(parsed: Parsed, verb: VerbGroup): Phrase | null {
  const isReduced =
    verb.to - verb.from === 1 &&
    !verb.isPassive &&
    /^(?:PAST|PARTICIPLE)$/.test(parsed.words[verb.verb]?.form ?? '') &&
    /^(?:for|of)$/.test(parsed.words[verb.to]?.lower ?? '')
  const subject = isReduced ? subjectOf(parsed, verb) : null
  if (!subject || subject.isPronoun || relativeObject(parsed, subject)) return null
  // "The Front, a group blamed for": the description stands beside its name.
  const isBeside = subject.name === null && parsed.words[subject.from - 1]?.lower === ','
  const name = isBeside ? parsed.phrases.find((p) => p.to === subject.from - 1) : undefined
  return name && name.name !== null ? name : subject
}

function accusation(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  event: DraftEvent
): DraftClaim[] {
  const subject = subjectOf(parsed, verb)
  const described = describedAt(parsed, verb)
  if (described) {
    const charge = chargeBehind(draft, parsed, { ...described, to: verb.to })
    if (charge.kind !== 'DEED' || !charge.event) return []
    return accuse(draft, parsed, charge.event, [described], null, verb, described.from, verb.to)
  }
  if (verb.isPassive) {
    const on =
      verb.lemma === 'blame' ? prepositional(parsed, new Set(['on']), verb.to, verb.to + 10) : []
    const last = on.at(-1)
    const deed = parsed.words[verb.to]?.lower === 'for' ? phraseAfter(parsed, verb.to + 1) : null
    const by = agentAt(
      parsed,
      verb.to,
      ...[last, deed].flatMap((p) => (p ? [fullEnd(parsed, p)] : []))
    )
    const accused = on.length ? on : subject ? [subject] : []
    const accuser = actorAt(draft, parsed, by)
    return accuse(draft, parsed, event, accused, accuser, verb, verb.from, verb.to)
  }
  const whom = relativeObject(parsed, subject)
  const objects = whom ? [] : objectsOf(parsed, verb)
  const beside =
    verb.lemma === 'blame' ? prepositional(parsed, new Set(['on']), verb.to, verb.to + 1) : []
  // "blamed 'terrorist criminals'": marks tell that the word is the accuser's own.
  const isQuoted = /^["“]$/.test(parsed.words[verb.to]?.lower ?? '')
  const quoted = isQuoted ? phraseAfter(parsed, verb.to + 1) : null
  const first = objects[0] ?? beside[0] ?? whom ?? quoted
  if (!first) return []
  const on = isEventPhrase(draft, parsed, first)
    ? prepositional(parsed, new Set(['on']), first.to, first.to + 6)
    : beside
  const accused = on.length ? on : whom ? [whom] : objects
  const last = accused.at(-1) ?? first
  const end = whom ? verb.to : fullEnd(parsed, last)
  const charge = chargeBehind(draft, parsed, whom ? { ...last, to: verb.to } : last)
  if (!on.length && charge.kind === 'OTHER') return []
  if (!on.length && charge.kind === 'NONE' && !isBare(parsed, verb, end)) return []
  const eventPhrase = parsed.phrases.find(
    (p) => p.from >= verb.to && isEventPhrase(draft, parsed, p)
  )
  const isBoth = subject !== null && parsed.words[subject.head]?.lower === 'both'
  const both = isBoth ? bothSpeakers(draft, parsed, subject.from) : []
  const claims = accuse(
    draft,
    parsed,
    charge.event ?? event,
    accused,
    both[0] ?? somebodyAt(draft, parsed, subject),
    verb,
    verb.from,
    eventPhrase && eventPhrase.to < verb.to + 25 ? eventPhrase.to : verb.to
  ).map((claim) => withBoth(claim, both))
  return isOfShare(parsed, verb.to, eventPhrase?.from ?? parsed.words.length)
    ? claims.map(asShare)
    : claims
}
/** Two who say it together stand at one depth. */
const withBoth = (claim: DraftClaim, [, other]: readonly string[]): DraftClaim => {
  const [first] = claim.claimants
  return first && other !== undefined
    ? {
        ...claim,
        claimants: [first.entity, other].map((entity) => ({ ...first, entity, depth: 0 }))
      }
    : claim
}

/** "blamed X", "held X responsible", "blamed X, its old foe": no charge follows, so what happened is meant. */
const isBare = (parsed: Parsed, verb: VerbGroup, end: number): boolean => {
  const isBracket = parsed.words[end]?.lower === '('
  const next = parsed.words[end]
  const isDescribed =
    next?.kind === 'ADVERB' ||
    (next?.kind === 'VERB' &&
      (/^(?:ING|PARTICIPLE)$/.test(next.form ?? '') ||
        // "blamed extremists armed by Pakistan".
        (next.form === 'PAST' && parsed.words[end + 1]?.kind === 'PREPOSITION')))
  if (isDescribed) return true
  const after = isBracket ? '.' : (next?.lower ?? '.')
  return (
    verb.lemma === 'suspect' ||
    /^(?:[.;,)"”]|and|but|while|after|on|in|responsible|who|which|that|whose|whom|because|when|alike|as|at|by|late|early|last)$/.test(
      after
    )
  )
}

/** "five men, whom it blamed for the attack": the pronoun before the subject is the object. */
function relativeObject(parsed: Parsed, subject: Phrase | null): Phrase | null {
  const before = subject ? parsed.phrases.find((p) => p.to === subject.from) : undefined
  // "two deaths, for which it blamed": for what, not whom.
  if (before && parsed.words[before.from - 1]?.kind === 'PREPOSITION') return null
  return before && /^(?:whom|who|which)$/.test(parsed.words[before.head]?.lower ?? '')
    ? before
    : null
}

/** "The attack is believed to have been carried out by Y", "Y is suspected of carrying out". */
function believed(draft: Draft, parsed: Parsed, verb: VerbGroup, event: DraftEvent): DraftClaim[] {
  const subject = subjectOf(parsed, verb)
  if (!subject || !isEventPhrase(draft, parsed, subject)) return []
  const next = parsed.verbs.find(
    (v) =>
      v.from >= verb.to &&
      v.from <= verb.to + 3 &&
      /^(?:carry|perpetrate|commit|stage|launch|plan|organize|mount)$/.test(v.lemma)
  )
  if (!next) return []
  const by = prepositional(parsed, new Set(['by']), next.to, next.to + 4)
  return accuse(draft, parsed, event, by, null, verb, subject.from, next.to).map((c) => ({
    ...c,
    epistemic: 'TRUE_UNCERTAIN' as const
  }))
}
