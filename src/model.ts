/**
 * The nouns. Everything that passes between two stages is one of these: plain readonly data.
 * The closed lists are explained, value by value, in docs/model.md.
 */

/** Half-open, in UTF-16 code units of the document's text: `text.slice(start, end)`. */
export type Range = Readonly<{ start: number; end: number }>

/** A range with its words: `text.slice(start, end) === exact`, always. */
export type Span = Range & Readonly<{ exact: string }>

// ── closed lists ────────────────────────────────────────────────────────────────────────────
export const ENTITY_TYPES = [
  'PERSON',
  'PERSON_GROUP',
  'UNNAMED_SOURCE',
  'ARMED_GROUP',
  'PRIVATE_MILITARY_COMPANY',
  'SECURITY_FORCE',
  'GOVERNMENT_BODY',
  'INTERGOVERNMENTAL_ORG',
  'POLITICAL_PARTY',
  'MEDIA',
  'ORGANIZATION',
  'COUNTRY',
  'REGION',
  'CITY',
  'FACILITY',
  'WEAPON',
  'WORK'
] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

export const EVENT_TYPES = [
  'ATTACK',
  'BOMBING',
  'CLASH',
  'KIDNAPPING',
  'TERRITORIAL_CHANGE',
  'DEPLOYMENT',
  'COUP',
  'ARREST',
  'PROTEST',
  'ELECTION',
  'AGREEMENT',
  'FOUNDING',
  'MEETING',
  'WITHDRAWAL',
  'SANCTION',
  'STATEMENT',
  'CEREMONY',
  'DISASTER',
  'OTHER'
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** Subject is an event, object the group counted; `quantity` is set. */
export const MEASURES = [
  'KILLED',
  'WOUNDED',
  'CASUALTIES',
  'MISSING',
  'ABDUCTED',
  'DETAINED',
  'DISPLACED',
  'NAMED_VICTIMS',
  'FUNERALS',
  'OFFICIAL_COUNT'
] as const
export type Measure = (typeof MEASURES)[number]

export const PREDICATES = [
  ...MEASURES,
  'PERPETRATED',
  'CLAIMED_RESPONSIBILITY_FOR',
  'ATTRIBUTED_TO',
  'PARTICIPATED_IN',
  'INITIATED',
  'RECIPIENT_OF',
  'VICTIM_OF',
  'TARGETED',
  'USED_WEAPON',
  'OCCURRED_IN',
  'OCCURRED_ON',
  'SUBEVENT_OF',
  'RESULTED_FROM',
  'COINCIDED_WITH',
  'HONOURS',
  'CHALLENGES',
  'ASSESSED_AS',
  'DERIVED_FROM',
  'LOCATED_IN',
  'CAPITAL_OF',
  'OF_COUNTRY',
  'PART_OF',
  'MEMBER_OF',
  'HOLDS_POSITION',
  'FOUNDED',
  'GOVERNS',
  'OPERATES',
  'ACTIVE_IN',
  'AFFILIATED_WITH',
  'LINKED_TO',
  'ALLIED_WITH',
  'IS_A'
] as const
export type Predicate = (typeof PREDICATES)[number]

/** These hold both ways; their edge is stored once, ends ordered by id. */
export const SYMMETRIC_PREDICATES: ReadonlySet<Predicate> = new Set([
  'ALLIED_WITH',
  'COINCIDED_WITH'
])

export const SECTION_KINDS = [
  'HEADLINE',
  'STANDFIRST',
  'DATELINE',
  'BODY',
  'FOOTER',
  'BOILERPLATE'
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

export const DATE_ORIGINS = ['METADATA', 'TEXT', 'NONE'] as const
export type DateOrigin = (typeof DATE_ORIGINS)[number]

export const TIME_PRECISIONS = ['DAY', 'WEEK', 'MONTH', 'YEAR', 'OPEN', 'VAGUE'] as const
export type TimePrecision = (typeof TIME_PRECISIONS)[number]

export const DAY_PARTS = ['MORNING', 'AFTERNOON', 'EVENING', 'NIGHT'] as const
export type DayPart = (typeof DAY_PARTS)[number]

export const MENTION_FORMS = ['NAME', 'ACRONYM', 'DEMONYM', 'NOMINAL', 'PRONOUN'] as const
export type MentionForm = (typeof MENTION_FORMS)[number]

export const EVENT_STATUSES = ['ACCOMPLISHED', 'ATTEMPTED', 'PLANNED', 'THREATENED'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

export const COMPARATORS = [
  'EQ',
  'GT',
  'GE',
  'LT',
  'LE',
  'APPROX',
  'SOME',
  'VAGUE_MANY',
  'NONE_GIVEN'
] as const
export type Comparator = (typeof COMPARATORS)[number]

/** Strongest first: the status of an edge is the strongest among its live claims. */
export const ATTRIBUTIONS = [
  'REPORTED_AS_FACT',
  'CLAIMED_OR_ADMITTED',
  'ACCUSED_BY_AUTHORITIES',
  'SUSPECTED_OR_ACCUSED',
  'POSSIBLE',
  'DENIED'
] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

export const EPISTEMICS = [
  'TRUE_CERTAIN',
  'TRUE_UNCERTAIN',
  'FALSE_CERTAIN',
  'FALSE_UNCERTAIN',
  'UNKNOWN'
] as const
export type Epistemic = (typeof EPISTEMICS)[number]

export const POLARITIES = ['AFFIRMED', 'NEGATED'] as const
export type Polarity = (typeof POLARITIES)[number]

export const DERIVATIONS = ['STATED', 'NORMALISED', 'INFERRED', 'RESTATED'] as const
export type Derivation = (typeof DERIVATIONS)[number]

export const CLAIM_SCOPES = ['EVENT', 'BACKGROUND', 'SUPERSEDED'] as const
export type ClaimScope = (typeof CLAIM_SCOPES)[number]

export const TRENDS = ['RISING', 'FALLING', 'STEADY'] as const
export type Trend = (typeof TRENDS)[number]

export const CLAIM_LINK_TYPES = [
  'CONTRADICTS',
  'REFINES',
  'RESTATES',
  'CORROBORATES',
  'IN_TENSION_WITH'
] as const
export type ClaimLinkType = (typeof CLAIM_LINK_TYPES)[number]

// ── what is read ────────────────────────────────────────────────────────────────────────────
export type Section = Range & Readonly<{ kind: SectionKind }>

/** A day as "2024-09-19", and where it came from; NONE: value and precision are null. */
export type PublishedAt = Readonly<{
  value: string | null
  precision: 'DAY' | null
  origin: DateOrigin
}>

/** What a page or a file is before anything is read out of it. */
export type Article = Readonly<{
  /** SHA-256 of the text's UTF-8 bytes, in hex. */
  id: string
  /** As decoded, untouched: every offset anywhere points into this string. */
  text: string
  title: string | null
  url: string | null
  publisher: string | null
  originalSource: string | null
  /** ISO 639-1. */
  language: string
  publishedAt: PublishedAt
  /** In text order, without overlap. */
  sections: readonly Section[]
}>

// ── what is read out of it ──────────────────────────────────────────────────────────────────
export type Mention = Span & Readonly<{ form: MentionForm }>

/** An EDTF value with its precision; value null where words name no period or have no anchor. */
export type Time = Span &
  Readonly<{
    value: string | null
    precision: TimePrecision
    /** The day that a relative time counts from. */
    anchor: string | null
    part?: DayPart
    derivation?: Derivation
  }>

/** What reference lists know about a name: helps typing and naming, is never evidence. */
export type Reference = Readonly<{
  source: string
  wikidata?: string
  geonames?: string
  iso?: string
  latitude?: number
  longitude?: number
}>

export type Entity = Readonly<{
  /** Local to one Facts object. */
  key: string
  type: EntityType
  /** The fullest proper name in the text, or a description when it has none. */
  name: string
  acronym: string | null
  named: boolean
  mentions: readonly Mention[]
  /** Other names that the document gives it, where no mention has them. */
  aliases?: readonly string[]
  /** ISO 3166-1 alpha-2 of the country a place lies in: reference data. */
  country?: string
  reference?: Reference
}>

export type EventCodes = Readonly<{
  acled: string | null
  plover: string | null
  ucdp: number | null
  gtd: number | null
}>

export type Event = Readonly<{
  key: string
  type: EventType
  status: EventStatus
  time: Time | null
  codes: EventCodes
  mentions: readonly Mention[]
}>

/** GT 70 has low 71; EQ n has low = high = n; SOME has low 1; APPROX and VAGUE_MANY no bounds. */
export type Quantity = Readonly<{
  comparator: Comparator
  value: number | null
  low: number | null
  high: number | null
}>

/** Who says it; `start` and `end` are the cue's. */
export type Claimant = Range &
  Readonly<{
    entity: string
    cue: string
    /** 0 is nearest the fact; several at 0 speak together. Default: the index in the list. */
    depth?: number
    saidAt?: Time
  }>

export type Claim = Readonly<{
  key: string
  predicate: Predicate
  /** Key of an event or entity, or "document"; null only for nobody ("no one has claimed"). */
  subject: string | null
  object: string | null
  quantity: Quantity | null
  time: Time | null
  /** Nearest the fact first; empty: the document's own voice. */
  claimants: readonly Claimant[]
  attribution: Attribution
  epistemic: Epistemic
  polarity: Polarity
  derivation: Derivation
  scope: ClaimScope
  /** Never empty. */
  quotes: readonly Span[]
  extractor: string
  /** 0 to 1. */
  confidence: number
  trend?: Trend
  /** ISO 8601 period, of COINCIDED_WITH. */
  offset?: string
}>

export type ClaimLink = Readonly<{ from: string; to: string; type: ClaimLinkType; why: string }>

/** The text against itself. */
export type Check = Readonly<{ code: string; claims: readonly string[]; message: string }>

/** Everything that is said by somebody, whatever it is about. */
export type AttributionSpan = Readonly<{ source: Span | null; cue: Span; content: Range }>

export type FactsDocument = Readonly<{
  id: string
  title: string | null
  url: string | null
  publisher: string | null
  language: string
  publishedAt: PublishedAt
  sections: readonly Section[]
  /** Key of the event the text reports, null when it reports none. */
  mainEvent?: string | null
  originalSource?: string | null
  /** Present where Facts travel without their article. */
  text?: string
}>

/** What one document yields; the noun between reading and writing (docs/facts.md). */
export type Facts = Readonly<{
  document: FactsDocument
  entities: readonly Entity[]
  events: readonly Event[]
  claims: readonly Claim[]
  links: readonly ClaimLink[]
  checks: readonly Check[]
  times?: readonly Time[]
  attributions?: readonly AttributionSpan[]
}>

// ── what is asked of a graph ────────────────────────────────────────────────────────────────
/** The one thing both pipes hand to a store. Values travel as parameters, never as text. */
export type Statement = Readonly<{
  cypher: string
  parameters: Readonly<Record<string, unknown>>
  /** Parameters that the embedded store fills in itself. */
  pages?: readonly Page[]
}>

/**
 * A page of the nodes of a label in the order of their keys, as ids, bound to the parameter `as`. `list`
 * reads all of them: what must equal something, then the key, in its order. The rest are names of
 * parameters; where one of `equal` is a list, its values are each as good. `limit` may be a number.
 *
 * `each`: of each node with many edges a page of their other ends, as a map by the node's id. `list` reads
 * how many they are, the id, the other end, and the key, the nodes with the most first, then in the order of keys.
 */
export type Page = Readonly<{
  as: string
  list: string
  each?: true
  equal: readonly string[]
  above: readonly string[]
  below: readonly string[]
  descending: boolean
  limit: string | number
}>

/** One row, its values in the order of the statement's RETURN. */
export type Row = readonly unknown[]
