import { z } from 'zod'
import { ArticleError } from './articleError.ts'
import { readDay } from './day.ts'

const words = z.string().trim().min(1).nullish()

const METADATA = z.object({
  url: words,
  publisher: words,
  publishedAt: words.refine((value) => value == null || readDay(value) !== null, {
    message: 'expected a day such as "2024-09-19"'
  }),
  language: words.refine((value) => value == null || /^[a-z]{2,3}([-_]|$)/i.test(value), {
    message: 'expected an ISO 639-1 code such as "en"'
  }),
  originalSource: words,
  title: words
})

/** What stands beside a text: NAME.meta.json, the keys of a JSON item, or a page's own head. */
export type Metadata = Readonly<{
  url?: string | null
  publisher?: string | null
  /** A day or an instant. */
  publishedAt?: string | null
  /** ISO 639-1, a region may follow ("en-GB"). */
  language?: string | null
  originalSource?: string | null
  title?: string | null
}>

/** Other keys are allowed and left alone. Throws BAD_METADATA naming the place and the key. */
export function readMetadata(value: unknown, place: string): Metadata {
  const parsed = METADATA.safeParse(value)
  if (parsed.success) return withoutUndefined(parsed.data)
  const [issue] = parsed.error.issues
  const key = issue?.path.join('.')
  throw new ArticleError(
    'BAD_METADATA',
    place,
    `${key ? `"${key}": ` : ''}${issue?.message ?? 'invalid'}; correct it or leave the key out`
  )
}

/** Parses the text of a sidecar. */
export function parseMetadata(json: string, place: string): Metadata {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    throw new ArticleError('BAD_METADATA', place, 'is not JSON; correct it or remove the file')
  }
  return readMetadata(value, place)
}

const withoutUndefined = (data: z.infer<typeof METADATA>): Metadata => ({
  url: data.url ?? null,
  publisher: data.publisher ?? null,
  publishedAt: data.publishedAt ?? null,
  language: data.language ?? null,
  originalSource: data.originalSource ?? null,
  title: data.title ?? null
})
