import type { EventReport, ReportedParticipant } from './eventReport.ts'
import { contradicts, speaksFor, type Evidence } from './evidence.ts'
import { personNamesAgree } from './personNames.ts'

/** What those who took part say: one named victim is much, one named doer less. */
export function compareParticipants(a: EventReport, b: EventReport): readonly Evidence[] {
  return [...compareSufferers(a, b), ...compareDoers(a, b)]
}

function compareSufferers(a: EventReport, b: EventReport): readonly Evidence[] {
  const [mine, theirs] = [namedSufferers(a), namedSufferers(b)]
  const pairs = mine.flatMap((x) => theirs.map((y) => ({ x, strength: agree(x, y) })))
  const best = pairs.sort((p, q) => q.strength - p.strength)[0]
  if (best && best.strength > 0) {
    return [speaksFor(best.strength === 2 ? 4 : 2.5, `both name ${best.x.names[0] ?? ''}`)]
  }
  const [persons, others] = [mine.filter(isPerson), theirs.filter(isPerson)]
  if (persons.length > 0 && others.length > 0) {
    return [contradicts(`they name different victims (${show(persons)} and ${show(others)})`)]
  }
  return []
}

function compareDoers(a: EventReport, b: EventReport): readonly Evidence[] {
  const theirs = b.participants.filter(isNamedDoer)
  const shared = a.participants
    .filter(isNamedDoer)
    .find((x) => theirs.some((y) => x.id === y.id || agree(x, y) === 2))
  return shared ? [speaksFor(1, `both with ${shared.names[0] ?? ''}`)] : []
}

function agree(a: ReportedParticipant, b: ReportedParticipant): 0 | 1 | 2 {
  if (a.id === b.id) return 2
  if (isPerson(a) !== isPerson(b)) return 0
  if (!isPerson(a)) return a.names.some((name) => b.names.includes(name)) ? 2 : 0
  const strengths = a.names.flatMap((name) => b.names.map((other) => personNamesAgree(name, other)))
  return strengths.includes(2) ? 2 : strengths.includes(1) ? 1 : 0
}

function namedSufferers({ participants }: EventReport): readonly ReportedParticipant[] {
  return participants.filter(({ named, side }) => named && side !== 'DOER')
}

function isNamedDoer({ named, side }: ReportedParticipant): boolean {
  return named && side === 'DOER'
}

function isPerson({ type }: ReportedParticipant): boolean {
  return type === 'PERSON'
}

function show(participants: readonly ReportedParticipant[]): string {
  return participants.map(({ names }) => names[0] ?? '').join(', ')
}
