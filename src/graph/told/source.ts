import { isClaimOf } from '../claimsOf.ts'
import type { Check, ClaimLink, Range, Row, Statement } from '../../model.ts'
import { momentIn, NOW } from '../history/moment.ts'
import { inBatch } from '../identifiers.ts'
import type { Properties } from '../rows.ts'

/** What the store holds of one document and of no other. */
export type Source = Readonly<{
  document: Properties
  /** MENTIONS edges in the order of first mention, events among them. */
  mentions: readonly Properties[]
  claims: readonly Properties[]
  /** By the claim's id, in their order. */
  quotes: ReadonlyMap<string, readonly Range[]>
  /** SAID_BY edges by the claim's id, in their order. */
  speakers: ReadonlyMap<string, readonly Properties[]>
  links: readonly ClaimLink[]
  checks: readonly Check[]
}>

type Runner = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

/**
 * By document id, of those that are there and live: now, or each as of the instant that stands in its
 * place in `instants`.
 */
export async function readSource(
  { run }: Runner,
  documents: readonly string[],
  instants?: readonly string[]
): Promise<ReadonlyMap<string, Source>> {
  const moment = instants ? momentIn('row.at') : NOW
  const { edge, own, state } = moment
  const rows = documents.map((id, index) => ({ id, at: instants?.[index] ?? '' }))
  const of =
    (name: string, label: string, key: string) =>
    async (read: string): Promise<readonly Row[]> => {
      const isLive = `${state(name)}.retractedAt IS NULL`
      const cypher = moment.found(label, (one) => {
        const isOf =
          one === 'Claim' ? isClaimOf(name, 'document', 'row.id') : `${name}.${key} = row.id`
        return `UNWIND $batch.rows AS row ${moment.node(name, one, isOf, isLive)}${read}`
      })
      return run({ cypher, parameters: inBatch(rows) })
    }
  const ofDocument = of('d', 'Document', 'id')
  const ofClaim = of('c', 'Claim', 'document')
  const found = await ofDocument(` RETURN d.id, properties(${state('d')}), ${own('d', 'text')}`)
  const mentions = byFirst(
    await ofDocument(`${edge('d', 'm', ['MENTIONS'], 'n')} RETURN d.id, properties(m), m.position`)
  )
  const claims = byFirst(
    (await ofClaim(` RETURN c.document, properties(${state('c')}), c.id`)).map(
      ([document, claim, id]) => [document, { ...(claim as Properties), id: String(id) }]
    )
  )
  const quotes = byFirst(
    await ofClaim(
      `${edge('c', 'e', ['QUOTES'], 'q')} RETURN c.id, {start: q.start, end: q.end}, e.position`
    )
  )
  const speakers = byFirst(
    await ofClaim(`${edge('c', 's', ['SAID_BY'], 'n')} RETURN c.id, properties(s), s.position`)
  )
  const links = byFirst(
    await ofClaim(
      `${edge('c', 'l', ['LINK'], 'o')} ` +
        'RETURN c.document, {from: c.id, to: o.id, type: l.type, why: l.why}'
    )
  )
  const checked = edge('d', 'k', ['CHECKED'], 'x')
  const checks = byFirst(
    await ofDocument(
      `${checked} RETURN d.id, {id: x.id, code: x.code, message: x.message}, k.position`
    )
  )
  const concerned = byFirst(
    await ofDocument(`${checked}${edge('x', 'e', ['CONCERNS'], 'c')} RETURN x.id, c.id, e.position`)
  )
  return new Map(
    (found as readonly [string, Properties, string | null][]).map(([id, document, text]) => [
      id,
      {
        document: { ...document, id, ...(text === null ? {} : { text }) },
        mentions: listOf(mentions, id),
        claims: listOf(claims, id),
        quotes: quotes as ReadonlyMap<string, readonly Range[]>,
        speakers: speakers as ReadonlyMap<string, readonly Properties[]>,
        links: listOf<ClaimLink>(links, id).map(linkOf).sort(compareLinks),
        checks: listOf<Properties>(checks, id).map((check) => ({
          code: String(check.code),
          claims: listOf<string>(concerned, String(check.id)),
          message: String(check.message)
        }))
      }
    ])
  )
}

/** Only events have a status. */
export function isOfEvent({ status }: Properties): boolean {
  return typeof status === 'string'
}

/** Second column by the first, in the order of the third. */
function byFirst(rows: readonly Row[]): ReadonlyMap<string, readonly unknown[]> {
  const lists = new Map<string, Row[]>()
  for (const row of rows) {
    const list = lists.get(String(row[0]))
    if (list) list.push(row)
    else lists.set(String(row[0]), [row])
  }
  return new Map(
    [...lists].map(([key, list]) => [
      key,
      list.sort((a, b) => Number(a[2] ?? 0) - Number(b[2] ?? 0)).map((row) => row[1])
    ])
  )
}

function listOf<T>(lists: ReadonlyMap<string, readonly unknown[]>, key: string): readonly T[] {
  return (lists.get(key) ?? []) as readonly T[]
}

/** An engine gives the keys of a map in any order. */
function linkOf({ from, to, type, why }: ClaimLink): ClaimLink {
  return { from, to, type, why }
}

function compareLinks(a: ClaimLink, b: ClaimLink): number {
  return linkText(a) < linkText(b) ? -1 : 1
}

const linkText = ({ from, to, type }: ClaimLink): string => `${from} ${to} ${type}`
