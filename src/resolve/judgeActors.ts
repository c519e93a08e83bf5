import type { Identities } from '../graph/identities.ts'
import { MACHINE, type Judgement } from '../graph/identity/judgements.ts'
import type { Report, StoredReport } from '../graph/identity/reports.ts'
import { reportId } from '../graph/identity/tellers.ts'
import type { Facts } from '../model.ts'
import { actorClues } from './actorClues.ts'
import { reportActors, type ActorReport, type FindReference } from './actorReport.ts'
import { compareActors, contradictionOf } from './compareActors.ts'

/** What each named actor and place of the document is recognised by in others. */
export function writeActorReports(
  facts: Facts,
  identities: Identities,
  findReference: FindReference
): readonly Report[] {
  const document = facts.document.id
  const toldOf = (key: string) => identities.get(key)?.told ?? key
  return reportActors(facts, toldOf, findReference).map((report) => ({
    id: reportId({ thing: report.id, document }),
    thing: report.id,
    document,
    content: JSON.stringify(report),
    clues: actorClues(report).map((clue) => `actor|${clue}`)
  }))
}

/** Of each pair of actors that share a clue what comparing them finds; `at` an instant as text. */
export function judgeActors(
  own: readonly Report[],
  candidates: readonly StoredReport[],
  at: string
): readonly Judgement[] {
  const found = new Map<string, Judgement>()
  const mine = own.map((report) => ({ report, actor: actorOf(report), clues: cluesOf(report) }))
  for (const candidate of candidates) {
    const theirs = actorOf(candidate)
    const clues = actorClues(theirs)
    for (const { report, actor, clues: known } of mine) {
      if (!clues.some((clue) => known.has(clue))) continue
      const decision = compareActors(actor, theirs)
      if (!decision) continue
      const { verdict, score, reason } = decision
      const pair = { left: report.thing, right: candidate.thing }
      const ground = { left: report.document, right: candidate.document, score, reason }
      const key = `${pair.left} ${pair.right} ${verdict}`
      const grounds = [...(found.get(key)?.grounds ?? []), ground]
      found.set(key, { ...pair, ...decision, by: MACHINE, at, grounds })
    }
  }
  return [...found.values()]
}

/** Of actors that others join, the pairs that cannot be one. */
export function tellActorsApart(
  reports: readonly StoredReport[],
  at: string
): readonly Judgement[] {
  const all = reports.map((report) => ({ report, actor: actorOf(report) }))
  const found = new Map<string, Judgement>()
  for (const [index, { report, actor }] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      const reason = contradictionOf(actor, other.actor)
      if (reason === null) continue
      const pair = { left: report.thing, right: other.report.thing }
      const ground = { left: report.document, right: other.report.document, score: 1, reason }
      const key = [pair.left, pair.right].sort().join(' ')
      const earlier = found.get(key)
      const turned =
        earlier && earlier.left !== pair.left
          ? { ...ground, left: ground.right, right: ground.left }
          : ground
      found.set(key, {
        ...(earlier ?? { ...pair, verdict: 'DIFFERENT', score: 1, reason, by: MACHINE, at }),
        grounds: [...(earlier?.grounds ?? []), turned]
      })
    }
  }
  return [...found.values()]
}

const actorOf = ({ content }: StoredReport): ActorReport => JSON.parse(content) as ActorReport
const cluesOf = (report: Report): ReadonlySet<string> => new Set(actorClues(actorOf(report)))
