import { reportDocument, type DocumentReport } from '../../src/resolve/documentReport.ts'
import { compareDocuments } from '../../src/resolve/lineage.ts'
import { bandsOf, resemblance, signatureOf } from '../../src/resolve/shingles.ts'
import { sourceName } from '../../src/resolve/sourceName.ts'
import { facts } from '../graphs/write.ts'

const WORDS =
  'river market convoy morning soldiers village ministry hospital witness road bridge'.split(' ')
/** Text of so many words, no two sequences of it alike. */
const textOf = (count: number, from = 0): string =>
  Array.from(
    { length: count },
    (_, i) => `${WORDS[(i * 7 + from) % WORDS.length]}${i + from}`
  ).join(' ')

const document = (given: Partial<DocumentReport>): DocumentReport => ({
  id: 'a',
  publisher: null,
  originalSource: null,
  sources: [],
  signature: [],
  longQuotes: [],
  figures: [],
  ...given
})

describe('signatures', () => {
  test('the same words in other marks and letters have the same signature', () => {
    expect(signatureOf('The convoy left, at dawn; from Gao.')).toEqual(
      signatureOf('the CONVOY left at dawn from Gao')
    )
  })

  test('resemblance is close to the share of sequences in common', () => {
    const [one, two] = [textOf(300), `${textOf(225)} ${textOf(75, 5000)}`]
    const common = 222 / (297 + 297 - 222)
    expect(Math.abs(resemblance(signatureOf(one), signatureOf(two)) - common)).toBeLessThan(0.15)
  })

  test('near copies share a band, texts without a sequence in common none', () => {
    const bands = new Set(bandsOf(signatureOf(textOf(300))))
    expect(
      bandsOf(signatureOf(`${textOf(270)} ${textOf(30, 9000)}`)).some((b) => bands.has(b))
    ).toBe(true)
    expect(bandsOf(signatureOf(textOf(300, 20_000))).some((b) => bands.has(b))).toBe(false)
  })

  test('copies are known though whoever read them tells no sections', () => {
    const [one, other] = ['First', 'Second'].map((word) => {
      const text = `${word} ${textOf(60)}`
      return reportDocument(facts(text, null, { document: { sections: [] } }), text)
    })
    expect(one && other && compareDocuments(one, other)?.reason).toContain('nearly the same text')
  })

  test('a text of three words has no signature', () => {
    expect(signatureOf('Convoy attacked again')).toEqual([])
  })
})

describe('the lineage of two documents', () => {
  test('nearly the same text is one lineage', () => {
    const [a, b] = [textOf(300), `${textOf(270)} ${textOf(30, 9000)}`].map(signatureOf)
    const found = compareDocuments(
      document({ signature: a ?? [] }),
      document({ id: 'b', signature: b ?? [] })
    )
    expect(found?.reason).toContain('nearly the same text')
  })

  test('a printed source alone joins nothing, with the same figures it does', () => {
    const original = document({ publisher: 'arabnews', figures: ['KILLED 77', 'WOUNDED 255'] })
    const copy = document({ id: 'b', originalSource: 'arabnews' })
    expect(compareDocuments(original, copy)).toBeNull()
    expect(compareDocuments(original, { ...copy, figures: original.figures })).not.toBeNull()
  })

  test('two long quotations taken over are one lineage, one is not', () => {
    const a = document({ longQuotes: ['x', 'y'] })
    expect(compareDocuments(a, document({ id: 'b', longQuotes: ['x', 'y'] }))).not.toBeNull()
    expect(compareDocuments(a, document({ id: 'b', longQuotes: ['x'] }))).toBeNull()
  })

  test('an address and a name are one publisher', () => {
    expect(sourceName('www.arabnews.com')).toBe(sourceName('Arab News'))
  })
})
