import { segment } from '../../src/extract/segment.ts'
import type { Article, Section } from '../../src/model.ts'
import { growthOf, HARDLY_MORE } from './growth.ts'

const articleOf = (text: string, sections?: readonly Section[]): Article => ({
  id: 'a',
  text,
  title: null,
  url: null,
  publisher: null,
  originalSource: null,
  language: 'en',
  publishedAt: { value: null, precision: null, origin: 'NONE' },
  sections: sections ?? [{ kind: 'BODY', start: 0, end: text.length }]
})
const sentencesOf = (text: string) =>
  segment(articleOf(text)).sentences.map((s) => s.tokens.map((t) => t.text).join(' '))
const wordsOf = (text: string) => sentencesOf(text).join(' ')

test('every token is the text at its place, whatever the text', () => {
  const text = '“Mr. Kébé’s 1,200 men don’t…”\r\n\r\n\u200B== N’Djamena ==  $3.5m\u00A0(10%) 😀'
  for (const sentence of segment(articleOf(text)).sentences) {
    for (const token of sentence.tokens) {
      expect(text.slice(token.start, token.end)).toBe(token.text)
    }
  }
})

test.each([
  ['the army’s men', 'the army ’s men'],
  ["the Army's men don't run", "the Army 's men do n't run"],
  ['soldiers’ families', 'soldiers ’ families'],
  ["O'Neill of N'Djamena", "O'Neill of N'Djamena"],
  ['al-Qa‘ida in Jama’at', 'al-Qa‘ida in Jama’at'],
  ['1,200 or 3.5 or 10%', '1,200 or 3.5 or 10 %'],
  ['10-15 dead, aged 26-year-old', '10 - 15 dead , aged 26-year-old'],
  ['$500 on 23/08 and 2024-09-19', '$ 500 on 23/08 and 2024-09-19'],
  ['U.S. and U.S.-led', 'U.S. and U.S.-led'],
  ['from www.example.org/a, then', 'from www.example.org/a , then'],
  ['No. 5 said no.', 'No. 5 said no .'],
  ['dead -- and [TEXT] the', 'dead -- and [ TEXT ] the']
])('%s is cut into %s', (text, words) => {
  expect(wordsOf(text)).toBe(words)
})

test.each([
  ['Gen. John Smith left. He died.', 2],
  ['George W. Example spoke. Others left.', 2],
  ['He left the U.S. The army stayed.', 2],
  ['The U.S. Army stayed.', 1],
  ['"Why?" he asked. "Because."', 2],
  ['It ended at 8 p.m. on Monday.', 1],
  ['THE ARMY LEFT. GEN. DIAZ STAYED.', 2],
  ['The man was ill. Two others died.', 2],
  ['They fled.The troops came.', 2],
  ['Attackers in the region of ExampleThe desert is wide.', 2],
  ['It is "over." Then it began (again). Done.', 3]
])('%s has %i sentences', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count)
})

test('a blank line ends a sentence, a wrapped line does not', () => {
  const text =
    '   THE ATTACK IN WHICH FIVE VENEZUELAN SOLDIERS WERE KILLED AT THE BORDER\r\n' +
    'WITH EXAMPLE HAS BEEN BLAMED ON GUERRILLAS WHO OPERATE IN THE NORTHERN\r\n' +
    'PART.\r\n\r\nTHE GANGS DENY IT\r\n\r\nTHEY FLED.'
  expect(sentencesOf(text)).toHaveLength(3)
})

test('a headline without a full stop is a sentence of its own', () => {
  const text =
    'Dozens dead in raid\nThe army said on Monday that it had lost 12 soldiers in the raid.'
  expect(sentencesOf(text)).toEqual([
    'Dozens dead in raid',
    'The army said on Monday that it had lost 12 soldiers in the raid .'
  ])
})

test('page furniture has no sentences', () => {
  const text = 'Share this\nIt rained.'
  const view = segment(
    articleOf(text, [
      { kind: 'BOILERPLATE', start: 0, end: 10 },
      { kind: 'BODY', start: 11, end: text.length }
    ])
  )
  expect(view.sentences.map((s) => s.section)).toEqual(['BODY'])
})

test.each(['', ' \n\t ', '\uFEFF'])('a blank text has no sentences (%j)', (text) => {
  expect(sentencesOf(text)).toEqual([])
})

describe.each(['a', 'a.', 'a-', '1.', 'A@', '=', ' x', 'x\n'])(
  'a text of nothing but %j',
  (unit) => {
    const cut = (length: number) => segment(articleOf(unit.repeat(length / unit.length)))

    test('of a megabyte has sentences of bounded length', () => {
      expect(cut(1_000_000).sentences.every((s) => s.tokens.length <= 400)).toBe(true)
    })

    test('is cut in time that grows with its length', () => {
      expect(growthOf(cut, 125_000)).toBeLessThan(HARDLY_MORE)
    })
  }
)

describe('wire copy with hard line breaks', () => {
  const text = [
    '   LA PAZ, 3 APR 90 (RADIO SOL) -- [TEXT] MILITARY AUTHORITIES HAVE REPORTED',
    'THAT TWO SOLDIERS WERE KILLED AND FOUR WERE WOUNDED IN AN AMBUSH BY THE',
    'POPULAR FRONT (R-S.C.) IN THE VALLEY OF TARAPO.'
  ].join('\n')
  const at = text.indexOf('MILITARY')
  const sections: Section[] = [
    { kind: 'DATELINE', start: 3, end: at - 1 },
    { kind: 'BODY', start: at, end: text.length }
  ]
  const bodyOf = (of: string) =>
    segment(articleOf(of, sections)).sentences.filter((s) => s.section === 'BODY')

  it('goes on behind a dateline, and over initials in brackets', () => {
    expect(bodyOf(text)).toHaveLength(1)
  })

  it('is not parted by a first line longer than the others', () => {
    const wide = text.replace('MILITARY AUTHORITIES', 'THE MILITARY AUTHORITIES OF THE DISTRICT')
    expect(bodyOf(wide)).toHaveLength(1)
  })

  it('ends with a short first line', () => {
    expect(bodyOf(text.replace(' REPORTED', '').replace(' HAVE', ''))).toHaveLength(2)
  })
})

test.each([
  ['the Front (R-S.C.) in', 'the Front ( R-S.C. ) in'],
  ['the F.A.R.C.-E.P. men', 'the F.A.R.C.-E.P. men'],
  ['The M-19.The', 'The M-19 . The']
])('initials: %s is cut into %s', (text, words) => {
  expect(wordsOf(text)).toBe(words)
})

test.each([
  ['He came late (at 5 p.m.) In the end he left.', 1],
  ['He left. (He came back at 5 p.m.) In the end he stayed.', 3]
])('brackets: %s has %i sentences', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count)
})
