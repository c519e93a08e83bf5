/**
 * Who speaks most: counts the claims of every speaker over the whole graph, page by page.
 *
 *   node examples/analysis/speakers.js [http://127.0.0.1:4000/graphql]
 */
import { argv } from 'node:process'

const url = argv[2] ?? 'http://127.0.0.1:4000/graphql'
const PAGE = 100

const query = `query Claims($first: Int!, $after: String) {
  claims(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { predicate claimants { entity { name } } document { title } }
  }
}`

const spoken = new Map()
for await (const claim of allClaims()) {
  const speakers = claim.claimants.flatMap(({ entity }) => entity?.name ?? [])
  for (const speaker of speakers.length > 0 ? speakers : ['(the document itself)']) {
    const predicates = spoken.get(speaker) ?? []
    spoken.set(speaker, [...predicates, claim.predicate])
  }
}
const most = [...spoken].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
for (const [speaker, predicates] of most) {
  console.log(
    String(predicates.length).padStart(4),
    speaker.padEnd(40),
    [...new Set(predicates)].sort().join(' ')
  )
}

async function* allClaims() {
  for (let after = null; ;) {
    const { nodes, pageInfo } = (await ask({ first: PAGE, after })).claims
    yield* nodes
    if (!pageInfo.hasNextPage) return
    after = pageInfo.endCursor
  }
}

async function ask(variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables })
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}
