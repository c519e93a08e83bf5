import { isAbroad } from '../lexicon/abroad.ts'
import type { EntityType, EventType, Mention } from '../../model.ts'
import { wordAt } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Draft, DraftClaim, DraftEntity, DraftEvent, Refiner } from '../draft.ts'
import type { TimeFinding } from '../findings.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { areApart } from './events/periods.ts'
import { entityOf, eventOf, placeOfReport, speechIn, timesIn } from './lookups.ts'
import { isOwnTime } from './ownTime.ts'
import { placeQuotes } from './placeQuotes.ts'
import { isLocative } from './places/locative.ts'
import { isOfDocument, isOfOtherNoun, isOfSaying, plainTime } from './timeOfEvent.ts'

/** Sentences of the body within which the lead says where and when. */
const LEAD = 4
const LOCAL = new Set<EntityType | null>(['CITY', 'REGION'])
const PLACES = new Set<EntityType | null>(['CITY', 'REGION', 'COUNTRY', 'FACILITY'])

/** What the main event's own clause leaves out, the lead and the text's country tell. */
export const settleMain: Refiner = {
  name: 'settleMain',
  refine(draft) {
    const event = draft.events.find((e) => e.key === draft.mainEvent)
    if (!event) return draft
    const placed = addClaims(draft, placeFromLead(draft, event))
    const settled = addClaims(placed, countryOfText(placed, event))
    return dateFromLead(countriesOfPlaces(settled, event), event)
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

/** A place that only tells where the report was made serves where the lead has no other. */
function placeFromLead(draft: Draft, event: DraftEvent): readonly DraftClaim[] {
  if (placesOf(draft, event).some((p) => LOCAL.has(p.type))) return []
  const own = new Set(event.triggers.map((i) => draft.found.triggers[i]?.sentence))
  const spots = lead(draft).flatMap((parsed) =>
    parsed.phrases.flatMap((phrase) => {
      const place = entityOf(draft, entityAt(draft, parsed, phrase))
      if (!place || !LOCAL.has(place.type) || !place.named) return []
      // What another sentence tells of happens elsewhere than a ban.
      if (event.type === 'SANCTION' && !own.has(parsed.sentence.index)) return []
      if (!isLocative(parsed, phrase.from) || isOfOtherTime(draft, event, place)) return []
      if (isElsewhere(parsed, phrase.from) || isSeat(draft, parsed, phrase.from)) return []
      return [{ place, isOfReport: isOfReport(draft, parsed, phrase.from) }]
    })
  )
  const near = spots.find((spot) => !spot.isOfReport)
  // "signed in the capital of X": what a station elsewhere says of it is no place of it.
  const isPlaced = BETWEEN.has(event.type) && placesOf(draft, event).length > 0
  const found = near ?? (isPlaced ? undefined : spots[0])
  const quotes = found && placeQuotes(draft, event, found.place)
  return quotes ? [inferred(event, found.place, quotes)] : []
}
/** "a group with offices in X", "after surgery at X", "had been posted in X": something else was there. */
const isElsewhere = ({ verbs, words }: Parsed, from: number): boolean =>
  SEAT.test(words[from - 2]?.lower ?? '') ||
  (words[from - 2]?.lower === 'hospital' && words[from - 3]?.lower === 'in') ||
  verbs.some((v) => v.to === from - 1 && HANDLED.test(v.lemma))
const SEAT =
  /^(?:offices?|headquarters|bureau|embassy|studios?|surgery|treatment|exile|burglary|trial|talks|born)$/
const HANDLED = /^(?:post|mail|steal|buy|hire|register|train|bear|study|educate)$/

/** "had been captured in X two years before": where something of another time happened. */
const isOfOtherTime = (draft: Draft, event: DraftEvent, place: DraftEntity): boolean =>
  draft.claims.some((c) => {
    if (c.predicate !== 'OCCURRED_IN' || c.object !== place.key || c.subject === event.key)
      return false
    const other = eventOf(draft, c.subject)
    if (!other?.time?.value) return false
    const own = event.time?.value ?? draft.view.article.publishedAt.value
    return own !== null && own !== undefined && areApart([other.time.value], [own])
  })

/** "the Interior Ministry in Paris announced": where the speaker has his seat. */
function isSeat(draft: Draft, parsed: Parsed, from: number): boolean {
  const start = parsed.words[from]?.start ?? 0
  return speechIn(draft, parsed.sentence.index).some(
    ({ source, cue }) =>
      source !== null &&
      source.start < start &&
      start < (cue.start > source.start ? cue.start : source.end) &&
      BODY.test(source.exact)
  )
}
const BODY =
  /\b(?:ministry|government|embassy|headquarters|command|agency|office|organi[sz]ation|department|commission|union|group|centre|center|institute)\b/i

/** "it was reported in X that": where it was said, not where it happened. */
function isOfReport(draft: Draft, parsed: Parsed, from: number): boolean {
  const start = parsed.words[from]?.start ?? 0
  return speechIn(draft, parsed.sentence.index).some(
    (s) =>
      ((s.source?.start ?? s.cue.start) <= start || start < s.cue.start) &&
      !(s.content.start <= start && start < s.content.end)
  )
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

/** What is nobody's: an attack at sea is in no country. */
const WATERS = /\b(?:Sea|Ocean|Strait|Straits|Channel)\b|\bGulf of\b/

/** The country that a text names most, its adjectives and its cities counted in. */
function countryOfText(draft: Draft, event: DraftEvent): readonly DraftClaim[] {
  const places = placesOf(draft, event)
  if (places.some((p) => p.type === 'COUNTRY' || WATERS.test(p.name))) return []
  const code = places.find((p) => p.country)?.country ?? likeliestCountry(draft)
  const country = draft.entities.find((e) => e.type === 'COUNTRY' && e.country === code)
  if (country && (isParty(draft, event, country) || isOnlySent(draft, country))) return []
  const quotes = country && placeQuotes(draft, event, country)
  if (country && quotes) return [inferred(event, country, quotes)]
  return places.length ? [] : sentFrom(draft, event)
}

/** "Canada froze the assets of three ministers": who does it to others abroad is not where it is done. */
const isParty = (draft: Draft, event: DraftEvent, country: DraftEntity): boolean =>
  BETWEEN.has(event.type) &&
  draft.claims.some(
    (c) =>
      c.object === event.key &&
      c.subject === country.key &&
      (c.predicate === 'INITIATED' || c.predicate === 'RECIPIENT_OF')
  )
/** "five Indian soldiers in Kashmir": whose they are is not where they are. */
const isOnlySent = (draft: Draft, country: DraftEntity): boolean =>
  country.mentions.every((m) => m.form === 'DEMONYM' && ofGuest(draft, m))
const BETWEEN = new Set<EventType>([
  'SANCTION',
  'AGREEMENT',
  'STATEMENT',
  'WITHDRAWAL',
  'DEPLOYMENT'
])

/** Where nothing else is named, a report is about the place that it was sent from. */
function sentFrom(draft: Draft, event: DraftEvent): readonly DraftClaim[] {
  const from = placeOfReport(draft)
  if (!from) return []
  const quotes = [from.mention, firstMention(event)]
  return [{ ...inferred(event, from.place, quotes), confidence: 0.3 }]
}

/** Mentions that the place a report was sent from is worth. */
const SENT_FROM = 3
/** Names count whole, adjectives half; where the report was sent from tells more than either. */
export function likeliestCountry(draft: Draft): string | null {
  const weights = new Map<string, number>()
  let home: string | null = null
  const dateline = draft.view.article.sections.find((s) => s.kind === 'DATELINE')
  const doers = statesThatDidIt(draft)
  for (const entity of draft.entities) {
    if (!entity.country || !PLACES.has(entity.type) || doers.has(entity.key)) continue
    const own = entity.mentions.reduce(
      (sum, m) =>
        sum +
        ((m.form === 'DEMONYM' && (ofDoer(draft, m) || ofGuest(draft, m))) ||
        isBoundFor(draft, m) ||
        isLeft(draft, m)
          ? 0
          : m.form === 'DEMONYM' || m.form === 'NOMINAL'
            ? 0.5
            : 1),
      0
    )
    if (own > 0) weights.set(entity.country, (weights.get(entity.country) ?? 0) + own)
    const isSentFrom =
      dateline !== undefined &&
      entity.mentions.some((m) => m.start >= dateline.start && m.end <= dateline.end)
    if (isSentFrom) home = entity.country
  }
  if (home) weights.set(home, (weights.get(home) ?? 0) + SENT_FROM)
  return (
    [...weights].reduce<readonly [string, number] | null>(
      (best, x) => (x[1] > (best?.[1] ?? 0) ? x : best),
      null
    )?.[0] ?? null
  )
}

/** "crossed from Libya": where somebody came from. */
const isLeft = ({ view }: Draft, { start }: Mention): boolean =>
  /\b(?:cross(?:ed|ing)?|c[ao]me|coming|fled|infiltrat(?:ed|ing)|flown|back|arriv(?:ed|ing)) from (?:neighbou?ring )?$/.test(
    view.article.text.slice(Math.max(0, start - BACK), start)
  )
/** Characters before a name in which its preposition and verb stand. */
const BACK = 34

/** "Armenia accused Azerbaijan of shelling X": whose deed it is lies elsewhere. */
const statesThatDidIt = (draft: Draft): ReadonlySet<string> =>
  new Set(
    draft.claims.flatMap(({ predicate, subject, object, polarity }) => {
      if (polarity === 'NEGATED') return []
      const doer =
        predicate === 'PERPETRATED' ? subject : predicate === 'ATTRIBUTED_TO' ? object : null
      return doer !== null && entityOf(draft, doer)?.type === 'COUNTRY' ? [doer] : []
    })
  )

/** "a boat bound for Italy": whither somebody was on the way. */
const isBoundFor = ({ view }: Draft, { start }: Mention): boolean =>
  BOUND.test(view.article.text.slice(Math.max(0, start - 24), start))
const BOUND =
  /\b(?:bound|destined|headed|heading|leaving|sailing|route|way) (?:for|to|towards?)(?: the)?\s*$/i

/** "an Israeli air strike": the adjective tells whose it is, not where. */
const ofDoer = (draft: Draft, mention: Mention): boolean =>
  draft.events.some((e) => e.mentions.some((m) => m.start <= mention.start && mention.end <= m.end))

/** "Chadian peacekeepers": where they are from. */
function ofGuest({ view }: Draft, { end }: Mention): boolean {
  const behind = view.article.text.slice(end, end + 40)
  const [, first = '', second = ''] =
    /^\s+(\p{L}+)(?:\s+(\p{L}+))?/u.exec(behind.toLowerCase()) ?? []
  return isAbroad(first) || (first === 'peacekeeping' && second !== '') || SENT.test(first)
}
const SENT =
  /^(?:soldiers?|troops|servicemen|paratroopers?|warplanes?|jets?|drones?|commandos|marines)$/

/** A place that no list knows lies in the country that the text is about. */
function countriesOfPlaces(draft: Draft, event: DraftEvent): Draft {
  const unknown = new Set(
    placesOf(draft, event)
      .filter((p) => LOCAL.has(p.type) && !p.country)
      .map((p) => p.key)
  )
  const code = unknown.size ? likeliestCountry(draft) : null
  if (!code) return draft
  return {
    ...draft,
    entities: draft.entities.map((e) => (unknown.has(e.key) ? { ...e, country: code } : e))
  }
}

/** Confidence of a time that its sentence tells of something else. */
const OF_ANOTHER = 0.4

function dateFromLead(draft: Draft, event: DraftEvent): Draft {
  const isDoubtful = draft.claims.some(
    (c) =>
      c.predicate === 'OCCURRED_ON' && c.subject === event.key && (c.confidence ?? 1) <= OF_ANOTHER
  )
  const isDated = event.time?.precision === 'DAY' && !isDoubtful
  if (isDated || event.status === 'THREATENED') return draft
  const found = lead(draft)
    .flatMap((parsed) => timesIn(draft, parsed.sentence.index).map((time) => ({ parsed, time })))
    .filter(
      ({ parsed, time }) =>
        time.kind === 'POINT' &&
        time.precision === 'DAY' &&
        !isOfDocument(parsed, time) &&
        !isOfOtherNoun(draft, parsed, time, event.key)
    )
  const said = (x: { parsed: (typeof found)[number]['parsed']; time: TimeFinding }): boolean =>
    speechIn(draft, x.parsed.sentence.index).some((s) => isOfSaying(x.parsed, x.time, s))
  const first =
    found.find((x) => !said(x)) ??
    (event.time || event.status === 'PLANNED' || isPerfect(draft, event) ? undefined : found[0])
  if (!first) return draft
  // What an earlier sentence tells outweighs a day that another deed has in a later one.
  const isEarlier = first.parsed.sentence.end <= (event.time?.start ?? Infinity)
  if (isDoubtful ? !isEarlier : !isWithin(first.time.value, event.time)) return draft
  // Of the words that tell this day, those nearest the event are likeliest its own.
  const away = (x: (typeof found)[number]) => Math.abs(x.time.start - firstMention(event).start)
  const [chosen = first] = found
    .filter((x) => x.time.value === first.time.value && said(x) === said(first))
    .toSorted((a, b) => away(a) - away(b))
  const at = wordAt(chosen.parsed, chosen.time.start)
  const beside = event.triggers
    .flatMap((i) => draft.found.triggers[i] ?? [])
    .filter(({ sentence }) => sentence === chosen.parsed.sentence.index)
  const isOfOther =
    beside.length > 0 && !beside.some((t) => isOwnTime(chosen.parsed, t, chosen.time))
  const claim = makeClaim({
    predicate: 'OCCURRED_ON',
    subject: event.key,
    object: null,
    time: plainTime(chosen.time),
    derivation: 'INFERRED',
    confidence: isOfOther ? 0.4 : 0.5,
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
/** "have retaken the town, he said on Sunday": whenever it was. */
const isPerfect = (draft: Draft, event: DraftEvent): boolean => {
  const trigger = draft.found.triggers[event.triggers[0] ?? -1]
  const parsed = trigger && draft.found.parsed[trigger.sentence]
  const verb = parsed && trigger.verb !== null ? parsed.verbs[trigger.verb] : undefined
  return (
    verb !== undefined &&
    parsed !== undefined &&
    parsed.words.slice(verb.from, verb.verb).some(({ lower }) => /^(?:have|has)$/.test(lower))
  )
}
/** A day that the event's own month or year leaves room for. */
function isWithin(day: string | null, time: DraftEvent['time']): boolean {
  if (!time?.value || !day || !/^\d{4}(?:-\d\d)?$/.test(time.value)) return true
  return day.startsWith(time.value)
}
const withoutForm = ({ start, end, exact }: Mention) => ({ start, end, exact })
