import { PAGE, type PageShape } from '../plan/plan.ts'
import { valueOf } from '../plan/value.ts'
import type { Writer, Writing } from './writer.ts'

type Rows = readonly (readonly unknown[])[]

/**
 * One row more than the page was fetched: it tells whether there is more. On the other side, where
 * nothing is fetched, a cursor given tells that there is: https://relay.dev/graphql/connections.htm
 */
export function compilePage(shape: PageShape, write: Writer): Writer {
  const { rows: column, total, key, size, backward, after, before } = shape
  const pageOf = (row: readonly unknown[], { variables }: Writing): readonly unknown[] => {
    const page: unknown[] = []
    page[PAGE.around] = [row]
    if (total !== null) page[PAGE.total] = row[total]
    if (column !== null) {
      const fetched = row[column] as Rows
      const wanted = Number(valueOf(size, variables))
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
    return page
  }
  const whole: Writer = (row, writing) => write(pageOf(row, writing), writing)
  const { sliced } = write
  if (!sliced) return whole
  return Object.assign(whole, {
    sliced: (row: readonly unknown[], writing: Writing) => sliced(pageOf(row, writing), writing)
  })
}
