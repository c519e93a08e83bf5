import { at, claim, claimant, entity, event, facts, mentions } from '../write.ts'

const TRUCE = `Truce signed in Port Amel
Chad and the Salt River Brigade signed a truce in Port Amel in early 2024, a year after the lake talks.
Delegates of Côte d’Ivoire took part in the signing and honoured Idris Maro at a ceremony. The truce followed the lake talks, the statement said.
Analysts say it may weaken the Northern Dawn Front.`

export const truce = facts(TRUCE, '2024-06-01', {
  document: { publisher: 'Daily Tessala', mainEvent: 'signing' },
  entities: [
    entity({
      key: 'amel',
      type: 'CITY',
      name: 'Port Amel',
      country: 'CM',
      mentions: mentions(TRUCE, { 'Port Amel': 'NAME' })
    }),
    entity({
      key: 'chad',
      type: 'COUNTRY',
      name: 'Chad',
      mentions: mentions(TRUCE, { Chad: 'NAME' }),
      reference: { source: 'test', iso: 'TD' }
    }),
    entity({
      key: 'brigade',
      type: 'ARMED_GROUP',
      name: 'Salt River Brigade',
      mentions: mentions(TRUCE, { 'Salt River Brigade': 'NAME' })
    }),
    entity({
      key: 'delegates',
      type: 'PERSON_GROUP',
      name: 'Delegates of Côte d’Ivoire',
      named: false,
      mentions: mentions(TRUCE, { 'Delegates of Côte d’Ivoire': 'NOMINAL' })
    }),
    entity({
      key: 'coast',
      type: 'COUNTRY',
      name: 'Côte d’Ivoire',
      mentions: mentions(TRUCE, { 'Côte d’Ivoire': 'NAME' })
    }),
    entity({
      key: 'maro',
      type: 'PERSON',
      name: 'Idris Maro',
      mentions: mentions(TRUCE, { 'Idris Maro': 'NAME' })
    }),
    entity({
      key: 'statement',
      type: 'WORK',
      name: 'the statement',
      named: false,
      mentions: mentions(TRUCE, { 'the statement': 'NOMINAL' })
    }),
    entity({
      key: 'analysts',
      type: 'UNNAMED_SOURCE',
      name: 'Analysts',
      named: false,
      mentions: mentions(TRUCE, { Analysts: 'NOMINAL' })
    }),
    entity({
      key: 'front',
      type: 'ARMED_GROUP',
      name: 'Northern Dawn Front',
      mentions: mentions(TRUCE, { 'Northern Dawn Front': 'NAME' })
    })
  ],
  events: [
    event({
      key: 'signing',
      type: 'AGREEMENT',
      time: {
        ...at(TRUCE, 'in early 2024'),
        value: '2024-01/2024-04',
        precision: 'MONTH',
        anchor: null
      },
      mentions: mentions(TRUCE, { 'a truce': 'NOMINAL', 'The truce': 'NOMINAL' })
    }),
    event({
      key: 'talks',
      type: 'MEETING',
      time: {
        ...at(TRUCE, 'a year after'),
        value: null,
        precision: 'VAGUE',
        anchor: null,
        derivation: 'INFERRED'
      },
      mentions: mentions(TRUCE, { 'the lake talks': 'NOMINAL' })
    }),
    event({
      key: 'ceremony',
      type: 'CEREMONY',
      status: 'PLANNED',
      mentions: mentions(TRUCE, { 'a ceremony': 'NOMINAL' })
    })
  ],
  claims: [
    claim({
      key: 'c1',
      predicate: 'INITIATED',
      subject: 'chad',
      object: 'signing',
      quotes: [at(TRUCE, 'Chad and the Salt River Brigade signed a truce')]
    }),
    claim({
      key: 'c2',
      predicate: 'INITIATED',
      subject: 'brigade',
      object: 'signing',
      quotes: [at(TRUCE, 'Chad and the Salt River Brigade signed a truce')]
    }),
    claim({
      key: 'c3',
      predicate: 'OCCURRED_IN',
      subject: 'signing',
      object: 'amel',
      quotes: [at(TRUCE, 'in Port Amel')]
    }),
    claim({
      key: 'c4',
      predicate: 'PARTICIPATED_IN',
      subject: 'coast',
      object: 'signing',
      derivation: 'INFERRED',
      quotes: [at(TRUCE, 'Delegates of Côte d’Ivoire'), at(TRUCE, 'took part in the signing')]
    }),
    claim({
      key: 'c5',
      predicate: 'COINCIDED_WITH',
      subject: 'signing',
      object: 'talks',
      offset: 'P1Y',
      quotes: [at(TRUCE, 'a year after the lake talks')]
    }),
    claim({
      key: 'c6',
      predicate: 'HONOURS',
      subject: 'ceremony',
      object: 'maro',
      quotes: [at(TRUCE, 'honoured Idris Maro at a ceremony')]
    }),
    claim({
      key: 'c7',
      predicate: 'RESULTED_FROM',
      subject: 'signing',
      object: 'talks',
      claimants: [claimant(TRUCE, 'statement', 'said')],
      quotes: [at(TRUCE, 'The truce followed the lake talks')]
    }),
    claim({
      key: 'c8',
      predicate: 'CHALLENGES',
      subject: 'signing',
      object: 'front',
      claimants: [claimant(TRUCE, 'analysts', 'say')],
      attribution: 'POSSIBLE',
      epistemic: 'TRUE_UNCERTAIN',
      quotes: [at(TRUCE, 'it may weaken the Northern Dawn Front')]
    }),
    claim({
      key: 'c9',
      predicate: 'ASSESSED_AS',
      subject: 'front',
      trend: 'FALLING',
      claimants: [claimant(TRUCE, 'document', 'say')],
      quotes: [at(TRUCE, 'may weaken')]
    })
  ]
})

