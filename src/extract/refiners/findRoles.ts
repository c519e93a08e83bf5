import {
  clauseEnd,
  fullEnd,
  objectsOf,
  prepositional,
  subjectOf,
  withCoordinates
} from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import { frontedObject } from '../chunks/relatives.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent, Refiner, TriggerFinding } from '../draft.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { addClaims, makeClaim, quote } from './claims.ts'
import { eventOf, figuresIn, triggersIn } from './lookups.ts'
import { agentsOfNoun } from './roles/agentsOfNoun.ts'
import { asTarget } from './roles/asTarget.ts'
import { cameUnder } from './roles/cameUnder.ts'
import { believedDeed } from './responsibility/suspected.ts'
import { exchange } from './roles/exchange.ts'
import { ownerHadDone } from './roles/ownerHadDone.ts'
import { givenTo } from './roles/givenTo.ts'
import { bringsAbout, initiator } from './roles/initiator.ts'
import { inState } from './roles/inState.ts'
import { isCarrier, isOwnBlast, metMine } from './roles/metMine.ts'
import { withEarlier } from './roles/lists.ts'
import { nextClause } from './roles/nextClause.ts'
import { onTheWay } from './roles/onTheWay.ts'
import { ownerOfDeed } from './roles/ownerOfDeed.ts'
import { sidesBetween } from './roles/sidesBetween.ts'
import { ofPastTime, ownersHarm } from './roles/whoseHarm.ts'
import {
  aimedAt,
  bombed,
  isOfWeapon,
  participant,
  perpetrator,
  recipient,
  typeAt,
  victim,
  weapons
} from './roles/ofPhrase.ts'
import { hitsNothing, isWarding } from './roles/warding.ts'

const BY = new Set(['by'])
/** "set fire to the house". */
const TO = new Set(['to'])
/** "launched five rockets at the guest house". */
const AT = new Set(['at', 'against', 'on', 'towards', 'toward'])
const SHOT = /^(?:launch|fire|hurl|throw|lob|toss|fling)$/
const GIVEN_TO = /^(?:set|send|mail|post)$/
/** What two sides have with each other. */
const BETWEEN_TYPES: ReadonlySet<string> = new Set(['CLASH', 'AGREEMENT', 'MEETING'])
const AGAINST = new Set(['against', 'on', 'upon'])
/** Nouns whose "of" brings whom it was done to. */
const HARM_NOUNS =
  /^(?:murder|assassination|killing|massacre|slaughter|kidnapping|abduction|bombing|shooting|shelling|slaying|torture|rape|execution|lynching|beheading|hijacking|kidnap|bombardment|destruction|ambush|stabbing|looting|genocide|disappearance|robbery|storming|torching|wounding|knifing|burning|beating|sacking|ransacking)$/
/** Their subject is the bomb, not who set it off. */
const NO_AGENT = new Set(['explode', 'go', 'die'])
/** Who drives over a mine laid none. */
const isWithoutAgent = ({ lemma, by, type, object }: TriggerFinding): boolean =>
  NO_AGENT.has(lemma) ||
  object === 'M' ||
  (by === 'events/frame' &&
    (lemma === 'keep' || (type === 'BOMBING' && object === 'O' && !THROWN.test(lemma))))
const THROWN =
  /^(?:send|mail|post|drop|hurl|throw|toss|lob|fling|chuck|lay|plant|hide|bury|conceal|attach|strap|stick|fix|leave|set|rain)$/

/** "is still holding 13 others": who has them from another time. */
const isStillHeld = (parsed: Parsed, verb: VerbGroup, { lemma, by }: TriggerFinding): boolean =>
  lemma === 'hold' &&
  by === 'events/frame' &&
  parsed.words.slice(verb.from, verb.to).some((w) => w.lower === 'still')

/** Who did what to whom with what, from the clause around each trigger. */
export const findRoles: Refiner = {
  name: 'findRoles',
  refine(draft) {
    const claims: DraftClaim[] = []
    draft.found.triggers.forEach((trigger, i) => {
      const key = draft.eventOfTrigger.get(i)
      const event = eventOf(draft, key)
      const parsed = draft.found.parsed[trigger.sentence]
      if (!event || !parsed) return
      claims.push(
        ...(trigger.verb === null
          ? nounRoles(draft, parsed, trigger, event)
          : verbRoles(draft, parsed, trigger, event))
      )
    })
    return addClaims(draft, claims)
  }
}

