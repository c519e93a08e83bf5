import { createWriteStream, writeFileSync, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Properties, Value } from '../../src/graph/rows.ts'

/** Two files for each table, a header and its rows, as `neo4j-admin database import` reads them. */
export type CsvTables = Readonly<{
  /** `ends`: what stands before the properties: ids of the import, by the heads given. */
  add(name: string, heads: readonly string[], ends: readonly string[], own: Properties): void
  /** Waits until what was added is not only in memory. */
  drain(): Promise<void>
  /** "name=header.csv,rows.csv" of each table; a name has one for each set of properties. */
  close(): Promise<readonly string[]>
}>

/** Between the items of a list; stands in no text. */
export const BETWEEN_ITEMS = '\u001f'

type Table = Readonly<{
  name: string
  path: string
  heads: readonly string[]
  columns: readonly string[]
  types: (string | undefined)[]
  rows: WriteStream
}>

export function makeCsvTables(folder: string): CsvTables {
  const tables = new Map<string, Table>()

  function open(name: string, heads: readonly string[], columns: readonly string[]): Table {
    const path = join(folder, `${name.replaceAll(':', '-')}-${tables.size}`)
    const rows = createWriteStream(`${path}.csv`)
    return { name, path, heads, columns, types: Array(columns.length).fill(undefined), rows }
  }

  return {
    add(name, heads, ends, own) {
      const properties = Object.keys(own)
      const key = `${name} ${properties.join()}`
      const table = tables.get(key) ?? open(name, heads, properties)
      tables.set(key, table)
      const { columns, types, rows } = table
      const cells = columns.map((column, at) => {
        const value = own[column] ?? null
        if (value === null) return ''
        types[at] = widest(types[at], typeOf(value))
        return cell(Array.isArray(value) ? value.join(BETWEEN_ITEMS) : String(value))
      })
      rows.write(`${[...ends.map(cell), ...cells].join()}\n`)
    },
    async drain() {
      for (const { rows } of tables.values()) if (rows.writableNeedDrain) await once(rows, 'drain')
    },
    async close() {
      const words: string[] = []
      for (const { name, path, heads, columns, types, rows } of tables.values()) {
        rows.end()
        await once(rows, 'finish')
        const named = columns.map((column, at) => `${column}:${types[at] ?? 'string'}`)
        writeFileSync(`${path}.header.csv`, `${[...heads, ...named].join()}\n`)
        words.push(`${name}=${path}.header.csv,${path}.csv`)
      }
      return words
    }
  }
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`

/** A share may be 1 in the first row. */
function widest(known: string | undefined, type: string): string {
  return known === undefined || (known === 'long' && type === 'double') ? type : known
}

function typeOf(value: Value): string {
  if (Array.isArray(value)) return 'string[]'
  if (typeof value !== 'number') return typeof value
  return Number.isInteger(value) ? 'long' : 'double'
}
