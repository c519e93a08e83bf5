/** Run as a process of its own: writes to the graph in argv[2] until killed, and prints each id it may. */
import { openStore } from '../../src/store/open.ts'

const store = await openStore(`embedded:${process.argv[2]}`)
for (let at = 0; ; at++) {
  await store.transaction(async ({ run }) => {
    for (const half of ['a', 'b']) {
      await run({
        cypher: 'CREATE (:Thing {id: $id, name: $name})',
        parameters: { id: `${at}${half}`, name: 'x'.repeat(500) }
      })
    }
  })
  process.stdout.write(`${at}\n`)
}
