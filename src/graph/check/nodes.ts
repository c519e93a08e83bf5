import { foldForIndex } from '../../map/fold.ts'
import type { Ask, Finding } from './finding.ts'
import { figuresOf, figuresText, type LiveDocuments } from './seen.ts'

const LABELS = ['Actor', 'Place', 'Thing', 'Event'] as const

type StoredNode = Readonly<{ id: string; isReference: boolean; said: string; names: string[] }>

/** A node is there while a live document mentions it, counts those, and is found by its names. */
export async function checkNodes(ask: Ask, live: LiveDocuments): Promise<readonly Finding[]> {
  const mentions = await mentionsByNode(ask, live)
  const findings: Finding[] = []
  for (const label of LABELS) {
    const known = label === 'Event' ? null : await namesByNode(ask, label)
    for (const node of await storedNodes(ask, label)) {
      findings.push(...mentionFindings(node, mentions.get(node.id) ?? new Set(), live))
      const missing = known && !node.isReference ? missingNames(node, known.get(node.id)) : []
      if (missing.length === 0) continue
      const message = `No Name leads to it by ${missing.map((name) => `"${name}"`).join(', ')}`
      findings.push({ code: 'NAME_MISSING', message, ids: [node.id] })
    }
  }
  return findings
}

function mentionFindings(
  { id, isReference, said }: StoredNode,
  documents: ReadonlySet<string>,
  live: LiveDocuments
): readonly Finding[] {
  if (documents.size === 0 && !isReference) {
    return [{ code: 'NODE_UNMENTIONED', message: 'No live document mentions it', ids: [id] }]
  }
  const right = figuresOf(documents, live)
  if (said === right && (documents.size === 0) === isReference) return []
  return [{ code: 'NODE_FIGURES', message: `It has ${said}; its mentions: ${right}`, ids: [id] }]
}

function missingNames({ names }: StoredNode, known: ReadonlySet<string> = new Set()): string[] {
  return names.map(foldForIndex).filter((folded) => folded !== '' && !known.has(folded))
}

async function storedNodes(ask: Ask, label: string): Promise<readonly StoredNode[]> {
  const rows = await ask(
    `MATCH (n:${label}) RETURN n.id, labels(n), n.documents, n.firstSeen, n.lastSeen, ` +
      `n.name, n.acronym, n.aliases`
  )
  return rows.flatMap(([id, labels, documents, first, last, name, acronym, aliases]) => {
    const all = labels as readonly string[]
    // A country is an actor and a place; it is looked at once.
    if (label === 'Place' && all.includes('Actor')) return []
    const names = [name, acronym, ...((aliases as readonly unknown[] | null) ?? [])]
    return {
      id: String(id),
      isReference: all.includes('Reference'),
      said: figuresText(documents, first, last),
      names: names.filter((one) => typeof one === 'string')
    }
  })
}

async function mentionsByNode(
  ask: Ask,
  live: LiveDocuments
): Promise<ReadonlyMap<string, Set<string>>> {
  const mentions = new Map<string, Set<string>>()
  const rows = await ask('MATCH (d:Document)-[:MENTIONS]->(n) RETURN n.id, d.id')
  for (const [node, document] of rows as [string, string][]) {
    if (live.has(document)) add(mentions, node, document)
  }
  return mentions
}

async function namesByNode(
  ask: Ask,
  label: string
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const names = new Map<string, Set<string>>()
  const rows = await ask(`MATCH (n:${label})-[:NAMED]->(x:Name) RETURN n.id, x.folded`)
  for (const [node, folded] of rows as [string, string][]) add(names, node, folded)
  return names
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value))
}
