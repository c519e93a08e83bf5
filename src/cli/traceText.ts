import type { Trace } from '../extract/extract.ts'
import type { Claim } from '../model.ts'

/** The claims of a document in words, each with what was seen in its words and the steps that made and changed it. */
export function traceText(place: string, { facts, seen, steps }: Trace): string {
  const names = new Map<string, string>([
    ...facts.entities.map(({ key, name }) => [key, name] as const),
    ...facts.events.map(({ key, type }) => [key, `${type} ${key}`] as const)
  ])
  const named = (key: string | null) => (key === null ? '–' : (names.get(key) ?? key))
  const lines = facts.claims.flatMap((claim) => [
    `${claim.key} ${named(claim.subject)} ${claim.predicate} ${what(claim, named)}${whoSays(claim, named)}`,
    ...claim.quotes.map(({ start, end, exact }) => `    [${start},${end}) “${exact}”`),
    ...(seen[claim.key] ?? []).map(({ by, exact }) => `    ${by} “${exact}”`),
    `    ${(steps[claim.key] ?? []).join(' › ')}`
  ])
  return [place, ...lines.map((line) => `  ${line}`), ''].join('\n')
}

type Named = (key: string | null) => string

function what({ object, quantity, time, polarity }: Claim, named: Named): string {
  return [
    ...(polarity === 'NEGATED' ? ['not'] : []),
    ...(quantity ? [`${quantity.comparator} ${quantity.value ?? ''}`.trim()] : []),
    ...(time ? [time.value ?? `“${time.exact}”`] : []),
    ...(object === null ? [] : [named(object)])
  ].join(' ')
}

const whoSays = ({ claimants, attribution }: Claim, named: Named): string =>
  ` (${attribution}${claimants.map(({ entity, cue }) => ` < ${named(entity)} “${cue}”`).join('')})`
