import { factsOf } from '../factsOf.ts'

const typeOf = (text: string, name: string): string | null | undefined =>
  factsOf(text).entities.find((e) => e.name === name)?.type

/** What a thing is called in words, by the type that they give its name. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ARMED_GROUP: [
    'a militia',
    'a little-known faction',
    'a band of partisans',
    'a militant group',
    'the northern branch of Al-Shabaab',
    'the wing of Boko Haram loyal to Abu Musa',
    'an offshoot of Al-Shabaab'
  ],
  ORGANIZATION: [
    'an association of survivors',
    'a charity',
    'a human rights watchdog',
    'a group of neighbourhood volunteers'
  ],
  MEDIA: ['a daily', 'a local paper', 'a weekly newspaper']
}
/** Names that say nothing by themselves. */
const NAMES = ['Zorvaya', 'Okra Benda', 'Tel-Hanin']

describe('what stands beside a name', () => {
  const cells = Object.entries(WORDS).flatMap(([type, kinds]) =>
    kinds.flatMap((kind) => NAMES.map((name) => [kind, name, type] as const))
  )
  it.each(cells)('%s: makes %s a %s', (kind, name, type) => {
    expect(typeOf(`Five people died, the army said. ${name}, ${kind}, denied it.`, name)).toBe(type)
  })

  it.each([
    ['The mine’s owner, Okra Benda, raised the toll to nine.', 'Okra Benda', 'ORGANIZATION'],
    ['The faction Okra-Benda released two men.', 'Okra-Benda', 'ARMED_GROUP'],
    ['Both papers, Okra and Benda, reported a shooting.', 'Benda', 'MEDIA'],
    ['The rights centre Zorvaya counted nine dead.', 'Zorvaya', 'ORGANIZATION']
  ])('before it: %s', (text, name, type) => {
    expect(typeOf(text, name)).toBe(type)
  })

  it.each([
    ['In Kano, a gang attacked a bank, killing two clerks.', 'Kano', 'CITY'],
    ['Luis Prado, a daily visitor, was shot dead.', 'Luis Prado', 'PERSON'],
    ['Ana Ruiz, the group said, was kidnapped.', 'Ana Ruiz', 'PERSON'],
    ['Three men were arrested in Lagos, a police source said.', 'Lagos', 'CITY']
  ])('is told from what only follows it: %s', (text, name, type) => {
    expect(typeOf(text, name)).toBe(type)
  })
})
