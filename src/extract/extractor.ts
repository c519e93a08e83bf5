import type { Article, Facts } from '../model.ts'

/**
 * Anything that reads an article into Facts: the rules here, a model, an outside program. It does
 * no I/O, knows no clock, and the same article gives the same Facts.
 */
export type Extractor = Readonly<{ name: string; extract(article: Article): Facts }>
