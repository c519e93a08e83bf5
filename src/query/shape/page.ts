import { PAGE, type PageShape } from '../plan/plan.ts'
import { valueOf } from '../plan/value.ts'
import type { Writer } from './writer.ts'

type Rows = readonly (readonly unknown[])[]

/**
 * One row more than the page was fetched: it tells whether there is more. On the other side, where
 * nothing is fetched, a cursor given tells that there is: https://relay.dev/graphql/connections.htm
 */
export function compilePage(shape: PageShape, write: Writer): Writer {
  const { rows: column, total, key, size, backward, after, before } = shape
  return (row, writing) => {
    const page: unknown[] = []
    if (total !== null) page[PAGE.total] = row[total]
    if (column !== null) {
      const fetched = row[column] as Rows
      const wanted = Number(valueOf(size, writing.variables))
      const isMore = fetched.length > wanted
      const cut = isMore ? fetched.slice(0, wanted) : fetched
      const rows = backward ? cut.toReversed() : cut
      page[PAGE.rows] = rows
      page[PAGE.hasNext] = backward ? before : isMore || before
      page[PAGE.hasPrevious] = backward ? isMore || after : after
      if (key !== null) {
        page[PAGE.start] = rows[0]?.[key]
        page[PAGE.end] = rows.at(-1)?.[key]
      }
    }
    return write(page, writing)
  }
}
