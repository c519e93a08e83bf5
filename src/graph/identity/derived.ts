import type { EntityType, Row, Statement } from '../../model.ts'
import { entityOf, eventOf } from './canonical.ts'
import { kindOfId } from '../../map/ids.ts'
import type { Merged } from './merged.ts'

type Runner = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

/** What live documents tell of under another node than its own, by own id: as Merged nodes have it. */
export async function mergedByMentions({ run }: Runner): Promise<ReadonlyMap<string, Merged>> {
  const rows = await run({
    cypher:
      'MATCH (d:Document)-[m:MENTIONS]->(n) WHERE m.told <> n.id AND d.retractedAt IS NULL ' +
      'RETURN DISTINCT m.told AS told, m.type AS own, n.id AS node, n.type AS type',
    parameters: {}
  })
  return new Map(
    rows.map(([told, own, node, type]) => {
      const isEvent = kindOfId(String(told)) === 'event'
      const to = isEvent ? eventOf(String(node)) : entityOf(String(node), type as EntityType)
      return [String(told), { told: String(told), type: isEvent ? null : (own as EntityType), to }]
    })
  )
}

/** By own id the node for which a Merged node has it stand, gone things aside; '' where it leads nowhere. */
export async function storedMerged({ run }: Runner): Promise<ReadonlyMap<string, string>> {
  const ids = await run({ cypher: 'MATCH (x:Merged) RETURN x.id', parameters: {} })
  const led = await run({
    cypher: 'MATCH (x:Merged)-[e:`IS`]->(n) RETURN x.id AS own, n.id AS node, e.gone',
    parameters: {}
  })
  const leads = new Set(led.flatMap(([id, , gone]) => (gone === true ? [String(id)] : [])))
  return new Map([
    ...ids
      .flat()
      .map(String)
      .flatMap((id): [string, string][] => (leads.has(id) ? [] : [[id, '']])),
    ...led.flatMap(([id, node, gone]): [string, string][] =>
      gone === true ? [] : [[String(id), String(node)]]
    )
  ])
}

/** The things of which one at least is told by no live document, and that were judged the same. */
export async function judgedGone({ run }: Runner): Promise<readonly string[]> {
  const rows = await run({
    cypher:
      "MATCH (j:Judgement) WHERE j.verdict = 'SAME' AND j.withdrawnAt IS NULL AND j.leftNode IS NULL " +
      'RETURN j.left, j.right',
    parameters: {}
  })
  return [...new Set(rows.flat().map(String))].sort()
}

/** The things that anything live was judged of. */
export async function judgedThings({ run }: Runner): Promise<readonly string[]> {
  const rows = await run({
    cypher:
      'MATCH (j:Judgement) WHERE j.withdrawnAt IS NULL AND j.lapsed IS NULL RETURN j.left, j.right',
    parameters: {}
  })
  const things = rows
    .flat()
    .map(String)
    .filter((id) => kindOfId(id) !== 'document')
  return [...new Set(things)].sort()
}
