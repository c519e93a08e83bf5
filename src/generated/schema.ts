import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
export type Maybe<T> = T | null
export type InputMaybe<T> = Maybe<T>
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string }
  String: { input: string; output: string }
  Boolean: { input: boolean; output: boolean }
  Int: { input: number; output: number }
  Float: { input: number; output: number }
  /** A day, "2024-09-17". */
  Date: { input: string; output: string }
  /** An instant in UTC, "2024-09-20T08:00:00.000Z". */
  DateTime: { input: string; output: string }
  /** A time of any precision in EDTF: "2024-09-17", "2024-01", "2020/..". */
  EDTF: { input: string; output: string }
}

/** Who can act. A country is an actor and a place. */
export type Actor = {
  /** Its acronym, where a document introduces one. */
  readonly acronym?: Maybe<Scalars['String']['output']>
  /** Its other names, in text order; without `name`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** Claims whose subject or object this is, newest first. */
  readonly claims: ClaimConnection
  /** The country it belongs to or lies in: reference data. */
  readonly country?: Maybe<Country>
  /** Live documents that mention it, newest first by day of publication. */
  readonly documents: DocumentConnection
  /** Every passage that a claim about it rests on, with the claim and its speakers; newest claim first. */
  readonly evidence: EvidenceConnection
  /** The earliest day of publication among the live documents that mention it; null where none has a day. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>
  /** Opaque and stable: the hash of what makes it what it is. */
  readonly id: Scalars['ID']['output']
  /** What was judged of it, or of what it is one with, and of others, each as the two were told; newest first. Withdrawn judgements are among them. */
  readonly judgements: JudgementConnection
  /** The latest day of publication among the live documents that mention it; null where none has a day. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>
  /** The fullest proper name known, or a description where it has none. */
  readonly name: Scalars['String']['output']
  /** False for those without a name of their own, such as "security sources"; they never join across documents. */
  readonly named: Scalars['Boolean']['output']
  /** Events in which it has a role, newest first. */
  readonly participations: ParticipationConnection
  /** What reference lists know about the name. It helps naming and is never evidence. */
  readonly reference?: Maybe<Reference>
  /** Edges of the world that begin or end here; newest first by the day of their first report. */
  readonly relations: RelationConnection
  /** Claims of which it is a speaker, newest first. */
  readonly said: ClaimConnection
  /** What kind of entity it is. */
  readonly type: EntityType
}

/** Who can act. A country is an actor and a place. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** Who can act. A country is an actor and a place. */
export type ActorDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<DocumentOrder>
  where?: InputMaybe<DocumentFilter>
}

/** Who can act. A country is an actor and a place. */
export type ActorEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Who can act. A country is an actor and a place. */
export type ActorJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Who can act. A country is an actor and a place. */
export type ActorParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<EventOrder>
  where?: InputMaybe<ParticipationFilter>
}

/** Who can act. A country is an actor and a place. */
export type ActorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<RelationOrder>
  where?: InputMaybe<RelationFilter>
}

/** Who can act. A country is an actor and a place. */
export type ActorSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<ActorEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Actor>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of actors. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Actor
}

/** Which actors. */
export type ActorFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ActorFilter>>
  /** By country: an id or an ISO 3166-1 alpha-2 code. */
  readonly country?: InputMaybe<IdFilter>
  /** Is mentioned by the document. */
  readonly document?: InputMaybe<IdFilter>
  /** By id. */
  readonly id?: InputMaybe<IdFilter>
  /** By any name, alias or acronym. */
  readonly name?: InputMaybe<NameFilter>
  /** Whether it has a name of its own. */
  readonly named?: InputMaybe<Scalars['Boolean']['input']>
  /** This does not hold; what is unknown does not hold. */
  readonly not?: InputMaybe<ActorFilter>
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ActorFilter>>
  /** Has such a role in such an event. */
  readonly participation?: InputMaybe<ParticipationFilter>
  /** By type. */
  readonly type?: InputMaybe<EntityTypeFilter>
}

/** How to sort actors. */
export type ActorOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** By what. */
  readonly field: ActorOrderField
}

/** What actors can be sorted by. */
export type ActorOrderField =
  /** By folded name. */
  'NAME'

/** Who answers for a claim of responsibility or harm, strongest first. */
export type Attribution =
  /** An office-holder or state body blames. */
  | 'ACCUSED_BY_AUTHORITIES'
  /** The actor says so of itself. */
  | 'CLAIMED_OR_ADMITTED'
  /** Denied. */
  | 'DENIED'
  /** Held possible. */
  | 'POSSIBLE'
  /** The text hedges nothing beyond its claimants. */
  | 'REPORTED_AS_FACT'
  /** Somebody else blames or suspects. */
  | 'SUSPECTED_OR_ACCUSED'

/** Which attributions. */
export type AttributionFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Attribution>
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Attribution>>
}

/** How it is measured who stands in the middle. */
export type CentralityMetric =
  /** How many shortest paths lead through it. */
  | 'BETWEENNESS'
  /** How many relations it has. */
  | 'DEGREE'
  /** How likely one is there who walks at random. */
  | 'PAGERANK'

/** A place where a text does not agree with itself. */
export type Check = {
  readonly __typename?: 'Check'
  /** The claims concerned. */
  readonly claims: ReadonlyArray<Claim>
  /** Which rule found it. */
  readonly code: Scalars['String']['output']
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output']
}

/** One statement that somebody makes, and the words it rests on. */
export type Claim = Node & {
  readonly __typename?: 'Claim'
  /** Who answers for it: the grade of responsibility. */
  readonly attribution: Attribution
  /** Who says so, nearest the fact first; empty: the document's own voice. */
  readonly claimants: ReadonlyArray<Claimant>
  /** How sure the extractor is, 0 to 1. */
  readonly confidence: Scalars['Float']['output']
  /** How it follows from the words. */
  readonly derivation: Derivation
  /** The document that says so. */
  readonly document: Document
  /** The speaker's stance to the statement without its negation. */
  readonly epistemic: Epistemic
  /** Which rule read it. */
  readonly extractor: Scalars['String']['output']
  /** Opaque and stable: the hash of what makes it what it is. */
  readonly id: Scalars['ID']['output']
  /** What it says of other live claims: links that its document tells, and what comparing it with the newest 40 about its event on the same question finds; that to the newest claim first. */
  readonly links: ClaimLinkConnection
  /** The other end, where the predicate has one. */
  readonly object?: Maybe<Node>
  /** An ISO 8601 period, of COINCIDED_WITH. */
  readonly offset?: Maybe<Scalars['String']['output']>
  /** Whether it is said to be so or not to be so. */
  readonly polarity: Polarity
  /** What is said. */
  readonly predicate: Predicate
  /** How many, for measures. */
  readonly quantity?: Maybe<Quantity>
  /** The words it rests on, in the order given; never empty. */
  readonly quotes: ReadonlyArray<Quote>
  /** When griot learned it. */
  readonly recordedAt: Scalars['DateTime']['output']
  /** The edge that it supports; null where it makes none. */
  readonly relation?: Maybe<Relation>
  /** When its document was retracted; null while it is live. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>
  /** Whether it is about the event told, or background, or overtaken in the same text. */
  readonly scope: ClaimScope
  /** Of whom or what it is said; null for nobody ("no one has claimed"). */
  readonly subject?: Maybe<Node>
  /** When, as this claim says. */
  readonly time?: Maybe<Time>
  /** The direction of a change. */
  readonly trend?: Maybe<Trend>
}

/** One statement that somebody makes, and the words it rests on. */
export type ClaimLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Claim>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Claim
}

/** Which claims. */
export type ClaimFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>
  /** By grade of responsibility. */
  readonly attribution?: InputMaybe<AttributionFilter>
  /** By the id of a speaker. */
  readonly claimant?: InputMaybe<IdFilter>
  /** By how it follows from the words. */
  readonly derivation?: InputMaybe<Derivation>
  /** By the document's id. */
  readonly document?: InputMaybe<IdFilter>
  /** By the speaker's stance. */
  readonly epistemic?: InputMaybe<Epistemic>
  /** By id. */
  readonly id?: InputMaybe<IdFilter>
  /** At least this sure, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>
  /** This does not hold; what is unknown does not hold. */
  readonly not?: InputMaybe<ClaimFilter>
  /** By the object's id. */
  readonly object?: InputMaybe<IdFilter>
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>
  /** Said to be so, or not to be so. */
  readonly polarity?: InputMaybe<Polarity>
  /** By predicate. */
  readonly predicate?: InputMaybe<PredicateFilter>
  /** Whether it was retracted. Without this, live ones. */
  readonly retracted?: InputMaybe<Scalars['Boolean']['input']>
  /** By scope. */
  readonly scope?: InputMaybe<ClaimScope>
  /** By the subject's id. */
  readonly subject?: InputMaybe<IdFilter>
}

/** What one claim says of another. */
export type ClaimLink = {
  readonly __typename?: 'ClaimLink'
  /** The other claim; in a disagreement the older of the two. */
  readonly claim: Claim
  /** In what way. */
  readonly type: ClaimLinkType
  /** Why, in words. */
  readonly why: Scalars['String']['output']
}

/** A page of links between claims. */
export type ClaimLinkConnection = {
  readonly __typename?: 'ClaimLinkConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<ClaimLinkEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<ClaimLink>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of links between claims. */
export type ClaimLinkEdge = {
  readonly __typename?: 'ClaimLinkEdge'
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: ClaimLink
}

/** How a claim stands to another. */
export type ClaimLinkType =
  /** Both cannot be true. */
  | 'CONTRADICTS'
  /** Says the same in another voice. */
  | 'CORROBORATES'
  /** Both can hardly be true. */
  | 'IN_TENSION_WITH'
  /** Says it more exactly, or later. */
  | 'REFINES'
  /** Says it again in the same voice. */
  | 'RESTATES'

/** How to sort claims. */
export type ClaimOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** By what. */
  readonly field: ClaimOrderField
}

/** What claims can be sorted by. */
export type ClaimOrderField =
  /** By the instant griot learned it. */
  'RECORDED_AT'

/** Whether a claim is about the event told. */
export type ClaimScope =
  /** History, trend, totals over a period. */
  | 'BACKGROUND'
  /** About the event told. */
  | 'EVENT'
  /** A figure that the same text overtakes. */
  | 'SUPERSEDED'

/** A speaker of a claim. */
export type Claimant = {
  readonly __typename?: 'Claimant'
  /** The same, where it is an actor. */
  readonly actor?: Maybe<Actor>
  /** The words that say who speaks: "according to". */
  readonly cue: Scalars['String']['output']
  /** 0 is nearest the fact; several at 0 speak together. */
  readonly depth: Scalars['Int']['output']
  /** The document whose own voice is retold. */
  readonly document?: Maybe<Document>
  /** Where the cue ends, exclusive. */
  readonly end: Scalars['Int']['output']
  /** Whoever speaks; null where a document does. */
  readonly entity?: Maybe<Entity>
  /** When it was said. */
  readonly saidAt?: Maybe<Time>
  /** Where the cue begins, in UTF-16 code units of the document's text. */
  readonly start: Scalars['Int']['output']
}

/** Entities that have much to do with each other. */
export type Community = {
  readonly __typename?: 'Community'
  /** The smallest of its members' ids; the same as long as the same belong together. */
  readonly id: Scalars['ID']['output']
  /** Its members, those with the most relations inside first. */
  readonly members: EntityConnection
  /** How many members. */
  readonly size: Scalars['Int']['output']
}

/** Entities that have much to do with each other. */
export type CommunityMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** How a figure is to be read. */
export type Comparator =
  /** About. */
  | 'APPROX'
  /** Exactly. */
  | 'EQ'
  /** At least. */
  | 'GE'
  /** More than. */
  | 'GT'
  /** At most. */
  | 'LE'
  /** Fewer than. */
  | 'LT'
  /** No figure was given. */
  | 'NONE_GIVEN'
  /** Several: at least one. */
  | 'SOME'
  /** Dozens, many. */
  | 'VAGUE_MANY'

/** A point on earth, WGS 84. */
export type Coordinates = {
  readonly __typename?: 'Coordinates'
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output']
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output']
}

/** A state: a place and an actor. */
export type Country = Actor &
  Entity &
  Node &
  Place & {
    readonly __typename?: 'Country'
    /** Its acronym, where a document introduces one. */
    readonly acronym?: Maybe<Scalars['String']['output']>
    /** Its other names, in text order; without `name`. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    /** Claims whose subject or object this is, newest first. */
    readonly claims: ClaimConnection
    /** Where it lies: reference data, never evidence. */
    readonly coordinates?: Maybe<Coordinates>
    /** The country it belongs to or lies in: reference data. */
    readonly country?: Maybe<Country>
    /** Live documents that mention it, newest first by day of publication. */
    readonly documents: DocumentConnection
    /** Events whose place this is, newest first. For a whole country ask `events` with `where: { place: { country … } }`. */
    readonly events: EventConnection
    /** Every passage that a claim about it rests on, with the claim and its speakers; newest claim first. */
    readonly evidence: EvidenceConnection
    /** The earliest day of publication among the live documents that mention it; null where none has a day. */
    readonly firstSeen?: Maybe<Scalars['Date']['output']>
    /** Opaque and stable: the hash of what makes it what it is. */
    readonly id: Scalars['ID']['output']
    /** What was judged of it, or of what it is one with, and of others, each as the two were told; newest first. Withdrawn judgements are among them. */
    readonly judgements: JudgementConnection
    /** The latest day of publication among the live documents that mention it; null where none has a day. */
    readonly lastSeen?: Maybe<Scalars['Date']['output']>
    /** The fullest proper name known, or a description where it has none. */
    readonly name: Scalars['String']['output']
    /** False for those without a name of their own, such as "security sources"; they never join across documents. */
    readonly named: Scalars['Boolean']['output']
    /** Events in which it has a role, newest first. */
    readonly participations: ParticipationConnection
    /** What reference lists know about the name. It helps naming and is never evidence. */
    readonly reference?: Maybe<Reference>
    /** Edges of the world that begin or end here; newest first by the day of their first report. */
    readonly relations: RelationConnection
    /** Claims of which it is a speaker, newest first. */
    readonly said: ClaimConnection
    /** What kind of entity it is. */
    readonly type: EntityType
  }

/** A state: a place and an actor. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** A state: a place and an actor. */
export type CountryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<DocumentOrder>
  where?: InputMaybe<DocumentFilter>
}

/** A state: a place and an actor. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<EventOrder>
  where?: InputMaybe<EventFilter>
}

/** A state: a place and an actor. */
export type CountryEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** A state: a place and an actor. */
export type CountryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** A state: a place and an actor. */
export type CountryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<EventOrder>
  where?: InputMaybe<ParticipationFilter>
}

/** A state: a place and an actor. */
export type CountryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<RelationOrder>
  where?: InputMaybe<RelationFilter>
}

/** A state: a place and an actor. */
export type CountrySaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** Which days. */
export type DateFilter = {
  /** On this day. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>
  /** After it. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>
  /** On it or after. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>
  /** Before it. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>
  /** On it or before. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>
}

/** Where a day of publication comes from. */
export type DateOrigin =
  /** From the page's or file's metadata. */
  | 'METADATA'
  /** Nowhere: there is no day. */
  | 'NONE'
  /** Printed in the text. */
  | 'TEXT'

/** A part of the day. */
export type DayPart =
  /** Afternoon. */
  | 'AFTERNOON'
  /** Evening. */
  | 'EVENING'
  /** Morning. */
  | 'MORNING'
  /** Night. */
  | 'NIGHT'

/** How a claim follows from the words. */
export type Derivation =
  /** Follows from two passages or a compound. */
  | 'INFERRED'
  /** In these words, brought into a standard form. */
  | 'NORMALISED'
  /** Headline or standfirst, where the body says the same. */
  | 'RESTATED'
  /** In these words. */
  | 'STATED'

/** Which end of an edge, seen from a node. */
export type Direction =
  /** Either. */
  | 'EITHER'
  /** The edge ends here. */
  | 'IN'
  /** The edge begins here. */
  | 'OUT'

/** Claims of one event that contradict each other. */
export type Disagreement = {
  readonly __typename?: 'Disagreement'
  /** The claims, newest first. */
  readonly claims: ClaimConnection
  /** Of which event. */
  readonly event: Event
  /** Which of them contradict each other; that of the newest claim first. */
  readonly links: ClaimLinkConnection
  /** What is counted; null where they disagree on who did it. */
  readonly measure?: Maybe<Measure>
  /** The measure, or ATTRIBUTED_TO: who did it, however it is told. */
  readonly predicate: Predicate
}

/** Claims of one event that contradict each other. */
export type DisagreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Claims of one event that contradict each other. */
export type DisagreementLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** A page of disagreements. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<DisagreementEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Disagreement>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of disagreements. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge'
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Disagreement
}

/** Which disagreements: all conditions hold. */
export type DisagreementFilter = {
  /** Of these events. */
  readonly event?: InputMaybe<IdFilter>
  /** On this measure. */
  readonly measure?: InputMaybe<Measure>
}

