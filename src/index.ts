/**
 * What other programs import:
 *
 *     import { answer, extractor, load, openStore, readArticle } from 'griot'
 *
 *     const store = await openStore('embedded:my.graph')
 *     const article = readArticle({ name: 'article.txt', text })
 *     await load(store, article, { extractor, recordedAt: new Date().toISOString() })
 *     const { text } = await answer(store, { query: '{ actors { nodes { name } } }' })
 */
export { ArticleError } from './article/articleError.ts'
export { listArticleFiles, readArticleFile } from './article/files.ts'
export { readArticle } from './article/readArticle.ts'
export { readArticles, type ReadItem } from './article/readArticles.ts'
export { exportHistory } from './export/history.ts'
export { exportJsonl, type ExportOptions } from './export/jsonl.ts'
export { extractor } from './extract/extract.ts'
export type { Extractor } from './extract/extractor.ts'
export { FactsError } from './facts/error.ts'
export { readFacts, type FactsWithText } from './facts/readFacts.ts'
export { rebuildWorld } from './graph/rebuild.ts'
export { retractDocument } from './graph/retract.ts'
export { load, loadFacts, type LoadOptions, type LoadResult } from './load.ts'
export type * from './model.ts'
export { answer, type Answer, type AnswerOptions, type Request } from './query/answer.ts'
export { startServer, type RunningServer, type ServerOptions } from './server.ts'
export { StoreError } from './store/error.ts'
export { openStore } from './store/open.ts'
export type { Store, Transaction } from './store/store.ts'
