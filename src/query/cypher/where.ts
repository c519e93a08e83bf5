/** " WHERE a AND b", or "" where nothing is asked. */
export function whereText(conditions: readonly string[]): string {
  const given = conditions.filter(Boolean)
  return given.length === 0 ? '' : ` WHERE ${given.join(' AND ')}`
}
