import { fold } from '../map/fold.ts'
import type {
  Claim,
  EntityType,
  Entity,
  Event,
  EventStatus,
  EventType,
  Facts,
  Measure,
  Predicate
} from '../model.ts'
import { MEASURES } from '../model.ts'
import { daysBetween, daysOf, type Days } from './days.ts'
import { contentWords } from './words.ts'

export type Side = 'DOER' | 'VICTIM' | 'TARGET'

/** Where an event happened: `names` folded, `country` ISO 3166-1 alpha-2, `within` ids of places. */
export type ReportedPlace = Readonly<{
  id: string
  names: readonly string[]
  type: EntityType
  named: boolean
  country: string | null
  within: readonly string[]
}>

/** Who took part: `names` folded; `words` the content words of names and descriptions. */
export type ReportedParticipant = Readonly<{
  id: string
  names: readonly string[]
  words: readonly string[]
  type: EntityType
  side: Side
  named: boolean
}>

/** Bounds of a count; null where the words give none. */
export type ReportedFigure = Readonly<{
  measure: Measure
  low: number | null
  high: number | null
  approximate: boolean
}>

/** What identity needs to know of one event of one document. Plain data that survives JSON. */
export type EventReport = Readonly<{
  /** The event's own id, before any judgement. */
  id: string
  document: string
  type: EventType
  status: EventStatus
  isMain: boolean
  /** BACKGROUND: what the document looks back on ("last year's attack"). */
  scope: 'EVENT' | 'BACKGROUND'
  /** Null where undated. */
  days: Days | null
  published: string | null
  places: readonly ReportedPlace[]
  participants: readonly ReportedParticipant[]
  figures: readonly ReportedFigure[]
  /** Content words, folded. */
  weapons: readonly string[]
  words: readonly string[]
  /** Of the title, where the event is the document's main one. */
  titleWords: readonly string[]
}>

const SIDES: Partial<Readonly<Record<Predicate, Side>>> = {
  PERPETRATED: 'DOER',
  CLAIMED_RESPONSIBILITY_FOR: 'DOER',
  ATTRIBUTED_TO: 'DOER',
  PARTICIPATED_IN: 'DOER',
  INITIATED: 'DOER',
  VICTIM_OF: 'VICTIM',
  TARGETED: 'TARGET',
  RECIPIENT_OF: 'TARGET',
  HONOURS: 'TARGET',
  KILLED: 'VICTIM',
  WOUNDED: 'VICTIM',
  CASUALTIES: 'VICTIM',
  MISSING: 'VICTIM',
  ABDUCTED: 'VICTIM',
  DETAINED: 'TARGET'
}
const PLACE_TYPES: readonly EntityType[] = ['COUNTRY', 'REGION', 'CITY', 'FACILITY']
/** Past this many days before publication an event that is not the main one is looked back on. */
const NEWS = 21

/** The events of a document as identity sees them; `identityOf` gives the raw id of each key. */
export function reportEvents(
  facts: Facts,
  identityOf: (key: string) => string
): readonly EventReport[] {
  const entities = new Map(facts.entities.map((entity) => [entity.key, entity]))
  const located = facts.claims.filter(({ predicate }) => predicate === 'LOCATED_IN')
  return facts.events.map((event) => {
    const claims = facts.claims.filter(
      ({ subject, object, polarity }) =>
        polarity === 'AFFIRMED' && (subject === event.key || object === event.key)
    )
    const isMain = facts.document.mainEvent === event.key
    const days = daysOfEvent(event, claims)
    const published = facts.document.publishedAt.value
    return {
      id: identityOf(event.key),
      document: facts.document.id,
      type: event.type,
      status: event.status,
      isMain,
      scope: isMain || !lookedBackOn(claims, days, published) ? 'EVENT' : 'BACKGROUND',
      days,
      published,
      places: claims.flatMap((claim) => reportPlace(claim, entities, located, identityOf)),
      participants: reportParticipants(event.key, claims, entities, identityOf),
      figures: claims.flatMap(reportFigure),
      weapons: unique(
        claims
          .filter(({ predicate }) => predicate === 'USED_WEAPON')
          .flatMap(({ object }) => contentWords(entities.get(object ?? '')?.name ?? ''))
      ),
      words: unique(event.mentions.flatMap(({ exact }) => contentWords(exact))),
      titleWords: isMain ? contentWords(facts.document.title ?? '') : []
    }
  })
}

function daysOfEvent(event: Event, claims: readonly Claim[]): Days | null {
  const times = [
    event.time,
    ...claims.filter((c) => c.predicate === 'OCCURRED_ON').map((c) => c.time)
  ]
  for (const time of times) {
    const days = time ? daysOf(time.value, time.precision) : null
    if (days) return days
  }
  return null
}

function lookedBackOn(
  claims: readonly Claim[],
  days: Days | null,
  published: string | null
): boolean {
  if (days && published) return daysBetween(days.last, published) > NEWS
  const figures = claims.filter(({ predicate }) => isMeasure(predicate))
  return figures.length > 0 && figures.every(({ scope }) => scope === 'BACKGROUND')
}

function reportPlace(
  { predicate, object }: Claim,
  entities: ReadonlyMap<string, Entity>,
  located: readonly Claim[],
  identityOf: (key: string) => string
): readonly ReportedPlace[] {
  const entity = entities.get(object ?? '')
  if (!entity || !PLACE_TYPES.includes(entity.type)) return []
  if (predicate !== 'OCCURRED_IN' && predicate !== 'TARGETED') return []
  return [
    {
      id: identityOf(entity.key),
      names: namesOf(entity),
      type: entity.type,
      named: entity.named,
      country: entity.country ?? entity.reference?.iso ?? null,
      within: located
        .filter(({ subject, object: whole }) => subject === entity.key && whole !== null)
        .map(({ object: whole }) => identityOf(whole ?? ''))
    }
  ]
}

function reportParticipants(
  event: string,
  claims: readonly Claim[],
  entities: ReadonlyMap<string, Entity>,
  identityOf: (key: string) => string
): readonly ReportedParticipant[] {
  const found = new Map<string, ReportedParticipant>()
  for (const { predicate, subject, object } of claims) {
    const side = SIDES[predicate]
    const entity = entities.get((subject === event ? object : subject) ?? '')
    if (!side || !entity) continue
    const id = identityOf(entity.key)
    found.set(`${side} ${id}`, {
      id,
      names: namesOf(entity),
      words: unique([entity.name, ...(entity.aliases ?? [])].flatMap(contentWords)),
      type: entity.type,
      side,
      named: entity.named
    })
  }
  return [...found.values()]
}

function reportFigure({ predicate, quantity, scope }: Claim): readonly ReportedFigure[] {
  if (!quantity || !isMeasure(predicate) || scope === 'SUPERSEDED') return []
  const { comparator, value, low, high } = quantity
  const approximate = comparator === 'APPROX'
  if (value === null && low === null) return []
  return [
    {
      measure: predicate,
      low: low ?? (approximate ? value : null),
      high: high ?? (approximate ? value : null),
      approximate
    }
  ]
}

function isMeasure(predicate: Predicate): predicate is Measure {
  return MEASURES.some((measure) => measure === predicate)
}

function namesOf({ name, acronym, aliases, mentions, named }: Entity): readonly string[] {
  const spelled = mentions
    .filter(({ form }) => form === 'NAME' || form === 'ACRONYM')
    .map(({ exact }) => exact)
  return unique(
    [name, ...(acronym ? [acronym] : []), ...(aliases ?? []), ...(named ? spelled : [])]
      .map(fold)
      .filter((folded) => folded !== '')
  )
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort()
}