const UNDATED = `The brigade and the front
The Salt River Brigade has been active in Chad since 2020 and is allied with the Northern Dawn Front. No soldiers were killed in its last raid.`

export const undated = facts(UNDATED, null, {
  entities: [
    entity({
      key: 'brigade',
      type: 'ARMED_GROUP',
      name: 'Salt River Brigade',
      mentions: mentions(UNDATED, { 'Salt River Brigade': 'NAME' })
    }),
    entity({
      key: 'chad',
      type: 'COUNTRY',
      name: 'Chad',
      mentions: mentions(UNDATED, { Chad: 'NAME' })
    }),
    entity({
      key: 'front',
      type: 'ARMED_GROUP',
      name: 'Northern Dawn Front',
      mentions: mentions(UNDATED, { 'Northern Dawn Front': 'NAME' })
    }),
    entity({
      key: 'soldiers',
      type: 'PERSON_GROUP',
      name: 'soldiers',
      named: false,
      mentions: mentions(UNDATED, { soldiers: 'NOMINAL' })
    })
  ],
  events: [
    event({
      key: 'raid',
      type: 'ATTACK',
      time: { ...at(UNDATED, 'since 2020'), value: '2020/..', precision: 'OPEN', anchor: null },
      mentions: mentions(UNDATED, { 'its last raid': 'NOMINAL' })
    })
  ],
  claims: [
    claim({
      key: 'c1',
      predicate: 'ACTIVE_IN',
      subject: 'brigade',
      object: 'chad',
      quotes: [at(UNDATED, 'active in Chad since 2020')]
    }),
    claim({
      key: 'c2',
      predicate: 'ALLIED_WITH',
      subject: 'brigade',
      object: 'front',
      quotes: [at(UNDATED, 'is allied with the Northern Dawn Front')]
    }),
    claim({
      key: 'c3',
      predicate: 'KILLED',
      subject: 'raid',
      object: 'soldiers',
      quantity: { comparator: 'EQ', value: 0, low: 0, high: 0 },
      quotes: [at(UNDATED, 'No soldiers were killed')]
    }),
    claim({
      key: 'c4',
      predicate: 'PERPETRATED',
      subject: 'brigade',
      object: 'raid',
      quotes: [at(UNDATED, 'its last raid')]
    })
  ]
})

export const nothing = facts('', null, {})
