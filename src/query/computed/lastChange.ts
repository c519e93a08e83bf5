/** The latest of the instants in the columns' first rows; null where there are none. */
export function lastChange(columns: readonly unknown[]): readonly unknown[] {
  const instants = (columns as readonly (readonly (readonly unknown[])[])[]).flatMap((rows) =>
    rows.map(([since]) => String(since))
  )
  return [instants.toSorted().at(-1) ?? null]
}
