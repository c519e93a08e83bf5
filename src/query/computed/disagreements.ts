import type { Dispute } from '../../analysis/disagreements.ts'
import type { Found } from '../../analysis/search.ts'
import { MEASURES } from '../../model.ts'

type Row = readonly unknown[]
type Rows = readonly Row[]

/** A row of a disagreement, behind its key; rows of claims and links begin with their keys too. */
export const DISPUTE_COLUMNS: readonly string[] = [
  'cursor',
  'event',
  'measure',
  'predicate',
  'claims',
  'links'
]
export const LINK_COLUMNS: readonly string[] = ['cursor', 'type', 'claim', 'why']

/** Only what is still there: something may have been retracted since it was compared. */
export function disagreements(
  [events, claims]: Row,
  { found }: Readonly<Record<string, unknown>>
): Row {
  const eventOf = new Map((events as Rows).map((row) => [row[0], row]))
  const claimOf = new Map((claims as Rows).map((row) => [row[0], row]))
  const disputes = ((found as Found).value ?? []) as readonly Dispute[]
  return [
    disputes.flatMap((dispute): Rows => {
      const event = eventOf.get(dispute.event)
      const told = dispute.claims.flatMap(({ id, key }) => {
        const row = claimOf.get(id)
        return row ? [[key, [row]]] : []
      })
      const links = dispute.links.flatMap(({ key, type, to, why }) => {
        const row = claimOf.get(to)
        return row ? [[key, type, [row], why]] : []
      })
      if (!event || links.length === 0) return []
      const { key, predicate } = dispute
      const measure = (MEASURES as readonly string[]).includes(predicate) ? predicate : null
      return [[key, [event], measure, predicate, told, links]]
    })
  ]
}