/** A text that was read. */
export type Document = Node & {
  readonly __typename?: 'Document'
  /** Where the text does not agree with itself. */
  readonly checks: ReadonlyArray<Check>
  /** Claims it makes or retells, newest first. */
  readonly claims: ClaimConnection
  /** The media or document it says it was taken from. */
  readonly derivedFrom: ReadonlyArray<Node>
  /** Actors, places and things it mentions, by name; events are in `events`. */
  readonly entities: EntityConnection
  /** Events it mentions, newest first. */
  readonly events: EventConnection
  /** The SHA-256 of the text, in hex. */
  readonly id: Scalars['ID']['output']
  /** ISO 639-1. */
  readonly language: Scalars['String']['output']
  /** Documents that take from each other, or from one source, have one lineage: the smallest of their ids. */
  readonly lineage: Scalars['ID']['output']
  /** The event that the text reports. */
  readonly mainEvent?: Maybe<Event>
  /** The source named by its metadata; what the text itself prints is a claim. */
  readonly originalSource?: Maybe<Scalars['String']['output']>
  /** The day of publication. */
  readonly publishedAt?: Maybe<Scalars['Date']['output']>
  /** Where that day comes from. */
  readonly publishedAtOrigin: DateOrigin
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>
  /** When griot learned it. */
  readonly recordedAt: Scalars['DateTime']['output']
  /** When it was retracted; null while it is live. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>
  /** Why it was retracted. */
  readonly retractionReason?: Maybe<Scalars['String']['output']>
  /** Its parts, in text order. */
  readonly sections: ReadonlyArray<Section>
  /** The text, untouched: every offset points into it. */
  readonly text: Scalars['String']['output']
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>
  /** Where it was published. */
  readonly url?: Maybe<Scalars['String']['output']>
}

/** A text that was read. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** A text that was read. */
export type DocumentEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  types?: InputMaybe<ReadonlyArray<EntityType>>
}

/** A text that was read. */
export type DocumentEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<EventOrder>
  where?: InputMaybe<EventFilter>
}

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Document>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of documents. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Document
}

/** Which documents. */
export type DocumentFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DocumentFilter>>
  /** By id. */
  readonly id?: InputMaybe<IdFilter>
  /** This does not hold; what is unknown does not hold. */
  readonly not?: InputMaybe<DocumentFilter>
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>
  /** By day of publication. */
  readonly publishedAt?: InputMaybe<DateFilter>
  /** By publisher. */
  readonly publisher?: InputMaybe<NameFilter>
  /** Whether it was retracted. Without this, live ones. */
  readonly retracted?: InputMaybe<Scalars['Boolean']['input']>
  /** By title. */
  readonly title?: InputMaybe<NameFilter>
}

/** How to sort documents. */
export type DocumentOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** By what. */
  readonly field: DocumentOrderField
}

/** What documents can be sorted by. */
export type DocumentOrderField =
  /** By day of publication. */
  | 'PUBLISHED_AT'
  /** By the instant griot learned it. */
  | 'RECORDED_AT'

/** Whatever documents speak about: actors, places, things and events. */
export type Entity = {
  /** Claims whose subject or object this is, newest first. */
  readonly claims: ClaimConnection
  /** Live documents that mention it, newest first by day of publication. */
  readonly documents: DocumentConnection
  /** Every passage that a claim about it rests on, with the claim and its speakers; newest claim first. */
  readonly evidence: EvidenceConnection
  /** The earliest day of publication among the live documents that mention it; null where none has a day. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>
  /** Opaque and stable: the hash of what makes it what it is. */
  readonly id: Scalars['ID']['output']
  /** What was judged of it, or of what it is one with, and of others, each as the two were told; newest first. Withdrawn judgements are among them. */
  readonly judgements: JudgementConnection
  /** The latest day of publication among the live documents that mention it; null where none has a day. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>
  /** The fullest proper name known, or a description where it has none. */
  readonly name: Scalars['String']['output']
  /** Edges of the world that begin or end here; newest first by the day of their first report. */
  readonly relations: RelationConnection
}

/** Whatever documents speak about: actors, places, things and events. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** Whatever documents speak about: actors, places, things and events. */
export type EntityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<DocumentOrder>
  where?: InputMaybe<DocumentFilter>
}

/** Whatever documents speak about: actors, places, things and events. */
export type EntityEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Whatever documents speak about: actors, places, things and events. */
export type EntityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Whatever documents speak about: actors, places, things and events. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<RelationOrder>
  where?: InputMaybe<RelationFilter>
}

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Entity>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of entities. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Entity
}

/** What kind of entity. */
export type EntityType =
  /** An organised armed group outside the state. */
  | 'ARMED_GROUP'
  /** A populated place. */
  | 'CITY'
  /** A sovereign or claimed state. */
  | 'COUNTRY'
  /** A building, base, airport, road, vehicle. */
  | 'FACILITY'
  /** Government, junta, ministry, parliament, court, local authority. */
  | 'GOVERNMENT_BODY'
  /** An organisation or alliance of states. */
  | 'INTERGOVERNMENTAL_ORG'
  /** A newspaper, agency, broadcaster or news site. */
  | 'MEDIA'
  /** Any other: company, union, church, university. */
  | 'ORGANIZATION'
  /** One human being. */
  | 'PERSON'
  /** People taken together: victims, fighters, crowds. */
  | 'PERSON_GROUP'
  /** A party, movement or opposition bloc. */
  | 'POLITICAL_PARTY'
  /** Soldiers for hire. */
  | 'PRIVATE_MILITARY_COMPANY'
  /** A province, border area, river, desert or sea. */
  | 'REGION'
  /** Army, police, gendarmerie, intelligence, and their branches. */
  | 'SECURITY_FORCE'
  /** Who speaks without a name: "security sources". */
  | 'UNNAMED_SOURCE'
  /** A weapon or explosive. */
  | 'WEAPON'
  /** A report, letter, video or book cited as such. */
  | 'WORK'

/** Which types of entity. */
export type EntityTypeFilter = {
  /** This one. */
  readonly eq?: InputMaybe<EntityType>
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<EntityType>>
}

/** A speaker's stance to a statement without its negation. */
export type Epistemic =
  /** Holds it false. */
  | 'FALSE_CERTAIN'
  /** Holds it probably false. */
  | 'FALSE_UNCERTAIN'
  /** Holds it true. */
  | 'TRUE_CERTAIN'
  /** Holds it probably true. */
  | 'TRUE_UNCERTAIN'
  /** Leaves it open. */
  | 'UNKNOWN'

/** Something that happened, was tried, planned or threatened. */
export type Event = Entity &
  Node & {
    readonly __typename?: 'Event'
    /** What the live claims of a measure come to under a policy, with the claims used and those set aside. No two figures are ever added. */
    readonly casualties: Figure
    /** Claims whose subject or object this is, newest first. */
    readonly claims: ClaimConnection
    /** Its codes in the event scales of others. */
    readonly codes: EventCodes
    /** The day, where the live claims name one. */
    readonly date?: Maybe<Scalars['Date']['output']>
    /** Live documents that mention it, newest first by day of publication. */
    readonly documents: DocumentConnection
    /** Every passage that a claim about it rests on, with the claim and its speakers; newest claim first. */
    readonly evidence: EvidenceConnection
    /** The earliest day of publication among the live documents that mention it; null where none has a day. */
    readonly firstSeen?: Maybe<Scalars['Date']['output']>
    /** Opaque and stable: the hash of what makes it what it is. */
    readonly id: Scalars['ID']['output']
    /** What was judged of it, or of what it is one with, and of others, each as the two were told; newest first. Withdrawn judgements are among them. */
    readonly judgements: JudgementConnection
    /** The latest day of publication among the live documents that mention it; null where none has a day. */
    readonly lastSeen?: Maybe<Scalars['Date']['output']>
    /** The fullest proper name known, or a description where it has none. */
    readonly name: Scalars['String']['output']
    /** Who has a role in it. */
    readonly participants: ParticipantConnection
    /** Where it happened. */
    readonly places: EventPlaceConnection
    /** Edges of the world that begin or end here; newest first by the day of their first report. */
    readonly relations: RelationConnection
    /** Who says that it did it, who is said to have done it and by whom, who denies it. No verdict. */
    readonly responsibility: Responsibility
    /** Whether it happened. */
    readonly status: EventStatus
    /** When, as the live claims say, at their precision. */
    readonly time?: Maybe<Time>
    /** What kind of event it is. */
    readonly type: EventType
  }

/** Something that happened, was tried, planned or threatened. */
export type EventCasualtiesArgs = {
  measure?: Measure
  policy?: RollUpPolicy
}

/** Something that happened, was tried, planned or threatened. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** Something that happened, was tried, planned or threatened. */
export type EventDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<DocumentOrder>
  where?: InputMaybe<DocumentFilter>
}

/** Something that happened, was tried, planned or threatened. */
export type EventEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Something that happened, was tried, planned or threatened. */
export type EventJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Something that happened, was tried, planned or threatened. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  where?: InputMaybe<ParticipantFilter>
}

/** Something that happened, was tried, planned or threatened. */
export type EventPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Something that happened, was tried, planned or threatened. */
export type EventRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<RelationOrder>
  where?: InputMaybe<RelationFilter>
}

/** Codes in the event scales of others. */
export type EventCodes = {
  readonly __typename?: 'EventCodes'
  /** ACLED: event type and sub-event type. */
  readonly acled?: Maybe<Scalars['String']['output']>
  /** GTD: attack type, 1 to 9. */
  readonly gtd?: Maybe<Scalars['Int']['output']>
  /** PLOVER: type and mode. */
  readonly plover?: Maybe<Scalars['String']['output']>
  /** UCDP: 1 state-based, 2 non-state, 3 one-sided. */
  readonly ucdp?: Maybe<Scalars['Int']['output']>
}

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>
  /** All events of the list, not just this page's, counted by what they have in common: the largest groups first, at most 100. Events that lack one of these are in no group. */
  readonly groupBy: ReadonlyArray<EventGroup>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Event>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** A page of events. */
export type EventConnectionGroupByArgs = {
  by: ReadonlyArray<EventDimension>
  first?: Scalars['Int']['input']
}

/** What events are grouped by. */
export type EventDimension =
  /** Each of those who have a role in it. */
  | 'ACTOR'
  /** The countries of its places. */
  | 'COUNTRY'
  /** The month of its first possible day. */
  | 'MONTH'
  /** Each of its places. */
  | 'PLACE'
  /** The kind of event. */
  | 'TYPE'
  /** The year of its first possible day. */
  | 'YEAR'

/** An entry of a page of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Event
}

/** Which events. */
export type EventFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>
  /** By the lower bound of its time. */
  readonly date?: InputMaybe<DateFilter>
  /** Is mentioned by the document. */
  readonly document?: InputMaybe<IdFilter>
  /** By id. */
  readonly id?: InputMaybe<IdFilter>
  /** This does not hold; what is unknown does not hold. */
  readonly not?: InputMaybe<EventFilter>
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>
  /** Has such a participant. */
  readonly participant?: InputMaybe<ParticipantFilter>
  /** Happened at such a place. */
  readonly place?: InputMaybe<PlaceFilter>
  /** By whether it happened. */
  readonly status?: InputMaybe<EventStatusFilter>
  /** By type. */
  readonly type?: InputMaybe<EventTypeFilter>
}

/** Events that are alike in what they were grouped by; what they were not grouped by is null. */
export type EventGroup = {
  readonly __typename?: 'EventGroup'
  /** Who has a role in it. */
  readonly actor?: Maybe<Actor>
  /** How many events; one with several places or actors counts in each of their groups. */
  readonly count: Scalars['Int']['output']
  /** The country of the place. */
  readonly country?: Maybe<Country>
  /** The month, "2024-09". */
  readonly month?: Maybe<Scalars['String']['output']>
  /** Where. */
  readonly place?: Maybe<Place>
  /** What kind of event. */
  readonly type?: Maybe<EventType>
  /** The year. */
  readonly year?: Maybe<Scalars['Int']['output']>
}

/** How to sort events. */
export type EventOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** By what. */
  readonly field: EventOrderField
}

/** What events can be sorted by. */
export type EventOrderField =
  /** By the lower bound of the time; those without one come last when newest is first. */
  'DATE'

/** A page of places of an event. */
export type EventPlaceConnection = {
  readonly __typename?: 'EventPlaceConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<EventPlaceEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Place>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of places of an event. */
export type EventPlaceEdge = {
  readonly __typename?: 'EventPlaceEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Place
  /** The edge between the two. */
  readonly relation: Relation
}

/** Whether an event happened. */
export type EventStatus =
  /** It happened. */
  | 'ACCOMPLISHED'
  /** It was tried. */
  | 'ATTEMPTED'
  /** It is to happen. */
  | 'PLANNED'
  /** Somebody says they will do it. */
  | 'THREATENED'

/** Which statuses. */
export type EventStatusFilter = {
  /** This one. */
  readonly eq?: InputMaybe<EventStatus>
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<EventStatus>>
}

/** What kind of event. */
export type EventType =
  /** Deal, treaty, truce, cooperation, aid. */
  | 'AGREEMENT'
  /** Arrest, detention, raid, trial, sentence. */
  | 'ARREST'
  /** One side uses force on people or property. */
  | 'ATTACK'
  /** Explosives: planted, carried, thrown, fired or dropped. */
  | 'BOMBING'
  /** Funeral, memorial, anniversary, swearing-in. */
  | 'CEREMONY'
  /** Two armed sides fight, nobody plainly the attacker. */
  | 'CLASH'
  /** Power is seized, or tried to be. */
  | 'COUP'
  /** Forces are moved, raised, based, put on alert. */
  | 'DEPLOYMENT'
  /** Harm without intent: accident, flood, epidemic. */
  | 'DISASTER'
  /** Vote, referendum, appointment. */
  | 'ELECTION'
  /** An organisation, alliance or state comes into being, merges or splits. */
  | 'FOUNDING'
  /** Abduction, hostage taking, hijacking. */
  | 'KIDNAPPING'
  /** Talks, visit, summit, mediation. */
  | 'MEETING'
  /** None of these. */
  | 'OTHER'
  /** Demonstration, strike, riot, mob violence. */
  | 'PROTEST'
  /** Embargo, ban, expulsion, curfew, emergency. */
  | 'SANCTION'
  /** A saying that is itself the news. */
  | 'STATEMENT'
  /** A place changes hands. */
  | 'TERRITORIAL_CHANGE'
  /** Leaves an organisation, agreement or place, cuts ties, stops aid. */
  | 'WITHDRAWAL'

/** Which types of event. */
export type EventTypeFilter = {
  /** This one. */
  readonly eq?: InputMaybe<EventType>
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<EventType>>
}

/** A claim, one passage it rests on, and who says it. */
export type Evidence = {
  readonly __typename?: 'Evidence'
  /** The claim. */
  readonly claim: Claim
  /** Who says so, nearest the fact first; empty: the document's own voice. */
  readonly claimants: ReadonlyArray<Claimant>
  /** The passage. */
  readonly quote: Quote
}

/** A page of evidence. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<EvidenceEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Evidence>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of evidence. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Evidence
}

/** What the claims of one measure of an event come to under a policy. */
export type Figure = {
  readonly __typename?: 'Figure'
  /** The one figure that the policy prefers, where it has one. */
  readonly best?: Maybe<Scalars['Int']['output']>
  /** How the text is to be read: EQ one number, GE "70+", APPROX "about 100", LE "up to 50"; null for a range and where nothing is known. */
  readonly comparator?: Maybe<Comparator>
  /** The upper end, inclusive; null where nothing says how many at most. */
  readonly high?: Maybe<Scalars['Int']['output']>
  /** Lineages among the claims used: two reprints of one report are one source. */
  readonly independentSources: Scalars['Int']['output']
  /** The lower end, inclusive; null where no figure has a lower bound. */
  readonly low?: Maybe<Scalars['Int']['output']>
  /** What is counted. */
  readonly measure: Measure
  /** By which rules. */
  readonly policy: RollUpPolicy
  /** The other claims of this measure, newest first, each with the reason. */
  readonly setAside: ReadonlyArray<SetAside>
  /** For readers: "77", "70+", "71–100", "about 100", "up to 50", "unknown". */
  readonly text: Scalars['String']['output']
  /** The claims it rests on, newest first. */
  readonly used: ReadonlyArray<Claim>
}

/** People taken together, and speakers without a name. */
export type Group = Actor &
  Entity &
  Node & {
    readonly __typename?: 'Group'
    /** Its acronym, where a document introduces one. */
    readonly acronym?: Maybe<Scalars['String']['output']>
    /** Its other names, in text order; without `name`. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    /** Claims whose subject or object this is, newest first. */
    readonly claims: ClaimConnection
    /** The country it belongs to or lies in: reference data. */
    readonly country?: Maybe<Country>
    /** Live documents that mention it, newest first by day of publication. */
    readonly documents: DocumentConnection
    /** Every passage that a claim about it rests on, with the claim and its speakers; newest claim first. */
    readonly evidence: EvidenceConnection
    /** The earliest day of publication among the live documents that mention it; null where none has a day. */
    readonly firstSeen?: Maybe<Scalars['Date']['output']>
    /** Opaque and stable: the hash of what makes it what it is. */
    readonly id: Scalars['ID']['output']
    /** What was judged of it, or of what it is one with, and of others, each as the two were told; newest first. Withdrawn judgements are among them. */
    readonly judgements: JudgementConnection
    /** The latest day of publication among the live documents that mention it; null where none has a day. */
    readonly lastSeen?: Maybe<Scalars['Date']['output']>
    /** The fullest proper name known, or a description where it has none. */
    readonly name: Scalars['String']['output']
    /** False for those without a name of their own, such as "security sources"; they never join across documents. */
    readonly named: Scalars['Boolean']['output']
    /** Events in which it has a role, newest first. */
    readonly participations: ParticipationConnection
    /** What reference lists know about the name. It helps naming and is never evidence. */
    readonly reference?: Maybe<Reference>
    /** Edges of the world that begin or end here; newest first by the day of their first report. */
    readonly relations: RelationConnection
    /** Claims of which it is a speaker, newest first. */
    readonly said: ClaimConnection
    /** What kind of entity it is. */
    readonly type: EntityType
  }

/** People taken together, and speakers without a name. */
export type GroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** People taken together, and speakers without a name. */
export type GroupDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<DocumentOrder>
  where?: InputMaybe<DocumentFilter>
}

