import { ACTORS } from './actors.ts'
import type { EntityType, Quantity } from '../../model.ts'
import { fullEnd, objectsOf, phraseAfter, prepositional, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import { phraseKey } from '../draft.ts'
import type { Draft, DraftClaim, DraftEvent, Refiner } from '../draft.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { isCharge } from './findRoles.ts'
import { entityOf, eventOf, indexOfTrigger, triggersIn } from './lookups.ts'
import { isSaidByNobody } from './responsibility/whoAndWhat.ts'
import { withEarlier } from './roles/lists.ts'
import { nextClause } from './roles/nextClause.ts'
import { COMES } from './places/visited.ts'
import { wholeOf } from './roles/wholeOf.ts'

const TAKE_PART = /^(?:engage|participate|involve|join|take|help|assist|cooperate|collaborate)$/
const UNDERGO = /^(?:experience|suffer|see|face|witness|endure|undergo)$/
const BRING_ABOUT =
  /^(?:announce|declare|order|sign|hold|launch|stage|organize|begin|start|impose|lift|extend|renew|proclaim|decree|introduce|reimpose|tighten|ease|relax|call|conduct|open|host|broker|propose|reject|demand|approve|cancel|postpone|reach|conclude|convene|resume|reopen|restart|renew|lead|plan|mount|carry|commit|perpetrate|execute|make)$/
/** "went on trial", "stood trial", "was put on trial". */
const STAND = /^(?:go|stand|face|await|put|place)$/
/** "won Sunday's election": who stood in it. */
const CONTEST = /^(?:win|lose|contest|fight)$/
const CANDIDATES = new Set<EntityType | null>(['PERSON', 'POLITICAL_PARTY', 'ORGANIZATION'])
const PLACES = new Set<EntityType | null>(['COUNTRY', 'REGION', 'CITY'])
/** "called a strike" brings it about; "what he called a coup" only names it. */
const CALLED: ReadonlySet<string> = new Set(['PROTEST', 'ELECTION', 'MEETING'])
const VIOLENT = new Set(['ATTACK', 'BOMBING', 'CLASH', 'KIDNAPPING'])
const MANY: Quantity = { comparator: 'VAGUE_MANY', value: null, low: null, high: null }

/** Verbs whose object is an event's noun: taking part, undergoing, bringing about, coinciding. */
export const takePart: Refiner = {
  name: 'takePart',
  refine(draft) {
    const claims = draft.found.parsed.flatMap((parsed) =>
      parsed.verbs.flatMap((verb) => ofVerb(draft, parsed, verb))
    )
    return addClaims(draft, claims)
  }
}

/** The event that a phrase names, with its trigger's phrase. */
function eventAt(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase | null | undefined
): DraftEvent | null {
  if (!phrase) return null
  const trigger = triggersIn(draft, parsed.sentence.index).find((t) => t.phrase === phrase.index)
  const inner = phrase.of === null ? null : parsed.phrases[phrase.of]
  if (!trigger) return inner ? eventAt(draft, parsed, inner) : null
  return eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, trigger)))
}

/** Entities of a phrase: its own, or the members of a plural. */
export function keysAt(draft: Draft, parsed: Parsed, phrase: Phrase): readonly string[] {
  const several = draft.membersOfPhrase.get(phraseKey(parsed.sentence.index, phrase.index))
  if (several) return several
  const key = entityAt(draft, parsed, phrase)
  return key ? [key] : []
}

