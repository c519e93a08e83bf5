import neo4j from 'neo4j-driver'

/**
 * Whole numbers as the database's integers: the driver sends every JavaScript number as a float, and
 * LIMIT refuses those. `undefined` becomes null, as the embedded engine has it.
 */
export function toNeo4jValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (typeof value !== 'object') return value === undefined ? null : value
  if (value === null) return null
  if (Array.isArray(value)) return value.map(toNeo4jValue)
  return toNeo4jParameters(value as Readonly<Record<string, unknown>>)
}

export function toNeo4jParameters(
  parameters: Readonly<Record<string, unknown>>
): Record<string, unknown> {
  const converted: Record<string, unknown> = {}
  for (const name in parameters) converted[name] = toNeo4jValue(parameters[name])
  return converted
}
