import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFlush } from '../../src/store/durable.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'griot-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('A flush', () => {
  test('is shared by those who come while another is under way, and never joined midway', async () => {
    writeFileSync(join(folder, 'log'), 'x')
    const flush = makeFlush(folder)
    const first = flush()
    const waiting = new Promise((resolve) => setImmediate(resolve))
    await waiting
    const second = flush()
    const third = flush()
    expect(second).not.toBe(first)
    expect(third).toBe(second)
    await Promise.all([first, second, third])
  })

  test('does not mind files that go while it runs', async () => {
    for (let at = 0; at < 50; at++) writeFileSync(join(folder, `log${at}`), 'x')
    const done = makeFlush(folder)()
    setImmediate(() => {
      for (let at = 0; at < 50; at++) rmSync(join(folder, `log${at}`), { force: true })
    })
    await expect(done).resolves.toBeUndefined()
  })

  test('fails for all who wait when the disk does, and works again afterwards', async () => {
    const flush = makeFlush(join(folder, 'gone'))
    await expect(Promise.allSettled([flush(), flush()])).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' }
    ])
    expect(() => makeFlush(folder)()).not.toThrow()
  })
})
