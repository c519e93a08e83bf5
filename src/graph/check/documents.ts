import { createHash } from 'node:crypto'
import type { Store } from '../../store/store.ts'
import { inBatch, knownType } from '../identifiers.ts'
import { quoteRow } from '../quoteRows.ts'
import type { Finding } from './finding.ts'

/** Documents at a time: their texts are held in memory. */
const PAGE = 200

/** A document's id is the hash of its text, and every quote stands in the text where it says. */
export async function checkDocuments(store: Store): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (let after = ''; ;) {
    const page = (await store.run({
      cypher:
        'MATCH (d:Document) WHERE d.id > $after ' +
        `RETURN d.id AS id, d.text ORDER BY id LIMIT ${PAGE}`,
      parameters: { after }
    })) as readonly [string, string][]
    const last = page.at(-1)
    if (!last) return findings
    after = last[0]
    const texts = new Map(page)
    for (const [id, text] of texts) {
      if (createHash('sha256').update(text, 'utf8').digest('hex') === id) continue
      const message = 'Its text is not the one its id is the hash of'
      findings.push({ code: 'DOCUMENT_ID', message, ids: [id] })
    }
    findings.push(...(await checkQuotes(store, texts)))
  }
}

async function checkQuotes(
  store: Store,
  texts: ReadonlyMap<string, string>
): Promise<readonly Finding[]> {
  const rows = await store.run({
    cypher:
      'UNWIND $batch.rows AS id MATCH (d:Document) WHERE d.id = id ' +
      `MATCH (d)<-[:${knownType('IN')}]-(q:Quote) ` +
      'RETURN d.id, q.id, q.exact, q.prefix, q.suffix, q.start, q.end',
    parameters: inBatch([...texts.keys()])
  })
  return rows.flatMap(([document, quote, exact, prefix, suffix, start, end]): Finding[] => {
    const text = texts.get(String(document)) ?? ''
    const range = { start: Number(start), end: Number(end) }
    const right = quoteRow(String(document), text, { ...range, exact: '' }).properties
    const stands = text.slice(range.start, range.end) === exact
    if (stands && prefix === right.prefix && suffix === right.suffix) return []
    const message = `${JSON.stringify(exact)} with its context does not stand at ${range.start}`
    return [{ code: 'QUOTE_NOT_IN_TEXT', message, ids: [String(quote), String(document)] }]
  })
}