/** People taken together, and speakers without a name. */
export type GroupEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** People taken together, and speakers without a name. */
export type GroupJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** People taken together, and speakers without a name. */
export type GroupParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<EventOrder>
  where?: InputMaybe<ParticipationFilter>
}

/** People taken together, and speakers without a name. */
export type GroupRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<RelationOrder>
  where?: InputMaybe<RelationFilter>
}

/** People taken together, and speakers without a name. */
export type GroupSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** Which ids. */
export type IdFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>
}

/** What comparison found, or a person said, of two things that documents told: whether they are one. Never overwritten; of a pair a person's counts before a comparison's, then the latest. */
export type Judgement = Node & {
  readonly __typename?: 'Judgement'
  /** When it was judged. */
  readonly at: Scalars['DateTime']['output']
  /** Who judged: "griot" where comparison did. */
  readonly by: Scalars['String']['output']
  /** Opaque and stable: the hash of what makes it what it is. */
  readonly id: Scalars['ID']['output']
  /** What the first of the two is now; where the two are one, both ends are the same. */
  readonly left: Entity
  /** What speaks for it, and what against. */
  readonly reason: Scalars['String']['output']
  /** What the second of the two is now. */
  readonly right: Entity
  /** How much speaks for one, from 0 to 1, as comparison weighs it; null where a person judged. */
  readonly score?: Maybe<Scalars['Float']['output']>
  /** What they are judged to be. */
  readonly verdict: Verdict
  /** When it was withdrawn; null while it counts. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>
}

/** A page of judgements. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<JudgementEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Judgement>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of judgements. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Judgement
}

/** A region, a populated place or a building. */
export type Location = Entity &
  Node &
  Place & {
    readonly __typename?: 'Location'
    /** Its other names, in text order; without `name`. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    /** Claims whose subject or object this is, newest first. */
    readonly claims: ClaimConnection
    /** Where it lies: reference data, never evidence. */
    readonly coordinates?: Maybe<Coordinates>
    /** The country it belongs to or lies in: reference data. */
    readonly country?: Maybe<Country>
    /** Live documents that mention it, newest first by day of publication. */
    readonly documents: DocumentConnection
    /** Events whose place this is, newest first. For a whole country ask `events` with `where: { place: { country … } }`. */
    readonly events: EventConnection
    /** Every passage that a claim about it rests on, with the claim and its speakers; newest claim first. */
    readonly evidence: EvidenceConnection
    /** The earliest day of publication among the live documents that mention it; null where none has a day. */
    readonly firstSeen?: Maybe<Scalars['Date']['output']>
    /** Opaque and stable: the hash of what makes it what it is. */
    readonly id: Scalars['ID']['output']
    /** What was judged of it, or of what it is one with, and of others, each as the two were told; newest first. Withdrawn judgements are among them. */
    readonly judgements: JudgementConnection
    /** The latest day of publication among the live documents that mention it; null where none has a day. */
    readonly lastSeen?: Maybe<Scalars['Date']['output']>
    /** The fullest proper name known, or a description where it has none. */
    readonly name: Scalars['String']['output']
    /** What reference lists know about the name. It helps naming and is never evidence. */
    readonly reference?: Maybe<Reference>
    /** Edges of the world that begin or end here; newest first by the day of their first report. */
    readonly relations: RelationConnection
    /** What kind of entity it is. */
    readonly type: EntityType
  }

/** A region, a populated place or a building. */
export type LocationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** A region, a populated place or a building. */
export type LocationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<DocumentOrder>
  where?: InputMaybe<DocumentFilter>
}

/** A region, a populated place or a building. */
export type LocationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<EventOrder>
  where?: InputMaybe<EventFilter>
}

/** A region, a populated place or a building. */
export type LocationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** A region, a populated place or a building. */
export type LocationJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** A region, a populated place or a building. */
export type LocationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<RelationOrder>
  where?: InputMaybe<RelationFilter>
}

/** What is counted of an event. */
export type Measure =
  /** Kidnapped, held hostage. */
  | 'ABDUCTED'
  /** Losses with dead and injured not told apart. */
  | 'CASUALTIES'
  /** Arrested, jailed. */
  | 'DETAINED'
  /** Driven from home. */
  | 'DISPLACED'
  /** Number buried; no death toll. */
  | 'FUNERALS'
  /** Dead in or from the event. */
  | 'KILLED'
  /** Unaccounted for. */
  | 'MISSING'
  /** Victims listed by name; no death toll. */
  | 'NAMED_VICTIMS'
  /** The body has, or has not, given a count. */
  | 'OFFICIAL_COUNT'
  /** Injured in the event. */
  | 'WOUNDED'

/** Which names; case, diacritics and punctuation folded. */
export type NameFilter = {
  /** This name. */
  readonly eq?: InputMaybe<Scalars['String']['input']>
  /** One of these names. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** Names that begin so. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>
}

/** Whatever has an id. */
export type Node = {
  /** Opaque and stable: the hash of what makes it what it is. */
  readonly id: Scalars['ID']['output']
}

/** Which way to sort. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC'

/** Armed groups, forces, bodies of government, parties, media and other organisations. */
export type Organization = Actor &
  Entity &
  Node & {
    readonly __typename?: 'Organization'
    /** Its acronym, where a document introduces one. */
    readonly acronym?: Maybe<Scalars['String']['output']>
    /** Its other names, in text order; without `name`. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    /** Claims whose subject or object this is, newest first. */
    readonly claims: ClaimConnection
    /** The country it belongs to or lies in: reference data. */
    readonly country?: Maybe<Country>
    /** Live documents that mention it, newest first by day of publication. */
    readonly documents: DocumentConnection
    /** Every passage that a claim about it rests on, with the claim and its speakers; newest claim first. */
    readonly evidence: EvidenceConnection
    /** The earliest day of publication among the live documents that mention it; null where none has a day. */
    readonly firstSeen?: Maybe<Scalars['Date']['output']>
    /** Opaque and stable: the hash of what makes it what it is. */
    readonly id: Scalars['ID']['output']
    /** What was judged of it, or of what it is one with, and of others, each as the two were told; newest first. Withdrawn judgements are among them. */
    readonly judgements: JudgementConnection
    /** The latest day of publication among the live documents that mention it; null where none has a day. */
    readonly lastSeen?: Maybe<Scalars['Date']['output']>
    /** The fullest proper name known, or a description where it has none. */
    readonly name: Scalars['String']['output']
    /** False for those without a name of their own, such as "security sources"; they never join across documents. */
    readonly named: Scalars['Boolean']['output']
    /** Events in which it has a role, newest first. */
    readonly participations: ParticipationConnection
    /** What reference lists know about the name. It helps naming and is never evidence. */
    readonly reference?: Maybe<Reference>
    /** Edges of the world that begin or end here; newest first by the day of their first report. */
    readonly relations: RelationConnection
    /** Claims of which it is a speaker, newest first. */
    readonly said: ClaimConnection
    /** What kind of entity it is. */
    readonly type: EntityType
  }

/** Armed groups, forces, bodies of government, parties, media and other organisations. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** Armed groups, forces, bodies of government, parties, media and other organisations. */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<DocumentOrder>
  where?: InputMaybe<DocumentFilter>
}

/** Armed groups, forces, bodies of government, parties, media and other organisations. */
export type OrganizationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Armed groups, forces, bodies of government, parties, media and other organisations. */
export type OrganizationJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Armed groups, forces, bodies of government, parties, media and other organisations. */
export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<EventOrder>
  where?: InputMaybe<ParticipationFilter>
}

/** Armed groups, forces, bodies of government, parties, media and other organisations. */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<RelationOrder>
  where?: InputMaybe<RelationFilter>
}

/** Armed groups, forces, bodies of government, parties, media and other organisations. */
export type OrganizationSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** What lies before and after a page. */
export type PageInfo = {
  readonly __typename?: 'PageInfo'
  /** The last entry's cursor; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>
  /** Whether more follows: looked up with `first`; with `last`, whether `before` was given. */
  readonly hasNextPage: Scalars['Boolean']['output']
  /** Whether more precedes: looked up with `last`; with `first`, whether `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output']
  /** The first entry's cursor; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>
}

/** A page of participants. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<ParticipantEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Actor>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of participants. */
export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Actor
  /** The edge between the two. */
  readonly relation: Relation
  /** What the actor has to do with the event. */
  readonly role: Predicate
  /** The strongest attribution among the live claims that say so. */
  readonly status: Attribution
}

/** Which roles in an event. */
export type ParticipantFilter = {
  /** Of such an actor. */
  readonly actor?: InputMaybe<ActorFilter>
  /** By predicate. */
  readonly role?: InputMaybe<PredicateFilter>
  /** By the strongest attribution. */
  readonly status?: InputMaybe<AttributionFilter>
}

/** A page of roles in events. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<ParticipationEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Event>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of roles in events. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Event
  /** The edge between the two. */
  readonly relation: Relation
  /** What the actor has to do with the event. */
  readonly role: Predicate
  /** The strongest attribution among the live claims that say so. */
  readonly status: Attribution
}

/** Which roles of an actor. */
export type ParticipationFilter = {
  /** In such an event. */
  readonly event?: InputMaybe<EventFilter>
  /** By predicate. */
  readonly role?: InputMaybe<PredicateFilter>
  /** By the strongest attribution. */
  readonly status?: InputMaybe<AttributionFilter>
}

/** A way from one entity to another. */
export type Path = {
  readonly __typename?: 'Path'
  /** How many relations. */
  readonly length: Scalars['Int']['output']
  /** From the first to the last. */
  readonly nodes: ReadonlyArray<Entity>
  /** Between each and the next; of several the one with the smallest id. */
  readonly relations: ReadonlyArray<Relation>
}

/** One human being, named or described. */
export type Person = Actor &
  Entity &
  Node & {
    readonly __typename?: 'Person'
    /** Its acronym, where a document introduces one. */
    readonly acronym?: Maybe<Scalars['String']['output']>
    /** Its other names, in text order; without `name`. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    /** Claims whose subject or object this is, newest first. */
    readonly claims: ClaimConnection
    /** The country it belongs to or lies in: reference data. */
    readonly country?: Maybe<Country>
    /** Live documents that mention it, newest first by day of publication. */
    readonly documents: DocumentConnection
    /** Every passage that a claim about it rests on, with the claim and its speakers; newest claim first. */
    readonly evidence: EvidenceConnection
    /** The earliest day of publication among the live documents that mention it; null where none has a day. */
    readonly firstSeen?: Maybe<Scalars['Date']['output']>
    /** Opaque and stable: the hash of what makes it what it is. */
    readonly id: Scalars['ID']['output']
    /** What was judged of it, or of what it is one with, and of others, each as the two were told; newest first. Withdrawn judgements are among them. */
    readonly judgements: JudgementConnection
    /** The latest day of publication among the live documents that mention it; null where none has a day. */
    readonly lastSeen?: Maybe<Scalars['Date']['output']>
    /** The fullest proper name known, or a description where it has none. */
    readonly name: Scalars['String']['output']
    /** False for those without a name of their own, such as "security sources"; they never join across documents. */
    readonly named: Scalars['Boolean']['output']
    /** Events in which it has a role, newest first. */
    readonly participations: ParticipationConnection
    /** What reference lists know about the name. It helps naming and is never evidence. */
    readonly reference?: Maybe<Reference>
    /** Edges of the world that begin or end here; newest first by the day of their first report. */
    readonly relations: RelationConnection
    /** Claims of which it is a speaker, newest first. */
    readonly said: ClaimConnection
    /** What kind of entity it is. */
    readonly type: EntityType
  }

/** One human being, named or described. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** One human being, named or described. */
export type PersonDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<DocumentOrder>
  where?: InputMaybe<DocumentFilter>
}

/** One human being, named or described. */
export type PersonEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** One human being, named or described. */
export type PersonJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** One human being, named or described. */
export type PersonParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<EventOrder>
  where?: InputMaybe<ParticipationFilter>
}

/** One human being, named or described. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<RelationOrder>
  where?: InputMaybe<RelationFilter>
}

/** One human being, named or described. */
export type PersonSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** Where things happen. */
export type Place = {
  /** Its other names, in text order; without `name`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** Claims whose subject or object this is, newest first. */
  readonly claims: ClaimConnection
  /** Where it lies: reference data, never evidence. */
  readonly coordinates?: Maybe<Coordinates>
  /** The country it belongs to or lies in: reference data. */
  readonly country?: Maybe<Country>
  /** Live documents that mention it, newest first by day of publication. */
  readonly documents: DocumentConnection
  /** Events whose place this is, newest first. For a whole country ask `events` with `where: { place: { country … } }`. */
  readonly events: EventConnection
  /** Every passage that a claim about it rests on, with the claim and its speakers; newest claim first. */
  readonly evidence: EvidenceConnection
  /** The earliest day of publication among the live documents that mention it; null where none has a day. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>
  /** Opaque and stable: the hash of what makes it what it is. */
  readonly id: Scalars['ID']['output']
  /** What was judged of it, or of what it is one with, and of others, each as the two were told; newest first. Withdrawn judgements are among them. */
  readonly judgements: JudgementConnection
  /** The latest day of publication among the live documents that mention it; null where none has a day. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>
  /** The fullest proper name known, or a description where it has none. */
  readonly name: Scalars['String']['output']
  /** What reference lists know about the name. It helps naming and is never evidence. */
  readonly reference?: Maybe<Reference>
  /** Edges of the world that begin or end here; newest first by the day of their first report. */
  readonly relations: RelationConnection
  /** What kind of entity it is. */
  readonly type: EntityType
}

/** Where things happen. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** Where things happen. */
export type PlaceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<DocumentOrder>
  where?: InputMaybe<DocumentFilter>
}

/** Where things happen. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<EventOrder>
  where?: InputMaybe<EventFilter>
}

/** Where things happen. */
export type PlaceEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Where things happen. */
export type PlaceJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Where things happen. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<RelationOrder>
  where?: InputMaybe<RelationFilter>
}

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Place>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Place
}

/** Which places. */
export type PlaceFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlaceFilter>>
  /** By country: an id or an ISO 3166-1 alpha-2 code. */
  readonly country?: InputMaybe<IdFilter>
  /** By id. */
  readonly id?: InputMaybe<IdFilter>
  /** By any name or alias. */
  readonly name?: InputMaybe<NameFilter>
  /** This does not hold; what is unknown does not hold. */
  readonly not?: InputMaybe<PlaceFilter>
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceFilter>>
  /** By type. */
  readonly type?: InputMaybe<EntityTypeFilter>
}

/** How to sort places. */
export type PlaceOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** By what. */
  readonly field: PlaceOrderField
}

/** What places can be sorted by. */
export type PlaceOrderField =
  /** By folded name. */
  'NAME'

/** Said to be so, or not to be so. */
export type Polarity =
  /** Said to be so. */
  | 'AFFIRMED'
  /** Said not to be so; makes no edge. */
  | 'NEGATED'

