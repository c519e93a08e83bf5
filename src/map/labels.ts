import { ENTITY_TYPES, type EntityType, type Predicate } from '../model.ts'
import type { IdKind } from './ids.ts'

/** The GraphQL object type of each entity type; stored as `kind` on every world node. */
export type EntityKind = 'Person' | 'Group' | 'Organization' | 'Country' | 'Location' | 'Thing'

export const KIND_OF_TYPE: Readonly<Record<EntityType, EntityKind>> = {
  PERSON: 'Person',
  PERSON_GROUP: 'Group',
  UNNAMED_SOURCE: 'Group',
  ARMED_GROUP: 'Organization',
  PRIVATE_MILITARY_COMPANY: 'Organization',
  SECURITY_FORCE: 'Organization',
  GOVERNMENT_BODY: 'Organization',
  INTERGOVERNMENTAL_ORG: 'Organization',
  POLITICAL_PARTY: 'Organization',
  MEDIA: 'Organization',
  ORGANIZATION: 'Organization',
  COUNTRY: 'Country',
  REGION: 'Location',
  CITY: 'Location',
  FACILITY: 'Location',
  WEAPON: 'Thing',
  WORK: 'Thing'
}

const BASE_LABELS: Readonly<Record<EntityKind, readonly string[]>> = {
  Person: ['Actor'],
  Group: ['Actor'],
  Organization: ['Actor'],
  Country: ['Actor', 'Place'],
  Location: ['Place'],
  Thing: ['Thing']
}

/** ARMED_GROUP -> Actor, ArmedGroup; COUNTRY -> Actor, Place, Country. */
export function labelsOf(type: EntityType): readonly string[] {
  return [...BASE_LABELS[KIND_OF_TYPE[type]], pascalCase(type)]
}

/** The label by whose index nodes of a kind are found: Actor for a country too. */
export function baseLabelOf(kind: EntityKind): 'Actor' | 'Place' | 'Thing' {
  return kind === 'Location' ? 'Place' : kind === 'Thing' ? 'Thing' : 'Actor'
}

/** ARMED_GROUP -> ArmedGroup. */
export function pascalCase(name: string): string {
  return name.toLowerCase().replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase())
}

export const ID_KIND_OF_KIND: Readonly<Record<EntityKind, IdKind>> = {
  Person: 'actor',
  Group: 'actor',
  Organization: 'actor',
  Country: 'country',
  Location: 'location',
  Thing: 'thing'
}

export type EdgeType = 'ROLE' | 'RELATED' | 'OCCURRED_IN'

const NO_EDGE: ReadonlySet<Predicate> = new Set([
  'KILLED',
  'WOUNDED',
  'CASUALTIES',
  'MISSING',
  'ABDUCTED',
  'DETAINED',
  'DISPLACED',
  'NAMED_VICTIMS',
  'FUNERALS',
  'OFFICIAL_COUNT',
  'OCCURRED_ON',
  'ASSESSED_AS',
  'IS_A'
])
const ROLES: ReadonlySet<Predicate> = new Set([
  'PERPETRATED',
  'CLAIMED_RESPONSIBILITY_FOR',
  'ATTRIBUTED_TO',
  'PARTICIPATED_IN',
  'INITIATED',
  'RECIPIENT_OF',
  'VICTIM_OF',
  'HONOURS'
])

/**
 * The stored edge type of a predicate, null where it makes none. TARGETED is a ROLE where its
 * target is an actor (a country is one), else RELATED. See docs/graph.md.
 */
export function edgeTypeOf(predicate: Predicate, objectIsActor: boolean): EdgeType | null {
  if (NO_EDGE.has(predicate)) return null
  if (predicate === 'OCCURRED_IN') return 'OCCURRED_IN'
  if (predicate === 'TARGETED') return objectIsActor ? 'ROLE' : 'RELATED'
  return ROLES.has(predicate) ? 'ROLE' : 'RELATED'
}

/** Node labels other than those of world nodes; the first part of docs/graph.md's table. */
const PLAIN_LABELS = [
  'Document',
  'Quote',
  'Claim',
  'Check',
  'Event',
  'Name',
  'Reference',
  'Report',
  'Clue',
  'Judgement',
  'Merged'
]

/** Every label that may stand in a statement. */
export const LABELS: ReadonlySet<string> = new Set([
  ...PLAIN_LABELS,
  ...ENTITY_TYPES.flatMap((type) => labelsOf(type))
])

/** Nodes of which one may stand for several; ids of the others are those of Merged nodes. */
export const MERGEABLE: ReadonlySet<string> = new Set(['Event', 'Actor', 'Place', 'Thing'])

/** The property that tells nodes of a label apart, and has an index. */
export function nodeKeyOf(label: string): 'id' | 'folded' {
  return label === 'Name' ? 'folded' : 'id'
}

/**
 * Every relationship type that may stand in a statement, with the properties that tell two of one
 * type between the same ends apart.
 */
export const EDGE_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ROLE', ['id']],
  ['RELATED', ['id']],
  ['OCCURRED_IN', ['id']],
  ['IN', []],
  ['QUOTES', ['position']],
  ['SAID_BY', ['position']],
  ['SUBJECT', []],
  ['OBJECT', []],
  ['MENTIONS', ['told']],
  ['CHECKED', ['position']],
  ['CONCERNS', ['position']],
  ['LINK', ['type']],
  ['NAMED', []],
  ['GIVES', []],
  ['IS', []],
  ['LEFT', []],
  ['RIGHT', []]
])
