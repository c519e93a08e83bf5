import type {
  ClaimScope,
  Comparator,
  Derivation,
  EntityType,
  Polarity,
  Predicate
} from '../../model.ts'

/** What the rules of a roll-up look at of one measure claim. */
export type FigureClaim = Readonly<{
  id: string
  comparator: Comparator | null
  value: number | null
  low: number | null
  high: number | null
  scope: ClaimScope
  derivation: Derivation
  polarity: Polarity
  /** Whom it counts, where the words say so. */
  counted: Counted | null
  /** Nearest the fact first; empty: the document's own voice. */
  speakers: readonly Speaker[]
  document: string
  /** Documents of one lineage are one source. */
  lineage: string
  /** The day of publication. */
  day: string | null
}>

export type Counted = Readonly<{ id: string; ties: readonly Tie[] }>
export type Speaker = Readonly<{
  id: string
  type: EntityType | null
  depth: number
  ties: readonly Tie[]
}>
/** What an actor belongs to: where it holds a position, is a member, is a part. */
export type Tie = Readonly<{ predicate: Predicate; id: string; type: EntityType | null }>

/** Who has a part in the event. */
export type Party = Readonly<{ predicate: Predicate; id: string; type: EntityType | null }>

/** The speakers nearest the fact. */
export function nearest(speakers: readonly Speaker[]): readonly Speaker[] {
  const depth = Math.min(...speakers.map((speaker) => speaker.depth))
  return speakers.filter((speaker) => speaker.depth === depth)
}
