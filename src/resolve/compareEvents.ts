import type { Decision } from './decision.ts'
import { compareFigures } from './compareFigures.ts'
import { compareParticipants, namesOnePerson } from './compareParticipants.ts'
import { comparePlaces } from './comparePlaces.ts'
import { agreeOnDay, compareTimes } from './compareTimes.ts'
import { compareTellings } from './compareTellings.ts'
import { compareWords } from './compareWords.ts'
import type { EventReport } from './eventReport.ts'
import { weigh, type Evidence } from './evidence.ts'
import { familyOf } from './families.ts'

/** Weights of one event's reports add up to this; from the second on they may be one's. */
const ENOUGH = 5.25
const ENOUGH_TO_ASK = 3.5

/**
 * Whether two reports of different documents tell of one event. Null where they are of one document,
 * of different kinds, or have too little in common to be worth a record.
 */
export function compareEvents(a: EventReport, b: EventReport): Decision | null {
  if (a.document === b.document) return null
  if (familyOf(a.type) !== familyOf(b.type) || isAhead(a) !== isAhead(b)) return null
  const evidence = evidenceOn(a, b)
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0)
  const against = evidence.filter(({ contradicts }) => contradicts)
  const score = Math.min(1, Math.max(0, total / (2 * ENOUGH)))
  if (against.length > 0) {
    return total < ENOUGH_TO_ASK ? null : decide('DIFFERENT', score, against)
  }
  if (total >= ENOUGH) return decide('SAME', score, forIt(evidence))
  return total >= ENOUGH_TO_ASK ? decide('UNSURE', score, forIt(evidence)) : null
}

/** Why two reports cannot tell of one event, in words; null where nothing forbids it. */
export function contradictionOf(a: EventReport, b: EventReport): string | null {
  if (a.document === b.document) return 'two events of one document'
  if (familyOf(a.type) !== familyOf(b.type)) return 'events of different kinds'
  if (isAhead(a) !== isAhead(b)) return 'one has happened, the other is only planned or threatened'
  const against = evidenceOn(a, b).filter(({ contradicts }) => contradicts)
  return against.length === 0 ? null : against.map(({ reason }) => reason).join('; ')
}

/** Whether a report contradicts no member of a cluster: no chain joins two cities or two days. */
export function joinable(cluster: readonly EventReport[], report: EventReport): boolean {
  return cluster.every(
    (member) => member.id === report.id || contradictionOf(member, report) === null
  )
}

export function evidenceOn(a: EventReport, b: EventReport): readonly Evidence[] {
  return [
    ...compareKinds(a, b),
    ...compareTimes(a, b),
    ...comparePlaces(a, b, namesOnePerson(a, b) && agreeOnDay(a, b)),
    ...compareParticipants(a, b),
    ...compareFigures(a, b),
    ...compareWords(a, b),
    ...compareTellings(a, b)
  ]
}

function compareKinds(a: EventReport, b: EventReport): readonly Evidence[] {
  if (a.type === b.type) return [weigh(0.5, `both ${words(a.type)}`)]
  const weight = a.type === 'KIDNAPPING' || b.type === 'KIDNAPPING' ? -1 : -0.5
  return [weigh(weight, `told as ${words(a.type)} and ${words(b.type)}`)]
}

function words(type: EventReport['type']): string {
  return type.toLowerCase().replace(/_/g, ' ')
}

function isAhead({ status }: EventReport): boolean {
  return status === 'PLANNED' || status === 'THREATENED'
}

function forIt(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ weight }) => weight > 0)
}

function decide(
  verdict: Decision['verdict'],
  score: number,
  evidence: readonly Evidence[]
): Decision {
  return {
    verdict,
    score: Math.round(score * 1000) / 1000,
    reason: evidence.map(({ reason }) => reason).join('; ')
  }
}
