import type { Arrival } from '../../src/graph/add.ts'
import type { Canonical } from '../../src/graph/identity/canonical.ts'
import { entityOf, eventOf } from '../../src/graph/identity/canonical.ts'
import { canonicalOf } from '../../src/graph/identity/clusters.ts'
import { withFewerGrounds, withMoreGrounds, type Gone } from '../../src/graph/identity/grounding.ts'
import { asPair, judgementRow, type Judgement } from '../../src/graph/identity/judgements.ts'
import { mostShared, type Report } from '../../src/graph/identity/reports.ts'
import { apartInDocuments } from '../../src/graph/identity/settle.ts'
import { choose, reportId } from '../../src/graph/identity/tellers.ts'
import type { NodeRow } from '../../src/graph/rows.ts'
import type { EntityType } from '../../src/model.ts'

/** What loading knows of who is who, in memory. */
export type Identity = Readonly<{
  add(arrival: Arrival): void
  reports(): Iterable<Report>
  /** With the nodes that stand for their ends. */
  judgements(): readonly NodeRow[]
  /** What stands for what, of what does not stand for itself, with the types of these. */
  canonicals(): ReadonlyMap<string, Canonical>
  typeOf(thing: string): EntityType | null
}>

/** Decides as loading does, by the same functions, without a store. */
export function makeIdentity(): Identity {
  const reports = new Map<string, Report>()
  const byClue = new Map<string, Set<string>>()
  const tellers = new Map<string, string[]>()
  const judgements = new Map<string, NodeRow>()
  const ofThing = new Map<string, Set<string>>()
  const types = new Map<string, EntityType | null>()

  function keep(row: NodeRow): void {
    const id = String(row.properties.id)
    judgements.set(id, row)
    for (const end of endsOf(row)) setIn(ofThing, end).add(id)
  }

  function judge(found: readonly Judgement[]): readonly NodeRow[] {
    const rows = found.map(judgementRow)
    for (const row of rows) {
      const next = withMoreGrounds(judgements.get(String(row.properties.id)), row)
      if (next) keep(next)
    }
    return rows
  }

  function displace(gone: readonly Gone[]): void {
    for (const one of gone) {
      const report = reports.get(reportId(one))
      for (const clue of report?.clues ?? []) byClue.get(clue)?.delete(reportId(one))
      reports.delete(reportId(one))
      tellers.set(
        one.thing,
        (tellers.get(one.thing) ?? []).filter((id) => id !== one.document)
      )
      for (const id of ofThing.get(one.thing) ?? []) {
        const next = withFewerGrounds(judgements.get(id)!, [one])
        if (next) keep(next)
      }
    }
  }

  function candidatesOf(own: readonly Report[], document: string): readonly Report[] {
    const shared = new Map<string, number>()
    for (const clue of new Set(own.flatMap(({ clues }) => clues))) {
      for (const id of byClue.get(clue) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
    }
    const others = [...shared].filter(([id]) => reports.get(id)?.document !== document)
    return mostShared(others.map(([id, clues]) => ({ id, clues }))).map((id) => reports.get(id)!)
  }

  function componentOf(things: Iterable<string>): ReadonlySet<string> {
    const known = new Set(things)
    for (const thing of known) {
      for (const id of ofThing.get(thing) ?? []) {
        const row = judgements.get(id)!
        if (isSame(row) && isHeld(row)) for (const end of endsOf(row)) known.add(end)
      }
    }
    return known
  }

  function canonicals(): ReadonlyMap<string, Canonical> {
    const found = new Map<string, Canonical>()
    const seen = new Set<string>()
    for (const thing of ofThing.keys()) {
      if (seen.has(thing)) continue
      const live = componentOf([thing])
      for (const one of live) seen.add(one)
      const judged = new Set([...live].flatMap((one) => [...(ofThing.get(one) ?? [])]))
      const pairs = [...judged]
        .map((id) => judgements.get(id)!)
        .filter(isHeld)
        .map(pairOf)
      const documents = new Map([...live].map((id) => [id, reports.get(id)?.document ?? '']))
      for (const [told, id] of canonicalOf(
        [...pairs, ...apartInDocuments({ live, documents })],
        live
      )) {
        const type = types.get(id) ?? null
        if (told !== id) found.set(told, type === null ? eventOf(id) : entityOf(id, type))
      }
    }
    return found
  }

  return {
    add(arrival) {
      for (const [thing, type] of arrival.types) types.set(thing, type)
      const { kept, displaced } = choose(arrival.reports, tellers)
      displace(displaced)
      const found = judge(arrival.judge(kept, candidatesOf(kept, arrival.document)))
      if (found.some(({ properties }) => String(properties.left).length === 64)) {
        throw new Error('Two of the generated reports are copies; lineage is not made in bulk')
      }
      for (const report of kept) {
        reports.set(report.id, report)
        if (report.id !== report.thing) setListIn(tellers, report.thing).push(report.document)
        for (const clue of report.clues) setIn(byClue, clue).add(report.id)
      }
      const joined = new Set(found.filter(isSame).flatMap(endsOf))
      const own = [...arrival.types.keys()].filter((id) => joined.has(id))
      if (own.length === 0) return
      const live = componentOf(own)
      const documentsOf = (thing: string) =>
        tellers.get(thing)?.map((document) => reportId({ thing, document })) ?? [thing]
      const told = [...live].flatMap(documentsOf).flatMap((id) => reports.get(id) ?? [])
      judge(arrival.tellApart(told))
    },
    reports: () => reports.values(),
    judgements() {
      const stands = canonicals()
      return [...judgements.values()].map((row) => linked(row, (id) => stands.get(id)?.id ?? id))
    },
    canonicals,
    typeOf: (thing) => types.get(thing) ?? null
  }
}

function linked(row: NodeRow, nodeOf: (id: string) => string): NodeRow {
  const { key, verdict } = row.properties
  const [leftNode, rightNode] = endsOf(row).map(nodeOf) as [string, string]
  if (!isHeld(row)) return row
  const undecidedKey =
    verdict === 'UNSURE' && leftNode !== rightNode ? { undecidedKey: key ?? null } : {}
  return { ...row, properties: { ...row.properties, leftNode, rightNode, ...undecidedKey } }
}

function pairOf({ properties: { left, right, verdict, score, reason, by, at } }: NodeRow) {
  const said = { left: String(left), right: String(right), reason: String(reason) }
  return asPair({
    ...said,
    verdict: verdict as Judgement['verdict'],
    score: Number(score),
    by: String(by),
    at: String(at)
  })
}

const isSame = ({ properties }: NodeRow) => properties.verdict === 'SAME'
const isHeld = ({ properties }: NodeRow) => properties.lapsed !== true
const endsOf = ({ properties: { left, right } }: NodeRow) => [String(left), String(right)]

function setIn<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const known = map.get(key) ?? new Set()
  map.set(key, known)
  return known
}

function setListIn<K, V>(map: Map<K, V[]>, key: K): V[] {
  const known = map.get(key) ?? []
  map.set(key, known)
  return known
}
