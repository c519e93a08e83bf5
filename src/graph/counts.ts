import type { GraphRows } from './rows.ts'

/** A country is an actor and a place, and counts as both. */
export type Counts = Readonly<{
  claims: number
  actors: number
  places: number
  events: number
  relations: number
}>

/** How much of each kind the rows hold; a country nobody mentions does not count. */
export function countRows({ nodes, edges }: GraphRows): Counts {
  const live = nodes.filter(({ labels }) => !labels.includes('Reference'))
  const having = (label: string) => live.filter(({ labels }) => labels.includes(label)).length
  return {
    claims: having('Claim'),
    actors: having('Actor'),
    places: having('Place'),
    events: having('Event'),
    relations: edges.filter(({ properties }) => properties.kind === 'Relation').length
  }
}
