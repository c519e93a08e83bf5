import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Article, Facts } from '../model.ts'

/** More threads than this wait for the writer. */
const MOST_WORKERS = 8

export type Pool = Readonly<{
  size: number
  extract(article: Article): Promise<Facts>
  close(): Promise<void>
}>

/** At most `wanted` threads that each hold an extractor; every article goes to the one with least to do. */
export function startPool(wanted: number): Pool {
  const size = Math.min(wanted, availableParallelism(), MOST_WORKERS)
  const threads = Array.from({ length: size }, startThread)
  return {
    size,
    extract(article) {
      const idlest = threads.reduce((a, b) => (b.waiting() < a.waiting() ? b : a))
      return idlest.extract(article)
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()))
    }
  }
}

/** One thread; its articles wait in line, and a crash costs only the one being read. */
function startThread() {
  let worker: Worker | null = null
  let line: Promise<unknown> = Promise.resolve()
  let waiting = 0
  async function run(article: Article): Promise<Facts> {
    worker ??= new Worker(WORKER)
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(article)
      const [facts] = (await once(worker, 'message')) as [Facts]
      return facts
    } catch (error) {
      worker = null
      throw error
    } finally {
      waiting--
    }
  }
  return {
    waiting: () => waiting,
    extract(article: Article): Promise<Facts> {
      waiting++
      const facts = line.then(() => run(article))
      line = facts.catch(() => null)
      return facts
    },
    async close() {
      await worker?.terminate()
    }
  }
}

/** Node's own loader, which threads start with, reads no TypeScript. */
export const CAN_START_THREADS = !import.meta.url.endsWith('.ts')

const WORKER = new URL('./extractWorker.js', import.meta.url)
