import type { Ask, Finding } from './finding.ts'

/** Every live claim rests on a quote, and is joined to what it says it is about. */
export async function checkClaims(ask: Ask): Promise<readonly Finding[]> {
  const quoted = new Set((await ask('MATCH (c:Claim)-[:QUOTES]->(q:Quote) RETURN c.id')).flat())
  const subjects = await endsOf(ask, 'SUBJECT')
  const objects = await endsOf(ask, 'OBJECT')
  const claims = await ask(
    'MATCH (c:Claim) WHERE c.retractedAt IS NULL RETURN c.id, c.subject, c.object'
  )
  return claims.flatMap(([claim, subject, object]) => {
    const ids = [String(claim)]
    const findings: Finding[] = []
    if (!quoted.has(claim)) {
      findings.push({ code: 'CLAIM_WITHOUT_QUOTE', message: 'It has no quote', ids })
    }
    if ((subjects.get(claim) ?? null) !== subject || (objects.get(claim) ?? null) !== object) {
      const message = `It says subject ${String(subject)}, object ${String(object)}`
      findings.push({ code: 'CLAIM_ENDS', message, ids })
    }
    return findings
  })
}

async function endsOf(
  ask: Ask,
  type: 'SUBJECT' | 'OBJECT'
): Promise<ReadonlyMap<unknown, unknown>> {
  const rows = await ask(`MATCH (c:Claim)-[:${type}]->(n) RETURN c.id, n.id`)
  return new Map(rows.map(([claim, end]) => [claim, end]))
}
