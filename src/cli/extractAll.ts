import type { ReadItem } from '../article/readArticles.ts'
import { extractor } from '../extract/extract.ts'
import type { Article, Facts } from '../model.ts'
import { refusalOf, type Refusal } from './refusal.ts'
import type { Source } from './sources.ts'
import { CAN_START_THREADS, startPool, type Pool } from './workers.ts'

/** What `work` made of an article, or why it was refused. */
export type Outcome<T> = Readonly<
  { place: string; refused: Refusal } | { place: string; article: Article; value: T }
>
export type Extract = (article: Article) => Promise<Facts>

/** Articles read in this thread before others are started: starting one costs as much as these. */
const ALONE = 4
/** Articles under way for each thread, so that none waits for the reader or the writer. */
const AHEAD = 4

/**
 * Reads every source and does `work` on each article, several at once, with an extractor that
 * spreads over the machine's cores; outcomes come in the order given, and what is refused does not
 * stop the rest. `onSource` is called as each source has been read.
 */
export async function* extractAll<T>(
  sources: readonly Source[],
  work: (article: Article, extract: Extract) => Promise<T>,
  onSource: () => void = () => {}
): AsyncGenerator<Outcome<T>> {
  const underWay: Promise<Outcome<T>>[] = []
  const first = () => underWay.shift() as Promise<Outcome<T>>
  let pool: Pool | null = null
  let begun = 0
  try {
    for (const source of sources) {
      for (const item of await source.read()) {
        if (begun++ === ALONE && CAN_START_THREADS) pool = startPool()
        underWay.push(workOn(item, work, pool?.extract ?? extractHere))
        while (underWay.length > (pool?.size ?? 0) * AHEAD) yield await first()
      }
      onSource()
    }
    while (underWay.length > 0) yield await first()
  } finally {
    await pool?.close()
  }
}

const extractHere: Extract = async (article) => extractor.extract(article)

async function workOn<T>(
  item: ReadItem,
  work: (article: Article, extract: Extract) => Promise<T>,
  extract: Extract
): Promise<Outcome<T>> {
  const { place } = item
  if ('error' in item) return { place, refused: refusalOf(place, item.error) }
  try {
    return { place, article: item.article, value: await work(item.article, extract) }
  } catch (error) {
    return { place, refused: refusalOf(place, error) }
  }
}
