import type { Draft, DraftClaim } from '../../draft.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { EntityType } from '../../../model.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'

const SMALL = new Set<EntityType | null>(['CITY', 'REGION', 'FACILITY'])
const LARGE = new Set<EntityType | null>(['REGION', 'COUNTRY', 'CITY'])
const RANK: Readonly<Partial<Record<EntityType, number>>> = {
  FACILITY: 0,
  CITY: 1,
  REGION: 2,
  COUNTRY: 3
}

/** "Bamako, Mali", "Caracas (Venezuela)": a smaller place before a larger one, parted by a mark. */
export function placesInPlaces(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.names.flatMap((name, i) => {
    const next = parsed.names[i + 1]
    if (!next || next.from !== name.to + 1 || !/^[,([]$/.test(parsed.words[name.to]?.lower ?? ''))
      return []
    if (name.finding.form === 'DEMONYM' || next.finding.form === 'DEMONYM') return []
    const inner = entityStartingAt(draft, name.finding.start)
    const outer = entityStartingAt(draft, next.finding.start)
    if (!inner?.type || !outer?.type || !SMALL.has(inner.type) || !LARGE.has(outer.type)) return []
    const bracket = /^[([]$/.test(parsed.words[name.to]?.lower ?? '')
    const listed =
      !bracket &&
      /^(?:and|,)$/.test(parsed.words[next.to]?.lower ?? '') &&
      followsList(parsed, next.to)
    if ((RANK[inner.type] ?? 9) >= (RANK[outer.type] ?? 0) || listed) return []
    const end =
      bracket && /^[)\]]$/.test(parsed.words[next.to]?.lower ?? '') ? next.to + 1 : next.to
    return [
      makeClaim({
        predicate: 'LOCATED_IN',
        subject: inner.key,
        object: outer.key,
        quotes: [quote(draft, parsed, name.from, end)],
        confidence: 0.85
      })
    ]
  })
}
/** "Mali, Niger, and Chad": a list goes on, so the comma is no apposition. */
function followsList(parsed: Parsed, at: number): boolean {
  const and =
    parsed.words[at]?.lower === 'and' ? at : parsed.words[at + 1]?.lower === 'and' ? at + 1 : -1
  if (and < 0) return false
  const next = parsed.names.find((n) => n.from === and + 1 || n.from === and + 2)
  return next !== undefined && RANK[next.finding.type] !== undefined
}

/** "Bamako, the capital of Mali", "Mali's capital, Bamako", "the Malian capital Bamako". */
export function capitals(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase) => {
    if (
      parsed.words[phrase.head]?.lower !== 'capital' &&
      !(
        phrase.name !== null &&
        parsed.words.slice(phrase.from, phrase.to).some((w) => w.lower === 'capital')
      )
    )
      return []
    const of = phrase.of === null ? null : parsed.phrases[phrase.of]
    const country = of
      ? entityOf(draft, entityAt(draft, parsed, of))
      : countryInside(draft, parsed, phrase.from, phrase.to)
    if (country?.type !== 'COUNTRY' && country?.type !== 'REGION') return []
    const end = of ? of.to : phrase.to
    const before = parsed.names.find(
      (n) => n.to === phrase.from - 1 && parsed.words[n.to]?.lower === ','
    )
    const after = parsed.names.find(
      (n) => n.from === end || (n.from === end + 1 && parsed.words[end]?.lower === ',')
    )
    const own = phrase.name === null ? undefined : parsed.names[phrase.name]
    const name = before ?? own ?? after
    const city = name && entityStartingAt(draft, name.finding.start)
    if (!name || city?.type !== 'CITY') return []
    return [
      makeClaim({
        predicate: 'CAPITAL_OF',
        subject: city.key,
        object: country.key,
        quotes: [quote(draft, parsed, Math.min(name.from, phrase.from), Math.max(name.to, end))],
        confidence: 0.9
      })
    ]
  })
}
export function countryInside(draft: Draft, parsed: Parsed, from: number, to: number) {
  const inside = parsed.names.find(
    (n) => n.from >= from && n.to <= to && /^(?:COUNTRY|REGION)$/.test(n.finding.type)
  )
  return inside ? entityStartingAt(draft, inside.finding.start) : null
}
