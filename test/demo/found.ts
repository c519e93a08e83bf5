import type { Measure, RollUpPolicy } from '../../src/generated/schema.ts'
import type { Article } from '../../src/model.ts'
import type { Store } from '../../src/store/store.ts'
import { ask } from './loadDemo.ts'
import type { EventReading, Figures, Reading, Responsibility } from './reading.ts'

type Named = Readonly<{ name: string }> | null
type Reports = ReadonlyMap<string, Article>
type Statement = Readonly<{ actor: Named; accusers: readonly Named[] }>
type Told = Readonly<{
  name: string
  type: string
  time: Readonly<{ value: string | null }> | null
  documents: Readonly<{ nodes: readonly Readonly<{ id: string }>[] }>
  responsibility: Readonly<{
    claimedBy: readonly Statement[]
    attributedTo: readonly Statement[]
    statedOf: readonly Statement[]
    deniedBy: readonly Statement[]
    unclaimed: readonly Readonly<{ document: Readonly<{ id: string }> }>[]
  }>
}>

type Found = Readonly<{
  type: string
  date: string | null
  reports: readonly string[]
  figures: Readonly<Record<string, Figures>>
  responsibility: Responsibility
}>

/** What griot tells of an event, in the shape of a reading of it. */
export async function findEvent(
  store: Store,
  reports: Reports,
  read: EventReading,
  nameOf: (name: string) => string
): Promise<Found | null> {
  const id = await findId(store, reports, read.told)
  if (id === null) return null
  const { event } = await ask<{ event: Told }>(
    store,
    `query ($id: ID!) { event(id: $id) {
      name type time { value } documents(first: 50) { nodes { id } }
      responsibility {
        claimedBy { ...S } attributedTo { ...S } statedOf { ...S } deniedBy { ...S }
        unclaimed { document { id } }
      }
    } }
    fragment S on ResponsibilityStatement { actor { name } accusers { name } }`,
    { id }
  )
  const fileOf = (of: string) => [...reports].find(([, article]) => article.id === of)?.[0] ?? of
  const figures = await findFigures(store, id, read.figures ?? {})
  const said = responsibilityOf(event.responsibility, nameOf, fileOf)
  return {
    type: event.type,
    date: event.time?.value ?? null,
    reports: event.documents.nodes.map((node) => fileOf(node.id)).toSorted(),
    figures,
    responsibility: said
  }
}

/** The event that most claims resting on these words are about. */
export async function findId(
  store: Store,
  reports: Reports,
  { report, words }: EventReading['told']
): Promise<string | null> {
  const article = reports.get(report)
  const start = article?.text.indexOf(words) ?? -1
  if (article === undefined || start < 0) throw new Error(`${report} does not say “${words}”`)
  type Side = Readonly<{ __typename: string; id: string }> | null
  type Claims = {
    document: {
      claims: { nodes: { subject: Side; object: Side; quotes: { start: number; end: number }[] }[] }
    }
  }
  const { document } = await ask<Claims>(
    store,
    `query ($id: ID!) { document(id: $id) { claims(first: 100) { nodes {
      subject { __typename id } object { __typename id } quotes { start end }
    } } } }`,
    { id: article.id }
  )
  const counts = new Map<string, number>()
  for (const { subject, object, quotes } of document.claims.nodes) {
    if (!quotes.some((quote) => quote.start < start + words.length && quote.end > start)) continue
    for (const side of [subject, object]) {
      if (side?.__typename === 'Event') counts.set(side.id, (counts.get(side.id) ?? 0) + 1)
    }
  }
  const ranked = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return ranked[0]?.[0] ?? null
}

async function findFigures(
  store: Store,
  id: string,
  read: NonNullable<EventReading['figures']>
): Promise<Found['figures']> {
  const found: Record<string, Figures> = {}
  for (const [measure, policies] of Object.entries(read) as [Measure, Figures][]) {
    const asked = Object.keys(policies) as RollUpPolicy[]
    const fields = asked.map((policy) => {
      return `${policy}: casualties(measure: ${measure}, policy: ${policy}) { text best }`
    })
    const query = `query ($id: ID!) { event(id: $id) { ${fields.join(' ')} } }`
    type Rolled = Record<string, { text: string; best: number | null }>
    const { event } = await ask<{ event: Rolled }>(store, query, { id })
    found[measure] = Object.fromEntries(
      asked.map((policy) => {
        const { text = '', best = null } = event[policy] ?? {}
        return [policy, best === null || String(best) === text ? text : `${text}, best ${best}`]
      })
    )
  }
  return found
}

function responsibilityOf(
  told: Told['responsibility'],
  nameOf: (name: string) => string,
  fileOf: (id: string) => string
): Responsibility {
  const words = ({ actor, accusers }: Statement) => {
    const by = accusers.flatMap((accuser) => (accuser === null ? [] : [nameOf(accuser.name)]))
    const of = actor === null ? 'nobody' : nameOf(actor.name)
    return by.length === 0 ? of : `${of}, by ${by.toSorted().join(' and ')}`
  }
  const lists = {
    claimedBy: told.claimedBy.map(words),
    attributedTo: told.attributedTo.map(words),
    statedOf: told.statedOf.map(words),
    deniedBy: told.deniedBy.map(({ actor }) => (actor === null ? 'nobody' : nameOf(actor.name))),
    unclaimed: told.unclaimed.map(({ document }) => fileOf(document.id))
  }
  return Object.fromEntries(
    Object.entries(lists)
      .filter(([, list]) => list.length > 0)
      .map(([kind, list]) => [kind, [...new Set(list)].toSorted()])
  )
}

/** Groups of reports that share a lineage, by the names of their files. */
export async function findLineages(store: Store, reports: Reports): Promise<Reading['lineages']> {
  const groups = new Map<string, string[]>()
  for (const [name, { id }] of reports) {
    type Answer = { document: { lineage: string } }
    const query = 'query ($id: ID!) { document(id: $id) { lineage } }'
    const { document } = await ask<Answer>(store, query, { id })
    groups.set(document.lineage, [...(groups.get(document.lineage) ?? []), name])
  }
  return [...groups.values()].filter(({ length }) => length > 1).map((group) => group.toSorted())
}
