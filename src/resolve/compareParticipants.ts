import type { EventReport, ReportedParticipant } from './eventReport.ts'
import { weigh, type Evidence } from './evidence.ts'
import { personNamesAgree } from './personNames.ts'

const COMPANY = 0.75
const MOST_COMPANY = 2.25

/** What those who took part say: whom it hit says much, who did it less, as that is often disputed. */
export function compareParticipants(a: EventReport, b: EventReport): readonly Evidence[] {
  return [...compareHit(a, b), ...compareDoers(a, b), ...compareCompany(a, b)]
}

function compareHit(a: EventReport, b: EventReport): readonly Evidence[] {
  const pairs = hitBy(a).flatMap((x) => hitBy(b).map((y) => ({ x, strength: agree(x, y) })))
  const [best] = pairs.sort((p, q) => q.strength - p.strength)
  const [words, called] = [
    sharedNames(a, b),
    a.calledBy.filter((word) => b.calledBy.includes(word))
  ]
  const byName = best?.strength === 2 ? (isPerson(best.x) ? 4.5 : 2) : 0
  const byWord = words.length === 0 ? 0 : Math.min(4.5, 2 + words.length)
  // "Jaramillo’s murder" in both texts: each takes it for known which event that is.
  const known = called.length > 0 ? 1.5 : 0
  if (byName + byWord > 0) {
    const name = byName > 0 && best ? (best.x.names[0] ?? '') : words.join(', ')
    return [weigh(Math.max(byName, byWord) + known, `both name ${name}`)]
  }
  const beside = besides(a, b)
  if (beside.length > 0) return [weigh(1.5, `${beside.join(', ')} beside both`)]
  return differentVictims(a, b)
}

/** Whether both hit a person of one name, or people whom one name tells from others ("six Jesuits"). */
export function namesOnePerson(a: EventReport, b: EventReport): boolean {
  const persons = (report: EventReport) => hitBy(report).filter(isPerson)
  return (
    persons(a).some((x) => persons(b).some((y) => agree(x, y) === 2)) ||
    sharedNames(a, b).length > 0
  )
}

/** Two attacks on one person each are two; one attack may have many victims, each named by another. */
function differentVictims(a: EventReport, b: EventReport): readonly Evidence[] {
  const [mine, theirs] = [hitBy(a).filter(isPerson), hitBy(b).filter(isPerson)]
  if (mine.length > 0 && theirs.length > 0) {
    const weight = mine.length + theirs.length === 2 ? -3 : -1
    return [weigh(weight, `they name different people (${show(mine)} and ${show(theirs)})`)]
  }
  return a.calledBy.length > 0 && b.calledBy.length > 0
    ? [
        weigh(
          -1,
          `they go by different names (${a.calledBy.join(' ')} and ${b.calledBy.join(' ')})`
        )
      ]
    : []
}

function compareDoers(a: EventReport, b: EventReport): readonly Evidence[] {
  const [mine, theirs] = [doersOf(a), doersOf(b)]
  const shared = mine.find((x) => theirs.some((y) => agree(x, y) === 2))
  if (shared) return [weigh(1, `both with ${shared.names[0] ?? ''}`)]
  return mine.length > 0 && theirs.length > 0
    ? [weigh(-0.5, `they name different doers (${show(mine)} and ${show(theirs)})`)]
    : []
}

/** Names in what the event is called and in whom it hit. */
export function nameWordsOf(report: EventReport): readonly string[] {
  const hit = report.participants.filter(({ side }) => side !== 'DOER')
  return [...new Set([...report.calledBy, ...hit.flatMap(({ nameWords }) => nameWords)])].sort()
}

/** Names that stand in what one is called or hit, and in the words about the other. */
function besides(a: EventReport, b: EventReport): readonly string[] {
  const [mine, theirs] = [new Set(nameWordsOf(a)), new Set(nameWordsOf(b))]
  const doers = new Set([...doersOf(a), ...doersOf(b)].flatMap(({ words }) => words))
  return [
    ...a.context.filter((word) => theirs.has(word)),
    ...b.context.filter((word) => mine.has(word))
  ]
    .filter((word) => !doers.has(word))
    .sort()
}

function sharedNames(a: EventReport, b: EventReport): readonly string[] {
  const theirs = new Set(nameWordsOf(b))
  return nameWordsOf(a).filter((word) => theirs.has(word))
}

function agree(a: ReportedParticipant, b: ReportedParticipant): 0 | 1 | 2 {
  if (a.id === b.id) return 2
  if (isPerson(a) !== isPerson(b)) return 0
  if (!isPerson(a)) return a.names.some((name) => b.names.includes(name)) ? 2 : 0
  const strengths = a.names.flatMap((name) => b.names.map((other) => personNamesAgree(name, other)))
  return strengths.includes(2) ? 2 : strengths.includes(1) ? 1 : 0
}

function hitBy({ participants }: EventReport): readonly ReportedParticipant[] {
  return participants.filter(({ named, side }) => named && side !== 'DOER')
}

/** Two texts about one event name the same mayor, minister and street. */
function compareCompany(a: EventReport, b: EventReport): readonly Evidence[] {
  const own = new Set([...a.participants, ...a.places].map(({ id }) => id))
  const shared = a.company.filter((id) => !own.has(id) && b.company.includes(id)).length
  if (shared === 0) return []
  return [weigh(Math.min(MOST_COMPANY, COMPANY * shared), `${shared} others named by both texts`)]
}

function doersOf({ participants }: EventReport): readonly ReportedParticipant[] {
  return participants.filter(({ named, side }) => named && side === 'DOER')
}

function isPerson({ type }: ReportedParticipant): boolean {
  return type === 'PERSON'
}

function show(participants: readonly ReportedParticipant[]): string {
  return participants.map(({ names }) => names[0] ?? '').join(', ')
}
