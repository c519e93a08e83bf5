import { GraphQLError } from 'graphql'
import type { Variables } from '../plan/value.ts'

/** What one answer is written with. */
export type Writing = Readonly<{
  variables: Variables
  settings: Settings
  /** Answers about the schema itself, by response key. */
  introspected: Readonly<Record<string, unknown>>
  errors: FieldError[]
  pace: Pace
}>

/** How many characters may still be written before others get their turn. */
export type Pace = { left: number }

/** What the process knows of itself. */
export type Settings = Readonly<{ version: string; store: string }>

/**
 * `path` grows from the inside out, and is turned round at the end. `error` null: a null in a list
 * that allows none; the field that the list belongs to makes the error.
 */
export type FieldError = { error: GraphQLError | null; readonly path: (string | number)[] }

/**
 * Writes a value of a row as JSON text; null where it is null. `sliced` does the same with pauses, for
 * what holds lists.
 */
export type Writer = ((row: readonly unknown[], writing: Writing) => string | null) & {
  sliced?: (row: readonly unknown[], writing: Writing) => Promise<string | null>
}

/** Adds an error whose path its containers complete. */
export function addError(writing: Writing, error: GraphQLError): void {
  writing.errors.push({ error, path: [] })
}

/** Says of the errors added since `before` that they lie under this index, or this key of a field. */
export function addToPaths(
  writing: Writing,
  before: number,
  key: string | number,
  name: string | null = null
): void {
  for (const found of writing.errors.slice(before)) {
    found.path.push(key)
    if (name !== null) found.error ??= nullError(name)
  }
}

/**
 * A null where the schema allows none: the error, unless one of this field's own fields had it.
 * https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
 */
export function refuseNull(writing: Writing, before: number, name: string | null): void {
  if (writing.errors.length > before) return
  writing.errors.push({ error: name === null ? null : nullError(name), path: [] })
}

function nullError(name: string): GraphQLError {
  return new GraphQLError(`Cannot return null for non-nullable field ${name}.`, {
    extensions: { code: 'INTERNAL_SERVER_ERROR' }
  })
}
