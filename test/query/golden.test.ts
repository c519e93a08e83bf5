import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer, type Request } from '../../src/query/answer.ts'
import { explain } from '../../src/query/explain.ts'
import type { Store } from '../../src/store/store.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { loadAll } from '../graphs/graph.ts'
import { describeStores } from '../stores.ts'

/** Each folder: an operation, what it becomes, and its answer on the six reports of ../graphs. */
const FOLDER = join(import.meta.dirname, '../golden/query')
/** For each of four labels one, and on the embedded store one for each of two words. */
const MOST_BEFORE = 12
const UPDATE = process.env['UPDATE_GOLDEN'] === '1'
if (UPDATE && process.env['CI']) throw new Error('Golden files are never rewritten in CI.')

const CASES = readdirSync(FOLDER).toSorted()

function requestOf(name: string): Request {
  const variables = join(FOLDER, name, 'variables.json')
  return {
    query: readFileSync(join(FOLDER, name, 'operation.graphql'), 'utf8'),
    variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : {}
  }
}

function compare(name: string, file: string, text: string): void {
  const path = join(FOLDER, name, file)
  if (UPDATE) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

describeStores('golden queries', (open) => {
  let store: Store
  let statements = 0
  beforeAll(async () => {
    const opened = await open()
    await loadAll(opened, CORPUS)
    store = {
      ...opened,
      run(statement, options) {
        statements++
        return opened.run(statement, options)
      }
    }
  })

  test.each(CASES)('%s: plan, statement, answer', async (name) => {
    const request = requestOf(name)
    const { plan, statement, parameters, pages } = explain(store, request)
    const values = Object.entries(parameters).map(
      ([name, value]) => `// $${name} = ${JSON.stringify(value)}\n`
    )
    const kept = pages.map(({ as, list }) => `// $${as} = ids of a page of: ${list}\n`)
    compare(name, 'plan.txt', `${plan}\n`)
    compare(
      name,
      `statement.${store.dialect}.cypher`,
      `${values.join('')}${kept.join('')}${statement}\n`
    )
    statements = 0
    const { text } = await answer(store, request)
    // What has to be found before the statement is asked by some of its own.
    if (plan.startsWith('search')) expect(statements).toBeLessThanOrEqual(MOST_BEFORE + 1)
    else expect(statements).toBe(1)
    compare(name, 'response.json', `${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  })
})
