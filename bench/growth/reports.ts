import { createHash } from 'node:crypto'
import type { FactsWithText } from '../../src/facts/readFacts.ts'
import type { Claim, Entity, Span } from '../../src/model.ts'
import { makeEntities, makePage } from '../graph/page.ts'
import { makeRandom, type Random } from '../graph/random.ts'

/** Reports in a row that tell of one event, each in words of its own. */
const REPORTS_AN_EVENT = 3
/** New groups, persons and towns keep coming: one for so many events. */
const EVENTS_A_NAME = 2
const FIRST_DAY = Date.UTC(2014, 0, 1)
const DAY = 24 * 60 * 60 * 1000
/** Half a million reports of ten years would be 140 a day: days of events keep coming as well. */
const EVENTS_A_DAY = 10
const COUNTRIES = ['TD', 'ML', 'NE', 'BF', 'NG', 'CM'] as const
const BEGINNINGS = [
  'Am',
  'Bel',
  'Dor',
  'Fa',
  'Gor',
  'Kal',
  'Len',
  'Mar',
  'Nou',
  'Sen',
  'Tes',
  'Zan'
]
const ENDINGS = ['bara', 'dougou', 'kato', 'lima', 'mina', 'pela', 'rou', 'sso', 'tala', 'wené']
/** Of whom every tenth report tells, by one of these names: the list knows them as one. */
const HOT = ['JNIM', 'GSIM'] as const

/**
 * The report of this number, the same in every graph: of an event that its neighbours tell as well, in
 * a town, by a group, with a person who speaks. Every tenth event is of one group and of one town.
 */
export function makeReport(number: number): FactsWithText {
  const event = Math.floor(number / REPORTS_AN_EVENT)
  const ofEvent = makeRandom(event * 2_654_435_761 + 7)
  const ofReport = makeRandom(number * 40_503 + 11)
  const day = new Date(FIRST_DAY + Math.floor(event / EVENTS_A_DAY) * DAY)
    .toISOString()
    .slice(0, 10)
  const country = ofEvent.pick(COUNTRIES)
  const isHot = ofEvent.chance(0.1)
  const city = ofEvent.chance(0.1)
    ? { name: 'Ambara', country: 'TD' }
    : { name: nameOf(ofEvent, event, 3), country }
  const word = nameOf(ofEvent, event, 5)
  const group = isHot ? ofReport.pick(HOT) : `${word} Front`
  const dead = 3 + ofEvent.below(60)
  const speaker = speakerOf(ofEvent, ofReport, event)
  const page = makePage()
  const entities = makeEntities()
  // What else a report says, so that no two are copies.
  const others = Array.from({ length: 40 }, () => nameOf(ofReport, event, 17).toLowerCase())
  page.say(`Courier ${number % 97} in report ${number}: ${others.join(' ')}.`, [])
  const told = page.say(
    `A bomb blast in @ killed ${dead} people on ${day}, ${word.toLowerCase()} residents said.`,
    [city.name]
  )
  const done = page.say(`It was the @ who carried out the bombing, said @ in note ${number}.`, [
    group,
    speaker
  ])
  const beside = page.say(`In dispatch ${number} the @ has ties with the @.`, [
    group,
    `${nameOf(ofReport, event, 7)} Union`
  ])
  const place = entities.key({ type: 'CITY', acronym: null, ...city }, told.names[0]!)
  const doer = entities.key(named('ARMED_GROUP', group), done.names[0]!)
  const who = entities.key(named('PERSON', speaker), done.names[1]!)
  entities.key(named('ARMED_GROUP', group), beside.names[0]!)
  const union = entities.key(named('ORGANIZATION', beside.names[1]!.exact), beside.names[1]!)
  const blast = wordIn(told.quote, 'A bomb blast')
  const cue = wordIn(done.quote, 'said')
  const text = page.text()
  return {
    document: {
      id: createHash('sha256').update(text).digest('hex'),
      title: null,
      url: null,
      publisher: `Courier ${number % 97}`,
      language: 'en',
      publishedAt: { value: day, precision: 'DAY', origin: 'METADATA' },
      sections: [{ kind: 'BODY', start: 0, end: text.length }],
      mainEvent: 'v',
      text
    },
    entities: entities.all(),
    events: [
      {
        key: 'v',
        type: 'BOMBING',
        status: 'ACCOMPLISHED',
        time: { ...wordIn(told.quote, day), value: day, precision: 'DAY', anchor: null },
        codes: { acled: null, plover: null, ucdp: null, gtd: null },
        mentions: [{ ...blast, form: 'NOMINAL' }]
      }
    ],
    claims: [
      claim({
        key: 'c1',
        predicate: 'OCCURRED_IN',
        subject: 'v',
        object: place,
        quotes: [told.quote]
      }),
      claim({
        key: 'c2',
        predicate: 'KILLED',
        subject: 'v',
        quantity: { comparator: 'EQ', value: dead, low: dead, high: dead },
        quotes: [told.quote]
      }),
      claim({
        key: 'c3',
        predicate: 'PERPETRATED',
        subject: doer,
        object: 'v',
        claimants: [{ entity: who, cue: 'said', start: cue.start, end: cue.end }],
        quotes: [done.quote]
      }),
      claim({
        key: 'c4',
        predicate: 'LINKED_TO',
        subject: doer,
        object: union,
        quotes: [beside.quote]
      })
    ],
    links: [],
    checks: []
  }
}

/** A third of the reports name the speaker in full, a third without the middle name. */
function speakerOf(ofEvent: Random, ofReport: Random, event: number): string {
  const [middle, last] = [nameOf(ofEvent, event, 11), nameOf(ofEvent, event, 13)]
  return ofReport.chance(0.5) ? `Adama ${middle} ${last}` : `Adama ${last}`
}

/** One of the names that there are by the time of this event, or a new one. */
function nameOf(random: Random, event: number, salt: number): string {
  const known = 20 + Math.floor(event / EVENTS_A_NAME)
  let rest = random.below(known) * 31 + salt
  let name = BEGINNINGS[rest % BEGINNINGS.length]!
  for (
    rest = Math.floor(rest / BEGINNINGS.length) + 1;
    rest > 0;
    rest = Math.floor(rest / ENDINGS.length)
  ) {
    name += ENDINGS[rest % ENDINGS.length]!
  }
  return name
}

function named(type: Entity['type'], name: string) {
  return { type, name, acronym: null }
}

function wordIn(quote: Span, exact: string): Span {
  const start = quote.start + Math.max(0, quote.exact.indexOf(exact))
  return { start, end: start + exact.length, exact }
}

function claim(given: Pick<Claim, 'key' | 'predicate' | 'quotes'> & Partial<Claim>): Claim {
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
    extractor: 'bench',
    confidence: 0.9,
    ...given
  }
}
