import { readdirSync, readFileSync } from 'node:fs'
import { readSigns } from '../../src/extract/times/signs.ts'
import { TIME_RULES } from '../../src/extract/times/candidates.ts'

const texts = new URL('../texts/', import.meta.url)

/** Invented news, and every expression that a test of times is about. */
const LINES = [
  ...readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => new URL(name, texts)),
  ...['times.test.ts', 'times.property.test.ts'].map((name) => new URL(name, import.meta.url))
].flatMap((file) => readFileSync(file, 'utf8').split(/\n|(?<=\.) /))

describe('the signs of time expressions', () => {
  it.each(TIME_RULES.map((rule) => [rule.name, rule] as const))(
    'stand wherever the rule %s matches, in any case of letters',
    (_name, { pattern, signs }) => {
      const missed = LINES.flatMap((line) => [line, line.toUpperCase()]).filter((line) => {
        pattern.lastIndex = 0
        return pattern.test(line) && !readSigns(line)(signs)
      })
      expect(missed).toEqual([])
    }
  )

  it('spare most sentences most patterns', () => {
    const holds = readSigns('Gunmen attacked a village and burned houses, a local official said.')
    expect(TIME_RULES.filter((rule) => holds(rule.signs)).map((rule) => rule.name)).toEqual([])
  })
})
