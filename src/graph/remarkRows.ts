import { idOf } from '../map/ids.ts'
import type { Facts } from '../model.ts'
import type { EdgeRow, GraphRows } from './rows.ts'

/** What a document's claims say to each other: links, and checks of the text against itself. */
export function remarkRows(facts: Facts, claimIds: ReadonlyMap<string, string>): GraphRows {
  const document = facts.document.id
  const claimEnd = (key: string) => ({ label: 'Claim', id: claimIds.get(key) ?? '' })
  const links = new Map<string, EdgeRow>()
  for (const { from, to, type, why } of facts.links) {
    const ends = { from: claimEnd(from), to: claimEnd(to) }
    const key = `${ends.from.id} ${type} ${ends.to.id}`
    if (ends.from.id === ends.to.id || links.has(key)) continue
    links.set(key, { type: 'LINK', ...ends, properties: { type, why } })
  }
  const checks = facts.checks.map(({ code, message, claims }, position) => {
    const id = idOf('check', [document, code, message, position])
    const properties = { id, kind: 'Check', code, message, position, document }
    const concerned = [...new Set(claims.map((key) => claimEnd(key).id))]
    return { id, position, concerned, node: { labels: ['Check'], properties } }
  })
  return {
    nodes: checks.map(({ node }) => node),
    edges: [
      ...links.values(),
      ...checks.map(({ id, position }): EdgeRow => ({
        type: 'CHECKED',
        from: { label: 'Document', id: document },
        to: { label: 'Check', id },
        properties: { position }
      })),
      ...checks.flatMap(({ id, concerned }) =>
        concerned.map((claim, position): EdgeRow => ({
          type: 'CONCERNS',
          from: { label: 'Check', id },
          to: { label: 'Claim', id: claim },
          properties: { position }
        }))
      )
    ]
  }
}
