import type { FoundCommunity } from '../../analysis/communities.ts'
import type { Found } from '../../analysis/search.ts'

type Row = readonly unknown[]

export const COMMUNITY_COLUMNS: readonly string[] = ['id', 'size', 'members']

/** Members begin with their keys; one that was retracted since they were counted is left out. */
export function communities(columns: Row, { found }: Readonly<Record<string, unknown>>): Row {
  const rows = new Map((columns as readonly (readonly Row[])[]).flat().map((row) => [row[0], row]))
  const communities = ((found as Found).value ?? []) as readonly FoundCommunity[]
  return [
    communities.map(({ id, size, members }) => {
      const there = members.flatMap((member): readonly Row[] => {
        const row = rows.get(member.id)
        return row ? [[member.key, [row]]] : []
      })
      return [id, size, there]
    })
  ]
}
