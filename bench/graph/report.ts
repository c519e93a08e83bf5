import { createHash } from 'node:crypto'
import type {
  Attribution,
  Claim,
  Event,
  EventType,
  Facts,
  Predicate,
  Span
} from '../../src/model.ts'
import { pickHot, type Cast } from './cast.ts'
import { makeEntities, makePage, rangeOf } from './page.ts'
import { makeRandom, type Random } from './random.ts'

/** An invented report and what was read in it. */
export type Report = Readonly<{ facts: Facts; text: string; recordedAt: string }>

const EVENTS_A_REPORT = 2
/** Common ones first: half of all events are of the first type. */
const TYPES: readonly EventType[] = [
  'ATTACK',
  'CLASH',
  'BOMBING',
  'PROTEST',
  'KIDNAPPING',
  'ARREST',
  'MEETING',
  'AGREEMENT',
  'DEPLOYMENT',
  'STATEMENT'
]
const ROLES: readonly Predicate[] = [
  'PERPETRATED',
  'CLAIMED_RESPONSIBILITY_FOR',
  'ATTRIBUTED_TO',
  'PARTICIPATED_IN'
]
const TIES: readonly Predicate[] = ['ALLIED_WITH', 'AFFILIATED_WITH', 'LINKED_TO']
const FIRST_DAY = Date.UTC(2012, 0, 1)
const DAYS = 5000
const DAY = 24 * 60 * 60 * 1000

/** The report of this number: always the same for the same cast. */
export function makeReport(number: number, cast: Cast): Report {
  const random = makeRandom(number * 2_654_435_761 + 1)
  const told = tellEvents(number, cast, random)
  const published = FIRST_DAY + random.below(DAYS) * DAY
  const day = new Date(published).toISOString().slice(0, 10)
  const text = told.text
  return {
    text,
    recordedAt: new Date(published + 8 * 60 * 60 * 1000 + (number % 1000)).toISOString(),
    facts: {
      document: {
        id: createHash('sha256').update(text).digest('hex'),
        title: `Report ${number}`,
        url: `https://example.org/${number}`,
        publisher: `Gazette ${number % 40}`,
        language: 'en',
        publishedAt: { value: day, precision: 'DAY', origin: 'METADATA' },
        sections: [{ kind: 'BODY', start: 0, end: text.length }],
        mainEvent: 'v0'
      },
      entities: told.entities,
      events: told.events,
      claims: told.claims,
      links: [],
      checks: []
    }
  }
}

function tellEvents(number: number, cast: Cast, random: Random) {
  const page = makePage()
  const entities = makeEntities()
  const events: Event[] = []
  const claims: Claim[] = []
  const claim = (
    said: Pick<Claim, 'predicate' | 'subject' | 'object' | 'quotes'> & Partial<Claim>
  ) => claims.push({ ...PLAIN, key: `c${claims.length}`, ...said })
  page.say(`Report ${number} of our correspondent.`, [])
  for (let at = 0; at < EVENTS_A_REPORT; at++) {
    const key = `v${at}`
    const type =
      TYPES[
        Math.min(random.below(TYPES.length), random.below(TYPES.length), random.below(TYPES.length))
      ]!
    const day = new Date(FIRST_DAY + random.below(DAYS) * DAY).toISOString().slice(0, 10)
    const place = pickHot(random, cast.places)
    const doer = pickHot(random, cast.actors)
    const target = pickHot(random, cast.actors)
    const told = page.say(`On ${day} there was a ${type.toLowerCase()} of @ against @ in @.`, [
      doer.name,
      target.name,
      place.name
    ])
    const [asDoer, asTarget, asPlace] = told.names
    const doing = entities.key(doer, asDoer!)
    const done = entities.key(target, asTarget!)
    events.push({
      key,
      type,
      status: random.chance(0.9) ? 'ACCOMPLISHED' : 'ATTEMPTED',
      time: { ...dayIn(told.quote, day), value: day, precision: 'DAY', anchor: null },
      codes: { acled: null, plover: null, ucdp: null, gtd: null },
      mentions: [{ ...wordIn(told.quote, type.toLowerCase()), form: 'NOMINAL' }]
    })
    claim({
      predicate: 'OCCURRED_IN',
      subject: key,
      object: entities.key(place, asPlace!),
      quotes: [told.quote]
    })
    tellRole(random.pick(ROLES), key, doing)
    if (done !== doing)
      claim({ predicate: 'TARGETED', subject: key, object: done, quotes: [told.quote] })
    tellLosses(key)
  }
  tellTie()
  return { text: page.text(), entities: entities.all(), events, claims }

  function tellRole(predicate: Predicate, event: string, actor: string): void {
    const turned = predicate === 'ATTRIBUTED_TO'
    const ends = turned ? { subject: event, object: actor } : { subject: actor, object: event }
    for (let times = random.chance(0.5) ? 2 : 1; times > 0; times--) {
      const speaker = pickHot(random, cast.speakers)
      const { quote, names } = page.say(
        `It was they, said @ in statement ${claims.length}, and nobody else.`,
        [speaker.name]
      )
      const cue = wordIn(quote, 'said')
      const claimants = [{ entity: entities.key(speaker, names[0]!), cue: 'said', ...rangeOf(cue) }]
      const attribution: Attribution = turned ? 'SUSPECTED_OR_ACCUSED' : 'REPORTED_AS_FACT'
      claim({ predicate, ...ends, claimants, attribution, quotes: [quote] })
    }
  }

  function tellLosses(event: string): void {
    const dead = 1 + random.below(40)
    const { quote } = page.say(
      `At least ${dead} civilians died there, by count ${claims.length}.`,
      []
    )
    const victims = entities.unnamed('civilians', {
      ...wordIn(quote, 'civilians'),
      form: 'NOMINAL'
    })
    const quantity = { comparator: 'GE', value: dead, low: dead, high: null } as const
    claim({ predicate: 'KILLED', subject: event, object: victims, quantity, quotes: [quote] })
  }

  function tellTie(): void {
    const one = pickHot(random, cast.actors)
    const other = pickHot(random, cast.actors)
    if (one === other) return
    const { quote, names } = page.say('@ and @ have ties.', [one.name, other.name])
    const [subject, object] = [entities.key(one, names[0]!), entities.key(other, names[1]!)]
    claim({ predicate: random.pick(TIES), subject, object, quotes: [quote] })
  }
}

const PLAIN: Omit<Claim, 'key' | 'predicate' | 'subject' | 'object' | 'quotes'> = {
  quantity: null,
  time: null,
  claimants: [],
  attribution: 'REPORTED_AS_FACT',
  epistemic: 'TRUE_CERTAIN',
  polarity: 'AFFIRMED',
  derivation: 'STATED',
  scope: 'EVENT',
  extractor: 'bench',
  confidence: 0.9
}

const dayIn = (quote: Span, day: string): Span => wordIn(quote, day)

function wordIn(quote: Span, exact: string): Span {
  const start = quote.start + Math.max(0, quote.exact.indexOf(exact))
  return { start, end: start + exact.length, exact }
}
