import { MEASURES, type ClaimLinkType, type Measure, type Predicate, type Row } from '../model.ts'
import { everEdge, everLabelled, validText, WAS } from '../map/past.ts'
import { compare, type Run } from './edges.ts'
import { AnalysisError } from './error.ts'
import { linkOf, type Told } from './contradictions.ts'

export type DisputeLink = Readonly<{
  key: string
  type: ClaimLinkType
  /** The newer claim and the older. */
  from: string
  to: string
  why: string
}>
/** Live claims of one measure or predicate of one event that contradict each other. */
export type Dispute = Readonly<{
  key: string
  event: string
  predicate: Predicate
  claims: readonly Told[]
  links: readonly DisputeLink[]
}>

export type DisagreementsAsked = Readonly<{
  where: Readonly<{
    event?: Readonly<{ eq?: string | null; in?: readonly string[] | null }> | null
    measure?: Measure | null
    asOf?: string | null
  }>
}>

/** Claims looked at for one question. */
const MOST_CLAIMS = 20_000
/** Newest claims of one dispute that are compared, each with each. */
const MOST_COMPARED = 40
/** Of the claim `c` about the event `e`, or of states of `k` and `v`, what is compared. */
const columns = (claim: string, event: string): string =>
  `${claim}.id, c.key, c.predicate, c.polarity, c.comparator, c.value, c.low, c.high, c.document, ${event}.id, e.dateFrom`

/** All disputes, of the newest events first; by two statements. */
export async function disagreements(
  run: Run,
  { where }: DisagreementsAsked
): Promise<readonly Dispute[]> {
  const { event, measure, asOf } = where
  const chosen = [event?.eq ? [event.eq] : [], event?.in ?? []].filter((ids) => ids.length > 0)
  const events = event?.eq || event?.in ? chosen.reduce(intersection, chosen[0] ?? []) : null
  const asSubject = measure ? [measure] : [...MEASURES, 'ATTRIBUTED_TO']
  const asObject = measure ? [] : ['CLAIMED_RESPONSIBILITY_FOR', 'PERPETRATED']
  const claims: Told[] = []
  for (const [edge, other, predicates] of [
    ['SUBJECT', 'object', asSubject],
    ['OBJECT', 'subject', asObject]
  ] as const) {
    if (predicates.length === 0) continue
    const live =
      "c.predicate IN $predicates AND c.retractedAt IS NULL AND c.scope = 'EVENT' " +
      "AND c.derivation <> 'RESTATED'"
    const match = asOf ? pastMatch(edge, events) : currentMatch(edge, events)
    const read = asOf ? columns('k', 'v') : columns('c', 'e')
    const cypher = `${match} ${live} RETURN ${read}, c.${other} LIMIT ${MOST_CLAIMS + 1}`
    const parameters = { predicates, ...(events ? { events } : {}), ...(asOf ? { asOf } : {}) }
    claims.push(...(await run({ cypher, parameters })).map(toldOf))
  }
  if (claims.length > MOST_CLAIMS) {
    throw new AnalysisError(
      'QUERY_TOO_LARGE',
      `More than ${MOST_CLAIMS} claims are to be compared: ask \`where\` for one event or one measure.`
    )
  }
  return disputesAmong(claims)
}

/** Claims `c` and the event `e` that they are about, as far as a first condition. */
function currentMatch(edge: string, events: readonly string[] | null): string {
  return events === null
    ? `MATCH (c:Claim)-[:${edge}]->(e:Event) WHERE`
    : `MATCH (e:Event) WHERE e.id IN $events MATCH (e)<-[:${edge}]-(c:Claim) WHERE`
}

/** The same as of an instant: `c` and `e` are the states they were in. */
function pastMatch(edge: string, events: readonly string[] | null): string {
  return (
    `MATCH (k)-${everEdge('x', edge)}->(v) WHERE ${everLabelled('k', 'Claim')} ` +
    `AND ${everLabelled('v', 'Event')} AND ${validText('x', '$asOf')}` +
    `${events === null ? '' : ' AND v.id IN $events'} ` +
    `MATCH (k)-[:${WAS}*0..1]->(c) MATCH (v)-[:${WAS}*0..1]->(e) ` +
    `WHERE ${validText('c', '$asOf')} AND ${validText('e', '$asOf')} AND`
  )
}

/** The disputes among claims, newest event first. */
export function disputesAmong(claims: readonly Told[]): readonly Dispute[] {
  const groups = new Map<string, Told[]>()
  for (const claim of claims) {
    const id = `${claim.event} ${topicOf(claim.predicate)}`
    groups.set(id, [...(groups.get(id) ?? []), claim])
  }
  return [...groups.values()]
    .flatMap((group) => disputeOf(group) ?? [])
    .toSorted((a, b) => compare(b.key, a.key))
}

function disputeOf(group: readonly Told[]): Dispute | null {
  const sorted = group.toSorted((a, b) => compare(b.key, a.key)).slice(0, MOST_COMPARED)
  const links = sorted.flatMap((newer, at) =>
    sorted.slice(at + 1).flatMap((older): readonly DisputeLink[] => {
      const why = linkOf(newer, older, sorted)
      if (why === null) return []
      const key = `${newer.key}!${older.id}`
      return [{ key, type: 'CONTRADICTS', from: newer.id, to: older.id, why }]
    })
  )
  const [first] = sorted
  if (first === undefined || links.length === 0) return null
  const disputed = new Set(links.flatMap(({ from, to }) => [from, to]))
  const predicate = topicOf(first.predicate)
  return {
    key: `${first.date ?? ''}!${first.event}!${predicate}!${first.event}`,
    event: first.event,
    predicate,
    claims: sorted.filter(({ id }) => disputed.has(id)),
    links: links.toSorted((a, b) => compare(b.key, a.key))
  }
}

/** Who did it is one question, however it is told. */
function topicOf(predicate: Predicate): Predicate {
  const isMeasure = (MEASURES as readonly string[]).includes(predicate)
  return isMeasure ? predicate : 'ATTRIBUTED_TO'
}

function toldOf(row: Row): Told {
  const [id, key, predicate, polarity, comparator, value, low, high, document, event, date, other] =
    row.map((one) => one ?? null)
  return {
    id,
    key,
    predicate,
    polarity,
    comparator,
    value,
    low,
    high,
    document,
    event,
    date,
    other
  } as Told
}

function intersection(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.filter((id) => b.includes(id))
}
