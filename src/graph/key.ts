/** The whole keyset cursor: a sort value, `!`, the own id; what has no value comes last, newest first. */
export function sortKey(value: string | null, id: string): string {
  return `${value ?? ''}!${id}`
}
