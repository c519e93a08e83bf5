import { print, printLine, say } from './output.ts'
import type { Store } from '../store/store.ts'
import { EXIT, type ExitCode } from './failure.ts'

/** What both sides of a pair show: enough to decide by without opening anything else. */
const UNDECIDED = `query Undecided($after: String) {
  undecided(first: 20, after: $after) {
    nodes { id score reason at left { ...context } right { ...context } }
    pageInfo { hasNextPage endCursor }
  }
}
fragment context on Entity {
  kind: __typename id name firstSeen
  ... on Actor { actorType: type country { name } }
  ... on Location { placeType: type country { name } }
  ... on Thing { thingType: type }
  ... on Event { eventType: type time { value } places(first: 3) { nodes { name } } }
  evidence(first: 1) { nodes { quote { exact document { publisher } } } }
}`

type Answer = Readonly<{
  undecided: Readonly<{
    nodes: readonly Pair[]
    pageInfo: Readonly<{ hasNextPage: boolean; endCursor: string | null }>
  }>
}>
type Pair = Readonly<{
  id: string
  score: number | null
  reason: string
  at: string
  left: Side
  right: Side
}>
type Side = Readonly<{
  kind: string
  id: string
  name: string
  firstSeen: string | null
  actorType?: string
  placeType?: string
  thingType?: string
  eventType?: string
  country?: Readonly<{ name: string }> | null
  time?: Readonly<{ value: string }> | null
  places?: Readonly<{ nodes: readonly Readonly<{ name: string }>[] }>
  evidence: Readonly<{
    nodes: readonly Readonly<{
      quote: Readonly<{ exact: string; document: Readonly<{ publisher: string | null }> }>
    }>[]
  }>
}>

const HOW = 'decide with: griot review --same ID --reason TEXT, or --different ID --reason TEXT'

/** Writes every undecided pair, newest first, a page at a time; as JSON one pair a line. */
export async function listUndecided(store: Store, json: boolean): Promise<ExitCode> {
  const { answer } = await import('../query/answer.ts')
  let count = 0
  for (let after: string | null = null; ;) {
    const { data, errors } = await answer(store, { query: UNDECIDED, variables: { after } })
    const [error] = errors
    if (error) throw error
    const { undecided } = JSON.parse(data ?? 'null') as Answer
    for (const pair of undecided.nodes) {
      count++
      if (json) await printLine(pair)
      else await print(wordsFor(pair))
    }
    if (!undecided.pageInfo.hasNextPage) break
    after = undecided.pageInfo.endCursor
  }
  if (!json) say(count === 0 ? 'Nothing waits for a decision.' : `${count} undecided; ${HOW}`)
  return EXIT.DONE
}

function wordsFor({ id, score, reason, left, right }: Pair): string {
  const weight = score === null ? '' : ` ${score.toFixed(2)}`
  return `${id}${weight} ${reason}\n${sideText(left)}${sideText(right)}\n`
}

function sideText(side: Side): string {
  const type = side.actorType ?? side.placeType ?? side.thingType ?? side.eventType ?? side.kind
  const places = side.places?.nodes.map(({ name }) => name) ?? []
  const known = [
    type,
    side.time?.value ?? side.firstSeen,
    ...(side.country ? [side.country.name] : places)
  ]
  const [evidence] = side.evidence.nodes
  const { exact, document } = evidence?.quote ?? { exact: null, document: { publisher: null } }
  const said = exact === null ? '' : `\n      “${exact.replace(/\s+/g, ' ')}”`
  const source = document.publisher === null ? '' : ` (${document.publisher})`
  return `  ${side.name} · ${known.filter(Boolean).join(' · ')} · ${side.id}${said}${source}\n`
}