/** "burned down the church": the particle stands before what was hit. */
const PARTICLE = /^(?:down|up|apart|alive|dead)$/
const END = /^(?:death|pieces|rubble|ashes)$/
const pastParticle = ({ words }: Parsed, own: number): number => {
  if (PARTICLE.test(words[own]?.lower ?? '')) return own + 1
  return words[own]?.lower === 'to' && END.test(words[own + 1]?.lower ?? '') ? own + 2 : own
}

/** "rammed a car into the gate": what was driven is not what was hit. */
const RAMS = /^(?:ram|crash|drive|plough|plow|slam|smash)$/
const INTO = new Set(['into', 'through'])

function verbRoles(
  draft: Draft,
  parsed: Parsed,
  trigger: TriggerFinding,
  event: DraftEvent
): DraftClaim[] {
  const verb = trigger.verb === null ? undefined : parsed.verbs[trigger.verb]
  if (!verb) return []
  const own = parsed.words.findIndex((w) => w.end >= trigger.end) + 1
  const last = pastParticle(parsed, own)
  const subject = subjectOf(parsed, verb)
  // "took five guards hostage": those taken stand before the particle.
  const isSplit = /^(?:take|hold)$/.test(trigger.lemma)
  // "gave himself up": it is done to the subject.
  const behind =
    verb.isPassive || trigger.object === 'S'
      ? []
      : objectsOf(parsed, verb, isSplit ? verb.to : last).filter((p) => !isSpan(parsed, p))
  const fronted = behind.length === 0 ? frontedObject(parsed, verb, subject) : null
  const met = RAMS.test(trigger.lemma) ? prepositional(parsed, INTO, last, last + 9) : []
  const objects = fronted
    ? [fronted]
    : met.length > 0
      ? met
      : behind.length > 0
        ? behind
        : countBehind(parsed, verb, last)
  const isReduced =
    !verb.isPassive &&
    objects.length === 0 &&
    !isNamed(parsed, last) &&
    isHarmed(parsed, verb, trigger) &&
    !isFollowedByCount(draft, trigger)
  const agents =
    verb.isPassive || isReduced
      ? prepositional(parsed, BY, verb.to, endOfAgents(draft, parsed, verb))
      : subject
        ? withEarlier(parsed, subject)
        : []
  const patients =
    verb.isPassive || isReduced ? (subject ? withEarlier(parsed, subject) : []) : objects
  const claims: DraftClaim[] = []
  if (isHarmOf(event, trigger)) {
    if (trigger.object === 'W') {
      for (const side of [
        ...agents,
        ...prepositional(parsed, new Set(['with']), last, clauseEnd(parsed, last))
      ])
        claims.push(...participant(draft, parsed, event, side, verb.verb))
    } else if (
      !isWithoutAgent(trigger) &&
      !isStillHeld(parsed, verb, trigger) &&
      trigger.status !== 'PLANNED' &&
      trigger.status !== 'THREATENED' &&
      !isWarding(parsed, trigger.lemma, objects) &&
      !hitsNothing(parsed, objects) &&
      !isCharge(parsed, verb)
    )
      for (const agent of agents)
        claims.push(...perpetrator(draft, parsed, event, agent, verb.verb, last))
    if (!/^[OWM]$/.test(trigger.object) && !isOnlyMeant(parsed, verb, event, trigger))
      for (const patient of patients) claims.push(...victim(draft, parsed, event, patient, trigger))
    claims.push(...weapons(draft, parsed, trigger, event, agents, patients, last))
    if (isWithoutAgent(trigger) && trigger.by === 'events/frame' && subject && !verb.isPassive)
      claims.push(...metMine(draft, parsed, event, subject, trigger))
    claims.push(...onTheWay(draft, parsed, event, verb, subject))
    if (trigger.lemma === 'blow' && subject && objects.length === 0 && isCarrier(parsed, subject))
      claims.push(...metMine(draft, parsed, event, subject, trigger))
    if (isOfWeapon(trigger) || isOwnBlast(parsed, trigger, objects))
      claims.push(...bombed(draft, parsed, event, last))
    if (trigger.object === 'O')
      for (const target of prepositional(
        parsed,
        GIVEN_TO.test(trigger.lemma) ? TO : SHOT.test(trigger.lemma) ? AT : AGAINST,
        last,
        clauseEnd(parsed, last)
      ))
        if (!SHOT.test(trigger.lemma) || AT.has(parsed.words[target.from - 1]?.lower ?? ''))
          claims.push(...aimedAt(draft, parsed, event, target))
    return claims
  }
  if (isHarmBeside(event, trigger) && isOnlyMeant(parsed, verb, event, trigger)) return []
  if (isHarmBeside(event, trigger))
    return patients.flatMap((patient) => victim(draft, parsed, event, patient, trigger))
  if (bringsAbout(event, trigger))
    for (const agent of agents)
      claims.push(...initiator(draft, parsed, event, agent, last, trigger.lemma))
  claims.push(...givenTo(draft, parsed, event, trigger, objects))
  // "imposed travel bans on 14 officials".
  if (event.type === 'SANCTION' && trigger.object === 'O')
    for (const whom of [
      ...prepositional(
        parsed,
        AGAINST,
        last,
        Math.min(clauseEnd(parsed, last), nextClause(parsed, last))
      ),
      ...ownersOf(parsed, patients)
    ])
      claims.push(...recipient(draft, parsed, event, whom, trigger))
  for (const patient of patients) claims.push(...recipient(draft, parsed, event, patient, trigger))
  return claims
}

