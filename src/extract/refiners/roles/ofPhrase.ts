import { DOERS } from '../actors.ts'
import type { EntityType } from '../../../model.ts'
import { clauseEnd, fullEnd, prepositional } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { phraseKey } from '../../draft.ts'
import type { Draft, DraftClaim, DraftEvent, TriggerFinding } from '../../draft.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt, figuresIn } from '../lookups.ts'
import { wholeOf } from './wholeOf.ts'

const PEOPLE = new Set<EntityType | null>(['PERSON', 'PERSON_GROUP', 'UNNAMED_SOURCE'])
export const TARGETS = new Set<EntityType | null>([
  'FACILITY',
  'PERSON',
  'PERSON_GROUP',
  'SECURITY_FORCE',
  'GOVERNMENT_BODY',
  'ORGANIZATION',
  'POLITICAL_PARTY',
  'MEDIA',
  'ARMED_GROUP',
  'CITY',
  'PRIVATE_MILITARY_COMPANY'
])
const PLACES = new Set<EntityType | null>(['CITY', 'REGION', 'COUNTRY'])
export const WEAPON_VERBS = new Set([
  'explode',
  'detonate',
  'go',
  'plant',
  'place',
  'throw',
  'hurl',
  'lob',
  'fire'
])

/** Verbs with a weapon for their subject or object. */
export const isOfWeapon = ({ lemma, by, type }: TriggerFinding): boolean =>
  WEAPON_VERBS.has(lemma) || (by === 'events/frame' && type === 'BOMBING')

export function typeAt(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase
): Readonly<{ key: string; type: EntityType | null }> | null {
  const entity = entityOf(draft, entityAt(draft, parsed, phrase))
  return entity ? { key: entity.key, type: entity.type } : null
}

export function perpetrator(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  agent: Phrase,
  verb: number,
  last: number
): DraftClaim[] {
  const who = crewOf(draft, parsed, agent) ?? typeAt(draft, parsed, wholeOf(parsed, agent))
  if (!who || !DOERS.has(who.type) || isPlaceOfClause(parsed, agent, who.type)) return []
  const [from, to] = agent.from < verb ? [agent.from, last] : [verb, fullEnd(parsed, agent)]
  return [
    makeClaim({
      predicate: 'PERPETRATED',
      subject: who.key,
      object: event.key,
      quotes: [quote(draft, parsed, from, to)]
    })
  ]
}

const CRAFT =
  /^(?:helicopters?|planes?|aircraft|airplanes?|jets?|warplanes?|gunships?|tanks?|drones?|gunboats?|artillery|bombers?)$/
/** "an IRA bomb", "Taliban rockets": arms are a group's own; a country's may have been sold. */
const ARMS =
  /^(?:bombs?|car-bombs?|mines?|rockets?|missiles?|shells?|mortars?|grenades?|gunfire|fire|bullets?|snipers?|bombers?)$/
const GROUPS = new Set<EntityType | null>(['ARMED_GROUP', 'SECURITY_FORCE'])
/** "air force helicopters", "Syrian government warplanes", "the army's tanks": whose they are does it. */
function crewOf(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase
): Readonly<{ key: string; type: EntityType | null }> | null {
  const head = parsed.words[phrase.head]?.lower ?? ''
  if (!CRAFT.test(head) && !ARMS.test(head)) return null
  const key = phraseKey(parsed.sentence.index, phrase.index)
  const inside = parsed.names.findLast((n) => n.from >= phrase.from && n.to <= phrase.head)
  const named = inside ? entityStartingAt(draft, inside.finding.start) : null
  const owner = ['force', 'possessor']
    .flatMap((role) => draft.membersOfPhrase.get(`${key}:${role}`) ?? [])
    .map((k) => entityOf(draft, k))
    .find((e) => e !== null && DOERS.has(e.type))
  const of = phrase.of === null || !CRAFT.test(head) ? undefined : parsed.phrases[phrase.of]
  const whose = of ? typeAt(draft, parsed, of) : null
  const crew =
    owner ??
    (named && DOERS.has(named.type) ? named : null) ??
    (whose && GROUPS.has(whose.type) ? whose : null)
  if (!CRAFT.test(head) && !GROUPS.has(crew?.type ?? null)) return null
  return crew ? { key: crew.key, type: crew.type } : null
}

