/**
 * Facts by fast-check: `arbitraryFacts` is one document, `arbitraryCorpus` several with different
 * texts that share names. Every one passes `readFacts`. Names come in several spellings, one name
 * means two places, one country has two names; claims may be of any predicate between any two
 * things, so what a claim may not say between them is tested too.
 */
import fc from 'fast-check'
import type { FactsWithText } from '../../src/facts/readFacts.ts'
import {
  ATTRIBUTIONS,
  CLAIM_LINK_TYPES,
  CLAIM_SCOPES,
  COMPARATORS,
  DERIVATIONS,
  EPISTEMICS,
  EVENT_STATUSES,
  EVENT_TYPES,
  PREDICATES,
  type EntityType,
  type TimePrecision
} from '../../src/model.ts'
import { realise } from './realise.ts'

export type Named = Readonly<{
  type: EntityType
  name: string
  acronym?: string
  country?: string
  wikidata?: string
}>

const NAMED: readonly Named[] = [
  { type: 'ARMED_GROUP', name: 'Northern Dawn Front', acronym: 'NDF', wikidata: 'Q900001' },
  { type: 'ARMED_GROUP', name: 'northern dawn front', acronym: 'N.D.F.' },
  { type: 'ARMED_GROUP', name: 'Salt River Brigade', wikidata: 'Q900002' },
  { type: 'ARMED_GROUP', name: 'Salt-River Brigade', wikidata: 'Q900003' },
  { type: 'CITY', name: 'Tessala', country: 'TD' },
  { type: 'CITY', name: 'Tessala', country: 'CM' },
  { type: 'CITY', name: 'TESSALA' },
  { type: 'FACILITY', name: 'Goran barracks', country: 'TD' },
  { type: 'COUNTRY', name: 'Chad' },
  { type: 'COUNTRY', name: 'Ivory Coast' },
  { type: 'COUNTRY', name: 'Côte d’Ivoire' },
  { type: 'COUNTRY', name: 'Lakeland' },
  { type: 'PERSON', name: 'Idris Maro' },
  { type: 'MEDIA', name: 'Lakeside Courier' },
  { type: 'WORK', name: 'Lake Report' },
  { type: 'SECURITY_FORCE', name: 'Lake Guard', country: 'TD' }
]

const DESCRIBED: readonly Named[] = [
  { type: 'UNNAMED_SOURCE', name: 'security sources' },
  { type: 'PERSON_GROUP', name: 'two soldiers' },
  { type: 'WORK', name: 'a leaked report' },
  { type: 'FACILITY', name: 'a training camp', country: 'TD' }
]

const TIMES: readonly Readonly<{ value: string | null; precision: TimePrecision }>[] = [
  { value: '2024-03-04', precision: 'DAY' },
  { value: '2024-02-29', precision: 'DAY' },
  { value: '2024-03', precision: 'MONTH' },
  { value: '2024-03-04/2024-03-10', precision: 'WEEK' },
  { value: '2020/..', precision: 'OPEN' },
  { value: '2023', precision: 'YEAR' },
  { value: null, precision: 'VAGUE' }
]

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3 })
const time = nullable(fc.constantFrom(...TIMES))
const which = fc.nat(50)

const claim = fc.record({
  predicate: fc.constantFrom(...PREDICATES),
  subject: nullable(which),
  object: nullable(which),
  quantity: nullable(fc.record({ comparator: fc.constantFrom(...COMPARATORS), value: fc.nat(99) })),
  time,
  claimants: fc.array(which, { maxLength: 2 }),
  attribution: fc.constantFrom(...ATTRIBUTIONS),
  epistemic: fc.constantFrom(...EPISTEMICS),
  negated: fc.boolean(),
  derivation: fc.constantFrom(...DERIVATIONS),
  scope: fc.constantFrom(...CLAIM_SCOPES),
  confidence: fc.constantFrom(0.25, 0.5, 1),
  quotes: fc.integer({ min: 1, max: 2 })
})

const sketch = fc.record({
  /** Makes the text differ where nothing else does. */
  number: fc.nat(9999),
  day: nullable(fc.constantFrom('2024-03-05', '2024-03-06', '2024-04-01')),
  publisher: nullable(fc.constantFrom('Daily Tessala', 'Lakeside Courier')),
  named: fc.array(fc.constantFrom(...NAMED), { maxLength: 6 }),
  described: fc.array(fc.constantFrom(...DESCRIBED), { maxLength: 2 }),
  events: fc.array(
    fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      status: fc.constantFrom(...EVENT_STATUSES),
      time
    }),
    { maxLength: 3 }
  ),
  claims: fc.array(claim, { maxLength: 10 }),
  links: fc.array(
    fc.record({ from: which, to: which, type: fc.constantFrom(...CLAIM_LINK_TYPES) }),
    { maxLength: 3 }
  ),
  checks: fc.array(fc.array(which, { maxLength: 3 }), { maxLength: 2 })
})

type ValueOf<A> = A extends fc.Arbitrary<infer T> ? T : never
export type Sketch = ValueOf<typeof sketch>

export const arbitraryFacts: fc.Arbitrary<FactsWithText> = sketch.map(realise)

export const arbitraryCorpus: fc.Arbitrary<readonly FactsWithText[]> = fc.uniqueArray(
  arbitraryFacts,
  { minLength: 1, maxLength: 5, selector: ({ document }) => document.id }
)