/** What a claim or an edge says of its subject and object. */
export type Predicate =
  /** Kidnapped, held hostage. */
  | 'ABDUCTED'
  /** Operates, is present there. */
  | 'ACTIVE_IN'
  /** Organisational tie. */
  | 'AFFILIATED_WITH'
  /** Acts on the same side; holds both ways. */
  | 'ALLIED_WITH'
  /** A judgement on state, trend or weight. */
  | 'ASSESSED_AS'
  /** Somebody else says or suspects that the actor did it. */
  | 'ATTRIBUTED_TO'
  /** Seat of government. */
  | 'CAPITAL_OF'
  /** Losses with dead and injured not told apart. */
  | 'CASUALTIES'
  /** Weakens or threatens authority, security, stability. */
  | 'CHALLENGES'
  /** The actor says it did it. */
  | 'CLAIMED_RESPONSIBILITY_FOR'
  /** Same time or anniversary; holds both ways. */
  | 'COINCIDED_WITH'
  /** Printed source, agency credit. */
  | 'DERIVED_FROM'
  /** Arrested, jailed. */
  | 'DETAINED'
  /** Driven from home. */
  | 'DISPLACED'
  /** Created, formed. */
  | 'FOUNDED'
  /** Number buried; no death toll. */
  | 'FUNERALS'
  /** Rules. */
  | 'GOVERNS'
  /** Office held. */
  | 'HOLDS_POSITION'
  /** Whom a funeral, memorial or award is for. */
  | 'HONOURS'
  /** Brought about an event that is no violence. */
  | 'INITIATED'
  /** Says what it is. */
  | 'IS_A'
  /** Dead in or from the event. */
  | 'KILLED'
  /** Looser tie. */
  | 'LINKED_TO'
  /** Lies in. */
  | 'LOCATED_IN'
  /** Membership. */
  | 'MEMBER_OF'
  /** Unaccounted for. */
  | 'MISSING'
  /** Victims listed by name; no death toll. */
  | 'NAMED_VICTIMS'
  /** Where. */
  | 'OCCURRED_IN'
  /** When. */
  | 'OCCURRED_ON'
  /** The body has, or has not, given a count. */
  | 'OFFICIAL_COUNT'
  /** Nationality or home country. */
  | 'OF_COUNTRY'
  /** Owns, runs, commands. */
  | 'OPERATES'
  /** Took part, helped. */
  | 'PARTICIPATED_IN'
  /** Component of an organisation. */
  | 'PART_OF'
  /** The document's own voice says that the actor did it. */
  | 'PERPETRATED'
  /** The one it was done to or with, violence aside. */
  | 'RECIPIENT_OF'
  /** Came out of it. */
  | 'RESULTED_FROM'
  /** Part of a larger event. */
  | 'SUBEVENT_OF'
  /** Was aimed at. */
  | 'TARGETED'
  /** Means used. */
  | 'USED_WEAPON'
  /** Harmed by it. */
  | 'VICTIM_OF'
  /** Injured in the event. */
  | 'WOUNDED'

/** Which predicates. */
export type PredicateFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Predicate>
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Predicate>>
}

/** How many, as said. */
export type Quantity = {
  readonly __typename?: 'Quantity'
  /** How the figure is to be read. */
  readonly comparator: Comparator
  /** The upper bound, inclusive. */
  readonly high?: Maybe<Scalars['Int']['output']>
  /** The lower bound, inclusive: "more than 70" has 71. */
  readonly low?: Maybe<Scalars['Int']['output']>
  /** The figure itself, where there is one. */
  readonly value?: Maybe<Scalars['Int']['output']>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type Query = {
  readonly __typename?: 'Query'
  /** The actor with this id. */
  readonly actor?: Maybe<Actor>
  /** Actors that live documents mention, by name unless told. */
  readonly actors: ActorConnection
  /** Actors of this name, alias or acronym, case and diacritics folded; by name, at most 100. A name is not an identity, so a list. */
  readonly actorsNamed: ReadonlyArray<Actor>
  /** The entities that stand most in the middle, highest score first; equal scores have one rank. Refused past 50,000 relations, of betweenness 5,000. */
  readonly centrality: ReadonlyArray<RankedEntity>
  /** The claim with this id. */
  readonly claim?: Maybe<Claim>
  /** Claims, newest first by the instant they were recorded unless told. Retracted ones only where `retracted` is asked for. */
  readonly claims: ClaimConnection
  /** Entities with more relations among themselves than to others, by Louvain's method; the largest first. Those that have no relation are in none. Refused past 50,000 relations, or 1,000 members to be read. */
  readonly communities: ReadonlyArray<Community>
  /** What live claims contradict each other: figures of one measure of an event that exclude each other, where "about" allows ten per cent; denials of what others affirm. Newest event first. Refused past 20,000 claims to compare. */
  readonly disagreements: DisagreementConnection
  /** The document with this id: the SHA-256 of its text. */
  readonly document?: Maybe<Document>
  /** Documents, newest first by day of publication unless told. Retracted ones only where `retracted` is asked for. */
  readonly documents: DocumentConnection
  /** The event with this id. */
  readonly event?: Maybe<Event>
  /** Events, newest first unless told. */
  readonly events: EventConnection
  /** An entity and those within some steps of it, nearest first, with the relations walked. `depth` is at most 4, `limit`, of entities, at most 100. */
  readonly neighborhood: Subgraph
  /** Whatever has this id. */
  readonly node?: Maybe<Node>
  /** Whatever has these ids, in their order; null where nothing has one. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>
  /** A shortest path between two entities, relations walked either way; of several the first by the ids of its nodes; null where none is that short. `maxLength` is at most 8. */
  readonly path?: Maybe<Path>
  /** The shortest paths, all of one length, in the order of their nodes' ids. */
  readonly paths: ReadonlyArray<Path>
  /** The place with this id. */
  readonly place?: Maybe<Place>
  /** Places that live documents mention, by name unless told. */
  readonly places: PlaceConnection
  /** Places of this name or alias, case and diacritics folded; by name, at most 100. */
  readonly placesNamed: ReadonlyArray<Place>
  /** Edges of the world, newest first by the day of their first report unless told. */
  readonly relations: RelationConnection
  /**
   * What has all words of the text in its names (actors, places, things, events), its title (documents) or a passage it
   * rests on (claims); best first. Case and diacritics are folded; from its third letter on a word is found by its
   * beginning; words in double quotes stand side by side. Without `types` everything; of each kind at most 500 hits.
   */
  readonly search: SearchConnection
  /** What this graph holds. */
  readonly statistics: Statistics
  /** How many events there were in each stretch of time, oldest first. Stretches without an event, and events without a date, are left out; of a date without a day its first day counts. */
  readonly timeline: ReadonlyArray<TimelineBucket>
  /** Pairs that comparison found perhaps the same and that wait for a person; newest first. */
  readonly undecided: JudgementConnection
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryActorArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  id: Scalars['ID']['input']
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ActorOrder>
  where?: InputMaybe<ActorFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryActorsNamedArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  name: Scalars['String']['input']
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryCentralityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  first?: Scalars['Int']['input']
  metric: CentralityMetric
  where?: InputMaybe<TraversalFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryClaimArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  id: Scalars['ID']['input']
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryCommunitiesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  first?: Scalars['Int']['input']
  where?: InputMaybe<TraversalFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  where?: InputMaybe<DisagreementFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryDocumentArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  id: Scalars['ID']['input']
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<DocumentOrder>
  where?: InputMaybe<DocumentFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryEventArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  id: Scalars['ID']['input']
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<EventOrder>
  where?: InputMaybe<EventFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryNeighborhoodArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  depth?: Scalars['Int']['input']
  id: Scalars['ID']['input']
  limit?: Scalars['Int']['input']
  where?: InputMaybe<TraversalFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  id: Scalars['ID']['input']
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  ids: ReadonlyArray<Scalars['ID']['input']>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryPathArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  from: Scalars['ID']['input']
  maxLength?: Scalars['Int']['input']
  to: Scalars['ID']['input']
  where?: InputMaybe<TraversalFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  first?: Scalars['Int']['input']
  from: Scalars['ID']['input']
  maxLength?: Scalars['Int']['input']
  to: Scalars['ID']['input']
  where?: InputMaybe<TraversalFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryPlaceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  id: Scalars['ID']['input']
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<PlaceOrder>
  where?: InputMaybe<PlaceFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryPlacesNamedArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  name: Scalars['String']['input']
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<RelationOrder>
  where?: InputMaybe<RelationFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  text: Scalars['String']['input']
  types?: InputMaybe<ReadonlyArray<SearchType>>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryStatisticsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryTimelineArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  bucket: TimeBucket
  where?: InputMaybe<EventFilter>
}

/**
 * Every list that grows with the graph is a connection with keyset cursors, stable under writes: `first` (from the
 * start or `after`) or `last` (from the end or `before`), at most 100, 20 unless told. An id of another kind, or of
 * nothing, gives null. `asOf` answers a field, and everything below it, from what was recorded at that instant.
 */
export type QueryUndecidedArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  asOf?: InputMaybe<Scalars['DateTime']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Words of a document: `exact` equals its text from `start` to `end`. */
export type Quote = {
  readonly __typename?: 'Quote'
  /** Where they stand. */
  readonly document: Document
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output']
  /** The words. */
  readonly exact: Scalars['String']['output']
  /** Up to 32 code units before them. */
  readonly prefix: Scalars['String']['output']
  /** Where they begin, in UTF-16 code units of the document's text. */
  readonly start: Scalars['Int']['output']
  /** Up to 32 code units after them. */
  readonly suffix: Scalars['String']['output']
}

/** An entity and how much it stands in the middle. */
export type RankedEntity = {
  readonly __typename?: 'RankedEntity'
  /** The entity. */
  readonly entity: Entity
  /** From 1. */
  readonly rank: Scalars['Int']['output']
  /** By the metric: relations, PageRank, or the share of shortest paths that lead through it. */
  readonly score: Scalars['Float']['output']
}

/** What reference lists know about a name. */
export type Reference = {
  readonly __typename?: 'Reference'
  /** GeoNames id. */
  readonly geonames?: Maybe<Scalars['String']['output']>
  /** ISO 3166-1 alpha-2, or an ISO 3166-2 code. */
  readonly iso?: Maybe<Scalars['String']['output']>
  /** Which list. */
  readonly source: Scalars['String']['output']
  /** Wikidata item, "Q912". */
  readonly wikidata?: Maybe<Scalars['String']['output']>
}

/** An edge of the world: it exists while at least one live claim supports it. */
export type Relation = Node & {
  readonly __typename?: 'Relation'
  /** Claims that support it, newest first. */
  readonly claims: ClaimConnection
  /** How many live documents support it. */
  readonly documentCount: Scalars['Int']['output']
  /** Every passage that it rests on, with the claim and its speakers; newest claim first. */
  readonly evidence: EvidenceConnection
  /** The earliest day of publication among these documents; null where none has a day. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>
  /** Where the edge begins, as the claim reads. */
  readonly from: Node
  /** Opaque and stable: the hash of what makes it what it is. */
  readonly id: Scalars['ID']['output']
  /** How many sources that do not take from each other support it: documents of one lineage are one. */
  readonly independentSources: Scalars['Int']['output']
  /** The latest day of publication among these documents; null where none has a day. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>
  /** What the edge says. */
  readonly predicate: Predicate
  /** The strongest attribution among its live claims. */
  readonly status: Attribution
  /** Where the edge ends, as the claim reads. */
  readonly to: Node
}

/** An edge of the world: it exists while at least one live claim supports it. */
export type RelationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** An edge of the world: it exists while at least one live claim supports it. */
export type RelationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** A page of edges of the world. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<Relation>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of edges of the world. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge'
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output']
  /** The entry. */
  readonly node: Relation
}

/** Which edges of the world. */
export type RelationFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<RelationFilter>>
  /** Seen from the node asked, so an error at the root: begins here (OUT), ends here (IN). Predicates that hold both ways match either. */
  readonly direction?: InputMaybe<Direction>
  /** By the id of where it begins. */
  readonly from?: InputMaybe<IdFilter>
  /** At least this many live documents support it. */
  readonly minDocuments?: InputMaybe<Scalars['Int']['input']>
  /** At least as many independent sources support it. */
  readonly minIndependentSources?: InputMaybe<Scalars['Int']['input']>
  /** This does not hold; what is unknown does not hold. */
  readonly not?: InputMaybe<RelationFilter>
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<RelationFilter>>
  /** By the id of the other end, seen from the node asked; an error at the root. */
  readonly other?: InputMaybe<IdFilter>
  /** By the type of the other end, seen from the node asked; an error at the root. */
  readonly otherType?: InputMaybe<EntityTypeFilter>
  /** By predicate. */
  readonly predicate?: InputMaybe<PredicateFilter>
  /** By the strongest attribution. */
  readonly status?: InputMaybe<AttributionFilter>
  /** By the id of where it ends. */
  readonly to?: InputMaybe<IdFilter>
}

/** How to sort edges of the world. */
export type RelationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection
  /** By what. */
  readonly field: RelationOrderField
}

/** What edges of the world can be sorted by. */
export type RelationOrderField =
  /** By the day of the first report. */
  'FIRST_SEEN'

/** Who is said to have done it. */
export type Responsibility = {
  readonly __typename?: 'Responsibility'
  /** Whom others accuse or suspect. */
  readonly attributedTo: ReadonlyArray<ResponsibilityStatement>
  /** Who says so of itself. */
  readonly claimedBy: ReadonlyArray<ResponsibilityStatement>
  /** Who denies it; the accusers are those who accuse whom the denial speaks of. */
  readonly deniedBy: ReadonlyArray<ResponsibilityStatement>
  /** Whom a document names in its own voice. */
  readonly statedOf: ReadonlyArray<ResponsibilityStatement>
  /** Claims that nobody has taken it on: "no group has claimed"; newest first. */
  readonly unclaimed: ReadonlyArray<Claim>
}

/** What is said of one actor; strongest attribution first, then by the actor's id. */
export type ResponsibilityStatement = {
  readonly __typename?: 'ResponsibilityStatement'
  /** The speakers nearest the fact, other than the actor itself; empty where the text names none. */
  readonly accusers: ReadonlyArray<Entity>
  /** Whom it is said of; in `deniedBy`, who denies. Null where the text names nobody. */
  readonly actor?: Maybe<Actor>
  /** The strongest among the claims. */
  readonly attribution: Attribution
  /** The edge of the world that the claims support; null for a denial. */
  readonly relation?: Maybe<Relation>
}

/**
 * By which rules figures are rolled up. None takes what is denied, superseded in the same text, background, a
 * restatement by headline or standfirst, a part of a whole, or without a number.
 */
export type RollUpPolicy =
  /** Every figure: lowest and highest of all, no best. */
  | 'ALL'
  /** Figures with a lower bound, but no side's count of others: the lowest bound, and more unless all agree (as ACLED). */
  | 'CONSERVATIVE'
  /** As RANGE, without speakers who claimed the event, are accused of it, were its armed target, or belong to one of these. */
  | 'EXCLUDE_BELLIGERENTS'
  /** As RANGE, where a nearest speaker is a government body, security force or international organisation, or holds a position there. */
  | 'OFFICIAL_ONLY'
  /** From the lowest lower bound to the highest bound or value; best is the exact figure of most lineages, then an official's, then the newest (as UCDP). */
  | 'RANGE'
  /** Of the newest day of publication, the figure of most lineages; ties to the lower (as GTD). */
  | 'RECENT_THEN_MAJORITY'

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection'
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>
  /** The page's entries without their cursors. */
  readonly nodes: ReadonlyArray<SearchHit>
  /** What lies before and after the page. */
  readonly pageInfo: PageInfo
  /** How many there are in all, of each kind at most 500. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry of a page of what was found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge'
  /** Where the page may go on. */
  readonly cursor: Scalars['String']['output']
  /** What was found. Of claims that rest on one passage the surest stands for all. */
  readonly node: SearchHit
  /** How well it fits: greater is better, equal ones go by their ids. No measure of truth. */
  readonly score: Scalars['Float']['output']
  /** Where its words stand: the passage of a claim, the headline of a document, of all else a mention in the newest document; null where its text has none. */
  readonly snippet?: Maybe<Quote>
}

/** What can be found by its words. */
export type SearchHit =
  Claim | Country | Document | Event | Group | Location | Organization | Person | Thing

/** What is searched. */
export type SearchType =
  /** Names of persons, groups, organisations and countries. */
  | 'ACTOR'
  /** Titles of documents. */
  | 'DOCUMENT'
  /** Names of events. */
  | 'EVENT'
  /** Names of places, countries among them. */
  | 'PLACE'
  /** Passages on which claims rest; the claims are found. */
  | 'QUOTE'

/** A part of a document. */
export type Section = {
  readonly __typename?: 'Section'
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output']
  /** What part it is. */
  readonly kind: SectionKind
  /** Where it begins, in UTF-16 code units of the document's text. */
  readonly start: Scalars['Int']['output']
}

/** What part of a document. */
export type SectionKind =
  /** The text itself. */
  | 'BODY'
  /** Furniture of the page. */
  | 'BOILERPLATE'
  /** Place and day before the first paragraph. */
  | 'DATELINE'
  /** Credits after the text. */
  | 'FOOTER'
  /** The headline. */
  | 'HEADLINE'
  /** The lines under the headline. */
  | 'STANDFIRST'

/** A figure that a policy does not use. */
export type SetAside = {
  readonly __typename?: 'SetAside'
  /** The claim. */
  readonly claim: Claim
  /** Why, as a word. */
  readonly code: SetAsideCode
  /** Why, as a sentence. */
  readonly reason: Scalars['String']['output']
}

