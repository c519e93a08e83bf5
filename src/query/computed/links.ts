import { compareClaims, type LinkFound, type Told } from '../../analysis/claimLinks.ts'

type Row = readonly unknown[]
type Rows = readonly Row[]

/** What is compared of a claim. */
export const COMPARED: readonly string[] = [
  'id',
  'key',
  'predicate',
  'polarity',
  'comparator',
  'value',
  'low',
  'high',
  'document',
  'subject',
  'object',
  'scope',
  'derivation'
]
/** Of a claim about one event, behind what is compared of it: its document's lineage. */
const LINEAGE = COMPARED.length
/** A row of a link behind its key. */
export const LINK_COLUMNS: readonly string[] = ['cursor', 'type', 'claim', 'why']

/**
 * The claim's own properties and lineage, the claims that its document links with it, each with the
 * link's type and reason behind, and the events it is about with the claims about each: its links,
 * that to the newest claim first.
 */
export function links(columns: Row): Row {
  const own = columns.slice(0, COMPARED.length)
  const [lineage, linked = [], linking = [], ...events] = columns.slice(
    COMPARED.length
  ) as readonly Rows[]
  const rows = [...linked, ...linking].map((claim): Row => {
    const [type, why] = claim.slice(-2)
    return linkRow({ type, why } as LinkFound, claim)
  })
  for (const [event, claims] of events.flat()) {
    const others = claims as Rows
    const all = others.map((row) => toldOf(row, String(event), row[LINEAGE]))
    const mine = toldOf(own, String(event), lineage)
    for (const [at, other] of all.entries()) {
      const found = compareClaims(mine, other, all)
      const row = others[at]
      if (found !== null && row) rows.push(linkRow(found, row))
    }
  }
  const byKey = new Map(rows.map((row) => [row[0], row]))
  return [[...byKey.values()].toSorted((a, b) => (String(a[0]) < String(b[0]) ? 1 : -1))]
}

function linkRow({ type, why }: LinkFound, claim: Row): Row {
  const [id, key] = claim
  return [`${String(key)}!${type}!${String(id)}`, type, [claim], why]
}

function toldOf(row: Row, event: string, lineage: unknown): Told {
  const values = Object.fromEntries(COMPARED.map((name, at) => [name, row[at] ?? null]))
  const { subject, object, ...told } = values
  const [[line] = []] = (lineage ?? []) as Rows
  const other = subject === event ? object : subject
  return { ...told, event, other, date: null, lineage: line ?? null } as unknown as Told
}
