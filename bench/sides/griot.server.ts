import { profiledStore } from './hits.ts'
import { tellParent } from './processSide.ts'

/** griot as it is published: built, with its own server. */
const built = new URL('../../dist/index.js', import.meta.url).href
const { openStore, startServer } = (await import(built)) as typeof import('../../src/index.ts')

const store = await openStore(process.env.GRIOT_STORE)
const server = await startServer({ store: profiledStore(store), port: 0 })
tellParent(`${server.url}/graphql`)
