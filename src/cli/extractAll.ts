import { setFlagsFromString } from 'node:v8'
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

/**
 * How many articles to come make it worth to start one more thread. Starting one and warming it up
 * takes as much processor time as reading 200 articles.
 */
export const ARTICLES_PER_THREAD = {
  /** Nothing else to do meanwhile: few articles are read in this thread at no extra cost. */
  READING: 600,
  /** This thread writes what others read. */
  WRITING: 150
} as const

/** Articles under way for each thread, so that none waits for the reader or the writer. */
const AHEAD = 4

/**
 * The extractor is much code that runs seldom: compiling as eagerly as the engine does by default
 * took two fifths of the time of reading 500 articles.
 */
const PATIENT_COMPILER = '--interrupt-budget=600000'
/** The V8 of Node 20; later ones wait longer by themselves and no longer know the flag. */
const LAST_EAGER_V8 = 11

/**
 * Reads every source and does `work` on each article with an extractor that spreads over the
 * machine's cores, a thread for each `articlesPerThread`; outcomes come in the order given, and what
 * is refused does not stop the rest. `onSource` is called as each source has been read.
 */
export async function* extractAll<T>(
  sources: readonly Source[],
  work: (article: Article, extract: Extract) => Promise<T>,
  articlesPerThread: number,
  onSource: () => void = () => {}
): AsyncGenerator<Outcome<T>> {
  if (Number.parseInt(process.versions.v8, 10) <= LAST_EAGER_V8) {
    setFlagsFromString(PATIENT_COMPILER)
  }
  const underWay: Promise<Outcome<T>>[] = []
  const first = () => underWay.shift() as Promise<Outcome<T>>
  let pool: Pool | null = null
  try {
    for (const [i, source] of sources.entries()) {
      const items = await source.read()
      const toCome = items.length + sources.length - i
      if (!pool && toCome > articlesPerThread && CAN_START_THREADS) {
        pool = startPool(Math.floor(toCome / articlesPerThread))
      }
      for (const item of items) {
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