/** "threatened to kill ten hostages", "would have killed a guard" beside what did happen: nobody was harmed so. */
const isOnlyMeant = (
  parsed: Parsed,
  verb: VerbGroup,
  event: DraftEvent,
  { status }: TriggerFinding
): boolean =>
  event.status === 'ACCOMPLISHED' &&
  (status === 'THREATENED' || (status === 'PLANNED' && !mayHave(parsed, verb)))
/** "may have killed a guard", "gave the order to kill the priests": it may well have been done. */
const mayHave = (parsed: Parsed, verb: VerbGroup): boolean =>
  /^(?:may|might)$/.test(verb.modal ?? '') ||
  parsed.words.slice(Math.max(0, verb.from - 3), verb.from).some((w) => w.lower.startsWith('order'))

/** "kidnapped 71 days ago": no object. */
const isSpan = ({ words }: Parsed, { head }: Phrase): boolean =>
  /^(?:minutes|hours?|days?|weeks?|months?|years?)$/.test(words[head]?.lower ?? '')

/** "ran over two devices": "over" before a number belongs to the phrase. */
const countBehind = (parsed: Parsed, verb: VerbGroup, last: number): readonly Phrase[] =>
  verb.isPassive || last === verb.to
    ? []
    : parsed.phrases.filter((p) => p.from === last - 1 && p.to > last)

/** "The rally had been banned by the mayor": who undoes a thing did not bring it about. */
const endOfMakers = (parsed: Parsed, from: number, end: number): number =>
  parsed.verbs.find((v) => v.from >= from && v.from < end && !MAKES.test(v.lemma))?.from ?? end
const MAKES =
  /^(?:sign|hold|launch|stage|organi[sz]e|call|lead|arrange|announce|declare|order|impose|host|broker|mediate|attend|carry|mount|conduct|make|agree|reach|conclude|head|convene|sponsor|propose|initial|ratify|decree|introduce|issue|approve|oversee|set|start|begin|open|form|found|create|attempt|plan)$/

/** Youths who burn cars in a riot do what attackers do, and police who shoot those who march. */
const isHarmOf = (event: DraftEvent, trigger: TriggerFinding): boolean =>
  ATTACK_TYPES.has(event.type) ||
  ((event.type === 'PROTEST' || event.type === 'COUP') &&
    (ATTACK_TYPES.has(trigger.type) || isHarm(trigger)))
