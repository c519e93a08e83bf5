import type { NameFinding } from '../../src/extract/findings.ts'
import { recognizeNames } from '../../src/extract/recognizers/names.ts'
import { segment } from '../../src/extract/segment.ts'
import type { Article } from '../../src/model.ts'

/** A text as an article that is nothing but body. */
export const articleOf = (text: string): Article => ({
  id: 'a',
  text,
  title: null,
  url: null,
  publisher: null,
  originalSource: null,
  language: 'en',
  publishedAt: { value: null, precision: null, origin: 'NONE' },
  sections: [{ kind: 'BODY', start: 0, end: text.length }]
})

export const findingsOf = (text: string): readonly NameFinding[] =>
  recognizeNames(segment(articleOf(text)))

/** Each name as "words TYPE", adjectives of countries as "words TYPE DEMONYM". */
export const namesOf = (text: string): readonly string[] =>
  findingsOf(text).map((n) => `${n.exact} ${n.type}${n.form === 'DEMONYM' ? ' DEMONYM' : ''}`)
