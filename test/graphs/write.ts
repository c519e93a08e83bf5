import { createHash } from 'node:crypto'
import type { FactsWithText } from '../../src/facts/readFacts.ts'
import type { Claim, Claimant, Entity, Event, Facts, Mention, Span } from '../../src/model.ts'

/** The `nth` place (from 0) where a text has these words; throws where it has not. */
export function at(text: string, exact: string, nth = 0): Span {
  let start = -1
  for (let found = 0; found <= nth; found++) {
    start = text.indexOf(exact, start + 1)
    if (start < 0) throw new Error(`"${exact}" stands fewer than ${nth + 1} times in: ${text}`)
  }
  return { start, end: start + exact.length, exact }
}

/** Words with the form in which they mention something: every place where the text has them. */
export function mentions(
  text: string,
  words: Readonly<Record<string, Mention['form']>>
): readonly Mention[] {
  return Object.entries(words)
    .flatMap(([exact, form]) => everyPlace(text, exact).map((span) => ({ ...span, form })))
    .sort((a, b) => a.start - b.start)
}

function everyPlace(text: string, exact: string): readonly Span[] {
  const count = text.split(exact).length - 1
  return Array.from({ length: count }, (_, nth) => at(text, exact, nth))
}

type Loose<T, Needed extends keyof T> = Pick<T, Needed> & Partial<Omit<T, Needed>>

export function entity(given: Loose<Entity, 'key' | 'type' | 'name' | 'mentions'>): Entity {
  return { acronym: null, named: true, ...given }
}

export function event(given: Loose<Event, 'key' | 'type' | 'mentions'>): Event {
  const codes = { acled: null, plover: null, ucdp: null, gtd: null }
  return { status: 'ACCOMPLISHED', time: null, codes, ...given }
}

export function claim(given: Loose<Claim, 'key' | 'predicate' | 'quotes'>): Claim {
  return {
    subject: null,
    object: null,
    quantity: null,
    time: null,
    claimants: [],
    attribution: 'REPORTED_AS_FACT',
    epistemic: 'TRUE_CERTAIN',
    polarity: 'AFFIRMED',
    derivation: 'STATED',
    scope: 'EVENT',
    extractor: 'hand@1',
    confidence: 1,
    ...given
  }
}

export function claimant(text: string, entity: string, cue: string, nth = 0): Claimant {
  const { start, end } = at(text, cue, nth)
  return { entity, cue, start, end }
}

/** Facts of a text whose first line is its headline; `day` is its publication day. */
export function facts(
  text: string,
  day: string | null,
  given: Partial<Omit<Facts, 'document'>> & Readonly<{ document?: Partial<Facts['document']> }>
): FactsWithText {
  const headline = text.indexOf('\n')
  const { document, ...rest } = given
  return {
    document: {
      id: createHash('sha256').update(text, 'utf8').digest('hex'),
      title: headline < 0 ? null : text.slice(0, headline),
      url: null,
      publisher: null,
      language: 'en',
      publishedAt:
        day === null
          ? { value: null, precision: null, origin: 'NONE' }
          : { value: day, precision: 'DAY', origin: 'METADATA' },
      sections:
        headline < 0
          ? []
          : [
              { kind: 'HEADLINE', start: 0, end: headline },
              { kind: 'BODY', start: headline + 1, end: text.length }
            ],
      ...document,
      text
    },
    entities: [],
    events: [],
    claims: [],
    links: [],
    checks: [],
    ...rest
  }
}
