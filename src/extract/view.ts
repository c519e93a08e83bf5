import type { Article, Range, SectionKind } from '../model.ts'

/** A word, number or mark; `text` is the article's own words at its place. */
export type Token = Range & Readonly<{ text: string }>

/** Tokens in order; `index` counts the sentences of the view. */
export type Sentence = Range &
  Readonly<{ index: number; section: SectionKind; paragraph: number; tokens: readonly Token[] }>

/**
 * An article as recognizers see it: cut into sentences and tokens once. Page furniture
 * (BOILERPLATE) has no sentences, so nothing can be read out of it.
 */
export type View = Readonly<{ article: Article; sentences: readonly Sentence[] }>