const isHarm = ({ lemma, object }: TriggerFinding): boolean =>
  object === 'V' || (object === 'T' && lemma !== 'strike') || lemma === 'open'
/** "The flood killed five", "took the town, killing ten": harm done by what is no attack. */
const isHarmBeside = (event: DraftEvent, trigger: TriggerFinding): boolean =>
  (trigger.object === 'V' || trigger.object === 'S') &&
  (event.type === 'DISASTER' || event.type === 'TERRITORIAL_CHANGE')

/** "froze the assets of two generals", "revoked the visas of": whose they are. */
const ownersOf = (parsed: Parsed, owned: readonly Phrase[]): readonly Phrase[] =>
  owned.flatMap(({ of }) => {
    const owner = of === null ? undefined : parsed.phrases[of]
    return owner ? withCoordinates(parsed, owner) : []
  })

/** "burned alive Ana Ruiz": whom it was done to stands behind, whatever the phrase is made of. */
const isNamed = ({ phrases }: Parsed, at: number): boolean =>
  phrases.some((p) => p.name !== null && p.from <= at && at < p.to)

/** "was shattered and sealed off by soldiers": who does the next thing is no agent of the first, unless both harm. */
function endOfAgents(draft: Draft, parsed: Parsed, verb: VerbGroup): number {
  const end = Math.min(verb.to + 18, clauseEnd(parsed, verb.to))
  const next = parsed.verbs.find(
    (v) =>
      v.from >= verb.to &&
      v.from < end &&
      !triggersIn(draft, parsed.sentence.index).some((t) => t.verb === v.index)
  )
  return next ? Math.min(end, next.from) : end
}

/** "is accused of abducting", "is believed to have abducted": a charge or a belief is no plain fact. */
export function isCharge(parsed: Parsed, verb: VerbGroup): boolean {
  const believing = parsed.verbs[verb.index - 1]
  if (believing && believedDeed(parsed, believing) === verb) return true
  if (parsed.words[verb.verb]?.form !== 'ING') return false
  if (!/^(?:of|with|for)$/.test(parsed.words[verb.from - 1]?.lower ?? '')) return false
  const before = parsed.verbs.findLast((v) => v.to < verb.from)
  return (
    before !== undefined &&
    before.to >= verb.from - 8 &&
    /^(?:accuse|suspect|charge|blame|convict|try|indict|arrest|sentence)$/.test(before.lemma)
  )
}

/** "killed between 800 and 1,000 people": the figure behind the verb is its object. */
const isFollowedByCount = (draft: Draft, trigger: TriggerFinding): boolean =>
  trigger.object === 'V' &&
  figuresIn(draft, trigger.sentence).some(
    (f) => f.start === trigger.start && f.end > trigger.end + 1
  )

/** "five soldiers killed in the raid", "three people died": the subject suffers. */
function isHarmed(parsed: Parsed, verb: VerbGroup, trigger: TriggerFinding): boolean {
  if (trigger.object === 'S') return true
  if (trigger.object !== 'V' && trigger.object !== 'D') return false
  // "two officers killed and 30 men wounded"
  if (parsed.words[verb.to]?.kind === 'CONJUNCTION')
    return verb.to - verb.from === 1 && parsed.words[verb.to + 1]?.kind === 'NUMBER'
  return verb.to - verb.from === 1 && parsed.words[verb.verb]?.form !== 'ING' && !verb.isInfinitive
}

