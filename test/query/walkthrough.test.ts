import { readFileSync } from 'node:fs'
import { answer } from '../../src/query/answer.ts'
import { explain } from '../../src/query/explain.ts'
import { prepare } from '../../src/query/prepare.ts'
import { readRequest } from '../../src/query/request.ts'
import { IN_MEMORY, openEmbedded } from '../../src/store/embedded.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { loadAll } from '../graphs/graph.ts'

const GUIDE = readFileSync(new URL('../../docs/queries.md', import.meta.url), 'utf8')

/** The n-th block of a language in the guide. */
function block(language: string, nth: number): string {
  const blocks = [...GUIDE.matchAll(/```(\w*)\n([\s\S]*?)```/g)].filter(([, of]) => of === language)
  return blocks[nth]?.[2] ?? ''
}

test('the guide shows what the stages really make of its query', async () => {
  const request = { query: block('graphql', 0), variables: { name: 'NDF', first: 1 } }
  const store = openEmbedded(IN_MEMORY)
  try {
    await store.createIndexes()
    await loadAll(store, CORPUS)
    const { plan, statement } = explain(store, request)
    expect(block('', 1).trim()).toBe(plan)
    expect(block('cypher', 0).trim()).toBe(statement)
    const neo4j = explain({ dialect: 'neo4j' }, request).statement ?? ''
    for (const line of block('cypher', 1).trim().split('\n')) expect(neo4j).toContain(line.trim())

    const prepared = prepare(readRequest(request), request.variables, 'embedded').statement
    const rows = prepared ? await store.run(prepared) : []
    expect(rows[0]).toEqual(JSON.parse(block('json', 0)))
    expect(block('json', 1).trim()).toBe((await answer(store, request)).text)
  } finally {
    await store.close()
  }
})
