import { hits } from './hits.ts'
import type { Usage } from './side.ts'

/** Called by the process of a side once it listens: tells where, and answers what it used so far. */
export function tellParent(url: string): void {
  // Only what runs TypeScript needs them, and the driver takes a stack for every statement.
  process.setSourceMapsEnabled(false)
  process.on('message', (question) => {
    if (question !== 'usage') return
    const { user, system } = process.cpuUsage()
    const usage: Usage = {
      cpu: (user + system) / 1000,
      resident: process.memoryUsage.rss(),
      hits: hits.count
    }
    process.send?.({ usage })
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ url })
}
