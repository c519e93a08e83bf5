import { isRecorded, reachInstant } from '../graph/history/recording.ts'
import { withdraw } from '../graph/identity/judge.ts'
import { recordJudgements, type JudgementState } from '../graph/identity/restore.ts'
import { retractDocument } from '../graph/retract.ts'
import { loadFacts } from '../load.ts'
import type { Store } from '../store/store.ts'
import { refused, type ExportInput } from './exportFiles.ts'
import { readHistoryFile, type Entry, type LineOf } from './historyFile.ts'
import type { Step } from './loadSteps.ts'

/**
 * Records what a history tells as of its instants, so that the graph has the same past. The store must
 * be one in which nothing was recorded yet: what is recorded later is so since later.
 */
export async function* historySteps(store: Store, input: ExportInput): AsyncGenerator<Step> {
  if (await isRecorded(store)) {
    const message =
      'is a history, and the store has one of its own; name a new one with --store, or load an export without --history'
    yield refused(input.place, 'HISTORY_EXISTS', message)
    return
  }
  const asOf = instantsOf(store)
  for await (const entry of readHistoryFile(input)) {
    yield 'refused' in entry ? entry : stepOf(store, entry, asOf)
  }
}

type AsOf = <T>(since: string, given: string, work: () => Promise<T>) => Promise<T>

/** Has what was recorded under an earlier instant than the one since when it is so, be so since then. */
function instantsOf(store: Store): AsOf {
  let reached = ''
  return async (since, given, work) => {
    if (given !== since && reached !== since) await reachInstant(store, since)
    const result = await work()
    reached = since
    return result
  }
}

function stepOf(store: Store, entry: Exclude<Entry, { refused: unknown }>, asOf: AsOf): Step {
  const { place } = entry
  if (entry.kind === 'judgements') {
    const { since, lines } = entry
    const judgements = lines.map(judgementOf)
    return {
      place,
      judge: () => asOf(since, since, () => recordJudgements(store, judgements, since))
    }
  }
  if (entry.kind === 'document') {
    const { since, recordedAt } = entry.line
    const options = { recordedAt, reread: true, isJudged: true }
    return {
      place,
      load: () => asOf(since, recordedAt, () => loadFacts(store, entry.facts, options))
    }
  }
  const { line } = entry
  const { since, reason } = line
  if (line.kind === 'withdrawal') {
    const at = line.withdrawnAt
    const work = () => withdraw(store, line.judgement, { reason, at })
    return { place, judge: () => asOf(since, at, work) }
  }
  const at = line.retractedAt
  const work = async () => void (await retractDocument(store, line.document, { reason, at }))
  return { place, judge: () => asOf(since, at, work) }
}

function judgementOf(line: LineOf<'judgement'>): JudgementState {
  const { left, right, verdict, score, reason, by, at, grounds, lapsed } = line
  return { left, right, verdict, score, reason, by, at, grounds, lapsed }
}
