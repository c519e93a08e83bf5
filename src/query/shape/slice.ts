import { decodeCursor } from '../cursor.ts'
import { PAGE, type SliceShape } from '../plan/plan.ts'
import { valueOf } from '../plan/value.ts'
import type { Writer } from './writer.ts'

type Rows = readonly (readonly unknown[])[]

/** A page of a list that is there as a whole, newest first: each row begins with its key. */
export function compileSlice({ column, size, after }: SliceShape, write: Writer): Writer {
  return (row, writing) => {
    const all = row[column] as Rows
    const cursor =
      after && decodeCursor(String(valueOf(after, writing.variables)), 'after', 'cursor')
    const rest = cursor === null ? all : all.filter(([key]) => String(key) < cursor)
    const rows = rest.slice(0, Number(valueOf(size, writing.variables)))
    const page: unknown[] = []
    page[PAGE.rows] = rows
    page[PAGE.hasNext] = rows.length < rest.length
    page[PAGE.hasPrevious] = cursor !== null
    page[PAGE.start] = rows[0]?.[0]
    page[PAGE.end] = rows.at(-1)?.[0]
    page[PAGE.total] = all.length
    page[PAGE.around] = [row]
    return write(page, writing)
  }
}
