import { recognizeNames } from '../../src/extract/recognizers/names.ts'
import { segment } from '../../src/extract/segment.ts'
import type { Article } from '../../src/model.ts'

const articleOf = (text: string): Article => ({
  id: 'a',
  text,
  title: null,
  url: null,
  publisher: null,
  originalSource: null,
  language: 'en',
  publishedAt: { value: null, precision: null, origin: 'NONE' },
  sections: [{ kind: 'BODY', start: 0, end: text.length }]
})
const namesOf = (text: string): string[] =>
  recognizeNames(segment(articleOf(text))).map((n) => `${n.exact}/${n.type}/${n.form}`)

test.each([
  ['Soldiers left Mali on Monday.', 'Mali/COUNTRY/NAME'],
  ['Malian soldiers left on Monday.', 'Malian/COUNTRY/DEMONYM'],
  ['The attack was claimed by JNIM.', 'JNIM/ARMED_GROUP/ACRONYM'],
  ['SOLDIERS LEFT EL SALVADOR ON MONDAY.', 'EL SALVADOR/COUNTRY/NAME'],
  ['The Ministry of Defense denied it.', 'Ministry of Defense/GOVERNMENT_BODY/NAME']
])('%s names %s', (text, name) => {
  expect(namesOf(text)).toContain(name)
})

test.each([
  ['The aid reached us.'],
  ['They will mend the car.'],
  ['However, it rained on Monday.'],
  ['GIVE US THE AID WHO ASKED FOR.']
])('%s names nothing', (text) => {
  expect(namesOf(text)).toEqual([])
})

test('a country inside the name of an organisation is not cut out', () => {
  expect(namesOf('It belongs to the Alliance of Sahel States (AES).')).toEqual([
    'Alliance of Sahel States/INTERGOVERNMENTAL_ORG/NAME',
    'AES/INTERGOVERNMENTAL_ORG/ACRONYM'
  ])
})

test('Nigeria holds no Niger, and Guinea-Bissau no Guinea', () => {
  expect(namesOf('He flew from Nigeria to Guinea-Bissau.')).toEqual([
    'Nigeria/COUNTRY/NAME',
    'Guinea-Bissau/COUNTRY/NAME'
  ])
})
