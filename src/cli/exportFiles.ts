import { closeSync, createReadStream, existsSync, openSync, readSync } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { listArticleFiles } from '../article/files.ts'
import { isJudgementLine, readJudgementLine, type ToldJudgement } from '../export/judgements.ts'
import { EXPORT_VERSION, readHeader, type ExportHeader } from '../export/header.ts'
import { readFacts } from '../facts/readFacts.ts'
import type { FactsOutcome } from './factsFiles.ts'
import { refusalOf, type Refusal } from './refusal.ts'

/** An export of griot's own among the inputs of a load. */
export type ExportInput = Readonly<{ place: string; header: ExportHeader; open(): Readable }>

/** Enough for a header. */
const FIRST_BYTES = 1024

/** Tells exports, by their first line, from the articles that the other arguments name. */
export async function splitExports(
  paths: readonly string[]
): Promise<Readonly<{ exports: readonly ExportInput[]; articles: readonly string[] }>> {
  const exports: ExportInput[] = []
  const articles: string[] = []
  for (const path of paths) {
    if (path === '-') {
      const header = await headerOfStdin()
      if (header) exports.push({ place: '(stdin)', header, open: () => process.stdin })
      else articles.push(path)
      continue
    }
    for (const file of existsSync(path) ? listArticleFiles(path) : [path]) {
      const header = headerOfFile(file)
      if (header) exports.push({ place: file, header, open: () => createReadStream(file) })
      else articles.push(file)
    }
  }
  return { exports, articles }
}

export type ExportOutcome = FactsOutcome | Readonly<{ place: string; judgement: ToldJudgement }>

/** What documents of an export told and people judged, line by line; the others follow from these. */
export async function* readExport(input: ExportInput): AsyncGenerator<ExportOutcome> {
  const { place, header } = input
  if (header.version > EXPORT_VERSION) {
    const message = `is of version ${header.version}, and this griot reads up to ${EXPORT_VERSION}; update it`
    yield refused(place, 'EXPORT_VERSION', message)
    return
  }
  let [number, documents] = [0, 0]
  for await (const line of createInterface({ input: input.open(), crlfDelay: Infinity })) {
    number++
    const where = `${place}:${number}`
    if (isJudgementLine(line)) {
      yield readJudged(line, where)
      continue
    }
    if (!/"kind"\s*:\s*"document"/.test(line)) continue
    documents++
    try {
      yield { place: where, facts: readFacts(line, where) }
    } catch (error) {
      yield { place: where, refused: refusalOf(where, error) }
    }
  }
  if (documents < header.documents) {
    const message = `holds ${documents} of ${header.documents} documents: it was cut off; export it again`
    yield refused(place, 'EXPORT_INCOMPLETE', message)
  }
}

function readJudged(line: string, place: string): ExportOutcome {
  try {
    return { place, judgement: readJudgementLine(line) }
  } catch {
    return refused(
      place,
      'EXPORT_INVALID',
      'is no judgement as an export tells it; export it again'
    )
  }
}

/** What a message says of a file or one of its lines, as a refusal. */
export function refused(
  place: string,
  code: string,
  message: string
): Readonly<{ place: string; refused: Refusal }> {
  const refusal: Refusal = { place, code, message: `${place}: ${message}` }
  return { place, refused: refusal }
}

/** What cannot be read is no export here: reading it as an article says why. */
function headerOfFile(file: string): ExportHeader | null {
  if (!/\.(jsonl|ndjson)$/i.test(file)) return null
  const buffer = Buffer.alloc(FIRST_BYTES)
  let descriptor: number | null = null
  try {
    descriptor = openSync(file, 'r')
    return headerIn(buffer.subarray(0, readSync(descriptor, buffer)))
  } catch {
    return null
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

/** Looks at what comes first and puts it back. */
async function headerOfStdin(): Promise<ExportHeader | null> {
  if (process.stdin.readableLength === 0) {
    await Promise.race([once(process.stdin, 'readable'), once(process.stdin, 'end')])
  }
  const first: unknown = process.stdin.read()
  if (!Buffer.isBuffer(first)) return null
  process.stdin.unshift(first)
  return headerIn(first)
}

const headerIn = (bytes: Buffer): ExportHeader | null =>
  readHeader(bytes.toString('utf8').split('\n', 1)[0] ?? '')
