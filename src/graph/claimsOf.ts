/**
 * A condition that finds claims by an index: one of several properties serves only what has a condition on
 * each of them, and every claim has a key.
 */
export const isClaimOf = (name: string, property: 'document' | 'edge', value: string): string =>
  `${name}.${property} = ${value} AND ${name}.key IS NOT NULL`