/** Why a figure is set aside. */
export type SetAsideCode =
  /** About a period or another event. */
  | 'BACKGROUND'
  /** A side of the event says so. */
  | 'BELLIGERENT'
  /** Outvoted on the newest day. */
  | 'MINORITY'
  /** Says that it was not so, or that no figure was given. */
  | 'NEGATED'
  /** No official says so. */
  | 'NOT_OFFICIAL'
  /** Published before the newest day. */
  | 'OLDER'
  /** Counts a group, where the same document counts all. */
  | 'PART_OF_WHOLE'
  /** Headline or standfirst repeat the body. */
  | 'RESTATED'
  /** The same text overtakes it. */
  | 'SUPERSEDED'
  /** Nobody is named as saying so. */
  | 'UNSOURCED'
  /** No number, or no lower bound where the policy needs one. */
  | 'VAGUE'

/** What this graph holds, and what answers. */
export type Statistics = {
  readonly __typename?: 'Statistics'
  /** Actors that live documents mention. */
  readonly actors: Scalars['Int']['output']
  /** Live claims. */
  readonly claims: Scalars['Int']['output']
  /** Live documents. */
  readonly documents: Scalars['Int']['output']
  /** Events. */
  readonly events: Scalars['Int']['output']
  /** When a document last came or went, or something was last judged; null of an empty graph. */
  readonly lastChangeAt?: Maybe<Scalars['DateTime']['output']>
  /** Places that live documents mention. */
  readonly places: Scalars['Int']['output']
  /** Edges of the world. */
  readonly relations: Scalars['Int']['output']
  /** The kind of store: "embedded" or "neo4j". */
  readonly store: Scalars['String']['output']
  /** griot's version. */
  readonly version: Scalars['String']['output']
}

/** A part of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph'
  /** The entities, nearest first. */
  readonly nodes: ReadonlyArray<Entity>
  /** The relations walked between them, by id. */
  readonly relations: ReadonlyArray<Relation>
  /** Whether there was more than the limit allows; the newest relations are kept. */
  readonly truncated: Scalars['Boolean']['output']
}

/** A weapon, or a work such as a report, which can speak. */
export type Thing = Entity &
  Node & {
    readonly __typename?: 'Thing'
    /** Its other names, in text order; without `name`. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    /** Claims whose subject or object this is, newest first. */
    readonly claims: ClaimConnection
    /** Live documents that mention it, newest first by day of publication. */
    readonly documents: DocumentConnection
    /** Every passage that a claim about it rests on, with the claim and its speakers; newest claim first. */
    readonly evidence: EvidenceConnection
    /** The earliest day of publication among the live documents that mention it; null where none has a day. */
    readonly firstSeen?: Maybe<Scalars['Date']['output']>
    /** Opaque and stable: the hash of what makes it what it is. */
    readonly id: Scalars['ID']['output']
    /** What was judged of it, or of what it is one with, and of others, each as the two were told; newest first. Withdrawn judgements are among them. */
    readonly judgements: JudgementConnection
    /** The latest day of publication among the live documents that mention it; null where none has a day. */
    readonly lastSeen?: Maybe<Scalars['Date']['output']>
    /** The fullest proper name known, or a description where it has none. */
    readonly name: Scalars['String']['output']
    /** Edges of the world that begin or end here; newest first by the day of their first report. */
    readonly relations: RelationConnection
    /** Claims of which it is a speaker, newest first. */
    readonly said: ClaimConnection
    /** What kind of entity it is. */
    readonly type: EntityType
  }

/** A weapon, or a work such as a report, which can speak. */
export type ThingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** A weapon, or a work such as a report, which can speak. */
export type ThingDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<DocumentOrder>
  where?: InputMaybe<DocumentFilter>
}

/** A weapon, or a work such as a report, which can speak. */
export type ThingEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** A weapon, or a work such as a report, which can speak. */
export type ThingJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** A weapon, or a work such as a report, which can speak. */
export type ThingRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<RelationOrder>
  where?: InputMaybe<RelationFilter>
}

/** A weapon, or a work such as a report, which can speak. */
export type ThingSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderBy?: InputMaybe<ClaimOrder>
  where?: InputMaybe<ClaimFilter>
}

/** When, at the precision of the words. */
export type Time = {
  readonly __typename?: 'Time'
  /** The day that a relative time counts from. */
  readonly anchor?: Maybe<Scalars['Date']['output']>
  /** How the value follows from the words. */
  readonly derivation?: Maybe<Derivation>
  /** The words. */
  readonly exact?: Maybe<Scalars['String']['output']>
  /** The part of the day. */
  readonly part?: Maybe<DayPart>
  /** How precise the words are. */
  readonly precision: TimePrecision
  /** In EDTF; null where words name no period or have no anchor. */
  readonly value?: Maybe<Scalars['EDTF']['output']>
}

/** How long the stretches of a timeline are. */
export type TimeBucket =
  /** A day. */
  | 'DAY'
  /** A month of the calendar. */
  | 'MONTH'
  /** Monday to Sunday. */
  | 'WEEK'
  /** A year of the calendar. */
  | 'YEAR'

/** How precise the words of a time are. */
export type TimePrecision =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** Open at one end: "since 2020". */
  | 'OPEN'
  /** "In recent years". */
  | 'VAGUE'
  /** A week. */
  | 'WEEK'
  /** A year. */
  | 'YEAR'

/** The events of one stretch of time. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket'
  /** How many events. */
  readonly count: Scalars['Int']['output']
  /** Its last day, inclusive. */
  readonly end: Scalars['Date']['output']
  /** The events, newest first. */
  readonly events: EventConnection
  /** Its first day; of a week a Monday. */
  readonly start: Scalars['Date']['output']
}

/** The events of one stretch of time. */
export type TimelineBucketEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Which relations are walked: all conditions hold. */
export type TraversalFilter = {
  /** The first possible day of the event that the relation belongs to, else of its first report. */
  readonly date?: InputMaybe<DateFilter>
  /** At least as many independent sources support it. */
  readonly minIndependentSources?: InputMaybe<Scalars['Int']['input']>
  /** Of these predicates. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>
  /** Of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<Attribution>>
}

/** The direction of a change. */
export type Trend =
  /** Less than before. */
  | 'FALLING'
  /** More than before. */
  | 'RISING'
  /** As before. */
  | 'STEADY'

/** Whether two things are one. */
export type Verdict =
  /** They are two. */
  | 'DIFFERENT'
  /** They are one. */
  | 'SAME'
  /** They may be one: a person should decide. */
  | 'UNSURE'

export type ResolverTypeWrapper<T> = Promise<T> | T

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>
}
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>

