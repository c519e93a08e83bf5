import type { Entity } from '../../../src/model.ts'
import { at, entity, mentions } from '../write.ts'

/** What the three reports on the raid in Tessala share. */
export const exact = (text: string, words: string) => [at(text, words)]
export const front = (text: string): Entity =>
  entity({
    key: 'front',
    type: 'ARMED_GROUP',
    name: 'Northern Dawn Front',
    acronym: 'NDF',
    mentions: mentions(text, { 'Northern Dawn Front': 'NAME', NDF: 'ACRONYM' }),
    reference: { source: 'test', wikidata: 'Q900001' }
  })
export const tessala = (text: string): Entity =>
  entity({
    key: 'tessala',
    type: 'CITY',
    name: 'Tessala',
    country: 'TD',
    mentions: mentions(text, { Tessala: 'NAME' }),
    reference: { source: 'test', geonames: '900002', latitude: 13.5, longitude: 21.25 }
  })
