import { statSync } from 'node:fs'
import type { GrafeoDB } from '@grafeo-db/js'

/** Without a limit the log grows until the store is closed, and a restart replays all of it. */
const LEAST_LOG_BYTES = 16 * 2 ** 20

/**
 * Has the engine write its log into the file `path` whenever it has grown as large as the file, or to 16 MB
 * where that is more. A checkpoint writes the whole file anew: at a fixed size of the log, a load would
 * cost the square of what is loaded. To be called when something was committed; never fails.
 */
export function makeCheckpoints(database: GrafeoDB, path: string): () => void {
  let limit = 0
  const adapt = () => {
    const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {}
    const wanted = Math.max(LEAST_LOG_BYTES, size)
    // The file changes only with a checkpoint.
    if (wanted === limit) return
    limit = wanted
    database.setCheckpointTriggers({ walBytes: limit })
  }
  adapt()
  return adapt
}
