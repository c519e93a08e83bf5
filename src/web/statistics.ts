export type Statistics = Readonly<{ label: string; count: number }>[]

const QUERY = 'query Statistics { statistics { documents claims actors places events } }'

type Answer = Readonly<{ data?: { statistics: Readonly<Record<string, number>> } | null }>

/** What the store holds; an empty list where it does not answer, since the page works without. */
export async function fetchStatistics(url: string): Promise<Statistics> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY })
  })
  const { data } = (await response.json()) as Answer
  return Object.entries(data?.statistics ?? {}).map(([label, count]) => ({
    label: count === 1 ? label.slice(0, -1) : label,
    count
  }))
}
