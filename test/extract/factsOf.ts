import { readArticle } from '../../src/article/readArticle.ts'
import { extractor } from '../../src/extract/extract.ts'
import type { Article, Facts } from '../../src/model.ts'

/** An article of an invented text, dated where a day is given. */
export const articleOf = (text: string, publishedAt: string | null = null): Article =>
  readArticle({ name: 'test', text, metadata: { publishedAt, language: 'en' } })

export const factsOf = (text: string, publishedAt: string | null = null): Facts =>
  extractor.extract(articleOf(text, publishedAt))

/** Claims in one line each: "Ana PREDICATE ATTACK", figures and polarity after it. */
export function said(facts: Facts): readonly string[] {
  const named = (key: string | null): string => {
    if (key === null || key === 'document') return key ?? 'nobody'
    const entity = facts.entities.find((e) => e.key === key)
    return entity?.name ?? facts.events.find((e) => e.key === key)?.type ?? key
  }
  return facts.claims.map((c) =>
    [
      named(c.subject),
      c.predicate,
      c.object === null ? '' : named(c.object),
      c.quantity ? `${c.quantity.comparator} ${c.quantity.value}` : '',
      c.polarity === 'NEGATED' ? 'NEGATED' : '',
      c.attribution === 'REPORTED_AS_FACT' ? '' : c.attribution,
      c.claimants.length ? `by ${c.claimants.map((x) => named(x.entity)).join(', ')}` : ''
    ]
      .filter(Boolean)
      .join(' ')
  )
}

/** Types of the events, in text order. */
export const eventTypes = (facts: Facts): readonly string[] => facts.events.map((e) => e.type)

/** Every span of a Facts object that is not the text's own words. */
export function wrongSpans(facts: Facts, text: string): readonly string[] {
  const claimants = facts.claims.flatMap((c) => c.claimants)
  const times = [
    ...facts.events.map((e) => e.time),
    ...facts.claims.map((c) => c.time),
    ...claimants.map((c) => c.saidAt),
    ...(facts.times ?? [])
  ].flatMap((t) => t ?? [])
  const attributed = (facts.attributions ?? []).flatMap((a) => [
    a.cue,
    ...(a.source ? [a.source] : [])
  ])
  const spans = [
    ...[...facts.entities, ...facts.events].flatMap((x) => x.mentions),
    ...facts.claims.flatMap((c) => c.quotes),
    ...times,
    ...attributed,
    ...claimants.map(({ start, end, cue }) => ({ start, end, exact: cue }))
  ]
  return spans
    .filter(({ start, end, exact }) => text.slice(start, end) !== exact)
    .map(({ start, end, exact }) => `[${start},${end}) is not ${JSON.stringify(exact)}`)
}
