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
      'DAKAR (Reuters) - Rebels in Zolka released eight soldiers on Monday after holding them for a year.',
      'OTHER'
    ],
    [
      'Two parties will merge before next year’s European elections, they said on Monday.',
      'FOUNDING'
    ],
    [
      'At least four people were shot dead and some 300 arrested in Zolka on Monday during the fifth day of protest.',
      'PROTEST'
    ],
    [
      'Five people were killed in an Israeli raid on a camp on Monday. Soldiers were hurt when a roadside bomb blew up under their lorry.',
      'ATTACK'
    ],
    [
      'A van full of explosives rammed a gate in Zolka on Monday. The police suspect a man wanted for an ambush in June.',
      'BOMBING'
    ],
    [
      'Mourners followed 14 coffins through Zolka on Sunday, five days after rebels attacked it.',
      'CEREMONY'
    ],
    ['Gunmen raided a farm in Zolka on Monday, killing two men and seizing a third.', 'ATTACK']
  ])('%s', (text, type) => {
    expect(chosen(text)).toBe(type)
  })
})
