import { createHash } from 'node:crypto'
import type { FactsWithText } from '../../src/facts/readFacts.ts'
import { KIND_OF_TYPE } from '../../src/map/labels.ts'
import type { Claim, Entity, Event, Mention, Span, Time } from '../../src/model.ts'
import type { Named, Sketch } from './arbitrary.ts'
import { claim, entity, event } from './write.ts'

/** Facts of a sketch, with a text in which every mention, quote and cue stands where they say. */
export function realise(sketch: Sketch): FactsWithText {
  const page = blankPage()
  page.write(`Report ${sketch.number}.`)
  const things = [
    ...sketch.named.map((named) => ({ named, isName: true })),
    ...sketch.described.map((named) => ({ named, isName: false }))
  ]
  const entities = things.map(({ named, isName }, index) => {
    return entityOn(page, `e${index}`, named, isName)
  })
  const events = sketch.events.map(({ type, status, time }, index): Event => {
    const mentions = [{ ...page.write(`the incident ${index}`), form: 'NOMINAL' as const }]
    return event({ key: `v${index}`, type, status, time: timeOn(page, time), mentions })
  })
  const keys = [...entities, ...events].map(({ key }) => key)
  const speakers = ['document', ...entities.filter(canSpeak).map(({ key }) => key)]
  const claims = sketch.claims.map((given, index) => {
    return claimOn(page, `c${index}`, given, ['document', ...keys], speakers)
  })
  const claimKey = (index: number) => claims[index % claims.length]?.key ?? ''
  const text = page.text()
  const { day } = sketch
  return {
    document: {
      id: createHash('sha256').update(text, 'utf8').digest('hex'),
      title: `Report ${sketch.number}`,
      url: null,
      publisher: sketch.publisher,
      language: 'en',
      publishedAt: {
        value: day,
        precision: day === null ? null : 'DAY',
        origin: day === null ? 'NONE' : 'TEXT'
      },
      sections: [{ kind: 'BODY', start: 0, end: text.length }],
      mainEvent: events[0]?.key ?? null,
      text
    },
    entities,
    events,
    claims,
    links:
      claims.length === 0
        ? []
        : sketch.links.map(({ from, to, type }) => {
            return { from: claimKey(from), to: claimKey(to), type, why: 'as generated' }
          }),
    checks:
      claims.length === 0
        ? []
        : sketch.checks.map((concerned, index) => {
            return { code: 'GENERATED', claims: concerned.map(claimKey), message: `check ${index}` }
          })
  }
}

type Page = Readonly<{ write(words: string): Span; text(): string }>

function blankPage(): Page {
  let text = ''
  return {
    write(exact) {
      const start = text.length
      text += `${exact} `
      return { start, end: start + exact.length, exact }
    },
    text: () => text
  }
}

function entityOn(page: Page, key: string, named: Named, isName: boolean): Entity {
  const { type, name, acronym, country, wikidata } = named
  const mentions: Mention[] = [{ ...page.write(name), form: isName ? 'NAME' : 'NOMINAL' }]
  if (acronym) mentions.push({ ...page.write(acronym), form: 'ACRONYM' })
  return entity({
    key,
    type,
    name,
    acronym: acronym ?? null,
    named: isName,
    mentions,
    ...(country ? { country } : {}),
    ...(wikidata ? { reference: { source: 'test', wikidata } } : {})
  })
}

/** Places and events do not speak. */
function canSpeak({ type }: Entity): boolean {
  return KIND_OF_TYPE[type] !== 'Location'
}

function timeOn(page: Page, time: Sketch['claims'][number]['time']): Time | null {
  return time && { ...page.write('at some time'), ...time, anchor: null }
}

function claimOn(
  page: Page,
  key: string,
  given: Sketch['claims'][number],
  keys: readonly string[],
  speakers: readonly string[]
): Claim {
  const { predicate, subject, object, quantity, claimants, negated, quotes } = given
  return claim({
    key,
    predicate,
    subject: pick(keys, subject),
    object: pick(keys, object),
    quantity: quantity && { ...quantity, low: null, high: null },
    time: timeOn(page, given.time),
    claimants: claimants.map((index) => {
      const { start, end, exact } = page.write('said')
      return { entity: pick(speakers, index) ?? 'document', cue: exact, start, end }
    }),
    attribution: given.attribution,
    epistemic: given.epistemic,
    polarity: negated ? 'NEGATED' : 'AFFIRMED',
    derivation: given.derivation,
    scope: given.scope,
    confidence: given.confidence,
    quotes: Array.from({ length: quotes }, (_, index) => page.write(`the words ${index}`))
  })
}

function pick(from: readonly string[], index: number | null): string | null {
  return index === null ? null : (from[index % from.length] ?? null)
}
