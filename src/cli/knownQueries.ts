import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kind, parse } from 'graphql'
import type { Request } from '../query/request.ts'
import { UsageError } from './failure.ts'

/** The page's own queries. */
export const EXAMPLES = fileURLToPath(new URL('../../examples/playground', import.meta.url))

const ENDING = '.graphql'

/**
 * The operations of the documents at these paths, files or folders; `NAME.variables.json` beside
 * `NAME.graphql` holds values of its variables. Throws UsageError.
 */
export async function readKnown(paths: readonly string[]): Promise<readonly Request[]> {
  const requests: Request[] = []
  for (const path of paths) {
    for (const file of await filesAt(path)) requests.push(...(await readFileAt(file)))
  }
  return requests
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${path}: cannot be read (${error.code}); name GraphQL documents or folders of them`
    )
  })
  if (!found.isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => name.endsWith(ENDING))
  return names.toSorted().map((name) => join(path, name))
}

async function readFileAt(file: string): Promise<readonly Request[]> {
  try {
    const query = await readFile(file, 'utf8')
    const beside = file.replace(/\.graphql$/, '.variables.json')
    const variables = existsSync(beside)
      ? (JSON.parse(await readFile(beside, 'utf8')) as object)
      : {}
    return parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [{ query, variables: { ...variables }, operationName: definition.name?.value ?? null }]
        : []
    )
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
