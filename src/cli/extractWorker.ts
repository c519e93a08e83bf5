import { parentPort } from 'node:worker_threads'
import { extractor } from '../extract/extract.ts'
import type { Article } from '../model.ts'

parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(extractor.extract(article))
})
