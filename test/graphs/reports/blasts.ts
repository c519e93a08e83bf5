import type { FactsWithText } from '../../../src/facts/readFacts.ts'
import { claim, entity, event, facts, mentions } from '../write.ts'
import { exact } from './tessala.ts'

type Blast = Readonly<{
  outlet: string
  city: string
  front: string
  dead: number
  market?: string
}>

/** A report of one bombing, in the words of one outlet; `market` is what was hit. */
export function blast({
  outlet,
  city,
  front,
  dead,
  market = 'Karam market'
}: Blast): FactsWithText {
  const day = '2023-03-09'
  const text = `Bomb in ${city}, ${outlet} reports
A bomb blast at the ${market} in ${city} killed ${dead} people on ${day}. The ${front} carried out the bombing, ${outlet} said.`
  return facts(text, '2023-03-10', {
    document: { publisher: outlet, mainEvent: 'v1' },
    entities: [
      entity({
        key: 'city',
        type: 'CITY',
        name: city,
        country: 'TD',
        mentions: mentions(text, { [city]: 'NAME' })
      }),
      entity({
        key: 'market',
        type: 'FACILITY',
        name: market,
        country: 'TD',
        mentions: mentions(text, { [market]: 'NAME' })
      }),
      entity({
        key: 'front',
        type: 'ARMED_GROUP',
        name: front,
        mentions: mentions(text, { [front]: 'NAME' })
      })
    ],
    events: [
      event({
        key: 'v1',
        type: 'BOMBING',
        time: { ...exact(text, day)[0]!, value: day, precision: 'DAY', anchor: null },
        mentions: mentions(text, { 'A bomb blast': 'NOMINAL' })
      })
    ],
    claims: [
      claim({
        key: 'c1',
        predicate: 'KILLED',
        subject: 'v1',
        quantity: { comparator: 'EQ', value: dead, low: dead, high: dead },
        quotes: exact(text, `killed ${dead} people`)
      }),
      claim({
        key: 'c2',
        predicate: 'OCCURRED_IN',
        subject: 'v1',
        object: 'city',
        quotes: exact(text, `in ${city} killed`)
      }),
      claim({
        key: 'c3',
        predicate: 'TARGETED',
        subject: 'v1',
        object: 'market',
        quotes: exact(text, `the ${market}`)
      }),
      claim({
        key: 'c4',
        predicate: 'PERPETRATED',
        subject: 'front',
        object: 'v1',
        quotes: exact(text, `The ${front} carried out`)
      })
    ]
  })
}
