import type { EntityType, Mention } from '../../model.ts'
import { wordAt } from '../chunks/parse.ts'
import type { Draft, DraftClaim, DraftEntity, DraftEvent, Refiner } from '../draft.ts'
import type { TimeFinding } from '../findings.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { entityOf, speechIn, timesIn } from './lookups.ts'
import { isLocative, isOfSaying, plainTime } from './placeEvents.ts'

/** Sentences of the body within which the lead says where and when. */
const LEAD = 4
const LOCAL = new Set<EntityType | null>(['CITY', 'REGION'])

/** What the main event's own clause leaves out, the lead and the text's country tell. */
export const settleMain: Refiner = {
  name: 'settleMain',
  refine(draft) {
    const event = draft.events.find((e) => e.key === draft.mainEvent)
    if (!event) return draft
    const placed = addClaims(draft, placeFromLead(draft, event))
    const settled = addClaims(placed, countryOfText(placed, event))
    return dateFromLead(settled, event)
  }
}

const placesOf = (draft: Draft, event: DraftEvent): readonly DraftEntity[] =>
  draft.claims
    .filter((c) => c.predicate === 'OCCURRED_IN' && c.subject === event.key)
    .flatMap((c) => entityOf(draft, c.object) ?? [])
const lead = (draft: Draft) =>
  draft.found.parsed
    .filter((p) => p.sentence.section !== 'DATELINE' && p.sentence.section !== 'FOOTER')
    .slice(0, LEAD)

function placeFromLead(draft: Draft, event: DraftEvent): readonly DraftClaim[] {
  if (placesOf(draft, event).some((p) => LOCAL.has(p.type))) return []
  for (const parsed of lead(draft)) {
    for (const phrase of parsed.phrases) {
      const place = entityOf(draft, entityAt(draft, parsed, phrase))
      if (!place || !LOCAL.has(place.type) || !place.named || !isLocative(parsed, phrase.from))
        continue
      return [
        inferred(event, place, [
          firstMention(event),
          quote(draft, parsed, phrase.from - 1, phrase.to)
        ])
      ]
    }
  }
  return []
}
const firstMention = (event: DraftEvent): Mention =>
  event.mentions[0] ?? { start: 0, end: 0, exact: '', form: 'NOMINAL' }
const inferred = (
  event: DraftEvent,
  place: DraftEntity,
  quotes: readonly { start: number; end: number; exact: string }[]
): DraftClaim =>
  makeClaim({
    predicate: 'OCCURRED_IN',
    subject: event.key,
    object: place.key,
    derivation: 'INFERRED',
    confidence: 0.6,
    quotes: quotes.map(({ start, end, exact }) => ({ start, end, exact }))
  })

/** The country that a text names most, its adjectives and its cities counted in. */
function countryOfText(draft: Draft, event: DraftEvent): readonly DraftClaim[] {
  const places = placesOf(draft, event)
  if (places.some((p) => p.type === 'COUNTRY')) return []
  const code = places.find((p) => p.country)?.country
  const countries = draft.entities.filter((e) => e.type === 'COUNTRY')
  const own = code ? countries.find((e) => e.country === code) : undefined
  if (code && !own) return []
  const weigh = (e: DraftEntity): number => weightOf(draft, e)
  const country =
    own ??
    countries.reduce<DraftEntity | null>(
      (best, e) => (best && weigh(best) >= weigh(e) ? best : e),
      null
    )
  const mention = country?.mentions[0]
  if (!country || !mention) return []
  return [inferred(event, country, [firstMention(event), mention])]
}

/** Names count whole, adjectives half; where the report was sent from tells more than either. */
function weightOf(draft: Draft, country: DraftEntity): number {
  const own = country.mentions.reduce((sum, m) => sum + (m.form === 'DEMONYM' ? 0.5 : 1), 0)
  const local = draft.entities.filter(
    (x) => x.country === country.country && x.key !== country.key && LOCAL.has(x.type)
  )
  const dateline = draft.view.article.sections.find((s) => s.kind === 'DATELINE')
  const isSentFrom =
    dateline !== undefined &&
    [country, ...local].some((x) =>
      x.mentions.some((m) => m.start >= dateline.start && m.end <= dateline.end)
    )
  return own + local.reduce((sum, x) => sum + x.mentions.length, 0) + (isSentFrom ? 3 : 0)
}

function dateFromLead(draft: Draft, event: DraftEvent): Draft {
  if (event.time?.precision === 'DAY') return draft
  const found = lead(draft)
    .flatMap((parsed) => timesIn(draft, parsed.sentence.index).map((time) => ({ parsed, time })))
    .filter(({ time }) => time.kind === 'POINT' && time.precision === 'DAY')
  const said = (x: { parsed: (typeof found)[number]['parsed']; time: TimeFinding }): boolean =>
    speechIn(draft, x.parsed.sentence.index).some((s) => isOfSaying(x.parsed, x.time, s))
  const chosen = found.find((x) => !said(x)) ?? (event.time ? undefined : found[0])
  if (!chosen) return draft
  const at = wordAt(chosen.parsed, chosen.time.start)
  const claim = makeClaim({
    predicate: 'OCCURRED_ON',
    subject: event.key,
    object: null,
    time: plainTime(chosen.time),
    derivation: 'INFERRED',
    confidence: 0.5,
    quotes: [
      withoutForm(firstMention(event)),
      quote(draft, chosen.parsed, at, wordAt(chosen.parsed, chosen.time.end - 1) + 1)
    ]
  })
  const events = draft.events.map((e) => (e.key === event.key ? { ...e, time: claim.time } : e))
  const others = draft.claims.filter(
    (c) => !(c.predicate === 'OCCURRED_ON' && c.subject === event.key)
  )
  return addClaims({ ...draft, events, claims: others }, [claim])
}
const withoutForm = ({ start, end, exact }: Mention) => ({ start, end, exact })
