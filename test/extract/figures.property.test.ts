import fc from 'fast-check'
import { figuresOf } from './figuresReader.ts'
import { speechOf } from './speechReader.ts'

const PIECES = [
  'killed',
  'were',
  'wounded',
  '12',
  'at least',
  'people',
  'soldiers',
  ',',
  '.',
  '"',
  '“',
  '”',
  'said',
  'the army',
  'according to',
  'who',
  'and',
  'including',
  'dead',
  'death toll',
  'from',
  'to',
  'nine of them',
  'that',
  'had',
  'been',
  'by',
  '(',
  ')',
  '-',
  '--',
  'no one',
  'dozens of',
  'in 2019',
  'citing',
  '\n',
  '\n\n',
  'HAS BEEN',
  'KILLED',
  'THE POLICE',
  "'s",
  '’s',
  'between',
  'or',
  'between 10 and 15',
  '½',
  '😀',
  'é',
  ':'
]
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(' '))

describe('any text at all', () => {
  it('gives figures whose spans and references hold', () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = figuresOf(words)
        for (const figure of found) {
          expect(words.slice(figure.start, figure.end)).toBe(figure.exact)
          expect(figure.exact).not.toBe('')
          if (figure.victims)
            expect(words.slice(figure.victims.start, figure.victims.end)).toBe(figure.victims.exact)
          if (figure.partOf !== null) expect(found[figure.partOf]).toBeDefined()
        }
      }),
      { numRuns: 400, seed: 7 }
    )
  })

  it('gives speech whose spans, contents and references hold', () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = speechOf(words)
        found.forEach((speech, i) => {
          expect(words.slice(speech.cue.start, speech.cue.end)).toBe(speech.cue.exact)
          if (speech.source)
            expect(words.slice(speech.source.start, speech.source.end)).toBe(speech.source.exact)
          expect(speech.content.start).toBeLessThanOrEqual(speech.content.end)
          expect(speech.content.end).toBeLessThanOrEqual(words.length)
          expect(speech.within).not.toBe(i)
          if (speech.within !== null) expect(found[speech.within]).toBeDefined()
        })
      }),
      { numRuns: 400, seed: 11 }
    )
  })

  it('gives the same twice', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(figuresOf(words)).toEqual(figuresOf(words))
        expect(speechOf(words)).toEqual(speechOf(words))
      }),
      { numRuns: 50, seed: 3 }
    )
  })
})
