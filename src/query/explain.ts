import type { Page } from '../model.ts'
import type { Store } from '../store/store.ts'
import type { AnswerOptions } from './answer.ts'
import { layOut } from './cypher/layOut.ts'
import { readingLines } from './cypher/reading.ts'
import { outlineOf } from './plan/outline.ts'
import { prepare } from './prepare.ts'
import { readRequest, type Request } from './request.ts'

/** What an operation becomes on a store; `statement` is null where nothing is asked of the graph. */
export type Explanation = Readonly<{
  plan: string
  /** The index that each list is read by, and what of it no index serves. */
  reads: string
  statement: string | null
  parameters: Readonly<Record<string, unknown>>
  /** Pages that the embedded store finds in the lists it keeps in order. */
  pages: readonly Page[]
}>

/** The plan of a query and the one statement that answers it. Throws Refusal. */
export function explain(
  store: Pick<Store, 'dialect'>,
  request: Request,
  { limits }: Pick<AnswerOptions, 'limits'> = {}
): Explanation {
  const { compiled, statement } = prepare(
    readRequest(request),
    request.variables ?? {},
    store.dialect,
    limits
  )
  return {
    plan: outlineOf(compiled.plan),
    reads: ['reads', ...readingLines(compiled.plan.columns, store.dialect)].join('\n'),
    statement: statement && layOut(statement.cypher),
    parameters: statement?.parameters ?? {},
    pages: statement?.pages ?? []
  }
}

/** The same as text for people: plan, indexes, statement, parameters. */
export function explanationText({
  plan,
  reads,
  statement,
  parameters,
  pages
}: Explanation): string {
  const values = Object.entries(parameters).map(
    ([name, value]) => `$${name} = ${JSON.stringify(value)}`
  )
  const kept = pages.map(({ as, list }) => `$${as} = ids of a page of: ${list}`)
  return (
    [plan, reads, statement ?? 'nothing is asked of the graph', ...values, ...kept].join('\n') +
    '\n'
  )
}
