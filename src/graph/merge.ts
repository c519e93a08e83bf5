import { foldForIndex } from '../map/fold.ts'
import type { Attribution } from '../model.ts'
import { sortKey } from './key.ts'
import { combineNames, isKnownByCode, type Names } from './names.ts'
import { chooseReference } from './reference.ts'
import type { EdgeRow, NodeRow, Properties, Value } from './rows.ts'
import { strongest } from './worldEdges.ts'

/**
 * One node out of what two sets of documents say of it. Commutative and associative, so that the
 * graph does not depend on the order in which documents come.
 */
export function mergeNodes(a: NodeRow, b: NodeRow): NodeRow {
  if (!isWorldNode(a)) return b
  if (isReference(a) || isReference(b)) return isReference(b) ? a : b
  const [p, q] = [a.properties, b.properties]
  const names = combineNames([namesOf(p), namesOf(q)], isKnownByCode(p.kind, p.countryCode))
  return {
    labels: a.labels,
    properties: {
      ...p,
      ...names,
      key: sortKey(foldForIndex(names.name), String(p.id)),
      ...lesserCountry(p, q),
      ...seenIn(p, q),
      documents: Number(p.documents) + Number(q.documents),
      ...chooseReference(p, q)
    }
  }
}

/**
 * One edge of the world out of the claims of two sets of documents; as mergeNodes. Documents of one
 * lineage are one source: where there are such, sources are counted anew (identity/lineage.ts).
 */
export function mergeEdges(a: EdgeRow, b: EdgeRow): EdgeRow {
  const [p, q] = [a.properties, b.properties]
  if (p.kind !== 'Relation') return b
  const days = seenIn(p, q)
  const seen = sortKey(days.firstSeen, String(p.id))
  return {
    ...a,
    properties: {
      ...p,
      ...days,
      seen,
      key: a.type === 'RELATED' ? seen : (p.key ?? null),
      status: strongest([p.status, q.status] as Attribution[]),
      claims: Number(p.claims) + Number(q.claims),
      documents: Number(p.documents) + Number(q.documents),
      independentSources: Number(p.independentSources) + Number(q.independentSources)
    }
  }
}

/** Actor, Place or Thing: what several documents may share, and count. */
export function isWorldNode({ labels }: NodeRow): boolean {
  return labels[0] === 'Actor' || labels[0] === 'Place' || labels[0] === 'Thing'
}

/** A country nobody mentions. */
export function isReference({ labels }: NodeRow): boolean {
  return labels.includes('Reference')
}

function namesOf({ name, acronym, aliases }: Properties): Names {
  return {
    name: String(name),
    acronym: typeof acronym === 'string' ? acronym : null,
    aliases: Array.isArray(aliases) ? aliases : []
  }
}

export function seenIn(
  p: Properties,
  q: Properties
): Record<'firstSeen' | 'lastSeen', string | null> {
  const firsts = texts([p.firstSeen, q.firstSeen])
  const lasts = texts([p.lastSeen, q.lastSeen])
  return { firstSeen: firsts.at(0) ?? null, lastSeen: lasts.at(-1) ?? null }
}

/** An actor may be said to be of several countries; the smallest id stands for it. */
function lesserCountry(p: Properties, q: Properties): Properties {
  const [least] = texts([p.country, q.country])
  const { country, countryCode } = least === p.country ? p : q
  return { country: country ?? null, countryCode: countryCode ?? null }
}

function texts(values: readonly (Value | null | undefined)[]): readonly string[] {
  return values.filter((value) => typeof value === 'string').sort()
}
