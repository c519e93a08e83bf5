import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import grafeo from '@grafeo-db/js'
import { embeddedStore, openEmbedded } from '../../src/store/embedded.ts'
import { missingIndexes } from '../../src/store/indexes.ts'
import type { Store } from '../../src/store/store.ts'

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))
const READ = { cypher: 'MATCH (x:Thing) RETURN x.id AS id ORDER BY id', parameters: {} }
const create = (id: string) => ({ cypher: 'CREATE (:Thing {id: $id})', parameters: { id } })

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'griot-test-'))
  file = join(folder, 'deep', 'graph')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function ids(store: Store): Promise<unknown[]> {
  return (await store.run(READ)).map(([id]) => id)
}

/** Resolves when the writer has printed `count` ids; gives all of its output as it grows. */
async function startWriter(count: number): Promise<{ child: ChildProcess; lines: () => string[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, file], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let output = ''
  const lines = (): string[] => output.split('\n').slice(0, -1)
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      output += data
      if (lines().length >= count) resolve()
    })
    child.on('close', () => reject(new Error('The writer ended by itself.')))
  })
  return { child, lines }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.on('close', () => resolve()))
}

describe('The embedded store', () => {
  test('makes the folder of its file, and finds all again when opened again', async () => {
    const first = openEmbedded(file)
    await first.createIndexes()
    await first.run(create('a'), { mode: 'WRITE' })
    await first.close()
    const second = openEmbedded(file)
    expect(await missingIndexes(second)).toEqual([])
    expect(await ids(second)).toEqual(['a'])
    await second.close()
  })

  test('loses nothing that was acknowledged when its process is killed, and keeps no half', async () => {
    for (const round of [1, 2, 3]) {
      rmSync(folder, { recursive: true, force: true })
      const { child, lines } = await startWriter(20 * round)
      child.kill('SIGKILL')
      await ended(child)
      const store = openEmbedded(file)
      const there = new Set(await ids(store))
      await store.close()
      expect(lines().length).toBeGreaterThanOrEqual(20 * round)
      for (const at of lines()) expect(there).toContain(`${at}a`)
      for (const id of there) expect(there).toContain(String(id).replace('a', 'b'))
    }
  })

  test('names the file and the way out when another process has it open', async () => {
    const { child } = await startWriter(1)
    expect(() => openEmbedded(file)).toThrow(
      expect.objectContaining({
        code: 'STORE_LOCKED',
        message: expect.stringMatching(new RegExp(`${file}.*embedded:PATH`))
      })
    )
    child.kill('SIGKILL')
    await ended(child)
    await openEmbedded(file).close()
  })

  test('refuses a file that is no graph, and leaves it as it was', () => {
    const other = join(folder, 'notes.txt')
    writeFileSync(other, 'not a graph')
    const refused = { code: 'STORE_UNREADABLE', message: expect.stringContaining(other) }
    expect(() => openEmbedded(other)).toThrow(expect.objectContaining(refused))
    expect(readdirSync(folder)).toEqual(['notes.txt'])
  })

  test('refuses a folder', () => {
    expect(() => openEmbedded(folder)).toThrow(
      expect.objectContaining({
        code: 'STORE_UNREADABLE',
        message: expect.stringContaining(folder)
      })
    )
  })

  test('refuses a path through a file', () => {
    const other = join(folder, 'notes.txt')
    writeFileSync(other, '')
    expect(() => openEmbedded(join(other, 'graph'))).toThrow(
      expect.objectContaining({ code: 'STORE_UNREADABLE' })
    )
  })

  test('keeps its log from growing without end', async () => {
    const store = openEmbedded(file)
    const text = 'x'.repeat(100_000)
    for (let at = 0; at < 40; at++)
      await store.run(
        {
          cypher:
            'UNWIND range(1, 10) AS i MERGE (x:Thing {id: toString(i)}) SET x.name = $text + $at',
          parameters: { text, at: String(at) }
        },
        { mode: 'WRITE' }
      )
    // Forty times one megabyte went through it; the engine looks at its size now and then.
    const first = join(`${file}.wal`, 'wal_00000000000000000000.log')
    const end = performance.now() + 20_000
    while (existsSync(first) && performance.now() < end) await sleep(100)
    expect(existsSync(first)).toBe(false)
    await store.close()
    expect(existsSync(`${file}.wal`) ? readdirSync(`${file}.wal`) : []).toEqual([])
  })

  test('runs the work again when another writer was first', async () => {
    const database = grafeo.GrafeoDB.create()
    const store = embeddedStore(database, async () => {})
    await store.run(
      { cypher: "CREATE (:Thing {id: 'a', value: 0})", parameters: {} },
      { mode: 'WRITE' }
    )
    const add = 'MATCH (x:Thing) SET x.value = x.value + $value'
    let attempts = 0
    await store.transaction(async ({ run }) => {
      attempts++
      await run(READ)
      if (attempts < 3) await database.executeCypher(add, { value: 10 })
      await run({ cypher: add, parameters: { value: 1 } })
    })
    expect(attempts).toBe(3)
    expect(await store.run({ cypher: 'MATCH (x:Thing) RETURN x.value', parameters: {} })).toEqual([
      [21]
    ])
    await store.close()
  })

  test('gives up when another writer is always first', async () => {
    const database = grafeo.GrafeoDB.create()
    const store = embeddedStore(database, async () => {})
    await store.run(create('a'), { mode: 'WRITE' })
    const set = 'MATCH (x:Thing) SET x.value = 1'
    const failing = store.transaction(async ({ run }) => {
      await run(READ)
      await database.executeCypher(set)
      await run({ cypher: set, parameters: {} })
    })
    await expect(failing).rejects.toMatchObject({ code: 'STORE_CONFLICT' })
    await store.close()
  })

  test('is on the disk before a write is answered', async () => {
    const flushed: number[] = []
    const database = grafeo.GrafeoDB.create()
    const store = embeddedStore(database, async () => {
      flushed.push(database.nodeCount())
    })
    await store.run(create('a'), { mode: 'WRITE' })
    expect(flushed).toEqual([1])
    await store.run(READ)
    expect(flushed).toEqual([1])
    await store.close()
  })
})
