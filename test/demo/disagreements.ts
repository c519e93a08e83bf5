import type { Store } from '../../src/store/store.ts'
import { ask } from './loadDemo.ts'
import type { Disagreement } from './reading.ts'

type Side = Readonly<{ __typename: string; name?: string }> | null
type Told = Readonly<{
  polarity: string
  quantity: Readonly<{ comparator: string; value: number | null }> | null
  subject: Side
  object: Side
}>
type Answer = Readonly<{
  disagreements: Readonly<{
    nodes: readonly Readonly<{
      event: Readonly<{ id: string; name: string }>
      predicate: string
      claims: Readonly<{ nodes: readonly Told[] }>
    }>[]
  }>
}>

const QUERY = `{ disagreements(first: 100) { nodes {
  event { id name } predicate
  claims(first: 100) { nodes {
    polarity quantity { comparator value } subject { ...N } object { ...N }
  } }
} } }
fragment N on Node { __typename ... on Entity { name } }`

const SIGNS: Readonly<Record<string, string>> = { EQ: '', APPROX: 'about ', GT: 'over ', GE: '≥' }

/** Every disagreement, as a reading writes it; `eventOf` gives an event's name in the reading. */
export async function findDisagreements(
  store: Store,
  eventOf: (id: string, name: string) => string,
  nameOf: (name: string) => string
): Promise<readonly Disagreement[]> {
  const { disagreements } = await ask<Answer>(store, QUERY)
  const found = disagreements.nodes.map(({ event, predicate, claims }) => ({
    event: eventOf(event.id, event.name),
    predicate,
    values: [...new Set(claims.nodes.map((claim) => valueOf(claim, nameOf)))].toSorted()
  }))
  return found.toSorted((a, b) => compare(`${a.event} ${a.predicate}`, `${b.event} ${b.predicate}`))
}

function valueOf(claim: Told, nameOf: (name: string) => string): string {
  const not = claim.polarity === 'NEGATED' ? 'not ' : ''
  const { quantity } = claim
  if (quantity !== null) {
    return `${not}${SIGNS[quantity.comparator] ?? `${quantity.comparator} `}${quantity.value ?? ''}`
  }
  const side = claim.subject?.__typename === 'Event' ? claim.object : claim.subject
  return `${not}${side === null ? 'nobody' : nameOf(side.name ?? '')}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
