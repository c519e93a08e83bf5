import { at, claim, claimant, entity, event, facts, mentions } from '../write.ts'
import { exact, tessala } from './tessala.ts'

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
