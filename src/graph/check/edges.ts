import type { Attribution } from '../../model.ts'
import { knownType } from '../identifiers.ts'
import { strongest } from '../worldEdges.ts'
import type { Ask, Finding } from './finding.ts'
import { figuresOf, figuresText, type LiveDocuments } from './seen.ts'

/** What the live claims that name an edge give it. */
type Support = {
  claims: string[]
  documents: Set<string>
  statuses: Attribution[]
}

const ENDS = {
  ROLE: ['e.actor', 'e.event'],
  RELATED: ['e.source', 'e.target'],
  OCCURRED_IN: ['e.event', 'e.place']
} as const

/** An edge of the world is there exactly while live claims name it, and says what they say. */
export async function checkEdges(ask: Ask, live: LiveDocuments): Promise<readonly Finding[]> {
  const supports = await supportByEdge(ask, live)
  const findings: Finding[] = []
  const found = new Set<string>()
  for (const [type, [start, end]] of Object.entries(ENDS)) {
    const rows = await ask(
      `MATCH (a)-[e:${knownType(type)}]->(b) RETURN e.id, a.id, b.id, ${start}, ${end}, e.claims, ` +
        `e.status, e.documents, e.firstSeen, e.lastSeen`
    )
    for (const [id, a, b, from, to, claims, status, documents, first, last] of rows) {
      const edge = String(id)
      found.add(edge)
      if (a !== from || b !== to) {
        const ids = [edge, String(a), String(b)]
        findings.push({ code: 'EDGE_ENDS', message: `It says ${from} and ${to}`, ids })
      }
      const support = supports.get(edge)
      const said = `${String(claims)} claims, ${String(status)}, ${figuresText(documents, first, last)}`
      findings.push(...figureFindings(edge, said, support, live))
    }
  }
  for (const [edge, { claims }] of supports) {
    if (found.has(edge)) continue
    const message = `There is no edge ${edge}, which its claims name`
    findings.push({ code: 'EDGE_MISSING', message, ids: claims })
  }
  return findings
}

function figureFindings(
  edge: string,
  said: string,
  support: Support | undefined,
  live: LiveDocuments
): readonly Finding[] {
  if (!support) {
    const message = 'No live claim supports the edge'
    return [{ code: 'EDGE_WITHOUT_CLAIM', message, ids: [edge] }]
  }
  const { claims, statuses, documents } = support
  const right = `${claims.length} claims, ${strongest(statuses)}, ${figuresOf(documents, live)}`
  if (said === right) return []
  return [{ code: 'EDGE_FIGURES', message: `It has ${said}; its claims: ${right}`, ids: [edge] }]
}

async function supportByEdge(ask: Ask, live: LiveDocuments): Promise<ReadonlyMap<string, Support>> {
  const supports = new Map<string, Support>()
  const rows = await ask(
    'MATCH (c:Claim) WHERE c.edge IS NOT NULL AND c.retractedAt IS NULL ' +
      'RETURN c.edge, c.id, c.document, c.attribution'
  )
  for (const [edge, claim, document, attribution] of rows as [string, string, string, string][]) {
    if (!live.has(document)) continue
    const support = supports.get(edge) ?? { claims: [], documents: new Set(), statuses: [] }
    support.claims.push(claim)
    support.documents.add(document)
    support.statuses.push(attribution as Attribution)
    supports.set(edge, support)
  }
  return supports
}
