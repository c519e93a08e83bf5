import type { EntityKind } from '../map/labels.ts'
import type { EntityType } from '../model.ts'

/** A country as its node is known; `code` is ISO 3166-1 alpha-2, null for one no list has. */
export type CountryIdentity = Readonly<{ id: string; code: string | null; name: string }>

/** The node that a key of Facts stands for. Two keys may stand for one node. */
export type Identity = Readonly<{
  /** The node that stands for it: its own, or the canonical one of its cluster. */
  id: string
  /** The id it has by itself, before any judgement. */
  told: string
  kind: EntityKind | 'Event' | 'Document'
  /** The label by whose index the node is found. */
  label: 'Actor' | 'Place' | 'Thing' | 'Event' | 'Document'
  /** Of a place the country it lies in where that is known; of a country itself. */
  country: CountryIdentity | null
  /** Of a canonical node that is another: its type, which may be another than the document says. */
  type?: EntityType
}>

/** By key of Facts, "document" among them; what `resolve/` hands to the writing of a document. */
export type Identities = ReadonlyMap<string, Identity>