/** "in Madrid, Spain, which killed": a country behind a comma or preposition is no doer. */
const isPlaceOfClause = (parsed: Parsed, phrase: Phrase, type: EntityType | null): boolean =>
  type === 'COUNTRY' &&
  (parsed.words[phrase.from - 1]?.lower === ',' ||
    (parsed.words[phrase.from - 1]?.kind === 'PREPOSITION' &&
      parsed.words[phrase.from - 1]?.lower !== 'by'))

export function participant(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  side: Phrase,
  verb: number
): DraftClaim[] {
  const who = typeAt(draft, parsed, side)
  if (!who || !DOERS.has(who.type)) return []
  const from = Math.min(side.from, verb)
  return [
    makeClaim({
      predicate: 'PARTICIPATED_IN',
      subject: who.key,
      object: event.key,
      quotes: [quote(draft, parsed, from, Math.max(verb + 1, fullEnd(parsed, side)))]
    })
  ]
}

/** "reports that many died": those who say so do not suffer. */
const isSaying = (parsed: Parsed, phrase: Phrase): boolean =>
  /^(?:reports?|sources?|rumou?rs?|statements?|news|accounts?|total|toll)$/.test(
    parsed.words[phrase.head]?.lower ?? ''
  )

/** "1,300 soldiers have been killed since May": whom a total counts are no victims of one event. */
const isOfTotals = (draft: Draft, parsed: Parsed, phrase: Phrase): boolean => {
  const head = parsed.words[phrase.head]
  return figuresIn(draft, parsed.sentence.index).some(
    (f) =>
      f.scope === 'BACKGROUND' &&
      f.quantity !== null &&
      head !== undefined &&
      f.start <= head.start &&
      head.end <= f.end
  )
}

export const UNIT =
  /^(?:patrols?|units?|squads?|platoons?|columns?|detachments?|contingents?|garrisons?|brigades?|battalions?|troops|crews?)$/

export function victim(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  patient: Phrase,
  trigger: TriggerFinding
): DraftClaim[] {
  const whom = typeAt(draft, parsed, patient) ?? partOf(draft, parsed, patient, trigger)
  if (!whom || isSaying(parsed, patient) || isOfTotals(draft, parsed, patient)) return []
  const at = parsed.words.findIndex((w) => w.start >= trigger.start)
  const words = quote(
    draft,
    parsed,
    Math.min(at, patient.from),
    Math.max(at + 1, fullEnd(parsed, patient))
  )
  if (PEOPLE.has(whom.type)) {
    const harmed = makeClaim({
      predicate: 'VICTIM_OF',
      subject: whom.key,
      object: event.key,
      quotes: [words]
    })
    // Who is assassinated was chosen, and a patrol that is ambushed: no bystander is.
    const isUnit =
      trigger.object !== 'V' &&
      trigger.object !== 'S' &&
      UNIT.test(parsed.words[patient.head]?.lower ?? '')
    if (!trigger.lemma.startsWith('assassinat') && !isUnit) return [harmed]
    const aimed = makeClaim({
      predicate: 'TARGETED',
      subject: event.key,
      object: whom.key,
      quotes: [words]
    })
    return [harmed, aimed]
  }
  if (PLACES.has(whom.type))
    return [
      makeClaim({ predicate: 'OCCURRED_IN', subject: event.key, object: whom.key, quotes: [words] })
    ]
  if (trigger.object === 'V' || !TARGETS.has(whom.type)) return []
  return [
    makeClaim({
      predicate: 'TARGETED',
      subject: event.key,
      object: whom.key,
      quotes: [quote(draft, parsed, patient.from, fullEnd(parsed, patient))]
    })
  ]
}

/** "broke into the computers of a bank", "blew up a stretch of railway": what the part that was hit is of. */
function partOf(
  draft: Draft,
  parsed: Parsed,
  { of }: Phrase,
  trigger: TriggerFinding
): ReturnType<typeof typeAt> {
  const whole = of === null || trigger.object !== 'T' ? undefined : parsed.phrases[of]
  return whole ? typeAt(draft, parsed, whole) : null
}

export function aimedAt(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  target: Phrase
): DraftClaim[] {
  const whom = typeAt(draft, parsed, target)
  if (!whom || !TARGETS.has(whom.type) || whom.type === 'CITY' || isWay(parsed, target)) return []
  return [
    makeClaim({
      predicate: 'TARGETED',
      subject: event.key,
      object: whom.key,
      quotes: [quote(draft, parsed, target.from - 1, fullEnd(parsed, target))]
    })
  ]
}

