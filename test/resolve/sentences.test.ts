import { sentencesShare, sketchSentence } from '../../src/resolve/sentences.ts'

const sketchOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return sketchSentence(text, start, start + words.length)
}
const SAID =
  'At least nine suspects were arrested near the old market, a police source said on condition of anonymity.'

describe('the sentence that tells of an event', () => {
  test('is the same whatever stands around it', () => {
    const copied = `The town was quiet. ${SAID} Shops reopened.`
    expect(sketchOf(copied, 'arrested')).toEqual(sketchOf(SAID, 'arrested'))
    expect(sketchOf(copied, 'arrested')).not.toEqual([])
  })

  test('is much the same where it was respelled or cut', () => {
    const respelled = SAID.replace('the old market', 'the old souk')
    const shared = sentencesShare(sketchOf(SAID, 'arrested'), sketchOf(respelled, 'arrested'))
    expect(shared).toBeGreaterThan(0.5)
    expect(shared).toBeLessThan(1)
  })

  test('is another where other words are used', () => {
    const other =
      'Police arrested nine people near the market of the town, according to one officer.'
    expect(sentencesShare(sketchOf(SAID, 'arrested'), sketchOf(other, 'arrested'))).toBeLessThan(
      0.2
    )
  })

  test('counts for nothing where many events are told so', () => {
    expect(sketchOf('Nine men were arrested.', 'arrested')).toEqual([])
    expect(sentencesShare([], [])).toBe(0)
  })
})
