/**
 * How the compiled executor stands behind Apollo Server: `createGateway(store)` is what its option
 * `gateway` takes, `stringifyResult` its option of that name. Apollo parses, validates and guards as
 * ever; the answer's `data` reaches the socket as the text it was written as.
 */
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'
import { schema } from '../map/schema.ts'
import { answerOperation } from '../query/answer.ts'
import type { Limits } from '../query/limits.ts'
import type { Store } from '../store/store.ts'
import type { RequestContext } from './context.ts'

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>

/** JSON that is text already; whoever looks inside gets it parsed. */
export class JsonText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toJSON(): unknown {
    return JSON.parse(this.text)
  }
}

/** Answers queries from the store, each with one statement, and introspection from the schema. */
export function createGateway(
  store: Store,
  options: Readonly<{ limits?: Partial<Limits> }> = {}
): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    async load() {
      return {
        executor: async ({ document, operation, request, context }) => {
          const { requestId, signal } = context as Partial<RequestContext>
          const { data, errors } = await answerOperation(
            store,
            { document, operation },
            request.variables ?? {},
            {
              ...options,
              ...(signal && { signal }),
              metadata: {
                operation: operation.name?.value ?? '',
                ...(requestId !== undefined && { request: requestId })
              }
            }
          )
          const boxed = typeof data === 'string' ? new JsonText(data) : data
          return {
            ...(errors.length > 0 && { errors }),
            ...(boxed !== undefined && { data: boxed })
          } as Awaited<ReturnType<Executor>>
        }
      }
    },
    async stop() {}
  }
}

/** The response as JSON text: errors first, `data` as it was written. */
export function stringifyResult({ data, ...rest }: FormattedExecutionResult): string {
  if (!(data instanceof JsonText)) return JSON.stringify({ ...rest, data })
  const others = JSON.stringify(rest)
  return others === '{}' ? `{"data":${data.text}}` : `${others.slice(0, -1)},"data":${data.text}}`
}
