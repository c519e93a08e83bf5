import type { Check, ClaimLink, Range, Row, Statement } from '../../model.ts'
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

const DOCUMENTS =
  'UNWIND $batch.rows AS id MATCH (d:Document) WHERE d.id = id AND d.retractedAt IS NULL '
const CLAIMS =
  'UNWIND $batch.rows AS id MATCH (c:Claim) WHERE c.document = id AND c.retractedAt IS NULL '

/** By document id, of those that are there and live. */
export async function readSource(
  { run }: Runner,
  documents: readonly string[]
): Promise<ReadonlyMap<string, Source>> {
  const ask = async (cypher: string): Promise<readonly Row[]> =>
    run({ cypher, parameters: inBatch(documents) })
  const found = await ask(`${DOCUMENTS}RETURN d.id, properties(d)`)
  const mentions = byFirst(
    await ask(`${DOCUMENTS}MATCH (d)-[m:MENTIONS]->(n) RETURN d.id, properties(m), m.position`)
  )
  const claims = byFirst(await ask(`${CLAIMS}RETURN c.document, properties(c)`))
  const quotes = byFirst(
    await ask(
      `${CLAIMS}MATCH (c)-[e:QUOTES]->(q:Quote) RETURN c.id, {start: q.start, end: q.end}, e.position`
    )
  )
  const speakers = byFirst(
    await ask(`${CLAIMS}MATCH (c)-[s:SAID_BY]->(n) RETURN c.id, properties(s), s.position`)
  )
  const links = byFirst(
    await ask(
      `${CLAIMS}MATCH (c)-[l:LINK]->(o:Claim) ` +
        'RETURN c.document, {from: c.id, to: o.id, type: l.type, why: l.why}'
    )
  )
  const checks = byFirst(
    await ask(
      `${DOCUMENTS}MATCH (d)-[e:CHECKED]->(x:Check) ` +
        'RETURN d.id, {id: x.id, code: x.code, message: x.message}, e.position'
    )
  )
  const concerned = byFirst(
    await ask(
      `${DOCUMENTS}MATCH (d)-[:CHECKED]->(x:Check) MATCH (x)-[e:CONCERNS]->(c:Claim) ` +
        'RETURN x.id, c.id, e.position'
    )
  )
  return new Map(
    (found as readonly [string, Properties][]).map(([id, document]) => [
      id,
      {
        document,
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