export type NextResolverFn<T> = () => Promise<T>

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchHit:
    | (Omit<
        Claim,
        'claimants' | 'document' | 'links' | 'object' | 'quotes' | 'relation' | 'subject'
      > & {
        claimants: ReadonlyArray<_RefType['Claimant']>
        document: _RefType['Document']
        links: _RefType['ClaimLinkConnection']
        object?: Maybe<_RefType['Node']>
        quotes: ReadonlyArray<_RefType['Quote']>
        relation?: Maybe<_RefType['Relation']>
        subject?: Maybe<_RefType['Node']>
      })
    | (Omit<
        Country,
        | 'claims'
        | 'country'
        | 'documents'
        | 'events'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        events: _RefType['EventConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<Document, 'checks' | 'claims' | 'derivedFrom' | 'entities' | 'events' | 'mainEvent'> & {
        checks: ReadonlyArray<_RefType['Check']>
        claims: _RefType['ClaimConnection']
        derivedFrom: ReadonlyArray<_RefType['Node']>
        entities: _RefType['EntityConnection']
        events: _RefType['EventConnection']
        mainEvent?: Maybe<_RefType['Event']>
      })
    | (Omit<
        Event,
        | 'casualties'
        | 'claims'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participants'
        | 'places'
        | 'relations'
        | 'responsibility'
      > & {
        casualties: _RefType['Figure']
        claims: _RefType['ClaimConnection']
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participants: _RefType['ParticipantConnection']
        places: _RefType['EventPlaceConnection']
        relations: _RefType['RelationConnection']
        responsibility: _RefType['Responsibility']
      })
    | (Omit<
        Group,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<
        Location,
        'claims' | 'country' | 'documents' | 'events' | 'evidence' | 'judgements' | 'relations'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        events: _RefType['EventConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        relations: _RefType['RelationConnection']
      })
    | (Omit<
        Organization,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<
        Person,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<Thing, 'claims' | 'documents' | 'evidence' | 'judgements' | 'relations' | 'said'> & {
        claims: _RefType['ClaimConnection']
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
}

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | (Omit<
        Country,
        | 'claims'
        | 'country'
        | 'documents'
        | 'events'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        events: _RefType['EventConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<
        Group,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<
        Organization,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<
        Person,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
  Entity:
    | (Omit<
        Country,
        | 'claims'
        | 'country'
        | 'documents'
        | 'events'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        events: _RefType['EventConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<
        Event,
        | 'casualties'
        | 'claims'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participants'
        | 'places'
        | 'relations'
        | 'responsibility'
      > & {
        casualties: _RefType['Figure']
        claims: _RefType['ClaimConnection']
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participants: _RefType['ParticipantConnection']
        places: _RefType['EventPlaceConnection']
        relations: _RefType['RelationConnection']
        responsibility: _RefType['Responsibility']
      })
    | (Omit<
        Group,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<
        Location,
        'claims' | 'country' | 'documents' | 'events' | 'evidence' | 'judgements' | 'relations'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        events: _RefType['EventConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        relations: _RefType['RelationConnection']
      })
    | (Omit<
        Organization,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<
        Person,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<Thing, 'claims' | 'documents' | 'evidence' | 'judgements' | 'relations' | 'said'> & {
        claims: _RefType['ClaimConnection']
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
  Node:
    | (Omit<
        Claim,
        'claimants' | 'document' | 'links' | 'object' | 'quotes' | 'relation' | 'subject'
      > & {
        claimants: ReadonlyArray<_RefType['Claimant']>
        document: _RefType['Document']
        links: _RefType['ClaimLinkConnection']
        object?: Maybe<_RefType['Node']>
        quotes: ReadonlyArray<_RefType['Quote']>
        relation?: Maybe<_RefType['Relation']>
        subject?: Maybe<_RefType['Node']>
      })
    | (Omit<
        Country,
        | 'claims'
        | 'country'
        | 'documents'
        | 'events'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        events: _RefType['EventConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<Document, 'checks' | 'claims' | 'derivedFrom' | 'entities' | 'events' | 'mainEvent'> & {
        checks: ReadonlyArray<_RefType['Check']>
        claims: _RefType['ClaimConnection']
        derivedFrom: ReadonlyArray<_RefType['Node']>
        entities: _RefType['EntityConnection']
        events: _RefType['EventConnection']
        mainEvent?: Maybe<_RefType['Event']>
      })
    | (Omit<
        Event,
        | 'casualties'
        | 'claims'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participants'
        | 'places'
        | 'relations'
        | 'responsibility'
      > & {
        casualties: _RefType['Figure']
        claims: _RefType['ClaimConnection']
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participants: _RefType['ParticipantConnection']
        places: _RefType['EventPlaceConnection']
        relations: _RefType['RelationConnection']
        responsibility: _RefType['Responsibility']
      })
    | (Omit<
        Group,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<Judgement, 'left' | 'right'> & { left: _RefType['Entity']; right: _RefType['Entity'] })
    | (Omit<
        Location,
        'claims' | 'country' | 'documents' | 'events' | 'evidence' | 'judgements' | 'relations'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        events: _RefType['EventConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        relations: _RefType['RelationConnection']
      })
    | (Omit<
        Organization,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<
        Person,
        | 'claims'
        | 'country'
        | 'documents'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<Relation, 'claims' | 'evidence' | 'from' | 'to'> & {
        claims: _RefType['ClaimConnection']
        evidence: _RefType['EvidenceConnection']
        from: _RefType['Node']
        to: _RefType['Node']
      })
    | (Omit<Thing, 'claims' | 'documents' | 'evidence' | 'judgements' | 'relations' | 'said'> & {
        claims: _RefType['ClaimConnection']
        documents: _RefType['DocumentConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
  Place:
    | (Omit<
        Country,
        | 'claims'
        | 'country'
        | 'documents'
        | 'events'
        | 'evidence'
        | 'judgements'
        | 'participations'
        | 'relations'
        | 'said'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        events: _RefType['EventConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        participations: _RefType['ParticipationConnection']
        relations: _RefType['RelationConnection']
        said: _RefType['ClaimConnection']
      })
    | (Omit<
        Location,
        'claims' | 'country' | 'documents' | 'events' | 'evidence' | 'judgements' | 'relations'
      > & {
        claims: _RefType['ClaimConnection']
        country?: Maybe<_RefType['Country']>
        documents: _RefType['DocumentConnection']
        events: _RefType['EventConnection']
        evidence: _RefType['EvidenceConnection']
        judgements: _RefType['JudgementConnection']
        relations: _RefType['RelationConnection']
      })
}

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>
  ActorConnection: ResolverTypeWrapper<
    Omit<ActorConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ActorEdge']>
      nodes: ReadonlyArray<ResolversTypes['Actor']>
    }
  >
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>
  ActorFilter: ActorFilter
  ActorOrder: ActorOrder
  ActorOrderField: ActorOrderField
  Attribution: Attribution
  AttributionFilter: AttributionFilter
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  CentralityMetric: CentralityMetric
  Check: ResolverTypeWrapper<
    Omit<Check, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }
  >
  Claim: ResolverTypeWrapper<
    Omit<
      Claim,
      'claimants' | 'document' | 'links' | 'object' | 'quotes' | 'relation' | 'subject'
    > & {
      claimants: ReadonlyArray<ResolversTypes['Claimant']>
      document: ResolversTypes['Document']
      links: ResolversTypes['ClaimLinkConnection']
      object?: Maybe<ResolversTypes['Node']>
      quotes: ReadonlyArray<ResolversTypes['Quote']>
      relation?: Maybe<ResolversTypes['Relation']>
      subject?: Maybe<ResolversTypes['Node']>
    }
  >
  ClaimConnection: ResolverTypeWrapper<
    Omit<ClaimConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ClaimEdge']>
      nodes: ReadonlyArray<ResolversTypes['Claim']>
    }
  >
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>
  ClaimFilter: ClaimFilter
  ClaimLink: ResolverTypeWrapper<Omit<ClaimLink, 'claim'> & { claim: ResolversTypes['Claim'] }>
  ClaimLinkConnection: ResolverTypeWrapper<
    Omit<ClaimLinkConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ClaimLinkEdge']>
      nodes: ReadonlyArray<ResolversTypes['ClaimLink']>
    }
  >
  ClaimLinkEdge: ResolverTypeWrapper<
    Omit<ClaimLinkEdge, 'node'> & { node: ResolversTypes['ClaimLink'] }
  >
  ClaimLinkType: ClaimLinkType
  ClaimOrder: ClaimOrder
  ClaimOrderField: ClaimOrderField
  ClaimScope: ClaimScope
  Claimant: ResolverTypeWrapper<
    Omit<Claimant, 'actor' | 'document' | 'entity'> & {
      actor?: Maybe<ResolversTypes['Actor']>
      document?: Maybe<ResolversTypes['Document']>
      entity?: Maybe<ResolversTypes['Entity']>
    }
  >
  Community: ResolverTypeWrapper<
    Omit<Community, 'members'> & { members: ResolversTypes['EntityConnection'] }
  >
  Comparator: Comparator
  Coordinates: ResolverTypeWrapper<Coordinates>
  Country: ResolverTypeWrapper<
    Omit<
      Country,
      | 'claims'
      | 'country'
      | 'documents'
      | 'events'
      | 'evidence'
      | 'judgements'
      | 'participations'
      | 'relations'
      | 'said'
    > & {
      claims: ResolversTypes['ClaimConnection']
      country?: Maybe<ResolversTypes['Country']>
      documents: ResolversTypes['DocumentConnection']
      events: ResolversTypes['EventConnection']
      evidence: ResolversTypes['EvidenceConnection']
      judgements: ResolversTypes['JudgementConnection']
      participations: ResolversTypes['ParticipationConnection']
      relations: ResolversTypes['RelationConnection']
      said: ResolversTypes['ClaimConnection']
    }
  >
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  DateFilter: DateFilter
  DateOrigin: DateOrigin
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
  DayPart: DayPart
  Derivation: Derivation
  Direction: Direction
  Disagreement: ResolverTypeWrapper<
    Omit<Disagreement, 'claims' | 'event' | 'links'> & {
      claims: ResolversTypes['ClaimConnection']
      event: ResolversTypes['Event']
      links: ResolversTypes['ClaimLinkConnection']
    }
  >
  DisagreementConnection: ResolverTypeWrapper<
    Omit<DisagreementConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['DisagreementEdge']>
      nodes: ReadonlyArray<ResolversTypes['Disagreement']>
    }
  >
  DisagreementEdge: ResolverTypeWrapper<
    Omit<DisagreementEdge, 'node'> & { node: ResolversTypes['Disagreement'] }
  >
  DisagreementFilter: DisagreementFilter
  Document: ResolverTypeWrapper<
    Omit<Document, 'checks' | 'claims' | 'derivedFrom' | 'entities' | 'events' | 'mainEvent'> & {
      checks: ReadonlyArray<ResolversTypes['Check']>
      claims: ResolversTypes['ClaimConnection']
      derivedFrom: ReadonlyArray<ResolversTypes['Node']>
      entities: ResolversTypes['EntityConnection']
      events: ResolversTypes['EventConnection']
      mainEvent?: Maybe<ResolversTypes['Event']>
    }
  >
  DocumentConnection: ResolverTypeWrapper<
    Omit<DocumentConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['DocumentEdge']>
      nodes: ReadonlyArray<ResolversTypes['Document']>
    }
  >
  DocumentEdge: ResolverTypeWrapper<
    Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }
  >
  DocumentFilter: DocumentFilter
  DocumentOrder: DocumentOrder
  DocumentOrderField: DocumentOrderField
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>
  EntityConnection: ResolverTypeWrapper<
    Omit<EntityConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EntityEdge']>
      nodes: ReadonlyArray<ResolversTypes['Entity']>
    }
  >
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>
  EntityType: EntityType
  EntityTypeFilter: EntityTypeFilter
  Epistemic: Epistemic
  Event: ResolverTypeWrapper<
    Omit<
      Event,
      | 'casualties'
      | 'claims'
      | 'documents'
      | 'evidence'
      | 'judgements'
      | 'participants'
      | 'places'
      | 'relations'
      | 'responsibility'
    > & {
      casualties: ResolversTypes['Figure']
      claims: ResolversTypes['ClaimConnection']
      documents: ResolversTypes['DocumentConnection']
      evidence: ResolversTypes['EvidenceConnection']
      judgements: ResolversTypes['JudgementConnection']
      participants: ResolversTypes['ParticipantConnection']
      places: ResolversTypes['EventPlaceConnection']
      relations: ResolversTypes['RelationConnection']
      responsibility: ResolversTypes['Responsibility']
    }
  >
  EventCodes: ResolverTypeWrapper<EventCodes>
  EventConnection: ResolverTypeWrapper<
    Omit<EventConnection, 'edges' | 'groupBy' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EventEdge']>
      groupBy: ReadonlyArray<ResolversTypes['EventGroup']>
      nodes: ReadonlyArray<ResolversTypes['Event']>
    }
  >
  EventDimension: EventDimension
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>
  EventFilter: EventFilter
  EventGroup: ResolverTypeWrapper<
    Omit<EventGroup, 'actor' | 'country' | 'place'> & {
      actor?: Maybe<ResolversTypes['Actor']>
      country?: Maybe<ResolversTypes['Country']>
      place?: Maybe<ResolversTypes['Place']>
    }
  >
  EventOrder: EventOrder
  EventOrderField: EventOrderField
  EventPlaceConnection: ResolverTypeWrapper<
    Omit<EventPlaceConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EventPlaceEdge']>
      nodes: ReadonlyArray<ResolversTypes['Place']>
    }
  >
  EventPlaceEdge: ResolverTypeWrapper<
    Omit<EventPlaceEdge, 'node' | 'relation'> & {
      node: ResolversTypes['Place']
      relation: ResolversTypes['Relation']
    }
  >
  EventStatus: EventStatus
  EventStatusFilter: EventStatusFilter
  EventType: EventType
  EventTypeFilter: EventTypeFilter
  Evidence: ResolverTypeWrapper<
    Omit<Evidence, 'claim' | 'claimants' | 'quote'> & {
      claim: ResolversTypes['Claim']
      claimants: ReadonlyArray<ResolversTypes['Claimant']>
      quote: ResolversTypes['Quote']
    }
  >
  EvidenceConnection: ResolverTypeWrapper<
    Omit<EvidenceConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EvidenceEdge']>
      nodes: ReadonlyArray<ResolversTypes['Evidence']>
    }
  >
  EvidenceEdge: ResolverTypeWrapper<
    Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }
  >
  Figure: ResolverTypeWrapper<
    Omit<Figure, 'setAside' | 'used'> & {
      setAside: ReadonlyArray<ResolversTypes['SetAside']>
      used: ReadonlyArray<ResolversTypes['Claim']>
    }
  >
  Float: ResolverTypeWrapper<Scalars['Float']['output']>
  Group: ResolverTypeWrapper<
    Omit<
      Group,
      | 'claims'
      | 'country'
      | 'documents'
      | 'evidence'
      | 'judgements'
      | 'participations'
      | 'relations'
      | 'said'
    > & {
      claims: ResolversTypes['ClaimConnection']
      country?: Maybe<ResolversTypes['Country']>
      documents: ResolversTypes['DocumentConnection']
      evidence: ResolversTypes['EvidenceConnection']
      judgements: ResolversTypes['JudgementConnection']
      participations: ResolversTypes['ParticipationConnection']
      relations: ResolversTypes['RelationConnection']
      said: ResolversTypes['ClaimConnection']
    }
  >
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  IDFilter: IdFilter
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  Judgement: ResolverTypeWrapper<
    Omit<Judgement, 'left' | 'right'> & {
      left: ResolversTypes['Entity']
      right: ResolversTypes['Entity']
    }
  >
  JudgementConnection: ResolverTypeWrapper<
    Omit<JudgementConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['JudgementEdge']>
      nodes: ReadonlyArray<ResolversTypes['Judgement']>
    }
  >
  JudgementEdge: ResolverTypeWrapper<
    Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }
  >
  Location: ResolverTypeWrapper<
    Omit<
      Location,
      'claims' | 'country' | 'documents' | 'events' | 'evidence' | 'judgements' | 'relations'
    > & {
      claims: ResolversTypes['ClaimConnection']
      country?: Maybe<ResolversTypes['Country']>
      documents: ResolversTypes['DocumentConnection']
      events: ResolversTypes['EventConnection']
      evidence: ResolversTypes['EvidenceConnection']
      judgements: ResolversTypes['JudgementConnection']
      relations: ResolversTypes['RelationConnection']
    }
  >
  Measure: Measure
  NameFilter: NameFilter
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>
  OrderDirection: OrderDirection
  Organization: ResolverTypeWrapper<
    Omit<
      Organization,
      | 'claims'
      | 'country'
      | 'documents'
      | 'evidence'
      | 'judgements'
      | 'participations'
      | 'relations'
      | 'said'
    > & {
      claims: ResolversTypes['ClaimConnection']
      country?: Maybe<ResolversTypes['Country']>
      documents: ResolversTypes['DocumentConnection']
      evidence: ResolversTypes['EvidenceConnection']
      judgements: ResolversTypes['JudgementConnection']
      participations: ResolversTypes['ParticipationConnection']
      relations: ResolversTypes['RelationConnection']
      said: ResolversTypes['ClaimConnection']
    }
  >
  PageInfo: ResolverTypeWrapper<PageInfo>
  ParticipantConnection: ResolverTypeWrapper<
    Omit<ParticipantConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ParticipantEdge']>
      nodes: ReadonlyArray<ResolversTypes['Actor']>
    }
  >
  ParticipantEdge: ResolverTypeWrapper<
    Omit<ParticipantEdge, 'node' | 'relation'> & {
      node: ResolversTypes['Actor']
      relation: ResolversTypes['Relation']
    }
  >
  ParticipantFilter: ParticipantFilter
  ParticipationConnection: ResolverTypeWrapper<
    Omit<ParticipationConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ParticipationEdge']>
      nodes: ReadonlyArray<ResolversTypes['Event']>
    }
  >
  ParticipationEdge: ResolverTypeWrapper<
    Omit<ParticipationEdge, 'node' | 'relation'> & {
      node: ResolversTypes['Event']
      relation: ResolversTypes['Relation']
    }
  >
  ParticipationFilter: ParticipationFilter
  Path: ResolverTypeWrapper<
    Omit<Path, 'nodes' | 'relations'> & {
      nodes: ReadonlyArray<ResolversTypes['Entity']>
      relations: ReadonlyArray<ResolversTypes['Relation']>
    }
  >
  Person: ResolverTypeWrapper<
    Omit<
      Person,
      | 'claims'
      | 'country'
      | 'documents'
      | 'evidence'
      | 'judgements'
      | 'participations'
      | 'relations'
      | 'said'
    > & {
      claims: ResolversTypes['ClaimConnection']
      country?: Maybe<ResolversTypes['Country']>
      documents: ResolversTypes['DocumentConnection']
      evidence: ResolversTypes['EvidenceConnection']
      judgements: ResolversTypes['JudgementConnection']
      participations: ResolversTypes['ParticipationConnection']
      relations: ResolversTypes['RelationConnection']
      said: ResolversTypes['ClaimConnection']
    }
  >
  Place: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Place']>
  PlaceConnection: ResolverTypeWrapper<
    Omit<PlaceConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['PlaceEdge']>
      nodes: ReadonlyArray<ResolversTypes['Place']>
    }
  >
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>
  PlaceFilter: PlaceFilter
  PlaceOrder: PlaceOrder
  PlaceOrderField: PlaceOrderField
  Polarity: Polarity
  Predicate: Predicate
  PredicateFilter: PredicateFilter
  Quantity: ResolverTypeWrapper<Quantity>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  Quote: ResolverTypeWrapper<Omit<Quote, 'document'> & { document: ResolversTypes['Document'] }>
  RankedEntity: ResolverTypeWrapper<
    Omit<RankedEntity, 'entity'> & { entity: ResolversTypes['Entity'] }
  >
  Reference: ResolverTypeWrapper<Reference>
  Relation: ResolverTypeWrapper<
    Omit<Relation, 'claims' | 'evidence' | 'from' | 'to'> & {
      claims: ResolversTypes['ClaimConnection']
      evidence: ResolversTypes['EvidenceConnection']
      from: ResolversTypes['Node']
      to: ResolversTypes['Node']
    }
  >
  RelationConnection: ResolverTypeWrapper<
    Omit<RelationConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['RelationEdge']>
      nodes: ReadonlyArray<ResolversTypes['Relation']>
    }
  >
  RelationEdge: ResolverTypeWrapper<
    Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }
  >
  RelationFilter: RelationFilter
  RelationOrder: RelationOrder
  RelationOrderField: RelationOrderField
  Responsibility: ResolverTypeWrapper<
    Omit<Responsibility, 'attributedTo' | 'claimedBy' | 'deniedBy' | 'statedOf' | 'unclaimed'> & {
      attributedTo: ReadonlyArray<ResolversTypes['ResponsibilityStatement']>
      claimedBy: ReadonlyArray<ResolversTypes['ResponsibilityStatement']>
      deniedBy: ReadonlyArray<ResolversTypes['ResponsibilityStatement']>
      statedOf: ReadonlyArray<ResolversTypes['ResponsibilityStatement']>
      unclaimed: ReadonlyArray<ResolversTypes['Claim']>
    }
  >
  ResponsibilityStatement: ResolverTypeWrapper<
    Omit<ResponsibilityStatement, 'accusers' | 'actor' | 'relation'> & {
      accusers: ReadonlyArray<ResolversTypes['Entity']>
      actor?: Maybe<ResolversTypes['Actor']>
      relation?: Maybe<ResolversTypes['Relation']>
    }
  >
  RollUpPolicy: RollUpPolicy
  SearchConnection: ResolverTypeWrapper<
    Omit<SearchConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SearchEdge']>
      nodes: ReadonlyArray<ResolversTypes['SearchHit']>
    }
  >
  SearchEdge: ResolverTypeWrapper<
    Omit<SearchEdge, 'node' | 'snippet'> & {
      node: ResolversTypes['SearchHit']
      snippet?: Maybe<ResolversTypes['Quote']>
    }
  >
  SearchHit: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchHit']>
  SearchType: SearchType
  Section: ResolverTypeWrapper<Section>
  SectionKind: SectionKind
  SetAside: ResolverTypeWrapper<Omit<SetAside, 'claim'> & { claim: ResolversTypes['Claim'] }>
  SetAsideCode: SetAsideCode
  Statistics: ResolverTypeWrapper<Statistics>
  String: ResolverTypeWrapper<Scalars['String']['output']>
  Subgraph: ResolverTypeWrapper<
    Omit<Subgraph, 'nodes' | 'relations'> & {
      nodes: ReadonlyArray<ResolversTypes['Entity']>
      relations: ReadonlyArray<ResolversTypes['Relation']>
    }
  >
  Thing: ResolverTypeWrapper<
    Omit<Thing, 'claims' | 'documents' | 'evidence' | 'judgements' | 'relations' | 'said'> & {
      claims: ResolversTypes['ClaimConnection']
      documents: ResolversTypes['DocumentConnection']
      evidence: ResolversTypes['EvidenceConnection']
      judgements: ResolversTypes['JudgementConnection']
      relations: ResolversTypes['RelationConnection']
      said: ResolversTypes['ClaimConnection']
    }
  >
  Time: ResolverTypeWrapper<Time>
  TimeBucket: TimeBucket
  TimePrecision: TimePrecision
  TimelineBucket: ResolverTypeWrapper<
    Omit<TimelineBucket, 'events'> & { events: ResolversTypes['EventConnection'] }
  >
  TraversalFilter: TraversalFilter
  Trend: Trend
  Verdict: Verdict
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor']
  ActorConnection: Omit<ActorConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ActorEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Actor']>
  }
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] }
  ActorFilter: ActorFilter
  ActorOrder: ActorOrder
  AttributionFilter: AttributionFilter
  Boolean: Scalars['Boolean']['output']
  Check: Omit<Check, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> }
  Claim: Omit<
    Claim,
    'claimants' | 'document' | 'links' | 'object' | 'quotes' | 'relation' | 'subject'
  > & {
    claimants: ReadonlyArray<ResolversParentTypes['Claimant']>
    document: ResolversParentTypes['Document']
    links: ResolversParentTypes['ClaimLinkConnection']
    object?: Maybe<ResolversParentTypes['Node']>
    quotes: ReadonlyArray<ResolversParentTypes['Quote']>
    relation?: Maybe<ResolversParentTypes['Relation']>
    subject?: Maybe<ResolversParentTypes['Node']>
  }
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Claim']>
  }
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] }
  ClaimFilter: ClaimFilter
  ClaimLink: Omit<ClaimLink, 'claim'> & { claim: ResolversParentTypes['Claim'] }
  ClaimLinkConnection: Omit<ClaimLinkConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ClaimLinkEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['ClaimLink']>
  }
  ClaimLinkEdge: Omit<ClaimLinkEdge, 'node'> & { node: ResolversParentTypes['ClaimLink'] }
  ClaimOrder: ClaimOrder
  Claimant: Omit<Claimant, 'actor' | 'document' | 'entity'> & {
    actor?: Maybe<ResolversParentTypes['Actor']>
    document?: Maybe<ResolversParentTypes['Document']>
    entity?: Maybe<ResolversParentTypes['Entity']>
  }
  Community: Omit<Community, 'members'> & { members: ResolversParentTypes['EntityConnection'] }
  Coordinates: Coordinates
  Country: Omit<
    Country,
    | 'claims'
    | 'country'
    | 'documents'
    | 'events'
    | 'evidence'
    | 'judgements'
    | 'participations'
    | 'relations'
    | 'said'
  > & {
    claims: ResolversParentTypes['ClaimConnection']
    country?: Maybe<ResolversParentTypes['Country']>
    documents: ResolversParentTypes['DocumentConnection']
    events: ResolversParentTypes['EventConnection']
    evidence: ResolversParentTypes['EvidenceConnection']
    judgements: ResolversParentTypes['JudgementConnection']
    participations: ResolversParentTypes['ParticipationConnection']
    relations: ResolversParentTypes['RelationConnection']
    said: ResolversParentTypes['ClaimConnection']
  }
  Date: Scalars['Date']['output']
  DateFilter: DateFilter
  DateTime: Scalars['DateTime']['output']
  Disagreement: Omit<Disagreement, 'claims' | 'event' | 'links'> & {
    claims: ResolversParentTypes['ClaimConnection']
    event: ResolversParentTypes['Event']
    links: ResolversParentTypes['ClaimLinkConnection']
  }
  DisagreementConnection: Omit<DisagreementConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['DisagreementEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Disagreement']>
  }
  DisagreementEdge: Omit<DisagreementEdge, 'node'> & { node: ResolversParentTypes['Disagreement'] }
  DisagreementFilter: DisagreementFilter
  Document: Omit<
    Document,
    'checks' | 'claims' | 'derivedFrom' | 'entities' | 'events' | 'mainEvent'
  > & {
    checks: ReadonlyArray<ResolversParentTypes['Check']>
    claims: ResolversParentTypes['ClaimConnection']
    derivedFrom: ReadonlyArray<ResolversParentTypes['Node']>
    entities: ResolversParentTypes['EntityConnection']
    events: ResolversParentTypes['EventConnection']
    mainEvent?: Maybe<ResolversParentTypes['Event']>
  }
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Document']>
  }
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] }
  DocumentFilter: DocumentFilter
  DocumentOrder: DocumentOrder
  EDTF: Scalars['EDTF']['output']
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity']
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Entity']>
  }
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] }
  EntityTypeFilter: EntityTypeFilter
  Event: Omit<
    Event,
    | 'casualties'
    | 'claims'
    | 'documents'
    | 'evidence'
    | 'judgements'
    | 'participants'
    | 'places'
    | 'relations'
    | 'responsibility'
  > & {
    casualties: ResolversParentTypes['Figure']
    claims: ResolversParentTypes['ClaimConnection']
    documents: ResolversParentTypes['DocumentConnection']
    evidence: ResolversParentTypes['EvidenceConnection']
    judgements: ResolversParentTypes['JudgementConnection']
    participants: ResolversParentTypes['ParticipantConnection']
    places: ResolversParentTypes['EventPlaceConnection']
    relations: ResolversParentTypes['RelationConnection']
    responsibility: ResolversParentTypes['Responsibility']
  }
  EventCodes: EventCodes
  EventConnection: Omit<EventConnection, 'edges' | 'groupBy' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EventEdge']>
    groupBy: ReadonlyArray<ResolversParentTypes['EventGroup']>
    nodes: ReadonlyArray<ResolversParentTypes['Event']>
  }
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] }
  EventFilter: EventFilter
  EventGroup: Omit<EventGroup, 'actor' | 'country' | 'place'> & {
    actor?: Maybe<ResolversParentTypes['Actor']>
    country?: Maybe<ResolversParentTypes['Country']>
    place?: Maybe<ResolversParentTypes['Place']>
  }
  EventOrder: EventOrder
  EventPlaceConnection: Omit<EventPlaceConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EventPlaceEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Place']>
  }
  EventPlaceEdge: Omit<EventPlaceEdge, 'node' | 'relation'> & {
    node: ResolversParentTypes['Place']
    relation: ResolversParentTypes['Relation']
  }
  EventStatusFilter: EventStatusFilter
  EventTypeFilter: EventTypeFilter
  Evidence: Omit<Evidence, 'claim' | 'claimants' | 'quote'> & {
    claim: ResolversParentTypes['Claim']
    claimants: ReadonlyArray<ResolversParentTypes['Claimant']>
    quote: ResolversParentTypes['Quote']
  }
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EvidenceEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Evidence']>
  }
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] }
  Figure: Omit<Figure, 'setAside' | 'used'> & {
    setAside: ReadonlyArray<ResolversParentTypes['SetAside']>
    used: ReadonlyArray<ResolversParentTypes['Claim']>
  }
  Float: Scalars['Float']['output']
  Group: Omit<
    Group,
    | 'claims'
    | 'country'
    | 'documents'
    | 'evidence'
    | 'judgements'
    | 'participations'
    | 'relations'
    | 'said'
  > & {
    claims: ResolversParentTypes['ClaimConnection']
    country?: Maybe<ResolversParentTypes['Country']>
    documents: ResolversParentTypes['DocumentConnection']
    evidence: ResolversParentTypes['EvidenceConnection']
    judgements: ResolversParentTypes['JudgementConnection']
    participations: ResolversParentTypes['ParticipationConnection']
    relations: ResolversParentTypes['RelationConnection']
    said: ResolversParentTypes['ClaimConnection']
  }
  ID: Scalars['ID']['output']
  IDFilter: IdFilter
  Int: Scalars['Int']['output']
  Judgement: Omit<Judgement, 'left' | 'right'> & {
    left: ResolversParentTypes['Entity']
    right: ResolversParentTypes['Entity']
  }
  JudgementConnection: Omit<JudgementConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['JudgementEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Judgement']>
  }
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] }
  Location: Omit<
    Location,
    'claims' | 'country' | 'documents' | 'events' | 'evidence' | 'judgements' | 'relations'
  > & {
    claims: ResolversParentTypes['ClaimConnection']
    country?: Maybe<ResolversParentTypes['Country']>
    documents: ResolversParentTypes['DocumentConnection']
    events: ResolversParentTypes['EventConnection']
    evidence: ResolversParentTypes['EvidenceConnection']
    judgements: ResolversParentTypes['JudgementConnection']
    relations: ResolversParentTypes['RelationConnection']
  }
  NameFilter: NameFilter
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node']
  Organization: Omit<
    Organization,
    | 'claims'
    | 'country'
    | 'documents'
    | 'evidence'
    | 'judgements'
    | 'participations'
    | 'relations'
    | 'said'
  > & {
    claims: ResolversParentTypes['ClaimConnection']
    country?: Maybe<ResolversParentTypes['Country']>
    documents: ResolversParentTypes['DocumentConnection']
    evidence: ResolversParentTypes['EvidenceConnection']
    judgements: ResolversParentTypes['JudgementConnection']
    participations: ResolversParentTypes['ParticipationConnection']
    relations: ResolversParentTypes['RelationConnection']
    said: ResolversParentTypes['ClaimConnection']
  }
  PageInfo: PageInfo
  ParticipantConnection: Omit<ParticipantConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ParticipantEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Actor']>
  }
  ParticipantEdge: Omit<ParticipantEdge, 'node' | 'relation'> & {
    node: ResolversParentTypes['Actor']
    relation: ResolversParentTypes['Relation']
  }
  ParticipantFilter: ParticipantFilter
  ParticipationConnection: Omit<ParticipationConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ParticipationEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Event']>
  }
  ParticipationEdge: Omit<ParticipationEdge, 'node' | 'relation'> & {
    node: ResolversParentTypes['Event']
    relation: ResolversParentTypes['Relation']
  }
  ParticipationFilter: ParticipationFilter
  Path: Omit<Path, 'nodes' | 'relations'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Entity']>
    relations: ReadonlyArray<ResolversParentTypes['Relation']>
  }
  Person: Omit<
    Person,
    | 'claims'
    | 'country'
    | 'documents'
    | 'evidence'
    | 'judgements'
    | 'participations'
    | 'relations'
    | 'said'
  > & {
    claims: ResolversParentTypes['ClaimConnection']
    country?: Maybe<ResolversParentTypes['Country']>
    documents: ResolversParentTypes['DocumentConnection']
    evidence: ResolversParentTypes['EvidenceConnection']
    judgements: ResolversParentTypes['JudgementConnection']
    participations: ResolversParentTypes['ParticipationConnection']
    relations: ResolversParentTypes['RelationConnection']
    said: ResolversParentTypes['ClaimConnection']
  }
  Place: ResolversInterfaceTypes<ResolversParentTypes>['Place']
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Place']>
  }
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] }
  PlaceFilter: PlaceFilter
  PlaceOrder: PlaceOrder
  PredicateFilter: PredicateFilter
  Quantity: Quantity
  Query: Record<PropertyKey, never>
  Quote: Omit<Quote, 'document'> & { document: ResolversParentTypes['Document'] }
  RankedEntity: Omit<RankedEntity, 'entity'> & { entity: ResolversParentTypes['Entity'] }
  Reference: Reference
  Relation: Omit<Relation, 'claims' | 'evidence' | 'from' | 'to'> & {
    claims: ResolversParentTypes['ClaimConnection']
    evidence: ResolversParentTypes['EvidenceConnection']
    from: ResolversParentTypes['Node']
    to: ResolversParentTypes['Node']
  }
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Relation']>
  }
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] }
  RelationFilter: RelationFilter
  RelationOrder: RelationOrder
  Responsibility: Omit<
    Responsibility,
    'attributedTo' | 'claimedBy' | 'deniedBy' | 'statedOf' | 'unclaimed'
  > & {
    attributedTo: ReadonlyArray<ResolversParentTypes['ResponsibilityStatement']>
    claimedBy: ReadonlyArray<ResolversParentTypes['ResponsibilityStatement']>
    deniedBy: ReadonlyArray<ResolversParentTypes['ResponsibilityStatement']>
    statedOf: ReadonlyArray<ResolversParentTypes['ResponsibilityStatement']>
    unclaimed: ReadonlyArray<ResolversParentTypes['Claim']>
  }
  ResponsibilityStatement: Omit<ResponsibilityStatement, 'accusers' | 'actor' | 'relation'> & {
    accusers: ReadonlyArray<ResolversParentTypes['Entity']>
    actor?: Maybe<ResolversParentTypes['Actor']>
    relation?: Maybe<ResolversParentTypes['Relation']>
  }
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['SearchHit']>
  }
  SearchEdge: Omit<SearchEdge, 'node' | 'snippet'> & {
    node: ResolversParentTypes['SearchHit']
    snippet?: Maybe<ResolversParentTypes['Quote']>
  }
  SearchHit: ResolversUnionTypes<ResolversParentTypes>['SearchHit']
  Section: Section
  SetAside: Omit<SetAside, 'claim'> & { claim: ResolversParentTypes['Claim'] }
  Statistics: Statistics
  String: Scalars['String']['output']
  Subgraph: Omit<Subgraph, 'nodes' | 'relations'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Entity']>
    relations: ReadonlyArray<ResolversParentTypes['Relation']>
  }
  Thing: Omit<Thing, 'claims' | 'documents' | 'evidence' | 'judgements' | 'relations' | 'said'> & {
    claims: ResolversParentTypes['ClaimConnection']
    documents: ResolversParentTypes['DocumentConnection']
    evidence: ResolversParentTypes['EvidenceConnection']
    judgements: ResolversParentTypes['JudgementConnection']
    relations: ResolversParentTypes['RelationConnection']
    said: ResolversParentTypes['ClaimConnection']
  }
  Time: Time
  TimelineBucket: Omit<TimelineBucket, 'events'> & {
    events: ResolversParentTypes['EventConnection']
  }
  TraversalFilter: TraversalFilter
}

