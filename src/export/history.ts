import { createHash } from 'node:crypto'
import { momentIn } from '../graph/history/moment.ts'
import { inBatch } from '../graph/identifiers.ts'
import { readTold } from '../graph/told.ts'
import type { Store } from '../store/store.ts'
import { historyHeaderLine } from './header.ts'
import { readRecorded, type Recorded } from './history/recorded.ts'
import type { ExportOptions } from './jsonl.ts'

/** Documents at a time: they are held in memory with their texts. */
const DOCUMENTS = 50
const JUDGEMENTS = 500

/**
 * All that was recorded, or was until an instant, in its order, as JSON Lines without their line ends
 * (docs/export.md): what documents told each time they were read, their retractions, what was judged
 * and withdrawn. Recorded again elsewhere it makes a graph with the same past, and the same lines.
 * Otherwise as `exportJsonl`.
 */
export async function* exportHistory(
  store: Pick<Store, 'run'>,
  { asOf }: ExportOptions = {}
): AsyncGenerator<string> {
  const recorded = await readRecorded(store, asOf)
  const documents = recorded.filter(({ kind }) => kind === 'document')
  yield historyHeaderLine(new Set(documents.map(({ id }) => id)).size)
  const isNews = newsOf(recorded)
  let lines = 0
  for (const page of pagesOf(recorded)) {
    for (const line of await linesOf(store, page, isNews)) {
      lines++
      yield line
    }
  }
  yield JSON.stringify({ kind: 'end', lines })
}

type IsNews = (recorded: Recorded, said: object | undefined) => boolean

/** Whether something says else than it said before, asked in the order of time. */
function newsOf(recorded: readonly Recorded[]): IsNews {
  const asked = new Set(recorded.filter(isPerhaps).map(({ id }) => id))
  const before = new Map<string, string>()
  return (one, said) => {
    if (!asked.has(one.id)) return true
    const digest = createHash('sha256').update(JSON.stringify(said)).digest('base64')
    const last = before.get(one.id)
    before.set(one.id, digest)
    return !isPerhaps(one) || last !== digest
  }
}

function isPerhaps(one: Recorded): boolean {
  return 'isPerhaps' in one && one.isPerhaps
}

/** Parts in which no document stands twice. */
function* pagesOf(recorded: readonly Recorded[]): Generator<readonly Recorded[]> {
  let [page, documents]: [Recorded[], Set<string>] = [[], new Set()]
  for (const one of recorded) {
    const isFull = documents.size === DOCUMENTS || page.length - documents.size >= JUDGEMENTS
    if (isFull || (one.kind === 'document' && documents.has(one.id))) {
      yield page
      ;[page, documents] = [[], new Set()]
    }
    page.push(one)
    if (one.kind === 'document') documents.add(one.id)
  }
  yield page
}

/** The lines of a page, by a fixed number of statements. */
async function linesOf(
  store: Pick<Store, 'run'>,
  page: readonly Recorded[],
  isNews: IsNews
): Promise<readonly string[]> {
  const read = page.filter(({ kind }) => kind === 'document')
  const [ids, instants] = [read.map(({ id }) => id), read.map(({ since }) => since)]
  const told = await readTold(store, ids, instants)
  const facts = new Map(told.map((one) => [one.document.id, one]))
  const judgements = await readJudged(
    store,
    page.filter(({ kind }) => kind === 'judgement')
  )
  return page.flatMap((one) => {
    const { kind, since, id } = one
    switch (kind) {
      case 'retraction': {
        const { retractedAt, reason } = one
        return JSON.stringify({ kind, since, document: id, retractedAt, reason })
      }
      case 'document': {
        const said = facts.get(id)
        if (!isNews(one, said)) return []
        return JSON.stringify({ kind, since, recordedAt: one.recordedAt, ...said })
      }
      case 'judgement': {
        const said = judgements.get(`${id} ${since}`)
        return isNews(one, said) ? JSON.stringify({ kind, since, ...said }) : []
      }
      case 'withdrawal': {
        const { withdrawnAt, reason } = one
        return JSON.stringify({ kind, since, judgement: id, withdrawnAt, reason })
      }
    }
  })
}

/** What was judged, by the id of the judgement and the instant. */
async function readJudged(
  store: Pick<Store, 'run'>,
  recorded: readonly Recorded[]
): Promise<ReadonlyMap<string, object>> {
  if (recorded.length === 0) return new Map()
  const { node, state } = momentIn('row.at')
  const said = SAID.map((name) => `${state('j')}.\`${name}\``).join(', ')
  const rows = await store.run({
    cypher: `UNWIND $batch.rows AS row ${node('j', 'Judgement', 'j.id = row.id')} RETURN j.id, row.at, ${said}`,
    parameters: inBatch(recorded.map(({ id, since }) => ({ id, at: since })))
  })
  return new Map(
    rows.map(([id, since, ...values]) => {
      const known = SAID.map((name, index) => [name, values[index]] as const)
      const present = known.filter(([, value]) => value !== null)
      return [`${String(id)} ${String(since)}`, Object.fromEntries(present)]
    })
  )
}

const SAID = ['left', 'right', 'verdict', 'score', 'reason', 'by', 'at', 'grounds', 'lapsed']
