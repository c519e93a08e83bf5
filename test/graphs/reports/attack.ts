import type { Entity } from '../../../src/model.ts'
import { at, claim, claimant, entity, event, facts, mentions } from '../write.ts'

const exact = (text: string, words: string) => [at(text, words)]
const front = (text: string): Entity =>
  entity({
    key: 'front',
    type: 'ARMED_GROUP',
    name: 'Northern Dawn Front',
    acronym: 'NDF',
    mentions: mentions(text, { 'Northern Dawn Front': 'NAME', NDF: 'ACRONYM' }),
    reference: { source: 'test', wikidata: 'Q900001' }
  })
const tessala = (text: string): Entity =>
  entity({
    key: 'tessala',
    type: 'CITY',
    name: 'Tessala',
    country: 'TD',
    mentions: mentions(text, { Tessala: 'NAME' }),
    reference: { source: 'test', geonames: '900002', latitude: 13.5, longitude: 21.25 }
  })

const ATTACK = `Attack on barracks in Tessala kills 12 soldiers
Gunmen attacked the Goran barracks in Tessala on Monday, killing 12 soldiers, Colonel Idris Maro said.
The Northern Dawn Front (NDF) said its fighters carried out the raid with mortars.
Colonel Idris Maro of the Chadian army, citing a police report, said 30 people were wounded.
Security sources said the NDF is allied with the Salt River Brigade. From the Lakeside Courier.`

export const attack = facts(ATTACK, '2024-03-05', {
  document: { publisher: 'Daily Tessala', url: 'https://news.example/attack', mainEvent: 'v1' },
  entities: [
    tessala(ATTACK),
    entity({
      key: 'soldiers',
      type: 'PERSON_GROUP',
      name: '12 soldiers',
      named: false,
      mentions: mentions(ATTACK, { '12 soldiers': 'NOMINAL' })
    }),
    entity({
      key: 'gunmen',
      type: 'PERSON_GROUP',
      name: 'Gunmen',
      named: false,
      mentions: mentions(ATTACK, { Gunmen: 'NOMINAL', 'its fighters': 'NOMINAL' })
    }),
    entity({
      key: 'barracks',
      type: 'FACILITY',
      name: 'Goran barracks',
      country: 'TD',
      mentions: mentions(ATTACK, { 'Goran barracks': 'NAME' })
    }),
    entity({
      key: 'maro',
      type: 'PERSON',
      name: 'Idris Maro',
      mentions: mentions(ATTACK, { 'Idris Maro': 'NAME' })
    }),
    front(ATTACK),
    entity({
      key: 'mortars',
      type: 'WEAPON',
      name: 'mortars',
      named: false,
      mentions: mentions(ATTACK, { mortars: 'NOMINAL' })
    }),
    entity({
      key: 'chad',
      type: 'COUNTRY',
      name: 'Chad',
      mentions: mentions(ATTACK, { Chadian: 'DEMONYM' })
    }),
    entity({
      key: 'army',
      type: 'SECURITY_FORCE',
      name: 'Chadian army',
      mentions: mentions(ATTACK, { 'Chadian army': 'NAME' })
    }),
    entity({
      key: 'report',
      type: 'WORK',
      name: 'a police report',
      named: false,
      mentions: mentions(ATTACK, { 'a police report': 'NOMINAL' })
    }),
    entity({
      key: 'sources',
      type: 'UNNAMED_SOURCE',
      name: 'Security sources',
      named: false,
      mentions: mentions(ATTACK, { 'Security sources': 'NOMINAL' })
    }),
    entity({
      key: 'brigade',
      type: 'ARMED_GROUP',
      name: 'Salt River Brigade',
      mentions: mentions(ATTACK, { 'Salt River Brigade': 'NAME' })
    }),
    entity({
      key: 'courier',
      type: 'MEDIA',
      name: 'Lakeside Courier',
      mentions: mentions(ATTACK, { 'Lakeside Courier': 'NAME' })
    })
  ],
  events: [
    event({
      key: 'v1',
      type: 'ATTACK',
      time: {
        ...at(ATTACK, 'on Monday'),
        value: '2024-03-04',
        precision: 'DAY',
        anchor: '2024-03-05'
      },
      codes: { acled: 'Battles/Armed clash', plover: 'ASSAULT', ucdp: 1, gtd: 2 },
      mentions: mentions(ATTACK, { 'Attack on barracks': 'NOMINAL', 'the raid': 'NOMINAL' })
    })
  ],
  claims: [
    claim({
      key: 'c1',
      predicate: 'KILLED',
      subject: 'v1',
      object: 'soldiers',
      quantity: { comparator: 'EQ', value: 12, low: 12, high: 12 },
      derivation: 'RESTATED',
      quotes: exact(ATTACK, 'kills 12 soldiers')
    }),
    claim({
      key: 'c2',
      predicate: 'KILLED',
      subject: 'v1',
      object: 'soldiers',
      quantity: { comparator: 'EQ', value: 12, low: 12, high: 12 },
      claimants: [claimant(ATTACK, 'maro', 'said')],
      quotes: exact(ATTACK, 'killing 12 soldiers')
    }),
    claim({
      key: 'c3',
      predicate: 'CLAIMED_RESPONSIBILITY_FOR',
      subject: 'front',
      object: 'v1',
      claimants: [claimant(ATTACK, 'front', 'said', 1)],
      attribution: 'CLAIMED_OR_ADMITTED',
      quotes: exact(ATTACK, 'its fighters carried out the raid')
    }),
    claim({
      key: 'c4',
      predicate: 'WOUNDED',
      subject: 'v1',
      quantity: { comparator: 'EQ', value: 30, low: 30, high: 30 },
      claimants: [
        claimant(ATTACK, 'maro', 'said', 2),
        {
          ...claimant(ATTACK, 'report', 'citing'),
          depth: 1,
          saidAt: {
            ...at(ATTACK, 'on Monday'),
            value: '2024-03-04',
            precision: 'DAY',
            anchor: '2024-03-05',
            part: 'EVENING'
          }
        }
      ],
      quotes: exact(ATTACK, '30 people were wounded'),
      confidence: 0.75
    }),
    claim({
      key: 'c5',
      predicate: 'OCCURRED_IN',
      subject: 'v1',
      object: 'tessala',
      quotes: exact(ATTACK, 'attacked the Goran barracks in Tessala')
    }),
    claim({
      key: 'c6',
      predicate: 'OCCURRED_ON',
      subject: 'v1',
      time: {
        ...at(ATTACK, 'on Monday'),
        value: '2024-03-04',
        precision: 'DAY',
        anchor: '2024-03-05'
      },
      quotes: exact(ATTACK, 'on Monday')
    }),
    claim({
      key: 'c7',
      predicate: 'TARGETED',
      subject: 'v1',
      object: 'barracks',
      quotes: exact(ATTACK, 'attacked the Goran barracks')
    }),
    claim({
      key: 'c8',
      predicate: 'USED_WEAPON',
      subject: 'v1',
      object: 'mortars',
      claimants: [claimant(ATTACK, 'front', 'said', 1)],
      quotes: exact(ATTACK, 'with mortars')
    }),
    claim({
      key: 'c9',
      predicate: 'ALLIED_WITH',
      subject: 'front',
      object: 'brigade',
      claimants: [claimant(ATTACK, 'sources', 'said', 3)],
      quotes: exact(ATTACK, 'the NDF is allied with the Salt River Brigade')
    }),
    claim({
      key: 'c10',
      predicate: 'MEMBER_OF',
      subject: 'maro',
      object: 'army',
      quotes: exact(ATTACK, 'Colonel Idris Maro of the Chadian army')
    }),
    claim({
      key: 'c11',
      predicate: 'OF_COUNTRY',
      subject: 'army',
      object: 'chad',
      quotes: exact(ATTACK, 'Chadian army')
    }),
    claim({
      key: 'c12',
      predicate: 'DERIVED_FROM',
      subject: 'document',
      object: 'courier',
      quotes: exact(ATTACK, 'From the Lakeside Courier')
    }),
    claim({
      key: 'c13',
      predicate: 'LOCATED_IN',
      subject: 'barracks',
      object: 'tessala',
      quotes: exact(ATTACK, 'the Goran barracks in Tessala')
    })
  ],
  links: [{ from: 'c1', to: 'c2', type: 'RESTATES', why: 'the headline restates the body' }],
  checks: [{ code: 'ONE_TOLL', claims: ['c1', 'c2'], message: 'both say 12' }]
})

