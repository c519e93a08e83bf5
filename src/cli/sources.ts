import { buffer } from 'node:stream/consumers'
import { listArticleFiles, readArticleFile } from '../article/files.ts'
import { ArticleError } from '../article/articleError.ts'
import type { ReadItem } from '../article/readArticles.ts'
import { fetchPage } from './fetchPage.ts'

/** Something that holds one article or several. */
export type Source = Readonly<{ place: string; read(): Promise<readonly ReadItem[]> }>

export type SourceOptions = Readonly<{
  /** The day of what brings none of its own. */
  published?: string | null
}>

/** What the arguments name, in the order given; a folder's files sorted by name. */
export function listSources(
  paths: readonly string[],
  options: SourceOptions = {}
): readonly Source[] {
  return paths.flatMap((path) => {
    if (path === '-') return [stdin(options)]
    if (/^https?:\/\//i.test(path)) return [page(path, options)]
    return files(path, options)
  })
}

function files(path: string, options: SourceOptions): readonly Source[] {
  try {
    return listArticleFiles(path).map((file) => ({
      place: file,
      read: async () => readArticleFile(file, options)
    }))
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error
    return [{ place: path, read: async () => [{ place: path, error }] }]
  }
}

const stdin = ({ published = null }: SourceOptions): Source => ({
  place: '(stdin)',
  async read() {
    const [{ readArticles }, bytes] = await Promise.all([
      import('../article/readArticles.ts'),
      buffer(process.stdin)
    ])
    return readArticles({ bytes, name: '(stdin)', published })
  }
})

const page = (url: string, { published = null }: SourceOptions): Source => ({
  place: url,
  async read() {
    try {
      const [{ readArticles }, bytes] = await Promise.all([
        import('../article/readArticles.ts'),
        fetchPage(url)
      ])
      return readArticles({ bytes, name: url, metadata: { url }, published })
    } catch (error) {
      if (error instanceof ArticleError) return [{ place: url, error }]
      throw error
    }
  }
})
