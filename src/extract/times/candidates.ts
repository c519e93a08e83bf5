import type { Range } from '../../model.ts'
import { AGO_RULES } from './agoRules.ts'
import { ANNIVERSARY_RULES } from './anniversaryRules.ts'
import { CALENDAR_RULES } from './calendarRules.ts'
import { DAY_RULES } from './dayRules.ts'
import { DURATION_RULES } from './durationRules.ts'
import { findCalendarDays, readCalendarDay } from './monthDays.ts'
import { QUARTER_RULES } from './quarterRules.ts'
import type { Place, Reading, TimeContext, TimeRule } from './rule.ts'
import { SEASON_RULES } from './seasonRules.ts'
import { readSigns } from './signs.ts'
import { SPOKEN_DAY_RULES } from './spokenDayRules.ts'
import { UNIT_RULES } from './unitRules.ts'
import { VAGUE_RULES } from './vagueRules.ts'
import { YEAR_RULES } from './yearRules.ts'

/** A match that may become a time; `read` waits until it has won its place. */
export type Candidate = Range & Readonly<{ by: string; read: (context: TimeContext) => Reading }>

/** Where two rules match the same words the earlier one wins. */
export const TIME_RULES: readonly TimeRule[] = [
  ...ANNIVERSARY_RULES,
  ...CALENDAR_RULES,
  ...DAY_RULES,
  ...SPOKEN_DAY_RULES,
  ...QUARTER_RULES,
  ...UNIT_RULES,
  ...SEASON_RULES,
  ...AGO_RULES,
  ...YEAR_RULES,
  ...VAGUE_RULES,
  ...DURATION_RULES
]

/** All that any rule sees in a sentence; overlaps are settled afterwards. */
export function findCandidates(sentence: string): readonly Candidate[] {
  const isUpper = sentence === sentence.toUpperCase()
  const days = findCalendarDays(sentence).map((found) => ({
    start: found.start,
    end: found.end,
    by: 'times/calendar-day',
    read: (context: TimeContext) => readCalendarDay(found, context)
  }))
  const holds = readSigns(sentence)
  const others = TIME_RULES.flatMap((rule) =>
    holds(rule.signs) ? matchesOf(rule, sentence, isUpper) : []
  )
  return longestFirst([...days, ...others])
}

function matchesOf(rule: TimeRule, sentence: string, isUpper: boolean): Candidate[] {
  const found: Candidate[] = []
  rule.pattern.lastIndex = 0
  for (let match = rule.pattern.exec(sentence); match; match = rule.pattern.exec(sentence)) {
    const current = match
    const start = current.index
    const end = start + current[0].length
    const place: Place = {
      left: sentence.slice(0, start).toLowerCase(),
      right: sentence.slice(end).toLowerCase(),
      isUpper
    }
    if (rule.refuse?.(current, place)) continue
    found.push({
      start,
      end,
      by: `times/${rule.name}`,
      read: (context) => rule.read(current, context)
    })
  }
  return found
}

/** Longer matches win; those left are in text order and do not overlap. */
function longestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = []
  const byLength = candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  for (const candidate of byLength) {
    const overlaps = chosen.some(
      (other) => candidate.start < other.end && other.start < candidate.end
    )
    if (!overlaps) chosen.push(candidate)
  }
  return chosen.toSorted((a, b) => a.start - b.start)
}