const LATER = `Tessala toll rises
At least 15 people died in the attack on the Goran barracks, a doctor said, up from an initial 12.
Officials blamed the Northern Dawn Front, or N.D.F., and the Salt River Brigade, its ally.`

export const laterToll = facts(LATER, '2024-03-08', {
  document: { publisher: 'Lakeside Courier', originalSource: 'Agence Sahel' },
  entities: [
    entity({ ...tessala(LATER), key: 'town' }),
    entity({
      key: 'barracks',
      type: 'FACILITY',
      name: 'Goran barracks',
      country: 'TD',
      mentions: mentions(LATER, { 'Goran barracks': 'NAME' })
    }),
    entity({
      key: 'doctor',
      type: 'PERSON',
      name: 'a doctor',
      named: false,
      mentions: mentions(LATER, { 'a doctor': 'NOMINAL' })
    }),
    entity({
      key: 'officials',
      type: 'UNNAMED_SOURCE',
      name: 'Officials',
      named: false,
      mentions: mentions(LATER, { Officials: 'NOMINAL' })
    }),
    entity({
      key: 'ndf',
      type: 'ARMED_GROUP',
      name: 'Northern Dawn Front',
      acronym: 'N.D.F.',
      mentions: mentions(LATER, { 'Northern Dawn Front': 'NAME', 'N.D.F.': 'ACRONYM' })
    }),
    entity({
      key: 'srb',
      type: 'ARMED_GROUP',
      name: 'Salt River Brigade',
      mentions: mentions(LATER, { 'Salt River Brigade': 'NAME' })
    })
  ],
  events: [
    event({
      key: 'v1',
      type: 'ATTACK',
      mentions: mentions(LATER, { 'the attack on the Goran barracks': 'NOMINAL' })
    })
  ],
  claims: [
    claim({
      key: 'c1',
      predicate: 'KILLED',
      subject: 'v1',
      quantity: { comparator: 'GE', value: 15, low: 15, high: null },
      claimants: [claimant(LATER, 'doctor', 'said')],
      trend: 'RISING',
      quotes: exact(LATER, 'At least 15 people died')
    }),
    claim({
      key: 'c2',
      predicate: 'KILLED',
      subject: 'v1',
      quantity: { comparator: 'EQ', value: 12, low: 12, high: 12 },
      scope: 'SUPERSEDED',
      claimants: [claimant(LATER, 'doctor', 'said')],
      quotes: exact(LATER, 'up from an initial 12')
    }),
    claim({
      key: 'c3',
      predicate: 'ATTRIBUTED_TO',
      subject: 'v1',
      object: 'ndf',
      claimants: [claimant(LATER, 'officials', 'blamed')],
      attribution: 'ACCUSED_BY_AUTHORITIES',
      quotes: exact(LATER, 'Officials blamed the Northern Dawn Front')
    }),
    claim({
      key: 'c4',
      predicate: 'ATTRIBUTED_TO',
      subject: 'v1',
      object: 'srb',
      claimants: [claimant(LATER, 'officials', 'blamed')],
      attribution: 'ACCUSED_BY_AUTHORITIES',
      quotes: exact(LATER, 'Officials blamed'),
      epistemic: 'TRUE_UNCERTAIN'
    }),
    claim({
      key: 'c5',
      predicate: 'ALLIED_WITH',
      subject: 'srb',
      object: 'ndf',
      attribution: 'POSSIBLE',
      quotes: exact(LATER, 'its ally')
    })
  ],
  links: [
    { from: 'c1', to: 'c2', type: 'REFINES', why: 'a later toll replaces the first' },
    { from: 'c1', to: 'c2', type: 'CONTRADICTS', why: '12 is less than 15' }
  ]
})

