import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listArticleFiles, readArticleFile } from '../src/article/files.ts'
import { extractor } from '../src/extract/extract.ts'
import { load } from '../src/load.ts'
import { startServer, type RunningServer, type ServerOptions } from '../src/server.ts'
import type { Store } from '../src/store/store.ts'

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url))
export const RECORDED_AT = '2024-09-20T08:00:00.000Z'

/** What `griot load seeds` does, at a fixed time. */
export const loadSeeds = (store: Store): Promise<void> => loadFrom(store, SEEDS)

/** The one article that was published so. */
export const loadSeedArticle = (store: Store): Promise<void> =>
  loadFrom(store, join(SEEDS, 'bamako.txt'))

async function loadFrom(store: Store, path: string): Promise<void> {
  for (const item of listArticleFiles(path).flatMap((file) => readArticleFile(file))) {
    if ('error' in item) throw item.error
    await load(store, item.article, { extractor, recordedAt: RECORDED_AT })
  }
}

/** A server on any free port. */
export const serve = (
  store: Store,
  options: Omit<ServerOptions, 'store'> = {}
): Promise<RunningServer> => startServer({ store, port: 0, ...options })

type Answer = Readonly<{
  data?: unknown
  errors?: readonly Readonly<{
    message: string
    path?: readonly (string | number)[]
    extensions?: Readonly<Record<string, unknown>>
  }>[]
}>

/** Posts a GraphQL request as a browser's page or a program would. */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {}
): Promise<Readonly<{ status: number; headers: Headers; answer: Answer }>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables })
  })
  return {
    status: response.status,
    headers: response.headers,
    answer: (await response.json()) as Answer
  }
}
