import { AnalysisError } from '../analysis/error.ts'
import { search } from '../analysis/search.ts'
import type { Statement } from '../model.ts'
import type { RunOptions, Store } from '../store/store.ts'
import { seekIn } from '../store/textSearch.ts'
import { bind, instantOf } from './bind.ts'
import { runCombined } from './combine/combine.ts'
import { decodeCursor } from './cursor.ts'
import { queryError } from './errors.ts'
import { inputValue } from './plan/input.ts'
import type { Variables } from './plan/value.ts'
import type { Prepared } from './prepare.ts'

/** Rows that a search reads of a label, about; seldom as many as it may. */
const SOUGHT = 350

/**
 * Walks as the plan asks, and binds what was found; the same where it asks for none. Throws Refusal
 * where there is too much to walk.
 */
export async function withFound(
  store: Store,
  prepared: Prepared,
  options: RunOptions
): Promise<Prepared> {
  const { compiled, statement } = prepared
  if (compiled.plan.searches.length === 0) return prepared
  const found: Record<string, unknown> = {}
  const run = (one: Statement) => store.run(one, options)
  const seek = seekIn(store.dialect, run, (together, one) =>
    runCombined(store, { plan: together, statement: one, weight: SOUGHT }, options)
  )
  for (const { kind, name, given } of compiled.plan.searches) {
    const asked: Record<string, unknown> = Object.fromEntries(
      [...given].map(([key, input]) => [key, inputValue(input, prepared.variables)])
    )
    if (asked.asOf) asked.asOf = instantOf(asked.asOf)
    const { after } = asked
    if (typeof after === 'string') asked.after = decodeCursor(after, 'after', 'cursor')
    try {
      found[name] = await search(run, seek, kind, asked)
    } catch (error) {
      if (!(error instanceof AnalysisError)) throw error
      throw queryError(error.code, error.message)
    }
  }
  const variables: Variables = { ...prepared.variables, ...found }
  const parameters = bind(compiled.statement.parameters, variables)
  return { ...prepared, variables, statement: statement && { ...statement, parameters } }
}