function ofVerb(draft: Draft, parsed: Parsed, verb: VerbGroup): DraftClaim[] {
  if (verb.isNegated) return []
  const subject = subjectOf(parsed, verb)
  const nearby = prepositional(
    parsed,
    new Set(['in', 'to', 'by', 'following', 'after', 'through']),
    verb.to,
    verb.to + 6
  )
  const particle = /^(?:out|up|off)$/.test(parsed.words[verb.to]?.lower ?? '') ? 1 : 0
  const objects = objectsOf(parsed, verb, verb.to + particle)
  if (verb.lemma === 'coincide') return coincides(draft, parsed, verb, subject)
  if (!subject) return []
  const subjects = keysAt(draft, parsed, wholeOf(parsed, subject))
  if (TAKE_PART.test(verb.lemma) && !verb.isPassive) {
    const event = nearby.map((p) => eventAt(draft, parsed, p)).find((e) => e && VIOLENT.has(e.type))
    const last = nearby.find((p) => eventAt(draft, parsed, p) === event)
    if (!event || !last) return []
    return subjects.flatMap((key) =>
      ACTORS.has(entityOf(draft, key)?.type ?? null)
        ? [
            makeClaim({
              predicate: 'PARTICIPATED_IN',
              subject: key,
              object: event.key,
              quantity: quantityOf(parsed, subject),
              quotes: [quote(draft, parsed, subject.from, last.to)]
            })
          ]
        : []
    )
  }
  if (UNDERGO.test(verb.lemma)) {
    const event = [...objects, ...nearby].map((p) => eventAt(draft, parsed, p)).find((e) => e)
    if (!event) return []
    const end = clauseOf(parsed, verb)
    return subjects.flatMap((key) =>
      PLACES.has(entityOf(draft, key)?.type ?? null)
        ? [
            makeClaim({
              predicate: 'OCCURRED_IN',
              subject: event.key,
              object: key,
              quotes: [quote(draft, parsed, subject.from, end)],
              scope: 'BACKGROUND'
            })
          ]
        : []
    )
  }
  if (CONTEST.test(verb.lemma) && !verb.isPassive) {
    const vote = objects.find((p) => eventAt(draft, parsed, p)?.type === 'ELECTION')
    const event = eventAt(draft, parsed, vote)
    if (vote && event)
      return subjects.flatMap((key) =>
        CANDIDATES.has(entityOf(draft, key)?.type ?? null)
          ? [
              makeClaim({
                predicate: 'PARTICIPATED_IN',
                subject: key,
                object: event.key,
                quotes: [quote(draft, parsed, subject.from, fullEnd(parsed, vote))]
              })
            ]
          : []
      )
  }
  if (STAND.test(verb.lemma)) {
    const onTrial = [...objects, ...prepositional(parsed, new Set(['on']), verb.to, verb.to + 3)]
    const trial = onTrial.find((p) => parsed.words[p.head]?.lower === 'trial')
    const event = eventAt(draft, parsed, trial)
    if (trial && event?.type === 'ARREST')
      return subjects.flatMap((key) =>
        ACTORS.has(entityOf(draft, key)?.type ?? null)
          ? [
              makeClaim({
                predicate: 'RECIPIENT_OF',
                subject: key,
                object: event.key,
                quotes: [quote(draft, parsed, subject.from, trial.to)]
              })
            ]
          : []
      )
  }
  const visits =
    COMES.test(verb.lemma) && !verb.isPassive ? visited(draft, parsed, verb, subject) : []
  if (visits.length > 0) return visits
  if (BRING_ABOUT.test(verb.lemma) && !verb.isPassive)
    return broughtAbout(draft, parsed, verb, subject, objects)
  return []
}
/** "arrived in X on Monday for a visit", "flew to X on a visit". */
function visited(draft: Draft, parsed: Parsed, verb: VerbGroup, subject: Phrase): DraftClaim[] {
  const visit = prepositional(parsed, FOR, verb.to, verb.to + JOURNEY).find(
    (p) => parsed.words[p.head]?.lower === 'visit'
  )
  const event = eventAt(draft, parsed, visit)
  if (!visit || event?.type !== 'MEETING') return []
  return keysAt(draft, parsed, wholeOf(parsed, subject)).flatMap((key) =>
    ACTORS.has(entityOf(draft, key)?.type ?? null)
      ? [
          makeClaim({
            predicate: 'INITIATED',
            subject: key,
            object: event.key,
            quotes: [quote(draft, parsed, subject.from, visit.to)]
          })
        ]
      : []
  )
}
const FOR = new Set(['for', 'on'])
/** Words between a journey and what it is for. */
const JOURNEY = 12

const clauseOf = (parsed: Parsed, verb: VerbGroup): number => {
  const at = parsed.words.findIndex((w, i) => i > verb.to && /^[.;]$/.test(w.lower))
  return at < 0 ? parsed.words.length : at
}
const quantityOf = (parsed: Parsed, phrase: Phrase): Quantity | null =>
  phrase.of !== null &&
  /^(?:number|dozens|hundreds|scores|thousands)$/.test(parsed.words[phrase.head]?.lower ?? '')
    ? MANY
    : null

