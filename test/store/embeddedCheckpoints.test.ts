import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { makeCheckpoints } from '../../src/store/embeddedCheckpoints.ts'

const MEGABYTE = 2 ** 20

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'griot-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the log may grow to 16 MB, and to as much as the file that each checkpoint writes', async () => {
  const path = join(folder, 'graph')
  const database = grafeo.GrafeoDB.create(path)
  try {
    const adapt = makeCheckpoints(database, path)
    expect(database.checkpointStatus().walBytes).toBe(16 * MEGABYTE)
    // Text that does not compress well, in properties as large as one may be.
    for (const factor of [2654435761, 2246822519, 3266489917]) {
      const text = Array.from({ length: MEGABYTE }, (_, at) => (at * factor) % 1e9).join('')
      await database.executeCypher('CREATE (:Blob {text: $text})', { text })
    }
    database.walCheckpoint()
    adapt()
    const { size } = statSync(path)
    expect(size).toBeGreaterThan(16 * MEGABYTE)
    expect(database.checkpointStatus().walBytes).toBe(size)
  } finally {
    database.close()
  }
})
