// An extractor of your own: reads who was killed where out of plain words, and nothing else.
//
//   node examples/extractor/tolls.js article.txt … | npx griot load --from-facts -
//
// As a module it is an `Extractor`: load(store, article, { extractor, recordedAt }).
// Whatever makes the Facts (rules, a model, a person), every span is checked against the text:
// one quote that is not there, and this document is refused with the code SPAN_MISMATCH.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const NAME = 'tolls@1'
const TOLL = /(\d{1,4}) (?:people|civilians|soldiers) (?:were|have been) killed/g
const PLACE = /\bin ((?:\p{Lu}[\p{L}’'-]+ ?)+)/gu

/** Half-open, in UTF-16 code units of the text as it is: what String.prototype.slice counts in. */
const spanOf = (start, exact) => ({ start, end: start + exact.length, exact })

/** Everything that a claim must say, however little was read. */
const claim = (key, rest) => ({
  key,
  object: null,
  quantity: null,
  time: null,
  claimants: [],
  attribution: 'REPORTED_AS_FACT',
  epistemic: 'TRUE_CERTAIN',
  polarity: 'AFFIRMED',
  derivation: 'STATED',
  scope: 'EVENT',
  extractor: NAME,
  confidence: 0.5,
  ...rest
})

/** The first toll of a text, and the place that its sentence names. */
function read(text) {
  const toll = text.matchAll(TOLL).next().value
  if (!toll) return { entities: [], events: [], claims: [] }
  const quote = spanOf(toll.index, toll[0])
  const event = {
    key: 'v1',
    type: 'ATTACK',
    status: 'ACCOMPLISHED',
    time: null,
    codes: { acled: null, plover: null, ucdp: null, gtd: null },
    mentions: [{ ...quote, form: 'NOMINAL' }]
  }
  const count = Number(toll[1])
  const killed = claim('c1', {
    predicate: 'KILLED',
    subject: 'v1',
    quantity: { comparator: 'EQ', value: count, low: count, high: count },
    quotes: [quote]
  })
  const sentence = text.slice(toll.index).split('.')[0]
  const place = sentence.matchAll(PLACE).next().value
  if (!place) return { entities: [], events: [event], claims: [killed] }
  const name = place[1].trim()
  const mention = spanOf(toll.index + place.index + place[0].indexOf(name), name)
  const city = {
    key: 'e1',
    type: 'CITY',
    name,
    acronym: null,
    named: true,
    mentions: [{ ...mention, form: 'NAME' }]
  }
  const where = claim('c2', {
    predicate: 'OCCURRED_IN',
    subject: 'v1',
    object: 'e1',
    quotes: [spanOf(toll.index, text.slice(toll.index, mention.end))]
  })
  return { entities: [city], events: [event], claims: [killed, where] }
}

/** As griot's own: an article in, Facts out, the same every time. */
export const extractor = {
  name: NAME,
  extract({ text, ...article }) {
    const facts = read(text)
    const mainEvent = facts.events[0]?.key ?? null
    return { document: { ...article, mainEvent }, ...facts, links: [], checks: [] }
  }
}

/** What a program of any language prints: one object a line, with the text that it is about. */
function printFacts(path) {
  const text = readFileSync(path, 'utf8')
  const facts = extractor.extract({
    id: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
    title: null,
    url: null,
    publisher: null,
    language: 'en',
    publishedAt: { value: null, precision: null, origin: 'NONE' },
    sections: []
  })
  console.log(JSON.stringify({ ...facts, document: { ...facts.document, text } }))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.argv.slice(2).forEach(printFacts)
