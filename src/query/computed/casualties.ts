import type { Measure, RollUpPolicy } from '../../generated/schema.ts'
import type { EntityType, Predicate } from '../../model.ts'
import type { FigureClaim, Party, Speaker, Tie } from '../rollUp/claim.ts'
import { rollUp } from '../rollUp/rollUp.ts'

type Row = readonly unknown[]
type Rows = readonly Row[]

/** What a row of a claim begins with; then whom it counts, its speakers, its document. */
export const CLAIM_COLUMNS = [
  'id',
  'comparator',
  'value',
  'low',
  'high',
  'scope',
  'derivation',
  'polarity'
] as const
export const DOCUMENT_COLUMNS = ['id', 'publishedAt', 'lineage'] as const
/** What makes an actor a side of an event. */
export const PARTIES: readonly Predicate[] = [
  'CLAIMED_RESPONSIBILITY_FOR',
  'ATTRIBUTED_TO',
  'PERPETRATED',
  'TARGETED'
]
export const FIGURE_COLUMNS: readonly string[] = [
  'measure',
  'policy',
  'text',
  'comparator',
  'best',
  'low',
  'high',
  'used',
  'setAside',
  'independentSources'
]

type RowClaim = FigureClaim & Readonly<{ row: Row }>

/** The row of a Figure. */
export function casualties(
  [claims, parties]: readonly unknown[],
  { measure, policy }: Readonly<Record<string, unknown>>
): Row {
  const figure = rollUp(
    (claims as Rows).map(claimOf),
    (parties as Rows).map(partyOf),
    policy as RollUpPolicy
  )
  const { text, comparator, best, low, high, used, setAside, independentSources } = figure
  return [
    measure as Measure,
    policy,
    text,
    comparator,
    best,
    low,
    high,
    used.map(({ row }) => row),
    setAside.map(({ claim, code, reason }) => [[claim.row], code, reason]),
    independentSources
  ]
}

function claimOf(row: Row): RowClaim {
  const [id, comparator, value, low, high, scope, derivation, polarity] = row
  const [counted, speakers, documents] = row.slice(CLAIM_COLUMNS.length) as Rows[]
  const [object] = counted ?? []
  const [document] = documents ?? []
  return {
    row,
    id: String(id),
    comparator: (comparator ?? null) as FigureClaim['comparator'],
    value: numberOf(value),
    low: numberOf(low),
    high: numberOf(high),
    scope: scope as FigureClaim['scope'],
    derivation: derivation as FigureClaim['derivation'],
    polarity: polarity as FigureClaim['polarity'],
    counted: object ? { id: String(object[0]), ties: (object[2] as Rows).map(tieOf) } : null,
    speakers: (speakers ?? []).map(speakerOf),
    document: String(document?.[0]),
    lineage: String(document?.[2] ?? document?.[0]),
    day: (document?.[1] ?? null) as string | null
  }
}

function speakerOf([depth, id, type, ties]: Row): Speaker {
  return {
    depth: Number(depth),
    id: String(id),
    type: typeOf(type),
    ties: (ties as Rows).map(tieOf)
  }
}

function tieOf([predicate, id, type]: Row): Tie {
  return { predicate: predicate as Predicate, id: String(id), type: typeOf(type) }
}

function partyOf([predicate, id, type]: Row): Party {
  return { predicate: predicate as Predicate, id: String(id), type: typeOf(type) }
}

/** A document that speaks has no type. */
function typeOf(type: unknown): EntityType | null {
  return (type ?? null) as EntityType | null
}

function numberOf(value: unknown): number | null {
  return (value ?? null) as number | null
}
