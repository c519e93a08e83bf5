import { GraphQLError } from 'graphql'
import type { Variables } from '../plan/value.ts'

/** What one answer is written with. */
export type Writing = Readonly<{
  variables: Variables
  settings: Settings
  /** Answers about the schema itself, by response key. */
  introspected: Readonly<Record<string, unknown>>
  errors: FieldError[]
}>

/** What the process knows of itself. */
export type Settings = Readonly<{ version: string; store: string }>

/** `path` grows from the inside out, and is turned round at the end. */
export type FieldError = Readonly<{ error: GraphQLError; path: (string | number)[] }>

/** Writes a value of a row as JSON text; null where it is null. */
export type Writer = (row: readonly unknown[], writing: Writing) => string | null

/** Adds an error whose path its containers complete. */
export function addError(writing: Writing, error: GraphQLError): void {
  writing.errors.push({ error, path: [] })
}

/** Says of the errors added since `before` that they lie under this key or index. */
export function addToPaths(writing: Writing, before: number, key: string | number): void {
  for (let index = before; index < writing.errors.length; index++) {
    writing.errors[index]?.path.push(key)
  }
}

/**
 * A null where the schema allows none: the error, unless one of this field's own fields had it.
 * https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
 */
export function refuseNull(writing: Writing, before: number, name: string): void {
  if (writing.errors.length > before) return
  addError(
    writing,
    new GraphQLError(`Cannot return null for non-nullable field ${name}.`, {
      extensions: { code: 'INTERNAL_SERVER_ERROR' }
    })
  )
}
