/** " WHERE a AND b", or "" where nothing is asked. */
export function whereText(conditions: readonly string[]): string {
  const given = conditions.filter(Boolean)
  if (given.length === 0) return ''
  const parts =
    given.length === 1 ? given : given.map((one) => (/ OR /.test(one) ? `(${one})` : one))
  return ` WHERE ${parts.join(' AND ')}`
}