/** "an attack on the highway": where, not what. */
const isWay = (parsed: Parsed, phrase: Phrase): boolean =>
  /^(?:highway|road|street|avenue|way|route|streets|roads|grounds?|eve|morning|night|day)$/.test(
    parsed.words[phrase.head]?.lower ?? ''
  ) && !/^(?:against)$/.test(parsed.words[phrase.from - 1]?.lower ?? '')

/** "exploded outside the bank": a bomb's place is what it was meant for. */
const BESIDE = new Set([
  'onto',
  'through',
  'at',
  'in',
  'inside',
  'near',
  'outside',
  'against',
  'under',
  'beneath',
  'underneath',
  'beside',
  'alongside',
  'of',
  'behind',
  'into',
  'on',
  'from',
  'opposite',
  'off'
])
/** Where a bomb stands before a body, its seat was meant. */
const FRONT = /^(?:outside|at|against|under|beneath|beside|alongside)$/
const SEATS = new Set<EntityType | null>([
  'ORGANIZATION',
  'GOVERNMENT_BODY',
  'MEDIA',
  'POLITICAL_PARTY'
])
const before2 = (parsed: Parsed, phrase: Phrase): string =>
  parsed.words[phrase.from - 2]?.lower ?? ''
export function bombed(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  last: number
): DraftClaim[] {
  return prepositional(parsed, BESIDE, last, Math.min(last + 7, clauseEnd(parsed, last))).flatMap(
    (target) => {
      const part = typeAt(draft, parsed, target)
      const whole = part === null && target.of !== null ? parsed.phrases[target.of] : undefined
      const what = whole ? typeAt(draft, parsed, whole) : part
      const before = parsed.words[target.from - 1]?.lower
      if (before === 'from' && before2(parsed, target) !== 'across') return []
      if (
        before === 'of' &&
        !/^(?:front|outside)$/.test(parsed.words[target.from - 2]?.lower ?? '')
      )
        return []
      if (!what || isWay(parsed, target)) return []
      const isFronted =
        FRONT.test(before ?? '') || /^(?:front|across)$/.test(before2(parsed, target))
      if (what.type !== 'FACILITY' && !(isFronted && SEATS.has(what.type))) return []
      return [
        makeClaim({
          predicate: 'TARGETED',
          subject: event.key,
          object: what.key,
          quotes: [quote(draft, parsed, target.from - 1, fullEnd(parsed, target))]
        })
      ]
    }
  )
}

export function weapons(
  draft: Draft,
  parsed: Parsed,
  trigger: TriggerFinding,
  event: DraftEvent,
  agents: readonly Phrase[],
  patients: readonly Phrase[],
  last: number
): DraftClaim[] {
  const nearby = prepositional(parsed, new Set(['with', 'using']), last, clauseEnd(parsed, last))
  const used = isOfWeapon(trigger) ? [...agents, ...patients, ...nearby] : [...agents, ...nearby]
  return used.flatMap((phrase) => {
    const borne = draft.membersOfPhrase.get(
      `${phraseKey(parsed.sentence.index, phrase.index)}:weapon`
    )?.[0]
    const means = borne ? { key: borne, type: 'WEAPON' } : typeAt(draft, parsed, phrase)
    if (means?.type !== 'WEAPON') return []
    const at = parsed.words.findIndex((w) => w.start >= trigger.start)
    return [
      makeClaim({
        predicate: 'USED_WEAPON',
        subject: event.key,
        object: means.key,
        quotes: [
          quote(draft, parsed, Math.min(at, phrase.from), Math.max(at + 1, fullEnd(parsed, phrase)))
        ]
      })
    ]
  })
}

export function recipient(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  patient: Phrase,
  trigger: TriggerFinding
): DraftClaim[] {
  const whom = typeAt(draft, parsed, patient)
  const isOfficial = event.type === 'SANCTION' && whom?.type === 'UNNAMED_SOURCE'
  if (!whom || !(DOERS.has(whom.type) || isOfficial)) return []
  const at = parsed.words.findIndex((w) => w.start >= trigger.start)
  return [
    makeClaim({
      predicate: 'RECIPIENT_OF',
      subject: whom.key,
      object: event.key,
      quotes: [
        quote(draft, parsed, Math.min(at, patient.from), Math.max(at + 1, fullEnd(parsed, patient)))
      ]
    })
  ]
}
