import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Memory = Readonly<{ heap: string; pageCache: string }>

/** Writes the settings of a server whose files all lie in `home`. */
export function writeHome(home: string, port: number, memory: Memory, login: boolean): void {
  mkdirSync(join(home, 'conf'), { recursive: true })
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': String(login),
    'server.directories.data': join(home, 'data'),
    'server.directories.logs': join(home, 'logs'),
    'server.directories.plugins': join(home, 'plugins'),
    'server.directories.import': join(home, 'import'),
    'server.memory.heap.max_size': memory.heap,
    'server.memory.pagecache.size': memory.pageCache,
    // Else 256 MB of disk before the first write, for each of two databases.
    'db.tx_log.preallocate': 'false',
    // Two pools of threads with nothing left to do, each waited for: five seconds by default.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s'
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`)
}
