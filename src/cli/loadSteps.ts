import { isStored } from '../graph/add.ts'
import { load, loadFacts, type LoadResult } from '../load.ts'
import type { Facts } from '../model.ts'
import type { Store } from '../store/store.ts'
import { ARTICLES_PER_THREAD, extractAll } from './extractAll.ts'
import { restoreJudgement } from '../graph/identity/restore.ts'
import { readExport, type ExportOutcome, splitExports } from './exportFiles.ts'
import { historySteps } from './historySteps.ts'
import { readFactsFiles, type FactsOutcome } from './factsFiles.ts'
import { startProgress } from './progress.ts'
import type { Refusal } from './refusal.ts'
import { listSources } from './sources.ts'

/** One document on its way into the store, or what else an export tells: judgements, in a history more. */
export type Step = Readonly<
  | { place: string; refused: Refusal }
  | { place: string; load(): Promise<LoadResult> }
  | { place: string; judge(): Promise<void> }
>

type StepOptions = Readonly<{ published?: string; recordedAt: string; reread?: boolean }>

/** Articles, and exports of griot's own among them. */
export async function* readableSteps(
  store: Store,
  paths: readonly string[],
  options: StepOptions
): AsyncGenerator<Step> {
  const { exports, articles } = await splitExports(paths)
  for (const input of exports) {
    const progress = await startProgress(input.header.documents, 'documents')
    try {
      const steps = input.header.history
        ? historySteps(store, input)
        : toldSteps(store, readExport(input), options)
      for await (const step of steps) {
        yield step
        if (!('judge' in step)) progress.step()
      }
    } finally {
      progress.stop()
    }
  }
  if (articles.length > 0) yield* articleSteps(store, articles, options)
}

/** The articles of the sources, read and extracted ahead of the store. */
async function* articleSteps(
  store: Store,
  paths: readonly string[],
  { published, recordedAt, reread = false }: StepOptions
): AsyncGenerator<Step> {
  const sources = listSources(paths, { published: published ?? null })
  const progress = await startProgress(sources.length, 'files')
  const outcomes = extractAll(
    sources,
    async (article, extract) =>
      !reread && (await isStored(store, article.id)) ? null : extract(article),
    ARTICLES_PER_THREAD.WRITING,
    progress.step
  )
  try {
    for await (const outcome of outcomes) {
      if ('refused' in outcome) yield outcome
      else {
        const { place, article, value } = outcome
        const extractor = extractedBefore(value, place)
        yield { place, load: () => load(store, article, { extractor, recordedAt, reread }) }
      }
    }
  } finally {
    progress.stop()
  }
}

/** Hands over what another thread has read; null where the store had the text then. */
const extractedBefore = (facts: Facts | null, place: string) => ({
  name: 'griot',
  extract(): Facts {
    if (facts) return facts
    throw new Error(`${place} was taken out of the store meanwhile; load it again`)
  }
})

/** Facts of any extractor, a line each. */
export const factsSteps = (
  store: Store,
  paths: readonly string[],
  options: StepOptions
): AsyncGenerator<Step> => toldSteps(store, readFactsFiles(paths), options)

async function* toldSteps(
  store: Store,
  outcomes: AsyncIterable<Outcome>,
  { recordedAt, reread = false }: StepOptions
): AsyncGenerator<Step> {
  let judged = 0
  for await (const outcome of outcomes) {
    if ('refused' in outcome) yield outcome
    else if ('judgement' in outcome) {
      const { withdrawn, ...judgement } = outcome.judgement
      // Of two that exclude each other the later counts, so they keep their order.
      const said = { ...judgement, at: later(recordedAt, judged++) }
      yield { place: outcome.place, judge: () => restoreJudgement(store, said, withdrawn) }
    } else {
      const { place, facts } = outcome
      yield { place, load: () => loadFacts(store, facts, { recordedAt, reread }) }
    }
  }
}

type Outcome = FactsOutcome | ExportOutcome

function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}
