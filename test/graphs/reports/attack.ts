import { at, claim, claimant, entity, event, facts, mentions } from '../write.ts'
import { exact, front, tessala } from './tessala.ts'

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
