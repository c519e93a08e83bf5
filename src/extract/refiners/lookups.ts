import type { Mention } from '../../model.ts'
import type { Draft, DraftEntity, DraftEvent, TriggerFinding } from '../draft.ts'
import type { FigureFinding, SpeechFinding, TimeFinding } from '../findings.ts'

const cache = new WeakMap<object, ReadonlyMap<unknown, unknown>>()
/** A map made once for each list; lists are never changed, so it stays right. */
function once<K, V>(list: object, make: () => ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const known = cache.get(list) as ReadonlyMap<K, V> | undefined
  if (known) return known
  const made = make()
  cache.set(list, made)
  return made
}
function grouped<T extends { sentence: number }>(
  list: readonly T[]
): ReadonlyMap<number, readonly T[]> {
  return once(list, () => {
    const map = new Map<number, T[]>()
    for (const item of list) {
      const own = map.get(item.sentence)
      if (own) own.push(item)
      else map.set(item.sentence, [item])
    }
    return map
  })
}

export const entityOf = (draft: Draft, key: string | null | undefined): DraftEntity | null =>
  key == null
    ? null
    : (once(draft.entities, () => new Map(draft.entities.map((e) => [e.key, e]))).get(key) ?? null)
export const eventOf = (draft: Draft, key: string | null | undefined): DraftEvent | null =>
  key == null
    ? null
    : (once(draft.events, () => new Map(draft.events.map((e) => [e.key, e]))).get(key) ?? null)
/** The entity with a mention that starts at an offset. */
export const entityStartingAt = (draft: Draft, start: number): DraftEntity | null =>
  once<number, DraftEntity>(draft.entities.length ? startsList(draft) : draft.entities, () => {
    const map = new Map<number, DraftEntity>()
    const isName = new Set<number>()
    for (const e of draft.entities)
      for (const m of e.mentions) {
        const named = e.named && m.form !== 'NOMINAL'
        if (map.has(m.start) && !named && (isName.has(m.start) || !e.named)) continue
        map.set(m.start, e)
        if (named) isName.add(m.start)
      }
    return map
  }).get(start) ?? null
const starts = new WeakMap<object, object>()
/** A second key for the same list, so that two maps of it can be kept. */
function startsList(draft: Draft): object {
  const known = starts.get(draft.entities)
  if (known) return known
  const made = {}
  starts.set(draft.entities, made)
  return made
}

export const timesIn = (draft: Draft, sentence: number): readonly TimeFinding[] =>
  grouped(draft.found.times).get(sentence) ?? []
export const speechIn = (draft: Draft, sentence: number): readonly SpeechFinding[] =>
  grouped(draft.found.speech).get(sentence) ?? []
export const figuresIn = (draft: Draft, sentence: number): readonly FigureFinding[] =>
  grouped(draft.found.figures).get(sentence) ?? []
export const triggersIn = (draft: Draft, sentence: number): readonly TriggerFinding[] =>
  grouped(draft.found.triggers).get(sentence) ?? []
/** Index of a trigger in the list of all. */
export const indexOfTrigger = (draft: Draft, trigger: TriggerFinding): number =>
  once(
    starterOf(draft.found.triggers),
    () => new Map(draft.found.triggers.map((t, i) => [t, i]))
  ).get(trigger) ?? -1
const starters = new WeakMap<object, object>()
function starterOf(list: object): object {
  const known = starters.get(list)
  if (known) return known
  const made = {}
  starters.set(list, made)
  return made
}

/** The town or region that the dateline names: where the report was sent from. */
export function placeOfReport(
  draft: Draft
): Readonly<{ place: DraftEntity; mention: Mention }> | null {
  const dateline = draft.view.article.sections.find((s) => s.kind === 'DATELINE')
  if (!dateline) return null
  for (const place of draft.entities) {
    if (place.type !== 'CITY' && place.type !== 'REGION') continue
    const mention = place.mentions.find((m) => m.start >= dateline.start && m.end <= dateline.end)
    if (mention) return { place, mention }
  }
  return null
}
