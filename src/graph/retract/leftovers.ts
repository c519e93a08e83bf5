import { isClaimOf } from '../claimsOf.ts'
import { retireEdges } from '../history/former.ts'
import type { Recording } from '../history/recording.ts'
import type { Report } from '../identity/reports.ts'
import type { GraphRows } from '../rows.ts'
import { removeNodes } from './remove.ts'

const CLAIMS = `MATCH (a:Claim) WHERE ${isClaimOf('a', 'document', 'row')}`
const TOLD = 'MATCH (a:Document) WHERE a.id = row'
const EDGES_OF_DOCUMENT = [
  ['LINK', `${CLAIMS} MATCH (a)-[e:LINK]->(b)`],
  ['SUBJECT', `${CLAIMS} MATCH (a)-[e:SUBJECT]->(b)`],
  ['OBJECT', `${CLAIMS} MATCH (a)-[e:OBJECT]->(b)`],
  ['SAID_BY', `${CLAIMS} MATCH (a)-[e:SAID_BY]->(b)`],
  [
    'CONCERNS',
    `MATCH (d:Document) WHERE d.id = row MATCH (d)-[:CHECKED]->(a:Check) MATCH (a)-[e:CONCERNS]->(b)`
  ],
  ['MENTIONS', `${TOLD} MATCH (a)-[e:MENTIONS]->(b)`]
] as const

const DOCUMENT = 'MATCH (d:Document) WHERE d.id = $document '

/**
 * Takes away what a retracted document left and its new reading does not tell: another extractor
 * may have read it before, and what it read would come to life with the document.
 */
export async function removeLeftovers(
  recording: Recording,
  document: string,
  contribution: GraphRows,
  reports: readonly Report[]
): Promise<void> {
  const parameters = { document }
  const ask = (cypher: string) => recording.run({ cypher, parameters })
  const told = new Set([
    ...contribution.nodes.map(({ properties }) => properties.id),
    ...reports.map(({ id }) => id)
  ])
  const left = {
    Claim: await ask(
      `MATCH (c:Claim) WHERE ${isClaimOf('c', 'document', '$document')} RETURN c.id`
    ),
    Report: await ask('MATCH (r:Report) WHERE r.document = $document RETURN r.id'),
    Quote: await ask(`${DOCUMENT}MATCH (d)<-[:\`IN\`]-(q:Quote) RETURN q.id`),
    Check: await ask(`${DOCUMENT}MATCH (d)-[:CHECKED]->(x:Check) RETURN x.id`)
  }
  // What stood for its things then may not stand for them now.
  for (const [type, match] of EDGES_OF_DOCUMENT) {
    await retireEdges(recording, { type, match, rows: [document] })
  }
  await removeNodes(
    recording,
    Object.entries(left).flatMap(([label, rows]) =>
      rows
        .map(([id]) => String(id))
        .filter((id) => !told.has(id))
        .map((id) => ({ labels: [label], properties: { id } }))
    )
  )
}
