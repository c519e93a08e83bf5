import { factsOf, said } from '../factsOf.ts'

/** Ways to say who leads a group, all with the same two names. */
const LEADS = [
  'The Ansar Brigade, led by Luis Prado, denied it.',
  'The Ansar Brigade, commanded by Luis Prado, sent 200 men.',
  'Luis Prado has led the Ansar Brigade since 1987.',
  'Luis Prado, who commands the Ansar Brigade, denied it.',
  'Luis Prado, who speaks for the Ansar Brigade, denied it.',
  'Luis Prado, commander of the Ansar Brigade, denied it.',
  'Luis Prado, a spokesman for the Ansar Brigade, denied it.'
]
/** Ways to say that a group is a part or an affiliate of another. */
const PARTS = [
  ['Katiba Zolka, the northern branch of Al-Shabaab, denied it.', 'PART_OF'],
  ['Katiba Zolka, the wing of Al-Shabaab loyal to Luis Prado, denied it.', 'PART_OF'],
  ['Katiba Zolka, an affiliate of Al-Shabaab, denied it.', 'AFFILIATED_WITH'],
  ['Katiba Zolka, a militia, is part of Al-Shabaab.', 'PART_OF'],
  ['Katiba Zolka, a militia, belongs to Al-Shabaab.', 'PART_OF']
] as const

describe('ties told in other words', () => {
  it.each(LEADS)('who leads: %s', (text) => {
    expect(said(factsOf(text))).toContain('Luis Prado HOLDS_POSITION Ansar Brigade')
  })

  it.each(PARTS)('what is a part: %s', (text, predicate) => {
    expect(said(factsOf(text))).toContain(`Katiba Zolka ${predicate} Al-Shabaab`)
  })

  it.each([
    'Luis Prado led a raid on the post.',
    'Luis Prado does not speak for the Ansar Brigade.',
    'The Ansar Brigade led by three goals.'
  ])('none: %s', (text) => {
    expect(said(factsOf(text)).filter((line) => /HOLDS_POSITION/.test(line))).toEqual([])
  })
})
