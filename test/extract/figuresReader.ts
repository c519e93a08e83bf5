import { readArticle } from '../../src/article/readArticle.ts'
import type { FigureFinding } from '../../src/extract/findings.ts'
import { recognizeFigures } from '../../src/extract/recognizers/figures.ts'
import { segment } from '../../src/extract/segment.ts'

/** The figures of a text, published on a day in mid 2024 unless said otherwise. */
export const figuresOf = (
  text: string,
  published: string | null = '2024-06-12'
): readonly FigureFinding[] =>
  recognizeFigures(segment(readArticle({ name: 'test', text, published })))

/** "KILLED GE 42", "WOUNDED VAGUE_MANY": a figure in short. */
export function inShort({ measure, quantity, polarity }: FigureFinding): string {
  const { comparator, value } = quantity ?? {}
  return [measure, comparator ?? 'UNCOUNTED', value, polarity === 'NEGATED' ? 'NEGATED' : null]
    .filter((part) => part !== null && part !== undefined)
    .join(' ')
}

/** All figures of a text in short, joined by commas; empty for none. */
export const shortly = (text: string): string => figuresOf(text).map(inShort).join(', ')
