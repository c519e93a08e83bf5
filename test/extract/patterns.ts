import type { Claim, Event, Facts } from '../../src/model.ts'

/** What test/texts/README.md describes. */
export type Pattern = Readonly<{
  predicate: string
  subject?: string | null
  object?: string | null
  comparator?: string
  value?: number
  claimant?: string | null
  attribution?: string
  epistemic?: string
  polarity?: string
  scope?: string
  derivation?: string
  time?: string | null
  quote?: string
}>
export type MainEvent = Readonly<{ type: string; place?: string; day?: string | null }>

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Whole words, so that Niger is not in Nigeria. */
const holds = (text: string, part: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'iu').test(text)
export const oneOf = (wanted: string, given: string): boolean => wanted.split('|').includes(given)

/** Whether the entity or event of a key is what the words describe. */
export function describes(
  facts: Facts,
  key: string | null,
  words: string | null | undefined
): boolean {
  if (words === undefined) return true
  if (words === null || key === null || key === 'document') return words === key
  const event = facts.events.find((e) => e.key === key)
  const entity = facts.entities.find((e) => e.key === key)
  const texts = [entity?.name ?? '', ...(entity ?? event)!.mentions.map((m) => m.exact)]
  return words.split('|').some((w) => w === event?.type || texts.some((t) => holds(t, w)))
}

function saidBy(facts: Facts, claim: Claim, wanted: string | null | undefined): boolean {
  if (wanted === undefined) return true
  if (wanted === null) return claim.claimants.length === 0
  return wanted
    .split(' < ')
    .every((who, depth) =>
      claim.claimants.some((c, i) => (c.depth ?? i) === depth && describes(facts, c.entity, who))
    )
}

export const fits = (facts: Facts, p: Pattern, c: Claim): boolean =>
  oneOf(p.predicate, c.predicate) &&
  (p.polarity ?? 'AFFIRMED') === c.polarity &&
  describes(facts, c.subject, p.subject) &&
  describes(facts, c.object, p.object) &&
  (p.comparator === undefined || oneOf(p.comparator, c.quantity?.comparator ?? '')) &&
  (p.value === undefined || c.quantity?.value === p.value) &&
  saidBy(facts, c, p.claimant) &&
  (['attribution', 'epistemic', 'scope', 'derivation'] as const).every(
    (k) => p[k] === undefined || oneOf(p[k], c[k])
  ) &&
  (p.time === undefined || (c.time !== null && isDay(p.time, c.time.value))) &&
  (p.quote === undefined || c.quotes.some((q) => q.exact.includes(p.quote!)))

const isDay = (wanted: string | null, found: string | null): boolean =>
  wanted === null || found === null ? wanted === found : oneOf(wanted, found)

/** Whether a claim is what a pattern that none fits may have become: its predicate, or both its parties. */
export const concerns = (facts: Facts, p: Pattern, c: Claim): boolean =>
  oneOf(p.predicate, c.predicate) ||
  (p.subject !== undefined &&
    p.object !== undefined &&
    describes(facts, c.subject, p.subject) &&
    describes(facts, c.object, p.object))

export function mainEventHolds(facts: Facts, wanted: MainEvent | null): boolean {
  const main = facts.events.find((e) => e.key === facts.document.mainEvent)
  if (wanted === null || !main) return wanted === null && !main
  const objects = (predicate: string, subject: string | null): readonly (string | null)[] =>
    facts.claims.flatMap((c) =>
      c.predicate === predicate && c.subject === subject ? [c.object] : []
    )
  const places = objects('OCCURRED_IN', main.key)
  const around = places.flatMap((p) => objects('LOCATED_IN', p))
  return (
    oneOf(wanted.type, main.type) &&
    [...places, ...around, null].some((p) => describes(facts, p, wanted.place)) &&
    (wanted.day === undefined || isDay(wanted.day, main.time?.value ?? null))
  )
}

/** "ATTACK" is one that happened or was tried, "ATTACK PLANNED" one of that status. */
export function isEvent(event: Event, kind: string): boolean {
  const [type = '', status = 'ACCOMPLISHED|ATTEMPTED'] = kind.split(' ')
  return event.type === type && oneOf(status, event.status)
}
