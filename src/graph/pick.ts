import type { Properties } from './rows.ts'

/** These properties; null where one is absent. */
export function pick(properties: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]))
}
