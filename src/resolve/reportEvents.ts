import { fold } from '../map/fold.ts'
import {
  MEASURES,
  type Claim,
  type Entity,
  type EntityType,
  type Event,
  type Facts,
  type Measure,
  type Predicate
} from '../model.ts'
import { besideNews } from './besideNews.ts'
import { COMPANY } from './company.ts'
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
import { sketchSentence } from './sentences.ts'
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
  text: string
  entities: ReadonlyMap<string, Entity>
  identityOf: (key: string) => string
  names: (text: string) => readonly string[]
}>

/**
 * The events of a document as identity sees them; `text` is the document's own. `identityOf` gives the
 * raw id of each key of the Facts; `isKnown` tells names from words.
 */
export function reportEvents(
  facts: Facts,
  text: string,
  identityOf: (key: string) => string,
  isKnown: IsKnownWord
): readonly EventReport[] {
  const entities = new Map(facts.entities.map((entity) => [entity.key, entity]))
  const allCapitals = !facts.entities.some(({ mentions }) =>
    mentions.some(({ exact }) => /\p{Ll}/u.test(exact))
  )
  const otherWords = new Set(facts.entities.flatMap(wordsOfOthers))
  const source: Source = {
    facts,
    text,
    entities,
    identityOf,
    names: (words) => likelyNames(words, isKnown, allCapitals, otherWords)
  }
  const around = unique(
    facts.entities.flatMap(({ reference, country }) => reference?.iso ?? country ?? [])
  )
  const reports = facts.events.map((event): EventReport => {
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
      places: reportPlaces(event, affirmed, source),
      around,
      // Who denies that soldiers killed six priests still speaks of six priests.
      participants: reportParticipants(event, claims, source),
      figures: claims.flatMap(reportFigure),
      weapons: unique(
        affirmed
          .filter(({ predicate }) => predicate === 'USED_WEAPON')
          .flatMap(({ object }) => contentWords(entities.get(object ?? '')?.name ?? ''))
      ),
      words: unique(event.mentions.flatMap(({ exact }) => contentWords(exact))),
      context: unique(
        claims.flatMap(({ quotes }) => quotes.flatMap(({ exact }) => source.names(exact)))
      ),
      company: isMain ? companyOf(facts, identityOf) : [],
      calledBy: unique(event.mentions.flatMap(({ exact }) => source.names(exact))),
      titleWords: isMain ? contentWords(facts.document.title ?? '') : [],
      sentence: sentenceOf(event, source),
      beside: []
    }
  })
  return besideNews(reports)
}

function sentenceOf({ mentions: [first] }: Event, { text }: Source): readonly string[] {
  return first === undefined ? [] : sketchSentence(text, first.start, first.end)
}

function companyOf(facts: Facts, identityOf: (key: string) => string): readonly string[] {
  const met = facts.entities.filter(({ named, type }) => named && COMPANY.includes(type))
  return unique(met.map(({ key }) => identityOf(key)))
}

/** Words of places and of their people, which say where and not whom, and of bodies with long names. */
function wordsOfOthers({ type, name, named, mentions }: Entity): readonly string[] {
  const isBody = named && type !== 'PERSON' && name.includes(' ')
  if (!PLACE_TYPES.includes(type) && !isBody) return []
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

function reportPlaces(
  event: Event,
  claims: readonly Claim[],
  source: Source
): readonly ReportedPlace[] {
  const said = claims
    .filter(({ predicate }) => predicate === 'OCCURRED_IN' || predicate === 'TARGETED')
    .flatMap(({ object }) => source.entities.get(object ?? '') ?? [])
  const places = [...said, ...namedIn(event, source.facts)].filter(({ type }) =>
    PLACE_TYPES.includes(type)
  )
  return [...new Set(places)].map((entity) => reportPlace(entity, source))
}

/** Who and what has its name inside the phrases that name the event: "the Boston Marathon bombing". */
function namedIn({ mentions }: Event, { entities }: Facts): readonly Entity[] {
  const phrases = mentions.filter(({ form }) => form === 'NOMINAL' || form === 'NAME')
  return entities.filter(
    (entity) =>
      entity.named &&
      entity.mentions.some(
        ({ start, end, form }) =>
          (form === 'NAME' || form === 'ACRONYM') &&
          phrases.some((phrase) => phrase.start <= start && end <= phrase.end)
      )
  )
}

function reportPlace(entity: Entity, { facts, identityOf }: Source): ReportedPlace {
  const within = facts.claims.filter(
    (claim) =>
      claim.predicate === 'LOCATED_IN' && claim.subject === entity.key && claim.object !== null
  )
  return {
    id: identityOf(entity.key),
    names: namesOf(entity),
    type: entity.type,
    named: entity.named,
    country: entity.reference?.iso ?? entity.country ?? null,
    within: unique(within.map((claim) => identityOf(claim.object ?? '')))
  }
}

function reportParticipants(
  event: Event,
  claims: readonly Claim[],
  source: Source
): readonly ReportedParticipant[] {
  const found = new Map<string, ReportedParticipant>()
  const add = (entity: Entity, side: Side) => {
    const id = source.identityOf(entity.key)
    found.set(`${side} ${id}`, reportParticipant(entity, id, side, source))
  }
  for (const { predicate, polarity, subject, object } of claims) {
    const side = SIDES[predicate]
    const entity = source.entities.get((subject === event.key ? object : subject) ?? '')
    if (side && entity && !(side === 'DOER' && polarity === 'NEGATED')) add(entity, side)
  }
  const known = new Set([...found.values()].map(({ id }) => id))
  for (const entity of namedIn(event, source.facts)) {
    if (entity.type === 'PERSON' && !known.has(source.identityOf(entity.key))) add(entity, 'TARGET')
  }
  return [...found.values()]
}

function reportParticipant(
  entity: Entity,
  id: string,
  side: Side,
  { names }: Source
): ReportedParticipant {
  const called = [entity.name, ...(entity.aliases ?? [])]
  // The words of a body's name are no names of their own ("Supreme Court").
  const ownNames = !entity.named || entity.type === 'PERSON'
  return {
    id,
    names: namesOf(entity),
    words: unique(called.flatMap(contentWords)),
    nameWords: ownNames ? unique(called.flatMap(names)) : [],
    type: entity.type,
    side,
    named: entity.named
  }
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
