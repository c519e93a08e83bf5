import type { GraphQLError } from 'graphql'

/** The response as JSON text: errors first, as the specification advises. */
export function responseText({
  data,
  errors
}: Readonly<{ data?: string | null; errors: readonly GraphQLError[] }>): string {
  const parts = [
    errors.length === 0 ? '' : `"errors":${JSON.stringify(errors)}`,
    data === undefined ? '' : `"data":${data ?? 'null'}`
  ]
  return `{${parts.filter(Boolean).join()}}`
}
