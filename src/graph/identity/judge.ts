import { KIND_OF_TYPE } from '../../map/labels.ts'
import { kindOfId } from '../../map/ids.ts'
import type { Row, Statement } from '../../model.ts'
import type { Store } from '../../store/store.ts'
import { GraphError } from '../error.ts'
import { inBatch } from '../identifiers.ts'
import { afterwards } from '../history/afterwards.ts'
import { keepNodes } from '../history/former.ts'
import { record, type Recording } from '../history/recording.ts'
import { readStored } from '../stored.ts'
import { writeRows } from '../transact.ts'
import { judgementRow, MACHINE, type Verdict } from './judgements.ts'
import { settleLineage } from './lineage.ts'
import { linkJudgements } from './link.ts'
import { settle } from './settle.ts'
import { readStanding, type Standing } from './standing.ts'

/**
 * What a person says of a pair; `left` and `right` are ids that the things have, or once had, or of two
 * documents: that these are one source.
 */
export type Said = Readonly<{
  left: string
  right: string
  verdict: Verdict
  reason: string
  by: string
  /** An instant, as text. */
  at: string
}>

/** `status`: whether the judgement was there already, as it is. */
export type Judged = Readonly<{ id: string; status: 'new' | 'unchanged' }>

/**
 * Records a person's judgement on two things and makes the graph what it then is, in one
 * transaction. Throws GraphError: THING_UNKNOWN, SAME_THING, KINDS_DIFFER, COUNTRIES_DIFFER,
 * JUDGEMENT_WITHDRAWN.
 */
export async function judge(store: Store, said: Said): Promise<Judged> {
  return record(store, said.at, async (transaction) => {
    return judgeWithin(transaction, said)
  })
}

/** The same within a transaction that goes on. */
export async function judgeWithin(transaction: Recording, said: Said): Promise<Judged> {
  const { left, right, by } = said
  if (by === MACHINE) throw new TypeError(`${MACHINE} is who compares; name the person who judges`)
  const ofDocuments = isOfDocument(left) && isOfDocument(right)
  if (ofDocuments) await refuseUnread(transaction, said)
  else refuseUnfit(said, await readStanding(transaction, [left, right].filter(isOfThing)))
  const row = judgementRow({ ...said, score: null })
  const id = String(row.properties.id)
  const [known] = await readStored(transaction, [row])
  if (known?.properties.withdrawnAt) {
    throw new GraphError(
      'JUDGEMENT_WITHDRAWN',
      `Judgement ${id}, of this instant, was withdrawn; judge again with a later one`
    )
  }
  if (known) return { id, status: 'unchanged' }
  await writeRows(transaction, { nodes: [row], edges: [] }, { nodes: [], edges: [] })
  if (ofDocuments) {
    await settleLineage(transaction, [left, right], true)
  } else {
    await settle(transaction, [left, right])
    await linkJudgements(transaction, [left, right])
  }
  return { id, status: 'new' }
}

/** What becomes of a judgement that is withdrawn; `at` is an instant, as text. */
export type Withdrawal = Readonly<{ reason: string; at: string }>

/**
 * Takes a judgement back, a person's or one that comparison found, and makes the graph what it is
 * without it, in one transaction; comparing again does not bring it back. Throws GraphError:
 * JUDGEMENT_UNKNOWN, JUDGEMENT_WITHDRAWN.
 */
export async function withdraw(
  store: Store,
  judgement: string,
  { reason, at }: Withdrawal
): Promise<void> {
  await record(store, at, async (transaction) => {
    const { left, right, withdrawnAt } = await readPair(transaction, judgement)
    if (withdrawnAt !== null) {
      const message = `Judgement ${judgement} was withdrawn at ${withdrawnAt}; nothing changed`
      throw new GraphError('JUDGEMENT_WITHDRAWN', message)
    }
    const recording = await afterwards(transaction, 'Judgement', judgement)
    await keepNodes(recording, 'Judgement', [judgement])
    await recording.run({
      cypher:
        'MATCH (j:Judgement) WHERE j.id = $id SET j.withdrawnAt = $at, j.withdrawalReason = $reason',
      parameters: { id: judgement, at, reason }
    })
    const ends = [left, right]
    if (kindOfId(left) === 'document') {
      await settleLineage(recording, ends, true)
      return
    }
    await settle(recording, ends, null, new Set(ends))
    await linkJudgements(recording, ends)
  })
}

/** The two that a judgement is on. Throws GraphError JUDGEMENT_UNKNOWN. */
export async function pairOfJudgement(
  runner: Pick<Store, 'run'>,
  judgement: string
): Promise<Readonly<{ left: string; right: string }>> {
  const { left, right } = await readPair(runner, judgement)
  return { left, right }
}

async function readPair({ run }: Runner, judgement: string) {
  const [row] = await run({
    cypher: 'MATCH (j:Judgement) WHERE j.id = $id RETURN j.left, j.right, j.withdrawnAt',
    parameters: { id: judgement }
  })
  if (!row) {
    const message = `There is no judgement ${judgement}; review lists the undecided ones`
    throw new GraphError('JUDGEMENT_UNKNOWN', message)
  }
  const [left, right, withdrawnAt] = row
  return {
    left: String(left),
    right: String(right),
    withdrawnAt: typeof withdrawnAt === 'string' ? withdrawnAt : null
  }
}

type Runner = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

const OF_THINGS: ReadonlySet<unknown> = new Set(['actor', 'country', 'location', 'thing', 'event'])

function isOfThing(id: string): boolean {
  return OF_THINGS.has(kindOfId(id))
}

function isOfDocument(id: string): boolean {
  return kindOfId(id) === 'document'
}

/** Of documents it is judged whether they are one source; both have to be live. */
async function refuseUnread({ run }: Runner, { left, right }: Said): Promise<void> {
  if (left === right) throw sameThing(left)
  const live = await run({
    cypher:
      'UNWIND $batch.rows AS id MATCH (d:Document) WHERE d.id = id AND d.retractedAt IS NULL ' +
      'RETURN d.id',
    parameters: inBatch([left, right])
  })
  const known = new Set(live.flat())
  const missing = [left, right].find((id) => !known.has(id))
  if (missing === undefined) return
  const message = `There is no live document ${missing}; give the ids of two documents that the graph has`
  throw new GraphError('THING_UNKNOWN', message)
}

function sameThing(id: string): GraphError {
  return new GraphError('SAME_THING', `${id} is given twice; a judgement is on two things`)
}

function refuseUnfit({ left, right }: Said, standing: ReadonlyMap<string, Standing>): void {
  const [one, other] = [left, right].map((id) => {
    const found = standing.get(id)
    if (found) return found
    const message = `No live document tells of ${id}; give the id of an actor, a place, a thing or an event that the graph has`
    throw new GraphError('THING_UNKNOWN', message)
  })
  if (left === right) {
    throw sameThing(left)
  }
  const [kind, otherKind] = [kindOf(one), kindOf(other)]
  if (kind !== otherKind) {
    const message = `${left} is of kind ${kind} and ${right} of kind ${otherKind}; only things of one kind can be judged`
    throw new GraphError('KINDS_DIFFER', message)
  }
  if (kind === 'Country') {
    const message = `${left} and ${right} are two countries, and these are never one`
    throw new GraphError('COUNTRIES_DIFFER', message)
  }
}

function kindOf(standing: Standing | undefined): string {
  return standing?.type ? KIND_OF_TYPE[standing.type] : 'Event'
}