function broughtAbout(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  subject: Phrase,
  objects: readonly Phrase[]
): DraftClaim[] {
  const noun = objects.find((p) => eventAt(draft, parsed, p))
  const event = eventAt(draft, parsed, noun)
  if (!event || !noun) return []
  if (verb.lemma === 'call' && (!CALLED.has(event.type) || isNaming(parsed, noun))) return []
  if (VIOLENT.has(event.type) && (isCharge(parsed, verb) || isSaidByNobody(parsed, verb.from)))
    return []
  const subjects = withEarlier(parsed, subject).flatMap((p) =>
    keysAt(draft, parsed, wholeOf(parsed, p))
  )
  const actors = subjects.filter((key) => ACTORS.has(entityOf(draft, key)?.type ?? null))
  if (VIOLENT.has(event.type)) {
    if (isOnlyMeant(parsed, verb)) return []
    if (
      /^(?:announce|demand|reject|call|declare|propose|sign|host|broker|lift|open|approve)$/.test(
        verb.lemma
      )
    )
      return []
    return actors.map((key) =>
      makeClaim({
        predicate: 'PERPETRATED',
        subject: key,
        object: event.key,
        quotes: [quote(draft, parsed, subject.from, noun.to)]
      })
    )
  }
  const others = prepositional(
    parsed,
    new Set(['with', 'from', 'against', 'on', 'of']),
    noun.to,
    Math.min(noun.to + 6, nextClause(parsed, noun.to))
  )
  const end = Math.max(
    fullEnd(parsed, noun),
    ...others.map((p) => bracketEnd(parsed, fullEnd(parsed, p)))
  )
  const initiated = actors.map((key) =>
    makeClaim({
      predicate: 'INITIATED',
      subject: key,
      object: event.key,
      quotes: [quote(draft, parsed, subject.from, verb.lemma === 'order' ? noun.to : end)]
    })
  )
  // "sanctions on two commanders of the group": whose they are is not who received them.
  const direct = others.filter((p) => !others.some((other) => other.of === p.index))
  const received = direct.flatMap((p) =>
    keysAt(draft, parsed, p).flatMap((key) =>
      ACTORS.has(entityOf(draft, key)?.type ?? null) && !actors.includes(key)
        ? [
            makeClaim({
              predicate: 'RECIPIENT_OF',
              subject: key,
              object: event.key,
              quotes: [quote(draft, parsed, subject.from, end)]
            })
          ]
        : []
    )
  )
  return [...initiated, ...received]
}
/** "called the elections a farce", "called the march, held on Monday, illegal": that is what he thinks of it. */
function isNaming(parsed: Parsed, noun: Phrase): boolean {
  const { words } = parsed
  const end = fullEnd(parsed, noun)
  const closing =
    words[end]?.lower === ',' ? words.findIndex((w, i) => i > end && w.lower === ',') : -1
  const next = words[closing > 0 ? closing + 1 : end]
  return next?.kind === 'ADJECTIVE' || /^(?:an?|the|["“])$/.test(next?.lower ?? '')
}
/** "could have carried out", "threatened to launch": nobody did it. */
const isOnlyMeant = (parsed: Parsed, verb: VerbGroup): boolean =>
  verb.modal !== null ||
  (verb.isInfinitive &&
    parsed.verbs.some(
      (v) =>
        v.to === verb.from &&
        /^(?:threaten|plan|intend|want|vow|plot|refuse|try|hope|prepare|decide|expect|fail|warn)$/.test(
          v.lemma
        )
    ))

/** A name's short form in brackets belongs to it. */
const bracketEnd = (parsed: Parsed, end: number): number =>
  /^[([]$/.test(parsed.words[end]?.lower ?? '') &&
  /^[)\]]$/.test(parsed.words[end + 2]?.lower ?? '')
    ? end + 3
    : end

/** "The blast coincided with the tenth anniversary of the accord": an offset, never a day. */
function coincides(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  subject: Phrase | null
): DraftClaim[] {
  const first = eventAt(draft, parsed, subject)
  const other = phraseAfter(parsed, verb.to + 1)
  if (!first || !other) return []
  const second = eventAt(draft, parsed, other)
  if (!second || second.key === first.key) return []
  const offset = yearsIn(parsed, other)
  return [
    makeClaim({
      predicate: 'COINCIDED_WITH',
      subject: first.key,
      object: second.key,
      quotes: [quote(draft, parsed, verb.from, fullEnd(parsed, other))],
      ...(offset ? { offset } : {})
    })
  ]
}
const WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const COUNTS = 'one two three four five six seven eight nine ten'.split(' ')
function yearsIn(parsed: Parsed, phrase: Phrase): string | null {
  if (parsed.words[phrase.head]?.lower !== 'anniversary') return null
  for (const { lower } of parsed.words.slice(phrase.from, phrase.head)) {
    const number = /^(\d+)(?:st|nd|rd|th)?(?:-year)?$/.exec(lower)?.[1]
    const spelled = COUNTS.indexOf(lower.replace(/-year$/, '')) + 1 || WORDS.indexOf(lower) + 1
    if (number) return `P${number}Y`
    if (spelled) return `P${spelled}Y`
  }
  return null
}
