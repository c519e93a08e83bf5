import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { Request } from '../query/answer.ts'
import { UsageError } from './failure.ts'

export type OperationOptions = Readonly<{ variables?: string; operation?: string }>

/** Limits keep strangers from asking too much; whoever has the store asks what they like. */
export const UNLIMITED = {
  limits: { depth: Infinity, fields: Infinity, rows: Infinity, walks: Infinity }
}

/** Reads the document from a file or, for `-`, from stdin. Throws UsageError. */
export async function readRequest(file: string, options: OperationOptions): Promise<Request> {
  return {
    query: await readDocument(file),
    variables: readVariables(options.variables),
    operationName: options.operation ?? null
  }
}

async function readDocument(file: string): Promise<string> {
  if (file === '-') return text(process.stdin)
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${file}: cannot be read (${error.code ?? error.message}); name a file with a GraphQL document, or - for stdin`
    )
  })
}

function readVariables(json = '{}'): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch {
    // Told below, as what is JSON but no object is.
  }
  throw new UsageError(`--variables takes a JSON object, such as '{"first": 5}'`)
}
