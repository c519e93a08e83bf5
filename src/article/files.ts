import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { ArticleError } from './articleError.ts'
import { kindOfName } from './kind.ts'
import { parseMetadata, type Metadata } from './metadata.ts'
import { readArticles, type ReadItem } from './readArticles.ts'

const SIDECAR = '.meta.json'

/**
 * The files to read at a path: the file itself, or those of a folder and its sub-folders whose
 * names promise an article, sorted. Throws NOT_FOUND.
 */
export function listArticleFiles(path: string): readonly string[] {
  if (!existsSync(path)) {
    throw new ArticleError('NOT_FOUND', path, 'no such file or folder; check the path')
  }
  return statSync(path).isDirectory() ? filesOfFolder(path) : [path]
}

function filesOfFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesOfFolder(path)
    return entry.isFile() && isArticleName(entry.name) ? [path] : []
  })
}

const isArticleName = (name: string): boolean =>
  kindOfName(name) !== null && !name.endsWith(SIDECAR)

/** Reads a file with the metadata that lies beside it; every problem is an item, none is thrown. */
export function readArticleFile(
  path: string,
  options: Readonly<{ published?: string | null }> = {}
): readonly ReadItem[] {
  try {
    const metadata = readSidecar(path)
    return readArticles({
      bytes: readBytes(path),
      name: path,
      metadata,
      published: options.published ?? null
    })
  } catch (error) {
    if (error instanceof ArticleError) return [{ place: path, error }]
    throw error
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable'
    throw new ArticleError('NOT_FOUND', path, `cannot be read (${reason}); check the path`)
  }
}

/** NAME.meta.json beside NAME.txt, or null. */
function readSidecar(path: string): Metadata | null {
  const sidecar = join(dirname(path), basename(path, extname(path)) + SIDECAR)
  if (sidecar === path || !existsSync(sidecar)) return null
  return parseMetadata(readBytesAsText(sidecar), sidecar)
}

const readBytesAsText = (path: string): string => new TextDecoder().decode(readBytes(path))
