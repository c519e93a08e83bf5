import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newFolder } from './runCli.ts'

const START = fileURLToPath(new URL('../../tools/start.js', import.meta.url))

describe('npm start', () => {
  test('reads the seeds into the store named, serves them, and passes options on', async () => {
    const store = `embedded:${join(newFolder(), 'graph')}`
    const child = spawn(process.execPath, [START, '--port', '0', '--store', store, '--json'])
    const closed = once(child, 'close')
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const addresses = JSON.parse(line.toString()) as { graphql: string; store: string }
    expect(addresses.store).toBe(store)
    const response = await fetch(addresses.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ statistics { documents } actorsNamed(name: "ECOWAS") { acronym } }'
      })
    })
    expect(await response.json()).toEqual({
      data: { statistics: { documents: 11 }, actorsNamed: [{ acronym: 'ECOWAS' }] }
    })
    child.kill('SIGTERM')
    expect(await closed).toEqual([0, null])
  })
})
