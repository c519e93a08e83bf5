import { factsOf } from '../factsOf.ts'

const chosen = (text: string): string | undefined => {
  const facts = factsOf(text, '2022-06-15')
  return facts.events.find((e) => e.key === facts.document.mainEvent)?.type
}

/** The event that a text reports, where it tells of more than one. */
describe('what the text reports', () => {
  it.each([
    ['Gunmen stormed a school in Zolka on Monday and marched off 60 pupils.', 'KIDNAPPING'],
    ['Rebels attacked a clinic in Zolka on Monday and abducted two nurses.', 'KIDNAPPING'],
    [
      'Mourners followed 14 coffins through Zolka on Sunday, five days after rebels attacked it.',
      'CEREMONY'
    ],
    ['Gunmen raided a farm in Zolka on Monday, killing two men and seizing a third.', 'ATTACK']
  ])('%s', (text, type) => {
    expect(chosen(text)).toBe(type)
  })
})
