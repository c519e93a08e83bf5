import { z } from 'zod'
import {
  ATTRIBUTIONS,
  CLAIM_LINK_TYPES,
  CLAIM_SCOPES,
  COMPARATORS,
  DATE_ORIGINS,
  DAY_PARTS,
  DERIVATIONS,
  ENTITY_TYPES,
  EPISTEMICS,
  EVENT_STATUSES,
  EVENT_TYPES,
  MENTION_FORMS,
  POLARITIES,
  PREDICATES,
  SECTION_KINDS,
  TIME_PRECISIONS,
  TRENDS
} from '../model.ts'

const offset = z.int().nonnegative()
const range = { start: offset, end: offset }
const span = { ...range, exact: z.string() }
const key = z.string().min(1)
const day = z.iso.date()
const text = z.string().nullable()
const integer = z.int().nullable()
const alpha2 = z.string().regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 alpha-2 code')

const time = z.object({
  ...span,
  value: text,
  precision: z.enum(TIME_PRECISIONS),
  anchor: day.nullable(),
  part: z.enum(DAY_PARTS).exactOptional(),
  derivation: z.enum(DERIVATIONS).exactOptional()
})

const mentions = z.array(z.object({ ...span, form: z.enum(MENTION_FORMS) }))

const reference = z.object({
  source: z.string(),
  wikidata: z.string().exactOptional(),
  geonames: z.string().exactOptional(),
  iso: alpha2.exactOptional(),
  latitude: z.number().min(-90).max(90).exactOptional(),
  longitude: z.number().min(-180).max(180).exactOptional()
})

const entity = z.object({
  key,
  type: z.enum(ENTITY_TYPES),
  name: z.string().min(1),
  acronym: text,
  named: z.boolean(),
  mentions,
  aliases: z.array(z.string()).exactOptional(),
  country: alpha2.exactOptional(),
  reference: reference.exactOptional()
})

const event = z.object({
  key,
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  time: time.nullable(),
  codes: z.object({ acled: text, plover: text, ucdp: integer, gtd: integer }),
  mentions
})

const claimant = z.object({
  ...range,
  entity: key,
  cue: z.string(),
  depth: offset.exactOptional(),
  saidAt: time.exactOptional()
})

const claim = z.object({
  key,
  predicate: z.enum(PREDICATES),
  subject: key.nullable(),
  object: key.nullable(),
  quantity: z
    .object({ comparator: z.enum(COMPARATORS), value: integer, low: integer, high: integer })
    .nullable(),
  time: time.nullable(),
  claimants: z.array(claimant),
  attribution: z.enum(ATTRIBUTIONS),
  epistemic: z.enum(EPISTEMICS),
  polarity: z.enum(POLARITIES),
  derivation: z.enum(DERIVATIONS),
  scope: z.enum(CLAIM_SCOPES),
  quotes: z.array(z.object(span)).min(1, 'is empty: a claim needs its words'),
  extractor: z.string().min(1),
  confidence: z.number().min(0).max(1),
  trend: z.enum(TRENDS).exactOptional(),
  offset: z.string().exactOptional()
})

const document = z.object({
  id: z.string(),
  title: text,
  url: text,
  publisher: text,
  language: z.string().min(1),
  publishedAt: z.object({
    value: day.nullable(),
    precision: z.literal('DAY').nullable(),
    origin: z.enum(DATE_ORIGINS)
  }),
  sections: z.array(z.object({ ...range, kind: z.enum(SECTION_KINDS) })),
  mainEvent: text.exactOptional(),
  originalSource: text.exactOptional(),
  text: z.string({ error: 'is missing: without it no span can be checked' })
})

/** Facts as they travel: every closed list, every kind of value; keys nobody knows are dropped. */
export const factsSchema = z.object({
  document,
  entities: z.array(entity),
  events: z.array(event),
  claims: z.array(claim),
  links: z.array(z.object({ from: key, to: key, type: z.enum(CLAIM_LINK_TYPES), why: z.string() })),
  checks: z.array(z.object({ code: z.string(), claims: z.array(key), message: z.string() })),
  times: z.array(time).exactOptional(),
  attributions: z
    .array(
      z.object({ source: z.object(span).nullable(), cue: z.object(span), content: z.object(range) })
    )
    .exactOptional()
})
