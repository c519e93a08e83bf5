import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { explain } from '../../src/query/explain.ts'
import type { Request } from '../../src/query/request.ts'
import type { Store } from '../../src/store/store.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { loadAll } from '../graphs/graph.ts'
import { describeNeo4j } from '../stores.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

function requestAt(query: string, variables: string): Request {
  const given = existsSync(new URL(variables, import.meta.url)) ? read(variables) : '{}'
  return { query: read(query), variables: JSON.parse(given) as Record<string, unknown> }
}

const GOLDEN = '../golden/query/'
const EXAMPLES = '../../examples/playground/'
const ALL: readonly (readonly [string, Request])[] = [
  ...readdirSync(new URL(GOLDEN, import.meta.url)).map(
    (name) =>
      [
        name,
        requestAt(`${GOLDEN}${name}/operation.graphql`, `${GOLDEN}${name}/variables.json`)
      ] as const
  ),
  ...readdirSync(new URL(EXAMPLES, import.meta.url))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => {
      const variables = name.replace('.graphql', '.variables.json')
      return [name, requestAt(EXAMPLES + name, EXAMPLES + variables)] as const
    })
]

/** What was is read whole: no index has its order. */
const OPERATIONS = ALL.filter(([, { query }]) => !query.includes('asOf'))

type Operator = Readonly<{ name: string; line: string; depth: number }>

function operatorsOf(profile: string): readonly Operator[] {
  return profile
    .split('\n')
    .filter((line) => /\brows=\d/.test(line))
    .map((line) => ({
      name: line.trim().split(/ {2}/)[0] ?? '',
      line: line.trim(),
      depth: line.length - line.trimStart().length
    }))
}

/** Reads all there is, whatever is asked; what is retracted has an index of its own. */
const SCAN = /^(AllNodesScan|NodeByLabelScan|NodeIndexScan|.*Relationship(s|Type|Index)?\w*Scan)$/
const SORT = /^(Sort|Top|PartialSort|PartialTop)$/
/** Between a sort and what it sorts. */
const PASSES = /^(Filter|Projection|CacheProperties|Distinct|OrderedDistinct)$/

/** Scans, and sorts of all that an index or a node's edges hold; merging sorted pages is none. */
function excesses(operators: readonly Operator[], isCounting: boolean): readonly string[] {
  return operators.flatMap(({ name, line }, at) => {
    if (SCAN.test(name)) {
      const isWhole = line.includes('retractedAt IS NOT NULL') || (isCounting && EVENTS.test(line))
      return isWhole ? [] : [line]
    }
    if (!SORT.test(name)) return []
    const sorted = operators.slice(at + 1).find((below) => !PASSES.test(below.name))
    const isRead = /Seek|Scan|Expand/.test(sorted?.name ?? '')
    return isRead && !BOUNDED.test(sorted?.line ?? '') ? [`${line} over ${sorted?.line}`] : []
  })
}

/** To count all events by month or kind, all of them are read, and where they were. */
const EVENTS = /[( ]\w+:Event\b|:OCCURRED_IN\]/

/** What one event, claim, document, quote or name has: as many as one report makes. */
const BOUNDED =
  /-\[\w+:(SAID_BY|QUOTES|CHECKED|CONCERNS|OCCURRED_IN|MENTIONS|RELATED)\]->|<-\[\w+:(ROLE|NAMED)\]-|UNIQUE/

describeNeo4j('what the database does', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await loadAll(store, CORPUS)
  })

  test.each(OPERATIONS)(
    'for %s is no scan, and sorts no more than a page',
    async (_name, request) => {
      const { statement, parameters } = explain(store, request)
      const profile = await store.profile({ cypher: statement ?? '', parameters })
      const isCounting = /\b(timeline|groupBy)\b/.test(request.query)
      expect(excesses(operatorsOf(profile), isCounting)).toEqual([])
    }
  )
})