const DENIAL = `Front denies Tessala raid
The northern dawn front denied any part in the March raid in Tessala, a spokesman said. No group has claimed it.
Malo Isk, its founder, was born in Ivory Coast.`

export const denial = facts(DENIAL, '2024-03-08', {
  entities: [
    entity({
      key: 'front',
      type: 'ARMED_GROUP',
      name: 'northern dawn front',
      mentions: mentions(DENIAL, { 'northern dawn front': 'NAME' }),
      reference: { source: 'another', wikidata: 'Q900001' }
    }),
    tessala(DENIAL),
    entity({
      key: 'spokesman',
      type: 'PERSON',
      name: 'a spokesman',
      named: false,
      mentions: mentions(DENIAL, { 'a spokesman': 'NOMINAL' })
    }),
    entity({
      key: 'isk',
      type: 'PERSON',
      name: 'Malo Isk',
      mentions: mentions(DENIAL, { 'Malo Isk': 'NAME' })
    }),
    entity({
      key: 'coast',
      type: 'COUNTRY',
      name: 'Ivory Coast',
      mentions: mentions(DENIAL, { 'Ivory Coast': 'NAME' })
    })
  ],
  events: [
    event({
      key: 'v1',
      type: 'ATTACK',
      time: { ...at(DENIAL, 'March'), value: '2024-03', precision: 'MONTH', anchor: '2024-03-08' },
      mentions: mentions(DENIAL, { 'the March raid': 'NOMINAL' })
    })
  ],
  claims: [
    claim({
      key: 'c1',
      predicate: 'ATTRIBUTED_TO',
      subject: 'v1',
      object: 'front',
      claimants: [claimant(DENIAL, 'front', 'denied'), claimant(DENIAL, 'spokesman', 'said')],
      attribution: 'DENIED',
      epistemic: 'FALSE_CERTAIN',
      polarity: 'NEGATED',
      quotes: exact(DENIAL, 'denied any part in the March raid')
    }),
    claim({
      key: 'c2',
      predicate: 'CLAIMED_RESPONSIBILITY_FOR',
      object: 'v1',
      epistemic: 'FALSE_CERTAIN',
      polarity: 'NEGATED',
      quotes: exact(DENIAL, 'No group has claimed it')
    }),
    claim({
      key: 'c3',
      predicate: 'OCCURRED_IN',
      subject: 'v1',
      object: 'tessala',
      quotes: exact(DENIAL, 'raid in Tessala')
    }),
    claim({
      key: 'c4',
      predicate: 'FOUNDED',
      subject: 'isk',
      object: 'front',
      quotes: exact(DENIAL, 'Malo Isk, its founder')
    }),
    claim({
      key: 'c5',
      predicate: 'OF_COUNTRY',
      subject: 'isk',
      object: 'coast',
      quotes: exact(DENIAL, 'was born in Ivory Coast')
    })
  ]
})
