import { byId, type Fields } from './common.ts'
import type { Shape } from './shape.ts'

type Edges<T> = Readonly<{ edges: readonly T[] }>
type Role<T> = Readonly<{ role: string; node: T }>
type EventFields = Readonly<{ id: string; name: string; date: string | null }>
type ActorFields = Readonly<{ id: string; name: string }>
type Nested = ActorFields & {
  participations: Edges<
    Role<
      EventFields & {
        participants: Edges<Role<ActorFields & { participations: Edges<Role<EventFields>> }>>
      }
    >
  >
}
type Claim = Fields & { claimants: readonly { cue: string; entity: Fields | null }[] }
type Evidence = {
  participations: Edges<{
    role: string
    relation: { id: string; claims: { nodes: readonly Claim[] } }
  }>
}
type Listed = { nodes: readonly Fields[]; pageInfo: { hasNextPage: boolean } }

/** What an answer to one of griot's operations says, in everybody's terms. */
export function readData(shape: Shape, data: Readonly<Record<string, unknown>>): unknown {
  switch (shape) {
    case 'point':
      return data.event
    case 'list':
    case 'deepPage': {
      const { nodes, pageInfo } = data.events as Listed
      return { events: nodes, more: pageInfo.hasNextPage }
    }
    case 'nested': {
      const { id, name, participations } = data.actor as Nested
      return {
        id,
        name,
        events: participations.edges.map(({ role, node: { participants, ...event } }) => ({
          role,
          ...event,
          actors: participants.edges.map(({ role, node: { participations, ...actor } }) => ({
            role,
            ...actor,
            events: participations.edges.map(({ role, node }) => ({ role, ...node }))
          }))
        }))
      }
    }
    case 'aggregate': {
      const { id, all, some } = data.actor as Record<'all' | 'some', { totalCount: number }> &
        Fields
      return { id, all: all.totalCount, some: some.totalCount }
    }
    case 'evidence':
      return (data.actor as Evidence).participations.edges.map(({ role, relation }) => ({
        role,
        id: relation.id,
        claims: relation.claims.nodes.map(({ claimants, ...claim }) => ({
          ...claim,
          claimants: claimants.map(({ cue, entity }) => ({ cue, ...entity }))
        }))
      }))
    case 'search':
      return byId((data.search as { nodes: readonly Fields[] }).nodes)
  }
}