export type AtLeastDirectiveArgs = {
  property: Scalars['String']['input']
}

export type AtLeastDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = AtLeastDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type ComputedDirectiveArgs = {
  by: Scalars['String']['input']
}

export type ComputedDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = ComputedDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type CountDirectiveArgs = {
  of: Scalars['String']['input']
}

export type CountDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = CountDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type EdgeDirectiveArgs = {
  end: Scalars['String']['input']
  from?: Maybe<Scalars['String']['input']>
  ids: Scalars['String']['input']
  seen: Scalars['String']['input']
  start: Scalars['String']['input']
  to?: Maybe<Scalars['String']['input']>
  type: Scalars['String']['input']
}

export type EdgeDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = EdgeDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type FindsDirectiveArgs = {
  type: Scalars['String']['input']
}

export type FindsDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = FindsDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type FollowDirectiveArgs = {
  at?: Maybe<Scalars['String']['input']>
  copies?: Maybe<ReadonlyArray<Scalars['String']['input']>>
  direction: Direction
  distinct?: Maybe<Scalars['Boolean']['input']>
  edge: Scalars['String']['input']
  except?: Maybe<Scalars['String']['input']>
  key?: Maybe<Scalars['String']['input']>
  position?: Maybe<Scalars['String']['input']>
  predicate?: Maybe<Scalars['String']['input']>
  to?: Maybe<Scalars['String']['input']>
}

export type FollowDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = FollowDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type KeyDirectiveArgs = {
  of?: Maybe<Scalars['String']['input']>
  property: Scalars['String']['input']
}

export type KeyDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = KeyDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type LookupDirectiveArgs = {
  near?: Maybe<Scalars['String']['input']>
  property: Scalars['String']['input']
}

export type LookupDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = LookupDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type MatchDirectiveArgs = {
  edge?: Maybe<Scalars['String']['input']>
  label: Scalars['String']['input']
  property: Scalars['String']['input']
}

export type MatchDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = MatchDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type NewestDirectiveArgs = {
  key: Scalars['String']['input']
}

export type NewestDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = NewestDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type NodeDirectiveArgs = {
  except?: Maybe<Scalars['String']['input']>
  gone?: Maybe<Scalars['String']['input']>
  ids?: Maybe<Scalars['String']['input']>
  label: Scalars['String']['input']
  needs?: Maybe<Scalars['String']['input']>
}

export type NodeDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = NodeDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type OnEdgeDirectiveArgs = {}

export type OnEdgeDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = OnEdgeDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type OtherDirectiveArgs = {
  property: Scalars['String']['input']
}

export type OtherDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = OtherDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type PackedDirectiveArgs = {}

export type PackedDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = PackedDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type PartDirectiveArgs = {
  prefix?: Maybe<Scalars['String']['input']>
  when?: Maybe<Scalars['String']['input']>
}

export type PartDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = PartDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type PresentDirectiveArgs = {
  property: Scalars['String']['input']
}

export type PresentDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = PresentDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type PropertyDirectiveArgs = {
  code?: Maybe<Scalars['String']['input']>
  name: Scalars['String']['input']
}

export type PropertyDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = PropertyDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type SearchedDirectiveArgs = {
  beginnings: ReadonlyArray<Scalars['Int']['input']>
}

export type SearchedDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = SearchedDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type TouchingDirectiveArgs = {}

export type TouchingDirectiveResolver<
  Result,
  Parent,
  ContextType = any,
  Args = TouchingDirectiveArgs
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type ActorResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']
> = {
  __resolveType: TypeResolveFn<
    'Country' | 'Group' | 'Organization' | 'Person',
    ParentType,
    ContextType
  >
}

export type ActorConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ActorConnection'] =
    ResolversParentTypes['ActorConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ActorEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
}

export type CheckResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']
> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ClaimResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']
> = {
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>
  claimants?: Resolver<ReadonlyArray<ResolversTypes['Claimant']>, ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>
  epistemic?: Resolver<ResolversTypes['Epistemic'], ParentType, ContextType>
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  links?: Resolver<
    ResolversTypes['ClaimLinkConnection'],
    ParentType,
    ContextType,
    Partial<ClaimLinksArgs>
  >
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>
  offset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  scope?: Resolver<ResolversTypes['ClaimScope'], ParentType, ContextType>
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>
  time?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ClaimConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ClaimConnection'] =
    ResolversParentTypes['ClaimConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ClaimEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
}

export type ClaimLinkResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ClaimLink'] = ResolversParentTypes['ClaimLink']
> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['ClaimLinkType'], ParentType, ContextType>
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ClaimLinkConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ClaimLinkConnection'] =
    ResolversParentTypes['ClaimLinkConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimLinkEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClaimLink']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ClaimLinkEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ClaimLinkEdge'] = ResolversParentTypes['ClaimLinkEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['ClaimLink'], ParentType, ContextType>
}

export type ClaimantResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Claimant'] = ResolversParentTypes['Claimant']
> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>
  cue?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>
  saidAt?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CommunityResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  members?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    Partial<CommunityMembersArgs>
  >
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CoordinatesResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']
> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
}

export type CountryResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']
> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<CountryClaimsArgs>
  >
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<CountryDocumentsArgs>
  >
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    Partial<CountryEventsArgs>
  >
  evidence?: Resolver<
    ResolversTypes['EvidenceConnection'],
    ParentType,
    ContextType,
    Partial<CountryEvidenceArgs>
  >
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  judgements?: Resolver<
    ResolversTypes['JudgementConnection'],
    ParentType,
    ContextType,
    Partial<CountryJudgementsArgs>
  >
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<CountryParticipationsArgs>
  >
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    Partial<CountryRelationsArgs>
  >
  said?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<CountrySaidArgs>
  >
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date'
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['DateTime'],
  any
> {
  name: 'DateTime'
}

export type DisagreementResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']
> = {
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<DisagreementClaimsArgs>
  >
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>
  links?: Resolver<
    ResolversTypes['ClaimLinkConnection'],
    ParentType,
    ContextType,
    Partial<DisagreementLinksArgs>
  >
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>
}

