import { print } from 'graphql'
import { graphql } from '../generated/client/gql.ts'
import type { StatisticsQuery } from '../generated/client/graphql.ts'

export type Statistics = readonly Readonly<{ label: string; count: number }>[]

const QUERY = graphql(`
  query Statistics {
    statistics {
      documents
      claims
      actors
      places
      events
    }
  }
`)

/** What the store holds; an empty list where it does not answer, since the page works without. */
export async function fetchStatistics(url: string): Promise<Statistics> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(QUERY) })
  })
  const { data } = (await response.json()) as { data?: StatisticsQuery | null }
  return Object.entries(data?.statistics ?? {}).map(([label, count]) => ({
    label: count === 1 ? label.slice(0, -1) : label,
    count
  }))
}
