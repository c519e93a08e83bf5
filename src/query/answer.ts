import type { GraphQLError } from 'graphql'
import type { Row } from '../model.ts'
import type { RunOptions, Store } from '../store/store.ts'
import { runCombined } from './combine/combine.ts'
import { Refusal } from './errors.ts'
import { withFound } from './found.ts'
import { introspect } from './introspect.ts'
import type { Limits } from './limits.ts'
import type { Variables } from './plan/value.ts'
import { prepare } from './prepare.ts'
import { readRequest, type Asked, type Request } from './request.ts'
import { responseText } from './text.ts'
import { version } from './version.ts'

export type { Request } from './request.ts'

export type AnswerOptions = Readonly<{ limits?: Partial<Limits> }> & Omit<RunOptions, 'mode'>

/** `data` is JSON text, absent where the request was refused; `text` is the whole response. */
export type Answer = Readonly<{
  data?: string | null
  errors: readonly GraphQLError[]
  text: string
}>

/**
 * Answers a GraphQL query with one statement, before which a walk through the graph may need some. What the caller got wrong is in `errors`; throws what
 * the store throws.
 */
export function answer(
  store: Store,
  request: Request,
  options: AnswerOptions = {}
): Promise<Answer> {
  return refusing(async () => {
    const asked = readRequest(request)
    return execute(store, asked, request.variables ?? {}, options)
  })
}

/** The same for an operation that is parsed and valid already. */
export function answerOperation(
  store: Store,
  asked: Asked,
  variables: Variables,
  options: AnswerOptions = {}
): Promise<Answer> {
  return refusing(() => execute(store, asked, variables, options))
}

async function execute(
  store: Store,
  asked: Asked,
  given: Variables,
  { limits, ...running }: AnswerOptions
): Promise<Answer> {
  const prepared = prepare(asked, given, store.dialect, limits)
  const { compiled, variables, weight, statement } = await withFound(store, prepared, running)
  const row: Row = statement
    ? await runCombined(store, { plan: compiled.statement, statement, weight }, running)
    : []
  const written = await compiled.write(row, {
    variables,
    introspected: introspect(asked, compiled.plan.introspection, given),
    settings: { version, store: store.dialect }
  })
  return { ...written, text: responseText(written) }
}

async function refusing(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { errors } = error
    return { errors, text: responseText({ errors }) }
  }
}
