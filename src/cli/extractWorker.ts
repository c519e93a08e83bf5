import { parentPort } from 'node:worker_threads'
import { extractor } from '../extract/extract.ts'
import type { Article } from '../model.ts'

parentPort?.on('message', (article: Article) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(extractor.extract(article))
})
