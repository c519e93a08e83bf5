import type { Article } from '../../src/model.ts'

/** The sections of an article as [kind, words]. */
export const partsOf = ({ text, sections }: Article): readonly (readonly [string, string])[] =>
  sections.map(({ kind, start, end }) => [kind, text.slice(start, end)])

/** The words of its sections of one kind. */
export const wordsOf = (article: Article, kind: string): readonly string[] =>
  partsOf(article)
    .filter(([found]) => found === kind)
    .map(([, words]) => words)
