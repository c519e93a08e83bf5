import type { Article, Entity, Event, Facts, Mention, Range } from '../model.ts'
import type { Draft, DraftClaim, DraftEntity, DraftEvent } from './draft.ts'
import type { SpeechFinding, TimeFinding } from './findings.ts'
import { plainTime } from './refiners/timeOfEvent.ts'

const byPlace = (a: Range, b: Range): number => a.start - b.start || a.end - b.end

/** A finished draft as Facts: lists in text order, keys numbered, nothing that only refiners need. */
export function assemble(draft: Draft, extractor: string): Facts {
  const entities = inOrder(draft.entities)
  const events = inOrder(draft.events)
  const claims = [...draft.claims].sort((a, b) => byPlace(first(a), first(b)))
  const keys = new Map<string, string>([
    ...entities.map((e, i) => [e.key, `e${i + 1}`] as const),
    ...events.map((e, i) => [e.key, `v${i + 1}`] as const)
  ])
  const claimKeys = new Map(claims.map((claim, i) => [claim.key, `c${i + 1}`]))
  const key = (k: string | null): string | null =>
    k === null || k === 'document' ? k : (keys.get(k) ?? null)
  const { article } = draft.view
  return {
    document: { ...documentOf(article), mainEvent: key(draft.mainEvent) },
    entities: entities.map((e) => toEntity(e, keys.get(e.key) ?? e.key)),
    events: events.map((e) => toEvent(e, keys.get(e.key) ?? e.key)),
    claims: claims.map((claim, i) => {
      const { by: _by, key: _key, claimants, confidence, trend, offset, ...rest } = claim
      return {
        key: `c${i + 1}`,
        ...ordered({ ...rest, subject: key(rest.subject), object: key(rest.object) }),
        claimants: claimants.map((c) => ({ ...c, entity: key(c.entity) ?? c.entity })),
        ...tail(rest),
        extractor,
        confidence,
        ...(trend ? { trend } : {}),
        ...(offset ? { offset } : {})
      }
    }),
    links: draft.links.map((l) => ({
      ...l,
      from: claimKeys.get(l.from) ?? l.from,
      to: claimKeys.get(l.to) ?? l.to
    })),
    checks: draft.checks.map((c) => ({ ...c, claims: c.claims.map((k) => claimKeys.get(k) ?? k) })),
    // Lengths and habits ("for two hours", "daily") tell no time of anything.
    times: draft.found.times
      .filter(({ kind }) => kind === 'POINT')
      .sort(byPlace)
      .map((t: TimeFinding) => plainTime(t)),
    attributions: [...draft.found.speech].sort((a, b) => byPlace(a.cue, b.cue)).map(toAttribution)
  }
}

type Rest = Omit<DraftClaim, 'by' | 'key' | 'claimants' | 'confidence' | 'trend' | 'offset'>
const ordered = ({ predicate, subject, object, quantity, time }: Rest) => ({
  predicate,
  subject,
  object,
  quantity,
  time
})
const tail = ({ attribution, epistemic, polarity, derivation, scope, quotes }: Rest) => ({
  attribution,
  epistemic,
  polarity,
  derivation,
  scope,
  quotes
})
const first = (claim: DraftClaim): Range => claim.quotes[0] ?? { start: 0, end: 0 }

function inOrder<T extends { mentions: readonly Mention[] }>(list: readonly T[]): readonly T[] {
  return list
    .map((x) => ({ ...x, mentions: distinct(x.mentions) }))
    .sort((a, b) =>
      byPlace(a.mentions[0] ?? { start: 0, end: 0 }, b.mentions[0] ?? { start: 0, end: 0 })
    )
}
const distinct = (mentions: readonly Mention[]): readonly Mention[] =>
  [...mentions]
    .sort(byPlace)
    .filter((m, i, all) => i === 0 || m.start !== all[i - 1]?.start || m.end !== all[i - 1]?.end)

/** What Facts say of the article itself. */
export const documentOf = ({
  id,
  title,
  url,
  publisher,
  language,
  publishedAt,
  sections,
  originalSource
}: Article) => ({
  id,
  title,
  url,
  publisher,
  language,
  publishedAt,
  sections,
  ...(originalSource === null ? {} : { originalSource })
})

function toEntity(
  { type, name, acronym, named, mentions, country, reference }: DraftEntity,
  key: string
): Entity {
  return {
    key,
    type: type ?? 'ORGANIZATION',
    name: name.replace(/\s+/g, ' '),
    acronym,
    named,
    mentions,
    ...(country ? { country } : {}),
    ...(reference ? { reference } : {})
  }
}
function toEvent({ type, status, time, codes, mentions }: DraftEvent, key: string): Event {
  return { key, type, status, time, codes, mentions }
}
const toAttribution = ({ source, cue, content }: SpeechFinding) => ({
  source: source && { start: source.start, end: source.end, exact: source.exact },
  cue: { start: cue.start, end: cue.end, exact: cue.exact },
  content: { start: content.start, end: content.end }
})
