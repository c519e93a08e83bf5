import { wordsOf } from '../../src/extract/figures/words.ts'
import { readNumber } from '../../src/extract/figures/numbers.ts'
import { figuresOf, shortly } from './figuresReader.ts'

const numberOf = (text: string): number | undefined => {
  const words = wordsOf(text, { start: 0, end: text.length })
  return readNumber(words, 0)?.value
}

describe('numbers in digits and words', () => {
  it.each([
    ['77', 77],
    ['1,500', 1500],
    ['seventy-seven', 77],
    ['ninety six', 96],
    ['two hundred and fifty', 250],
    ['a hundred', 100],
    ['three thousand two hundred', 3200],
    ['1.5 million', 1500000],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['a couple', 2],
    ['TWENTY-ONE', 21]
  ])('reads %j as %d', (text, value) => {
    expect(numberOf(text)).toBe(value)
  })

  it.each(['dozen', 'many', 'the', 'none', '3rd of May'.slice(1)])('finds none in %j', (text) => {
    expect(numberOf(text)).toBeUndefined()
  })
})

describe('comparators', () => {
  it.each([
    ['at least 40', 'GE 40'],
    ['no fewer than 40', 'GE 40'],
    ['40 or more', 'GE 40'],
    ['more than 40', 'GT 40'],
    ['over 40', 'GT 40'],
    ['well over 40', 'GT 40'],
    ['upwards of 40', 'GT 40'],
    ['as many as 40', 'LE 40'],
    ['up to 40', 'LE 40'],
    ['no more than 40', 'LE 40'],
    ['fewer than 40', 'LT 40'],
    ['nearly 40', 'LT 40'],
    ['almost 40', 'LT 40'],
    ['about 40', 'APPROX 40'],
    ['around 40', 'APPROX 40'],
    ['some 40', 'APPROX 40'],
    ['roughly 40', 'APPROX 40'],
    ['close to 40', 'APPROX 40'],
    ['an estimated 40', 'APPROX 40'],
    ['a total of 40', 'EQ 40'],
    ['another 40', 'EQ 40'],
    ['dozens of', 'VAGUE_MANY'],
    ['scores of', 'VAGUE_MANY'],
    ['hundreds of', 'VAGUE_MANY'],
    ['several', 'VAGUE_MANY'],
    ['a number of', 'VAGUE_MANY'],
    ['a large number of', 'VAGUE_MANY'],
    ['a few', 'SOME']
  ])('keeps the wording of "%s villagers"', (wording, expected) => {
    expect(shortly(`The bomb killed ${wording} villagers.`)).toBe(`KILLED ${expected}`)
    expect(shortly(`THE BOMB KILLED ${wording.toUpperCase()} VILLAGERS.`)).toBe(
      `KILLED ${expected}`
    )
  })

  it.each(['between 10 and 15', '10 to 15', '10-15', 'from 10 to 15'])(
    'bounds the range "%s" on both sides',
    (range) => {
      const [figure] = figuresOf(`The bomb killed ${range} villagers.`)
      expect(figure?.quantity).toMatchObject({ low: 10, high: 15 })
    }
  )

  it.each([
    ['over 70', { comparator: 'GT', value: 70, low: 71, high: null }],
    ['exactly 70', { comparator: 'EQ', value: 70, low: 70, high: 70 }],
    ['at least 70', { comparator: 'GE', value: 70, low: 70, high: null }],
    ['about 70', { comparator: 'APPROX', value: 70, low: null, high: null }],
    ['dozens of', { comparator: 'VAGUE_MANY', value: null, low: null, high: null }]
  ])('gives "%s" the bounds of its comparator', (wording, quantity) => {
    expect(figuresOf(`The bomb killed ${wording} people.`)[0]?.quantity).toEqual(quantity)
  })
})

describe('figures in less usual words', () => {
  it.each([
    ['The group said that one of its nurses was missing.', 'MISSING EQ 1'],
    ['A watchman at the college in Puerto Seco was shot dead.', 'KILLED EQ 1'],
    [
      'Those killed, the governor said, were eight fighters and three prisoners.',
      'KILLED EQ 8, KILLED EQ 3'
    ],
    ['The group said that 15 "crusaders" were killed.', 'KILLED EQ 15'],
    ['The rebels said that 30 civilians had been "martyred".', 'KILLED EQ 30'],
    ['A hospital said 140 wounded people had been brought in.', 'WOUNDED EQ 140'],
    ['Nineteen people were treated for burns.', 'WOUNDED EQ 19'],
    ['More than 300 boys were taken from a school in Puerto Seco.', 'ABDUCTED GT 300'],
    ['The group has recorded 640 arrests.', 'DETAINED EQ 640'],
    ['A lawyer put the number of those detained at more than 40.', 'DETAINED GT 40']
  ])('%s', (text, figures) => {
    expect(shortly(text)).toBe(figures)
  })
  it.each([
    '300 boys were taken from the list.',
    'Two "heavyweights" met in the final.',
    'The dead were buried.',
    'That one was dead wood.'
  ])('nobody is counted in: %s', (text) => {
    expect(shortly(text)).toBe('')
  })
  it('a figure that the text takes back is superseded', () => {
    const [, earlier] = figuresOf('Gunmen abducted 27 pupils, revising an earlier figure of 42.')
    expect(earlier).toMatchObject({ measure: 'ABDUCTED', scope: 'SUPERSEDED' })
    expect(earlier?.quantity?.value).toBe(42)
  })
})
