import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { readFacts, type FactsWithText } from '../facts/readFacts.ts'
import { refusalOf, type Refusal } from './refusal.ts'

export type FactsOutcome = Readonly<
  { place: string; refused: Refusal } | { place: string; facts: FactsWithText }
>

/** Every Facts object of the JSON Lines files, folders (sorted) and stdin named, line by line. */
export async function* readFactsFiles(paths: readonly string[]): AsyncGenerator<FactsOutcome> {
  for (const path of paths) {
    if (path === '-') yield* readLines(process.stdin, '(stdin)')
    else if (!existsSync(path)) yield { place: path, refused: missing(path) }
    else for (const file of filesAt(path)) yield* readLines(createReadStream(file), file)
  }
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(jsonl|ndjson)$/.test(name))
    .sort()
    .map((name) => join(path, name))
}

async function* readLines(input: Readable, name: string): AsyncGenerator<FactsOutcome> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const place = `${name}:${number}`
    try {
      yield { place, facts: readFacts(line, place) }
    } catch (error) {
      yield { place, refused: refusalOf(place, error) }
    }
  }
}

const missing = (path: string): Refusal => ({
  place: path,
  code: 'NOT_FOUND',
  message: `${path}: no such file or folder; check the path`
})
