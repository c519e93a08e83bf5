import type { ReadItem } from '../article/readArticles.ts'
import type { Article, Facts } from '../model.ts'
import type { Source } from './sources.ts'
import type { Pool } from './workers.ts'

export type Refusal = Readonly<{ place: string; code: string; message: string }>
export type Extracted = Readonly<{ place: string; article: Article; facts: Facts }>
export type Outcome = Readonly<{ refused: Refusal }> | Extracted

/** Articles read in this thread before others are started: a start costs as much as these. */
const ALONE = 4
/** Articles under way for each thread, so that none waits for the reader or the writer. */
const AHEAD = 4

/**
 * Reads every source and extracts its articles, several at once; outcomes come in the order given,
 * and what is refused does not stop the rest. `onSource` is called as each source is done.
 */
export async function* extractAll(
  sources: readonly Source[],
  onSource: () => void = () => {}
): AsyncGenerator<Outcome> {
  const alone = await import('../extract/extract.ts')
  const under: Promise<Outcome>[] = []
  let pool: Pool | null = null
  let begun = 0
  try {
    for (const source of sources) {
      for (const item of await source.read()) {
        if (begun++ === ALONE) pool = (await import('./workers.ts')).startPool()
        const extract =
          pool?.extract ?? (async (article: Article) => alone.extractor.extract(article))
        under.push(extractItem(item, extract))
        while (under.length > (pool?.size ?? 0) * AHEAD) yield await next(under)
      }
      onSource()
    }
    while (under.length > 0) yield await next(under)
  } finally {
    await pool?.close()
  }
}

const next = (under: Promise<Outcome>[]): Promise<Outcome> => under.shift() as Promise<Outcome>

async function extractItem(
  item: ReadItem,
  extract: (article: Article) => Promise<Facts>
): Promise<Outcome> {
  if ('error' in item) return { refused: refusalOf(item.place, item.error) }
  try {
    return { place: item.place, article: item.article, facts: await extract(item.article) }
  } catch (error) {
    return { refused: refusalOf(item.place, error) }
  }
}

export function refusalOf(place: string, error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL_ERROR'
  return { place, code, message: message.startsWith(place) ? message : `${place}: ${message}` }
}
