import { fold } from '../map/fold.ts'
import {
  MEASURES,
  type Claim,
  type Entity,
  type EntityType,
  type Facts,
  type Measure,
  type Predicate
} from '../model.ts'
import { daysBetween } from './days.ts'
import type {
  EventReport,
  ReportedFigure,
  ReportedParticipant,
  ReportedPlace,
  Side
} from './eventReport.ts'
import { timeOf, type EventTime } from './eventTime.ts'
import { likelyNames, type IsKnownWord } from './nameWords.ts'
import { contentWords } from './words.ts'

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

/** What a document's Facts lead to while its events are reported. */
type Source = Readonly<{
  facts: Facts
  entities: ReadonlyMap<string, Entity>
  identityOf: (key: string) => string
  names: (text: string) => readonly string[]
}>

/**
 * The events of a document as identity sees them. `identityOf` gives the raw id of each key of the
 * Facts; `isKnown` tells names from words.
 */
export function reportEvents(
  facts: Facts,
  identityOf: (key: string) => string,
  isKnown: IsKnownWord
): readonly EventReport[] {
  const entities = new Map(facts.entities.map((entity) => [entity.key, entity]))
  const allCapitals = !facts.entities.some(({ mentions }) =>
    mentions.some(({ exact }) => /\p{Ll}/u.test(exact))
  )
  const placeWords = new Set(facts.entities.flatMap(wordsOfPlace))
  const source: Source = {
    facts,
    entities,
    identityOf,
    names: (text) => likelyNames(text, isKnown, allCapitals, placeWords)
  }
  const around = unique(
    facts.entities.flatMap(({ reference, country }) => reference?.iso ?? country ?? [])
  )
  return facts.events.map((event) => {
    const claims = facts.claims.filter(
      ({ subject, object }) => subject === event.key || object === event.key
    )
    const affirmed = claims.filter(({ polarity }) => polarity === 'AFFIRMED')
    const isMain = facts.document.mainEvent === event.key
    const time = timeOf(event, affirmed)
    const published = facts.document.publishedAt.value
    return {
      id: identityOf(event.key),
      document: facts.document.id,
      type: event.type,
      status: event.status,
      isMain,
      scope: isMain || !lookedBackOn(affirmed, time, published) ? 'EVENT' : 'BACKGROUND',
      time,
      published,
      places: affirmed.flatMap((claim) => reportPlace(claim, source)),
      around,
      // Who denies that soldiers killed six priests still speaks of six priests.
      participants: reportParticipants(event.key, claims, source),
      figures: claims.flatMap(reportFigure),
      weapons: unique(
        affirmed
          .filter(({ predicate }) => predicate === 'USED_WEAPON')
          .flatMap(({ object }) => contentWords(entities.get(object ?? '')?.name ?? ''))
      ),
      words: unique(event.mentions.flatMap(({ exact }) => contentWords(exact))),
      calledBy: unique(event.mentions.flatMap(({ exact }) => source.names(exact))),
      titleWords: isMain ? contentWords(facts.document.title ?? '') : []
    }
  })
}

/** Words of places and of their people, which say where and not whom. */
function wordsOfPlace({ type, name, mentions }: Entity): readonly string[] {
  if (!PLACE_TYPES.includes(type)) return []
  const spelled = mentions.filter(({ form }) => form === 'NAME' || form === 'DEMONYM')
  return [name, ...spelled.map(({ exact }) => exact)].flatMap(contentWords)
}

function lookedBackOn(
  claims: readonly Claim[],
  { days }: EventTime,
  published: string | null
): boolean {
  if (days && published) return daysBetween(days.last, published) > NEWS
  const figures = claims.filter(({ predicate }) => isMeasure(predicate))
  return figures.length > 0 && figures.every(({ scope }) => scope === 'BACKGROUND')
}

function reportPlace(
  { predicate, object }: Claim,
  { facts, entities, identityOf }: Source
): readonly ReportedPlace[] {
  const entity = entities.get(object ?? '')
  if (!entity || !PLACE_TYPES.includes(entity.type)) return []
  if (predicate !== 'OCCURRED_IN' && predicate !== 'TARGETED') return []
  const within = facts.claims.filter(
    (claim) =>
      claim.predicate === 'LOCATED_IN' && claim.subject === entity.key && claim.object !== null
  )
  return [
    {
      id: identityOf(entity.key),
      names: namesOf(entity),
      type: entity.type,
      named: entity.named,
      country: entity.reference?.iso ?? entity.country ?? null,
      within: unique(within.map((claim) => identityOf(claim.object ?? '')))
    }
  ]
}

function reportParticipants(
  event: string,
  claims: readonly Claim[],
  { entities, identityOf, names }: Source
): readonly ReportedParticipant[] {
  const found = new Map<string, ReportedParticipant>()
  for (const { predicate, polarity, subject, object } of claims) {
    const side = SIDES[predicate]
    const entity = entities.get((subject === event ? object : subject) ?? '')
    if (!side || !entity || (side === 'DOER' && polarity === 'NEGATED')) continue
    const id = identityOf(entity.key)
    const called = [entity.name, ...(entity.aliases ?? [])]
    found.set(`${side} ${id}`, {
      id,
      names: namesOf(entity),
      words: unique(called.flatMap(contentWords)),
      nameWords: unique(called.flatMap(names)),
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
  if (value === null && low === null) return []
  const approximate = comparator === 'APPROX'
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
  const spelled = mentions.filter(({ form }) => form === 'NAME' || form === 'ACRONYM')
  const all = [
    name,
    ...(acronym === null ? [] : [acronym]),
    ...(aliases ?? []),
    ...(named ? spelled.map(({ exact }) => exact) : [])
  ]
  return unique(all.map(fold).filter((folded) => folded !== ''))
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort()
}