export type DisagreementConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['DisagreementConnection'] =
    ResolversParentTypes['DisagreementConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type DisagreementEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['DisagreementEdge'] =
    ResolversParentTypes['DisagreementEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>
}

export type DocumentResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']
> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType>
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<DocumentClaimsArgs>
  >
  derivedFrom?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>
  entities?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    Partial<DocumentEntitiesArgs>
  >
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    Partial<DocumentEventsArgs>
  >
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  lineage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  mainEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>
  originalSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  publishedAtOrigin?: Resolver<ResolversTypes['DateOrigin'], ParentType, ContextType>
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  retractionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DocumentConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['DocumentConnection'] =
    ResolversParentTypes['DocumentConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type DocumentEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF'
}

export type EntityResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']
> = {
  __resolveType: TypeResolveFn<
    'Country' | 'Event' | 'Group' | 'Location' | 'Organization' | 'Person' | 'Thing',
    ParentType,
    ContextType
  >
}

export type EntityConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['EntityConnection'] =
    ResolversParentTypes['EntityConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EntityEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
}

export type EventResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']
> = {
  casualties?: Resolver<
    ResolversTypes['Figure'],
    ParentType,
    ContextType,
    RequireFields<EventCasualtiesArgs, 'measure' | 'policy'>
  >
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<EventClaimsArgs>
  >
  codes?: Resolver<ResolversTypes['EventCodes'], ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<EventDocumentsArgs>
  >
  evidence?: Resolver<
    ResolversTypes['EvidenceConnection'],
    ParentType,
    ContextType,
    Partial<EventEvidenceArgs>
  >
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  judgements?: Resolver<
    ResolversTypes['JudgementConnection'],
    ParentType,
    ContextType,
    Partial<EventJudgementsArgs>
  >
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  participants?: Resolver<
    ResolversTypes['ParticipantConnection'],
    ParentType,
    ContextType,
    Partial<EventParticipantsArgs>
  >
  places?: Resolver<
    ResolversTypes['EventPlaceConnection'],
    ParentType,
    ContextType,
    Partial<EventPlacesArgs>
  >
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    Partial<EventRelationsArgs>
  >
  responsibility?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>
  time?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EventCodesResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['EventCodes'] = ResolversParentTypes['EventCodes']
> = {
  acled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  gtd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  plover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  ucdp?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type EventConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['EventConnection'] =
    ResolversParentTypes['EventConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>
  groupBy?: Resolver<
    ReadonlyArray<ResolversTypes['EventGroup']>,
    ParentType,
    ContextType,
    RequireFields<EventConnectionGroupByArgs, 'by' | 'first'>
  >
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EventEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>
}

export type EventGroupResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['EventGroup'] = ResolversParentTypes['EventGroup']
> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>
  type?: Resolver<Maybe<ResolversTypes['EventType']>, ParentType, ContextType>
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type EventPlaceConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['EventPlaceConnection'] =
    ResolversParentTypes['EventPlaceConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventPlaceEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EventPlaceEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['EventPlaceEdge'] = ResolversParentTypes['EventPlaceEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>
}

export type EvidenceResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']
> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  claimants?: Resolver<ReadonlyArray<ResolversTypes['Claimant']>, ParentType, ContextType>
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
}

export type EvidenceConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['EvidenceConnection'] =
    ResolversParentTypes['EvidenceConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EvidenceEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>
}

export type FigureResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']
> = {
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>
  policy?: Resolver<ResolversTypes['RollUpPolicy'], ParentType, ContextType>
  setAside?: Resolver<ReadonlyArray<ResolversTypes['SetAside']>, ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  used?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>
}

export type GroupResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']
> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<GroupClaimsArgs>
  >
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<GroupDocumentsArgs>
  >
  evidence?: Resolver<
    ResolversTypes['EvidenceConnection'],
    ParentType,
    ContextType,
    Partial<GroupEvidenceArgs>
  >
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  judgements?: Resolver<
    ResolversTypes['JudgementConnection'],
    ParentType,
    ContextType,
    Partial<GroupJudgementsArgs>
  >
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<GroupParticipationsArgs>
  >
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    Partial<GroupRelationsArgs>
  >
  said?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<GroupSaidArgs>
  >
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type JudgementResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  left?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  right?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type JudgementConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['JudgementConnection'] =
    ResolversParentTypes['JudgementConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type JudgementEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>
}

export type LocationResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']
> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<LocationClaimsArgs>
  >
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<LocationDocumentsArgs>
  >
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    Partial<LocationEventsArgs>
  >
  evidence?: Resolver<
    ResolversTypes['EvidenceConnection'],
    ParentType,
    ContextType,
    Partial<LocationEvidenceArgs>
  >
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  judgements?: Resolver<
    ResolversTypes['JudgementConnection'],
    ParentType,
    ContextType,
    Partial<LocationJudgementsArgs>
  >
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    Partial<LocationRelationsArgs>
  >
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type NodeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']
> = {
  __resolveType: TypeResolveFn<
    | 'Claim'
    | 'Country'
    | 'Document'
    | 'Event'
    | 'Group'
    | 'Judgement'
    | 'Location'
    | 'Organization'
    | 'Person'
    | 'Relation'
    | 'Thing',
    ParentType,
    ContextType
  >
}

export type OrganizationResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']
> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationClaimsArgs>
  >
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationDocumentsArgs>
  >
  evidence?: Resolver<
    ResolversTypes['EvidenceConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationEvidenceArgs>
  >
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  judgements?: Resolver<
    ResolversTypes['JudgementConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationJudgementsArgs>
  >
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationParticipationsArgs>
  >
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationRelationsArgs>
  >
  said?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationSaidArgs>
  >
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PageInfoResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ParticipantConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ParticipantConnection'] =
    ResolversParentTypes['ParticipantConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ParticipantEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ParticipantEdge'] =
    ResolversParentTypes['ParticipantEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>
}

export type ParticipationConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ParticipationConnection'] =
    ResolversParentTypes['ParticipationConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ParticipationEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ParticipationEdge'] =
    ResolversParentTypes['ParticipationEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>
}

export type PathResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>
}

export type PersonResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']
> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<PersonClaimsArgs>
  >
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<PersonDocumentsArgs>
  >
  evidence?: Resolver<
    ResolversTypes['EvidenceConnection'],
    ParentType,
    ContextType,
    Partial<PersonEvidenceArgs>
  >
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  judgements?: Resolver<
    ResolversTypes['JudgementConnection'],
    ParentType,
    ContextType,
    Partial<PersonJudgementsArgs>
  >
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<PersonParticipationsArgs>
  >
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    Partial<PersonRelationsArgs>
  >
  said?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<PersonSaidArgs>
  >
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PlaceResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']
> = {
  __resolveType: TypeResolveFn<'Country' | 'Location', ParentType, ContextType>
}

export type PlaceConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['PlaceConnection'] =
    ResolversParentTypes['PlaceConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PlaceEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>
}

export type QuantityResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']
> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type QueryResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']
> = {
  actor?: Resolver<
    Maybe<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    RequireFields<QueryActorArgs, 'id'>
  >
  actors?: Resolver<
    ResolversTypes['ActorConnection'],
    ParentType,
    ContextType,
    Partial<QueryActorsArgs>
  >
  actorsNamed?: Resolver<
    ReadonlyArray<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    RequireFields<QueryActorsNamedArgs, 'name'>
  >
  centrality?: Resolver<
    ReadonlyArray<ResolversTypes['RankedEntity']>,
    ParentType,
    ContextType,
    RequireFields<QueryCentralityArgs, 'first' | 'metric'>
  >
  claim?: Resolver<
    Maybe<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<QueryClaimArgs, 'id'>
  >
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<QueryClaimsArgs>
  >
  communities?: Resolver<
    ReadonlyArray<ResolversTypes['Community']>,
    ParentType,
    ContextType,
    RequireFields<QueryCommunitiesArgs, 'first'>
  >
  disagreements?: Resolver<
    ResolversTypes['DisagreementConnection'],
    ParentType,
    ContextType,
    Partial<QueryDisagreementsArgs>
  >
  document?: Resolver<
    Maybe<ResolversTypes['Document']>,
    ParentType,
    ContextType,
    RequireFields<QueryDocumentArgs, 'id'>
  >
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<QueryDocumentsArgs>
  >
  event?: Resolver<
    Maybe<ResolversTypes['Event']>,
    ParentType,
    ContextType,
    RequireFields<QueryEventArgs, 'id'>
  >
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    Partial<QueryEventsArgs>
  >
  neighborhood?: Resolver<
    ResolversTypes['Subgraph'],
    ParentType,
    ContextType,
    RequireFields<QueryNeighborhoodArgs, 'depth' | 'id' | 'limit'>
  >
  node?: Resolver<
    Maybe<ResolversTypes['Node']>,
    ParentType,
    ContextType,
    RequireFields<QueryNodeArgs, 'id'>
  >
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >
  path?: Resolver<
    Maybe<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathArgs, 'from' | 'maxLength' | 'to'>
  >
  paths?: Resolver<
    ReadonlyArray<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>
  >
  place?: Resolver<
    Maybe<ResolversTypes['Place']>,
    ParentType,
    ContextType,
    RequireFields<QueryPlaceArgs, 'id'>
  >
  places?: Resolver<
    ResolversTypes['PlaceConnection'],
    ParentType,
    ContextType,
    Partial<QueryPlacesArgs>
  >
  placesNamed?: Resolver<
    ReadonlyArray<ResolversTypes['Place']>,
    ParentType,
    ContextType,
    RequireFields<QueryPlacesNamedArgs, 'name'>
  >
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    Partial<QueryRelationsArgs>
  >
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text'>
  >
  statistics?: Resolver<
    ResolversTypes['Statistics'],
    ParentType,
    ContextType,
    Partial<QueryStatisticsArgs>
  >
  timeline?: Resolver<
    ReadonlyArray<ResolversTypes['TimelineBucket']>,
    ParentType,
    ContextType,
    RequireFields<QueryTimelineArgs, 'bucket'>
  >
  undecided?: Resolver<
    ResolversTypes['JudgementConnection'],
    ParentType,
    ContextType,
    Partial<QueryUndecidedArgs>
  >
}

export type QuoteResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type RankedEntityResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['RankedEntity'] = ResolversParentTypes['RankedEntity']
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
}

export type ReferenceResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']
> = {
  geonames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  iso?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type RelationResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']
> = {
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<RelationClaimsArgs>
  >
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  evidence?: Resolver<
    ResolversTypes['EvidenceConnection'],
    ParentType,
    ContextType,
    Partial<RelationEvidenceArgs>
  >
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RelationConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['RelationConnection'] =
    ResolversParentTypes['RelationConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type RelationEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>
}

export type ResponsibilityResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']
> = {
  attributedTo?: Resolver<
    ReadonlyArray<ResolversTypes['ResponsibilityStatement']>,
    ParentType,
    ContextType
  >
  claimedBy?: Resolver<
    ReadonlyArray<ResolversTypes['ResponsibilityStatement']>,
    ParentType,
    ContextType
  >
  deniedBy?: Resolver<
    ReadonlyArray<ResolversTypes['ResponsibilityStatement']>,
    ParentType,
    ContextType
  >
  statedOf?: Resolver<
    ReadonlyArray<ResolversTypes['ResponsibilityStatement']>,
    ParentType,
    ContextType
  >
  unclaimed?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>
}

export type ResponsibilityStatementResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['ResponsibilityStatement'] =
    ResolversParentTypes['ResponsibilityStatement']
> = {
  accusers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>
}

export type SearchConnectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['SearchConnection'] =
    ResolversParentTypes['SearchConnection']
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SearchEdgeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  snippet?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>
}

export type SearchHitResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']
> = {
  __resolveType: TypeResolveFn<
    | 'Claim'
    | 'Country'
    | 'Document'
    | 'Event'
    | 'Group'
    | 'Location'
    | 'Organization'
    | 'Person'
    | 'Thing',
    ParentType,
    ContextType
  >
}

export type SectionResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']
> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['SectionKind'], ParentType, ContextType>
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SetAsideResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['SetAside'] = ResolversParentTypes['SetAside']
> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  code?: Resolver<ResolversTypes['SetAsideCode'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type StatisticsResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']
> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  lastChangeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type SubgraphResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type ThingResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']
> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<ThingClaimsArgs>
  >
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    Partial<ThingDocumentsArgs>
  >
  evidence?: Resolver<
    ResolversTypes['EvidenceConnection'],
    ParentType,
    ContextType,
    Partial<ThingEvidenceArgs>
  >
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  judgements?: Resolver<
    ResolversTypes['JudgementConnection'],
    ParentType,
    ContextType,
    Partial<ThingJudgementsArgs>
  >
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    Partial<ThingRelationsArgs>
  >
  said?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<ThingSaidArgs>
  >
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type TimeResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['Time'] = ResolversParentTypes['Time']
> = {
  anchor?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  derivation?: Resolver<Maybe<ResolversTypes['Derivation']>, ParentType, ContextType>
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  part?: Resolver<Maybe<ResolversTypes['DayPart']>, ParentType, ContextType>
  precision?: Resolver<ResolversTypes['TimePrecision'], ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>
}

export type TimelineBucketResolvers<
  ContextType = any,
  ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    Partial<TimelineBucketEventsArgs>
  >
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
}

export type Resolvers<ContextType = any> = {
  Actor?: ActorResolvers<ContextType>
  ActorConnection?: ActorConnectionResolvers<ContextType>
  ActorEdge?: ActorEdgeResolvers<ContextType>
  Check?: CheckResolvers<ContextType>
  Claim?: ClaimResolvers<ContextType>
  ClaimConnection?: ClaimConnectionResolvers<ContextType>
  ClaimEdge?: ClaimEdgeResolvers<ContextType>
  ClaimLink?: ClaimLinkResolvers<ContextType>
  ClaimLinkConnection?: ClaimLinkConnectionResolvers<ContextType>
  ClaimLinkEdge?: ClaimLinkEdgeResolvers<ContextType>
  Claimant?: ClaimantResolvers<ContextType>
  Community?: CommunityResolvers<ContextType>
  Coordinates?: CoordinatesResolvers<ContextType>
  Country?: CountryResolvers<ContextType>
  Date?: GraphQLScalarType
  DateTime?: GraphQLScalarType
  Disagreement?: DisagreementResolvers<ContextType>
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>
  Document?: DocumentResolvers<ContextType>
  DocumentConnection?: DocumentConnectionResolvers<ContextType>
  DocumentEdge?: DocumentEdgeResolvers<ContextType>
  EDTF?: GraphQLScalarType
  Entity?: EntityResolvers<ContextType>
  EntityConnection?: EntityConnectionResolvers<ContextType>
  EntityEdge?: EntityEdgeResolvers<ContextType>
  Event?: EventResolvers<ContextType>
  EventCodes?: EventCodesResolvers<ContextType>
  EventConnection?: EventConnectionResolvers<ContextType>
  EventEdge?: EventEdgeResolvers<ContextType>
  EventGroup?: EventGroupResolvers<ContextType>
  EventPlaceConnection?: EventPlaceConnectionResolvers<ContextType>
  EventPlaceEdge?: EventPlaceEdgeResolvers<ContextType>
  Evidence?: EvidenceResolvers<ContextType>
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>
  Figure?: FigureResolvers<ContextType>
  Group?: GroupResolvers<ContextType>
  Judgement?: JudgementResolvers<ContextType>
  JudgementConnection?: JudgementConnectionResolvers<ContextType>
  JudgementEdge?: JudgementEdgeResolvers<ContextType>
  Location?: LocationResolvers<ContextType>
  Node?: NodeResolvers<ContextType>
  Organization?: OrganizationResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>
  Path?: PathResolvers<ContextType>
  Person?: PersonResolvers<ContextType>
  Place?: PlaceResolvers<ContextType>
  PlaceConnection?: PlaceConnectionResolvers<ContextType>
  PlaceEdge?: PlaceEdgeResolvers<ContextType>
  Quantity?: QuantityResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  Quote?: QuoteResolvers<ContextType>
  RankedEntity?: RankedEntityResolvers<ContextType>
  Reference?: ReferenceResolvers<ContextType>
  Relation?: RelationResolvers<ContextType>
  RelationConnection?: RelationConnectionResolvers<ContextType>
  RelationEdge?: RelationEdgeResolvers<ContextType>
  Responsibility?: ResponsibilityResolvers<ContextType>
  ResponsibilityStatement?: ResponsibilityStatementResolvers<ContextType>
  SearchConnection?: SearchConnectionResolvers<ContextType>
  SearchEdge?: SearchEdgeResolvers<ContextType>
  SearchHit?: SearchHitResolvers<ContextType>
  Section?: SectionResolvers<ContextType>
  SetAside?: SetAsideResolvers<ContextType>
  Statistics?: StatisticsResolvers<ContextType>
  Subgraph?: SubgraphResolvers<ContextType>
  Thing?: ThingResolvers<ContextType>
  Time?: TimeResolvers<ContextType>
  TimelineBucket?: TimelineBucketResolvers<ContextType>
}

export type DirectiveResolvers<ContextType = any> = {
  atLeast?: AtLeastDirectiveResolver<any, any, ContextType>
  computed?: ComputedDirectiveResolver<any, any, ContextType>
  count?: CountDirectiveResolver<any, any, ContextType>
  edge?: EdgeDirectiveResolver<any, any, ContextType>
  finds?: FindsDirectiveResolver<any, any, ContextType>
  follow?: FollowDirectiveResolver<any, any, ContextType>
  key?: KeyDirectiveResolver<any, any, ContextType>
  lookup?: LookupDirectiveResolver<any, any, ContextType>
  match?: MatchDirectiveResolver<any, any, ContextType>
  newest?: NewestDirectiveResolver<any, any, ContextType>
  node?: NodeDirectiveResolver<any, any, ContextType>
  onEdge?: OnEdgeDirectiveResolver<any, any, ContextType>
  other?: OtherDirectiveResolver<any, any, ContextType>
  packed?: PackedDirectiveResolver<any, any, ContextType>
  part?: PartDirectiveResolver<any, any, ContextType>
  present?: PresentDirectiveResolver<any, any, ContextType>
  property?: PropertyDirectiveResolver<any, any, ContextType>
  searched?: SearchedDirectiveResolver<any, any, ContextType>
  touching?: TouchingDirectiveResolver<any, any, ContextType>
}
