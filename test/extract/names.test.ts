import { findingsOf, namesOf } from './namesReader.ts'
import { growthOf, HARDLY_MORE } from './growth.ts'

test.each([
  ['Soldiers left Mali on Monday.', 'Mali COUNTRY'],
  ['Malian soldiers left on Monday.', 'Malian COUNTRY DEMONYM'],
  ['The attack was claimed by JNIM.', 'JNIM ARMED_GROUP'],
  ['The Russian paramilitary group, Wagner, lost men.', 'Russian COUNTRY DEMONYM'],
  ['The Russian paramilitary group, Wagner, lost men.', 'Wagner PRIVATE_MILITARY_COMPANY'],
  ['SOLDIERS LEFT EL SALVADOR ON MONDAY.', 'EL SALVADOR COUNTRY'],
  ['The Ministry of Defense denied it.', 'Ministry of Defense GOVERNMENT_BODY'],
  ['Gunmen raided the town of Kombolari on Tuesday.', 'Kombolari CITY'],
  ['Fighting went on in Kombolari province.', 'Kombolari REGION'],
  ['The newspaper El Faro said so.', 'El Faro MEDIA'],
  ['The 3rd Rifle Battalion was withdrawn.', '3rd Rifle Battalion SECURITY_FORCE'],
  ['A bomb exploded on Mill Road.', 'Mill Road FACILITY'],
  ['Troops retook the port town of Mocimboa da Praia.', 'Mocimboa da Praia CITY'],
  ['President Hassan Sheikh Mohamud said no.', 'Hassan Sheikh Mohamud PERSON'],
  ['Rebels hit a Greek-owned tanker.', 'Greek COUNTRY DEMONYM'],
  ['Police in Foz do Iguacu arrested two men.', 'Foz do Iguacu CITY'],
  ['It was the work of the Northern Liberation Army.', 'Northern Liberation Army ARMED_GROUP'],
  ['Iran-backed fighters attacked.', 'Iran COUNTRY DEMONYM'],
  ['NATO-led troops attacked.', 'NATO INTERGOVERNMENTAL_ORG'],
  ['Original source: www.example.org', 'www.example.org MEDIA'],
  ['The town fell to al Shabaab.', 'al Shabaab ARMED_GROUP'],
  ['The town fell to al-Shabaab.', 'al-Shabaab ARMED_GROUP'],
  ['The National Union for the Defence of the Coast (NUDC) met.', 'NUDC ORGANIZATION'],
  [
    'The National Union for the Defence of the Coast (NUDC) met.',
    'National Union for the Defence of the Coast ORGANIZATION'
  ]
])('%s names %s', (text, name) => {
  expect(namesOf(text)).toContain(name)
})

test.each([
  ['President Juan Carlos Molina said no.', 'Juan Carlos Molina'],
  ['Gen. Ahmed Saleh resigned.', 'Ahmed Saleh'],
  ['Mr. Kowalczyk resigned.', 'Kowalczyk'],
  ['He met Secretary of State Maria Jones.', 'Maria Jones'],
  ['SPOKESMAN CARLOS ANDRES RUIZ DENIED IT.', 'CARLOS ANDRES RUIZ']
])('titles stand outside the name of a person: %s', (text, name) => {
  expect(namesOf(text)).toContain(`${name} PERSON`)
})

test.each([
  ['The aid reached us.'],
  ['Storm Daniel hit the coast.'],
  ['Cyclone Idai left many dead.'],
  ['They will mend the car.'],
  ['However, it rained on Monday.'],
  ['GIVE US THE AID WHO ASKED FOR.'],
  ['Police said the reading was nice and mobile.'],
  ['Thousands fled. Officials said so. Yet nobody came.'],
  ['LAST NIGHT, THE ATTACKERS FLED.'],
  ['Dawn broke. Punch in hand, he left.'],
  ['He came in May and left on May 22.'],
  ['']
])('%j names nothing', (text) => {
  expect(namesOf(text)).toEqual([])
})

test('a country inside the name of an organisation is not cut out', () => {
  expect(namesOf('It belongs to the Alliance of Sahel States (AES).')).toEqual([
    'Alliance of Sahel States INTERGOVERNMENTAL_ORG',
    'AES INTERGOVERNMENTAL_ORG'
  ])
})

test('Nigeria holds no Niger, and Guinea-Bissau no Guinea', () => {
  expect(namesOf('He flew from Nigeria to Guinea-Bissau.')).toEqual([
    'Nigeria COUNTRY',
    'Guinea-Bissau COUNTRY'
  ])
})

test('a surname is the person whose full name the text has', () => {
  const text = 'Amadou Diarra came on Monday. Diarra left on Friday. "I will return," Diarra said.'
  expect(namesOf(text)).toEqual(['Amadou Diarra PERSON', 'Diarra PERSON', 'Diarra PERSON'])
})

const entryOf = (name: string, text: string) =>
  findingsOf(text).find((n) => n.exact === name)?.entry
const groupOf = (text: string) => entryOf('ADF', text)?.name
const court = (text: string) => entryOf('Supreme Court', text)?.country
const tripoli = (text: string) => entryOf('Tripoli', text)?.country

test('an acronym of two groups is the one whose country or name the text has', () => {
  expect(groupOf('The ADF attacked Beni in the Democratic Republic of the Congo.')).toBe(
    'Allied Democratic Forces'
  )
  expect(groupOf('The ADF attacked a bus in Cameroon.')).toBe('Ambazonia Defence Forces')
  expect(groupOf('The ADF attacked a bus.')).toBeUndefined()
})

test('a court that every country has is that of the country told of most', () => {
  expect(court('In the United States, the Supreme Court ruled for the American firm.')).toBe('US')
  expect(court('In Pakistan, the Supreme Court ruled for the Pakistani army.')).toBeUndefined()
})

test('a town of several countries is that of the country in the text', () => {
  expect(tripoli('Clashes broke out in Tripoli, in the north of Lebanon.')).toBe('LB')
  expect(tripoli('Clashes broke out in Tripoli, the capital of Libya.')).toBe('LY')
})

test('a known town comes with its country and coordinates', () => {
  const entry = entryOf('Gao', 'Gunmen attacked Gao, in Mali.')
  expect(entry).toMatchObject({ name: 'Gao', country: 'ML', reference: { source: 'GeoNames' } })
  expect(entry?.reference.latitude).toBeCloseTo(16.27, 1)
})

test('every finding is the text at its place, in order and without overlap', () => {
  const text =
    'BAMAKO — “Le Soir” said Gen. Omar Traoré’s men (of the “Front X”) fled N’Djamena; US-backed troops, too.'
  const found = findingsOf(text)
  for (const { start, end, exact } of found) expect(text.slice(start, end)).toBe(exact)
  for (const [i, next] of found.slice(1).entries()) {
    expect(next.start).toBeGreaterThanOrEqual(found[i]?.end ?? 0)
  }
})

test('reading twice, or after another text, gives the same findings', () => {
  const text = 'Gen. Omar Diarra left Bamako. THE ARMY OF MALI FLED TO GAO WITH DIARRA.'
  const once = findingsOf(text)
  findingsOf('Someone else altogether spoke in Lima.')
  expect(findingsOf(text)).toEqual(once)
})

test('a text is read in time that grows with its length', () => {
  const sentence = 'The army of Mali said that Gen. Omar Diarra had left Bamako for Gao. '
  const read = (count: number) => findingsOf(sentence.repeat(count))
  expect(read(1400).length).toBeGreaterThan(4000)
  expect(growthOf(read, 100)).toBeLessThan(HARDLY_MORE)
})
