import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listArticleFiles, readArticleFile } from '../../src/article/files.ts'
import { extractor } from '../../src/extract/extract.ts'
import { load } from '../../src/load.ts'
import type { Article } from '../../src/model.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'

export const RECORDED_AT = '2024-10-01T08:00:00.000Z'

/** By the name of its file, every report of seeds/. */
export function reportsOfDemo(): ReadonlyMap<string, Article> {
  const files = listArticleFiles(fileURLToPath(new URL('../../seeds', import.meta.url)))
  return new Map(
    files.map((path) => {
      const [item] = readArticleFile(path)
      if (item === undefined || 'error' in item) throw new Error(`${path} is no article`)
      return [basename(path, '.txt'), item.article]
    })
  )
}

/** What `griot load seeds` does, at a fixed time. */
export async function loadDemo(store: Store): Promise<void> {
  for (const article of reportsOfDemo().values()) {
    await load(store, article, { extractor, recordedAt: RECORDED_AT })
  }
}

/** The data of an answer without errors. */
export async function ask<Data>(
  store: Store,
  query: string,
  variables: Readonly<Record<string, unknown>> = {}
): Promise<Data> {
  const { text, errors } = await answer(store, { query, variables })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return (JSON.parse(text) as { data: Data }).data
}
