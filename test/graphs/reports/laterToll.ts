import { claim, claimant, entity, event, facts, mentions } from '../write.ts'
import { exact, tessala } from './tessala.ts'

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
