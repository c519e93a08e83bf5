import { validText } from '../map/past.ts'
import type { Attribution, Predicate } from '../model.ts'

/** Which edges of the world are walked; an absent part allows all. */
export type WalkFilter = Readonly<{
  predicates?: readonly Predicate[] | null
  statuses?: readonly Attribution[] | null
  minIndependentSources?: number | null
  /** The day of the event that the edge leads to; else of the edge's first report. */
  date?: DayFilter | null
  /** An instant: what was recorded then is walked, instead of what is now. */
  asOf?: string | null
}>
export type DayFilter = Readonly<Partial<Record<'eq' | 'gt' | 'gte' | 'lt' | 'lte', string | null>>>

/** Conditions on the edge `e`, and their parameters. */
export type FilterText = Readonly<{
  conditions: readonly string[]
  parameters: Readonly<Record<string, unknown>>
}>

/** An edge's key begins with the day, and "!" where there is none; "~" comes after all that follows. */
export function filterText(filter: WalkFilter): FilterText {
  const { predicates, statuses, minIndependentSources, date, asOf } = filter
  const conditions: string[] = []
  const parameters: Record<string, unknown> = {}
  const say = (text: string, name: string, value: unknown) => {
    conditions.push(text)
    parameters[name] = value
  }
  if (predicates) say('e.predicate IN $predicates', 'predicates', predicates)
  if (statuses) say('e.status IN $statuses', 'statuses', statuses)
  if (minIndependentSources) {
    say('e.independentSources >= $sources', 'sources', minIndependentSources)
  }
  if (asOf) say(validText('e', '$asOf'), 'asOf', asOf)
  const { eq, gt, gte, lt, lte } = date ?? {}
  if (eq) {
    say('e.key >= $eq', 'eq', eq)
    say('e.key < $eqEnd', 'eqEnd', `${eq}~`)
  }
  if (gt) say('e.key > $gt', 'gt', `${gt}~`)
  if (gte) say('e.key >= $gte', 'gte', gte)
  if (lt) say('e.key < $lt', 'lt', lt)
  if (lte) say('e.key < $lte', 'lte', `${lte}~`)
  if (lt || lte) say('e.key >= $dated', 'dated', '0')
  return { conditions, parameters }
}
