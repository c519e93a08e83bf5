type Rows = readonly (readonly unknown[])[]

/** One more than asked for was fetched, as of any page. */
export function groups(
  [rows]: readonly unknown[],
  { first }: Readonly<Record<string, unknown>>
): readonly unknown[] {
  return [(rows as Rows).slice(0, Number(first))]
}
