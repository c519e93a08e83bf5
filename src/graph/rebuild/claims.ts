import type { Transaction } from '../../store/store.ts'
import { inBatch } from '../identifiers.ts'
import type { StoredContribution } from './contributions.ts'

type Wrong = Readonly<{ id: string; edge: string | null; before: string | null }>

/** Makes each claim name the edge it supports; `edges` are those that gain or lose one. */
export async function restoreClaims(
  transaction: Transaction,
  told: readonly StoredContribution[]
): Promise<Readonly<{ claims: number; edges: ReadonlySet<string> }>> {
  const wrong = told.flatMap(wrongClaims)
  if (wrong.length > 0) {
    await transaction.run({
      cypher:
        'UNWIND $batch.rows AS row MATCH (c:Claim) WHERE c.id = row.id ' +
        'SET c.edge = row.edge RETURN count(*)',
      parameters: inBatch(wrong)
    })
  }
  const edges = wrong.flatMap(({ edge, before }) => [edge, before].filter((id) => id !== null))
  return { claims: wrong.length, edges: new Set(edges) }
}

function wrongClaims({ rows, claims }: StoredContribution): readonly Wrong[] {
  const right = new Map(
    rows.nodes
      .filter(({ labels }) => labels[0] === 'Claim')
      .map(({ properties }) => [String(properties.id), properties.edge ?? null])
  )
  return claims.flatMap((claim) => {
    const id = String(claim.id)
    const edge = textOrNull(right.get(id))
    const before = textOrNull(claim.edge)
    return edge === before ? [] : [{ id, edge, before }]
  })
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
