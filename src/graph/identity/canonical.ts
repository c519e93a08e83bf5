import { baseLabelOf, KIND_OF_TYPE } from '../../map/labels.ts'
import type { EntityType, Row, Statement } from '../../model.ts'
import type { Identities, Identity } from '../identities.ts'
import { inBatch } from '../identifiers.ts'

/** The node that stands for a cluster. */
export type Canonical = Pick<Identity, 'id' | 'kind' | 'label' | 'type'>

/** By a thing's own id the node that stands for it; what is not in it stands for itself. */
export type Canonicals = ReadonlyMap<string, Canonical>

type Runner = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

/** What the store has of these things' clusters: those of which another node stands. */
export async function readCanonicals(
  { run }: Runner,
  told: readonly string[]
): Promise<Canonicals> {
  const rows = await run({
    cypher:
      'UNWIND $batch.rows AS id MATCH (m:Merged) WHERE m.id = id MATCH (m)-[e:`IS`]->(n) ' +
      'WHERE e.gone IS NULL RETURN m.id, n.id, n.kind, n.type',
    parameters: inBatch(told)
  })
  return new Map(
    rows.map(([own, id, kind, type]) => [
      String(own),
      kind === 'Event' ? eventOf(String(id)) : entityOf(String(id), type as EntityType)
    ])
  )
}

export function eventOf(id: string): Canonical {
  return { id, kind: 'Event', label: 'Event' }
}

export function entityOf(id: string, type: EntityType): Canonical {
  const kind = KIND_OF_TYPE[type]
  return { id, kind, label: baseLabelOf(kind), type }
}

/** The same things under the nodes that stand for them. */
export function canonicalise(identities: Identities, canonicals: Canonicals): Identities {
  return new Map(
    [...identities].map(([key, identity]) => {
      const canonical = canonicals.get(identity.told)
      return [key, canonical ? { ...identity, ...canonical } : identity]
    })
  )
}
