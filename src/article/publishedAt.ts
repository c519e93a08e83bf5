import type { PublishedAt } from '../model.ts'
import { ArticleError } from './articleError.ts'
import { readDay } from './day.ts'

/** The three places a date can come from, best first; nothing else is ever asked. */
export type DateSources = Readonly<{
  metadata: string | null | undefined
  dateline: string | null
  published: string | null | undefined
}>

const known = (value: string, origin: 'METADATA' | 'TEXT'): PublishedAt => ({
  value,
  precision: 'DAY',
  origin
})

/** Metadata, then the dateline, then what the caller gave, else NONE. Throws BAD_DATE. */
export function choosePublishedAt(sources: DateSources, place: string): PublishedAt {
  const metadata = sources.metadata ? readDay(sources.metadata) : null
  if (metadata) return known(metadata, 'METADATA')
  if (sources.dateline) return known(sources.dateline, 'TEXT')
  if (!sources.published) return { value: null, precision: null, origin: 'NONE' }
  const published = readDay(sources.published)
  if (published) return known(published, 'METADATA')
  throw new ArticleError(
    'BAD_DATE',
    place,
    `"${sources.published}" is no day; write it as 2024-09-19`
  )
}
