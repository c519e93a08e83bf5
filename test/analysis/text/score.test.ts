import { readQuestion } from '../../../src/analysis/text/question.ts'
import { scoreOf } from '../../../src/analysis/text/score.ts'

const score = (asked: string, ...texts: readonly string[]) => scoreOf(readQuestion(asked), texts, 3)
const order = (asked: string, ...texts: readonly string[]) =>
  texts.toSorted((a, b) => (score(asked, b) ?? 0) - (score(asked, a) ?? 0))

describe('how well a text answers', () => {
  test('the words alone come before the words among others', () => {
    const texts = ['Salt River', 'Salt River Brigade', 'the brigade is at the Salt River in spring']
    expect(order('salt river', ...texts.toReversed())).toEqual(texts)
  })

  test('the words in their order come before the words apart', () => {
    expect(
      order('northern front', 'front of the northern army', 'army of the northern front')
    ).toEqual(['army of the northern front', 'front of the northern army'])
  })

  test('a whole word comes before one that begins so', () => {
    expect(order('mali', 'Malian army', 'Mali army')).toEqual(['Mali army', 'Malian army'])
  })

  test('a word that is missing in all is no answer', () => {
    expect(score('salt lake', 'Salt River')).toBeNull()
    expect(score('sa', 'Salt River')).toBeNull()
  })

  test('words may be in several names of one thing', () => {
    expect(score('ndf dawn', 'NDF', 'Northern Dawn Front')).toBeGreaterThan(0)
  })

  test('quoted words stand side by side', () => {
    expect(score('"salt river"', 'the river of salt')).toBeNull()
    expect(score('brigade “Salt River”', 'Salt River Brigade')).toBeGreaterThan(0)
    expect(score('"attack on the camp"', 'an attack on the camp')).toBeGreaterThan(0)
    expect(score('"attack the camp"', 'an attack on the camp')).toBeNull()
  })

  test('a name is found by what follows its apostrophe', () => {
    expect(score('ivoire', "Côte d'Ivoire")).toBeGreaterThan(0)
  })
})

test('a text of more than sixteen words is refused', () => {
  const text = Array.from({ length: 17 }, (_, at) => `word${at}`).join(' ')
  expect(() => readQuestion(text)).toThrow('`text` has 17 words')
  expect(readQuestion(`${text.slice(0, 60)} the of and word0`).words.length).toBeLessThan(17)
})
