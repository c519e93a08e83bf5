import { objectsOf, subjectOf } from '../../src/extract/chunks/clauses.ts'
import { parseView } from '../../src/extract/chunks/parse.ts'
import { segment } from '../../src/extract/segment.ts'
import { articleOf } from './factsOf.ts'

function parse(text: string) {
  const parsed = parseView(segment(articleOf(text)), [])[0]
  if (!parsed) throw new Error('no sentence')
  const words = (phrase: { from: number; to: number } | null | undefined) =>
    phrase
      ? parsed.words
          .slice(phrase.from, phrase.to)
          .map((w) => w.text)
          .join(' ')
      : null
  return { parsed, words }
}

describe('a sentence in chunks', () => {
  it.each([
    ['The army’s general staff said nothing.', ['The army ’s general staff', 'nothing']],
    [
      'More than 40 heavily armed men left a military police training facility.',
      ['More than 40 heavily armed men', 'a military police training facility']
    ],
    [
      'At least two of the wounded drug traffickers fled.',
      ['At least two', 'the wounded drug traffickers']
    ]
  ])('has its noun phrases: %s', (text, phrases) => {
    const { parsed, words } = parse(text)
    expect(parsed.phrases.map(words)).toEqual(phrases)
  })

  it.each([
    ['The attack in the market of the town killed nine people.', 'The attack', ['nine people']],
    ['The rebels, who had fled, returned and attacked the village.', 'The rebels', ['the village']],
    ['The device that killed the guards was buried.', 'The device', []],
    [
      'The fighters shot a judge, a clerk and two guards.',
      'The fighters',
      ['a judge', 'a clerk', 'two guards']
    ]
  ])('has a subject and objects: %s', (text, subject, objects) => {
    const { parsed, words } = parse(text)
    const verb = parsed.verbs.at(-1)
    if (!verb) throw new Error('no verb')
    expect(words(subjectOf(parsed, verb))).toBe(subject)
    expect(verb.isPassive ? [] : objectsOf(parsed, verb).map(words)).toEqual(objects)
  })
})
