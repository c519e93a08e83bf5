import { readCountries } from './nameLists.ts'

let capitals: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** Whether a town is a seat of government of the country of an ISO 3166-1 alpha-2 code. */
export function isCapitalOf(town: string, iso: string): boolean {
  capitals ??= new Map(
    readCountries().flatMap((row) =>
      row.iso === null
        ? []
        : [[row.iso, new Set(row.capitals.flat().map((name) => name.toLowerCase()))] as const]
    )
  )
  return capitals.get(iso)?.has(town.toLowerCase()) ?? false
}
