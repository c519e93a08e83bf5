import { readArticle } from '../../src/article/readArticle.ts'
import type { TimeFinding } from '../../src/extract/findings.ts'
import { recognizeTimes } from '../../src/extract/recognizers/times.ts'
import { segment } from '../../src/extract/segment.ts'

/** The time expressions of a text that came out on a day, or on an unknown one. */
export function timesOf(published: string | null, text: string): readonly TimeFinding[] {
  const metadata = published === null ? null : { publishedAt: published }
  return recognizeTimes(segment(readArticle({ text, name: 'test', metadata })))
}

/** The points among them, as [words, value]. */
export const valuesOf = (
  published: string | null,
  text: string
): readonly (readonly [string, string | null])[] =>
  timesOf(published, text)
    .filter(({ kind }) => kind === 'POINT')
    .map(({ exact, value }) => [exact.replace(/\s+/g, ' '), value])
