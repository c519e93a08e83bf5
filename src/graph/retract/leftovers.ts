import type { Transaction } from '../../store/store.ts'
import type { Report } from '../identity/reports.ts'
import type { GraphRows } from '../rows.ts'
import { removeNodes } from './remove.ts'

const DOCUMENT = 'MATCH (d:Document) WHERE d.id = $document '

/**
 * Takes away what a retracted document left and its new reading does not tell: another extractor
 * may have read it before, and what it read would come to life with the document.
 */
export async function removeLeftovers(
  { run }: Transaction,
  document: string,
  contribution: GraphRows,
  reports: readonly Report[]
): Promise<void> {
  const parameters = { document }
  const ask = (cypher: string) => run({ cypher, parameters })
  const told = new Set([
    ...contribution.nodes.map(({ properties }) => properties.id),
    ...reports.map(({ id }) => id)
  ])
  const left = {
    Claim: await ask('MATCH (c:Claim) WHERE c.document = $document RETURN c.id'),
    Report: await ask('MATCH (r:Report) WHERE r.document = $document RETURN r.id'),
    Quote: await ask(`${DOCUMENT}MATCH (d)<-[:\`IN\`]-(q:Quote) RETURN q.id`),
    Check: await ask(`${DOCUMENT}MATCH (d)-[:CHECKED]->(x:Check) RETURN x.id`)
  }
  const claims = 'MATCH (c:Claim) WHERE c.document = $document '
  await ask(`${claims}MATCH (c)-[e:LINK]->(o) DELETE e`)
  // What stood for its things then may not stand for them now.
  await ask(`${claims}MATCH (c)-[e:SUBJECT|OBJECT|SAID_BY]->(n) DELETE e`)
  await ask(`${DOCUMENT}MATCH (d)-[:CHECKED]->(x:Check) MATCH (x)-[e:CONCERNS]->(c) DELETE e`)
  await ask(`${DOCUMENT}MATCH (d)-[e:MENTIONS]->(n) DELETE e`)
  await removeNodes(
    { run },
    Object.entries(left).flatMap(([label, rows]) =>
      rows
        .map(([id]) => String(id))
        .filter((id) => !told.has(id))
        .map((id) => ({ labels: [label], properties: { id } }))
    )
  )
}
