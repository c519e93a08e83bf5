import { COMMON_WORDS } from './commonWords.ts'
import { nameWordsOf } from './compareParticipants.ts'
import type { EventReport } from './eventReport.ts'
import { weigh, type Evidence } from './evidence.ts'

const EACH = 0.75
const MOST = 2.25

/** Words that tell one attack from another ("minibus", "bakery") speak a little for one event. */
export function compareWords(a: EventReport, b: EventReport): readonly Evidence[] {
  const theirs = new Set(tellingWords(b))
  const shared = tellingWords(a).filter((word) => theirs.has(word))
  if (shared.length === 0) return []
  return [weigh(Math.min(MOST, EACH * shared.length), `both tell of ${shared.join(', ')}`)]
}

/** Words of what the event is called, of whom and what it hit, of the weapons; without names. */
export function tellingWords(report: EventReport): readonly string[] {
  const names = new Set([
    ...nameWordsOf(report),
    ...report.places.flatMap((p) => p.names.flatMap((n) => n.split(' ')))
  ])
  const hit = report.participants.filter(({ side, named }) => side !== 'DOER' && !named)
  const words = [...report.words, ...report.weapons, ...hit.flatMap((one) => one.words)]
  return [...new Set(words)].filter((word) => !COMMON_WORDS.has(word) && !names.has(word)).sort()
}
