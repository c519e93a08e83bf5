export type Statistics = Readonly<{ label: string; count: number }>[]

const QUERY = `query Statistics {
  documents(first: 1) { totalCount }
  claims(first: 1) { totalCount }
  actors(first: 1) { totalCount }
  places(first: 1) { totalCount }
  events(first: 1) { totalCount }
}`

type Counts = Readonly<Record<string, Readonly<{ totalCount: number }>>>

/** What the store holds; an empty list where it does not answer, since the page works without. */
export async function fetchStatistics(url: string): Promise<Statistics> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY })
  })
  const { data } = (await response.json()) as { data?: Counts | null }
  return Object.entries(data ?? {}).map(([label, { totalCount }]) => ({
    label: totalCount === 1 ? label.slice(0, -1) : label,
    count: totalCount
  }))
}
