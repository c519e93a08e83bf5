import type { Row, Statement } from '../../model.ts'
import { keepNodes, retireEdges } from '../history/former.ts'
import type { Recording } from '../history/recording.ts'
import { inBatch, knownLabel, knownType } from '../identifiers.ts'
import { groupsOf } from '../groups.ts'
import { labelOfId } from './labelOfId.ts'
import { leadGone } from './leads.ts'
import { MACHINE, ofEither } from './judgements.ts'
import { readStanding } from './standing.ts'

/** A judgement as far as reading it back from its things needs it, withdrawn or not. */
type Linked = Readonly<{
  id: string
  left: string
  right: string
  isWithdrawn: boolean
  /** Nothing that live documents tell bears it out any more. */
  isLapsed: boolean
  isUnsure: boolean
  isOfPerson: boolean
  key: string
  leftNode: string | null
  rightNode: string | null
  undecidedKey: string | null
}>

type Links = Pick<Linked, 'id' | 'leftNode' | 'rightNode' | 'undecidedKey'>

/**
 * Leads the judgements on these things to the nodes that stand for their two ends now, as long as
 * live documents tell both, and marks those that wait for a person; what no live document tells any
 * more is led to what it was one with. Last of what changes either.
 */
export async function linkJudgements(
  transaction: Recording,
  ids: readonly string[]
): Promise<void> {
  const judgements = await readLinked(transaction, ids)
  if (judgements.length === 0) return
  const ends = new Set(judgements.flatMap(({ left, right }) => [left, right]))
  const standing = await readStanding(transaction, [...ends])
  await leadGone(transaction, [...ends], standing)
  const decided = new Set(
    judgements.filter((one) => one.isOfPerson && !one.isWithdrawn).map(pairOf)
  )
  const changed = judgements.flatMap((one): readonly Links[] => {
    const [left, right] = [standing.get(one.left)?.node, standing.get(one.right)?.node]
    const [leftNode, rightNode] = left && right && !one.isLapsed ? [left, right] : [null, null]
    const waits =
      one.isUnsure &&
      !one.isWithdrawn &&
      !one.isLapsed &&
      leftNode !== rightNode &&
      !decided.has(pairOf(one))
    const undecidedKey = waits ? one.key : null
    const isSame =
      one.leftNode === leftNode && one.rightNode === rightNode && one.undecidedKey === undecidedKey
    return isSame ? [] : [{ id: one.id, leftNode, rightNode, undecidedKey }]
  })
  await relink(transaction, changed)
}

const pairOf = ({ left, right }: Linked): string => `${left} ${right}`

async function readLinked(
  { run }: Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>,
  ids: readonly string[]
): Promise<readonly Linked[]> {
  const rows = await run({
    cypher: ofEither(
      'RETURN j.id AS id, j.left AS left, j.right AS right, ' +
        'j.withdrawnAt AS withdrawn, j.lapsed AS lapsed, j.verdict AS verdict, j.`by` AS judge, j.key AS sort, ' +
        'j.leftNode AS leftNode, j.rightNode AS rightNode, j.undecidedKey AS undecidedKey'
    ),
    parameters: inBatch(ids)
  })
  return [...new Map(rows.map((row) => [row[0], linkedOf(row)])).values()]
}

function linkedOf(row: Row): Linked {
  const [id, left, right, withdrawnAt, lapsed, verdict, by, key, ...links] = row
  const [leftNode = null, rightNode = null, undecidedKey = null] = links.map((value) =>
    typeof value === 'string' ? value : null
  )
  return {
    id: String(id),
    left: String(left),
    right: String(right),
    isWithdrawn: typeof withdrawnAt === 'string',
    isLapsed: lapsed === true,
    isUnsure: verdict === 'UNSURE',
    isOfPerson: by !== MACHINE,
    key: String(key),
    leftNode,
    rightNode,
    undecidedKey
  }
}

async function relink(recording: Recording, links: readonly Links[]): Promise<void> {
  if (links.length === 0) return
  const ids = links.map(({ id }) => id)
  const found = 'MATCH (j:Judgement) WHERE j.id ='
  for (const type of ['LEFT', 'RIGHT']) {
    const match = `MATCH (a:Judgement) WHERE a.id = row MATCH (a)-[e:${type}]->(b)`
    await retireEdges(recording, { type, match, rows: ids })
  }
  await keepNodes(recording, 'Judgement', ids)
  await recording.run({
    cypher:
      `UNWIND $batch.rows AS row ${found} row.id SET j.leftNode = row.leftNode, ` +
      'j.rightNode = row.rightNode, j.undecidedKey = row.undecidedKey',
    parameters: inBatch(links)
  })
  for (const [type, end] of [
    ['LEFT', 'leftNode'],
    ['RIGHT', 'rightNode']
  ] as const) {
    const rows = links.flatMap(({ id, [end]: node }) => (node === null ? [] : [{ id, node }]))
    for (const group of groupsOf(rows, ({ node }) => labelOfId(node))) {
      await recording.run({
        cypher:
          `UNWIND $batch.rows AS row ${found} row.id ` +
          `MATCH (n:${knownLabel(labelOfId(group[0].node))}) WHERE n.id = row.node ` +
          `CREATE (j)-[e:${knownType(type)}]->(n) SET e.since = $at`,
        parameters: { ...inBatch(group), at: recording.at }
      })
    }
  }
}
