import { COMMON_WORDS } from './commonWords.ts'
import type { EventReport } from './eventReport.ts'
import { speaksFor, type Evidence } from './evidence.ts'

/** Words that few events share ("jesuit", "minibus") speak a little for one event. */
export function compareWords(a: EventReport, b: EventReport): readonly Evidence[] {
  const theirs = new Set(distinctiveWords(b))
  const shared = distinctiveWords(a).filter((word) => theirs.has(word))
  if (shared.length === 0) return []
  return [speaksFor(Math.min(3, 1.25 * shared.length), `both tell of ${shared.join(', ')}`)]
}

/** Content words of what the event is called, of whom it hit and of the weapons, without common ones. */
export function distinctiveWords(report: EventReport): readonly string[] {
  const hit = report.participants
    .filter(({ side, named }) => side !== 'DOER' && !named)
    .flatMap(({ words }) => words)
  return [...new Set([...report.words, ...report.weapons, ...hit])]
    .filter((word) => !COMMON_WORDS.has(word))
    .sort()
}