function nounRoles(
  draft: Draft,
  parsed: Parsed,
  trigger: TriggerFinding,
  event: DraftEvent
): DraftClaim[] {
  const phrase = trigger.phrase === null ? undefined : parsed.phrases[trigger.phrase]
  if (!phrase) return []
  const end = Math.min(clauseEnd(parsed, phrase.to), phrase.to + 20)
  const claims: DraftClaim[] = []
  if (BETWEEN_TYPES.has(event.type))
    for (const side of sidesBetween(parsed, phrase.to))
      claims.push(
        ...(event.type === 'CLASH'
          ? participant(draft, parsed, event, side, phrase.from)
          : initiator(draft, parsed, event, side, phrase.to))
      )
  if (!ATTACK_TYPES.has(event.type)) {
    for (const agent of prepositional(parsed, BY, phrase.to, endOfMakers(parsed, phrase.to, end)))
      for (const one of withCoordinates(parsed, agent))
        claims.push(...initiator(draft, parsed, event, one, phrase.to))
    if (event.type === 'SANCTION')
      for (const whom of prepositional(parsed, AGAINST, phrase.to, phrase.to + 1))
        claims.push(...recipient(draft, parsed, event, whom, trigger))
    const whom = phrase.of === null ? undefined : parsed.phrases[phrase.of]
    if (whom && HAD_DONE.test(trigger.lemma))
      for (const one of withCoordinates(parsed, whom))
        claims.push(...recipient(draft, parsed, event, one, trigger))
    if (!whom && HAD_DONE.test(trigger.lemma))
      claims.push(...ownerHadDone(draft, parsed, phrase, event))
    claims.push(...inState(draft, parsed, phrase, event, trigger))
    claims.push(...exchange(draft, parsed, phrase, event, trigger))
    return claims
  }
  const stop =
    parsed.verbs.find((v) => v.from >= phrase.to && !v.isParticiple && !v.isPassive)?.from ?? end
  for (const agent of agentsOfNoun(parsed, phrase, Math.min(end, stop)))
    claims.push(...perpetrator(draft, parsed, event, agent, phrase.from, phrase.to))
  const targets = prepositional(parsed, AGAINST, phrase.to, Math.min(end, stop))
  for (const target of isLaidOnSomebody(parsed, phrase) ? targets.slice(0, -1) : targets)
    claims.push(...aimedAt(draft, parsed, event, target))
  claims.push(...cameUnder(draft, parsed, phrase, event))
  claims.push(...ownerOfDeed(draft, parsed, phrase, event, trigger))
  const of = phrase.of === null ? ofPastTime(parsed, phrase) : parsed.phrases[phrase.of]
  if (of && HARM_NOUNS.test(trigger.lemma))
    for (const whom of withCoordinates(parsed, of))
      claims.push(...victim(draft, parsed, event, whom, trigger))
  if (HARM_NOUNS.test(trigger.lemma)) claims.push(...ownersHarm(draft, parsed, phrase, event))
  for (const means of prepositional(parsed, new Set(['with', 'using']), phrase.to, end)) {
    const found = typeAt(draft, parsed, means)
    if (found?.type === 'WEAPON')
      claims.push(
        makeClaim({
          predicate: 'USED_WEAPON',
          subject: event.key,
          object: found.key,
          quotes: [quote(draft, parsed, phrase.from, fullEnd(parsed, means))]
        })
      )
  }
  claims.push(...carriedOut(draft, parsed, phrase, event))
  claims.push(...inState(draft, parsed, phrase, event, trigger))
  return claims
}

/** "the release of two nuns": whom the "of" brings had it done to them. */
const HAD_DONE =
  /^(?:arrest|detention|imprisonment|trial|indictment|conviction|extradition|jailing|sentencing|prosecution|expulsion|release|freeing|handover|pardon|rescue|overthrow)$/

/** "blamed the raid on a market on X": the last of them is who is blamed. */
const isLaidOnSomebody = (parsed: Parsed, { from, to }: Phrase): boolean =>
  parsed.verbs.some((v) => (v.to === from || v.from === to) && /^(?:blame|pin)$/.test(v.lemma))

/** "the attack, perpetrated by X", "the attack targeted Y": verbs that take the event as their subject. */
function carriedOut(draft: Draft, parsed: Parsed, phrase: Phrase, event: DraftEvent): DraftClaim[] {
  return parsed.verbs.flatMap((verb) => {
    if (
      !/^(?:target|aim|hit|strike|damage|destroy|wreck|flatten|shatter|gut|level|rip|rock|shake)$/.test(
        verb.lemma
      ) ||
      verb.isPassive
    )
      return []
    if (subjectOf(parsed, verb)?.index !== phrase.index) return []
    return objectsOf(parsed, verb).flatMap((target) =>
      asTarget(draft, parsed, event, target, target.from, fullEnd(parsed, target))
    )
  })
}
