import { readFileSync, readdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readArticle } from '../../src/article/readArticle.ts'
import { extractor } from '../../src/extract/extract.ts'
import { verifyFacts } from '../../src/facts/verify.ts'
import { articleOf, factsOf, wrongSpans } from './factsOf.ts'

const folder = new URL('../texts/', import.meta.url)
const TEXTS = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** How many to read: `GRIOT_MUTATIONS=10000 npm run jest -- test/extract/mutations` reads more, and longer texts. */
const RUNS = Number(process.env.GRIOT_MUTATIONS ?? 150)
/** Characters of a long text. */
const LONG = process.env.GRIOT_MUTATIONS ? 1_000_000 : 60_000
/** Bytes that reading thousands of articles may leave behind: what words are remembered by. */
const MOST_LEFT = 150e6

/** Bytes in use once what nobody can reach is gone: what is not collected yet is not left behind. */
function bytesLeft(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}

/** The same numbers every time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Characters; a mutation may glue articles together. */
const LONGEST = 6000

const BITS =
  '|\u0000|\uD83D|\uDEA8|🚨|\u200B|\uFEFF|\u0301|\r|\r\n|\n\n|\t|"|“|”|’s|(|)|[|]|--|—|…|,|.|:|;|%|$|1|,000|12.5|%s|<b>|&amp;|http://x.org/|@|U.S.|al-|Mr |the |of |and |said |killed |Monday|2024-02-30|İ|ß|ſ|中|ع|'.split(
    '|'
  )

/** What happens to texts on their way: cut, doubled, shuffled, overwritten, in other letters, glued to others. */
function mutate(text: string, below: (n: number) => number): string {
  const at = below(text.length + 1)
  const to = Math.min(text.length, at + below(80))
  const bit = BITS[below(BITS.length)] ?? ''
  const ways: readonly (() => string)[] = [
    () => text.slice(0, at) + text.slice(to),
    () => text.slice(0, at) + bit + text.slice(at),
    () => text.slice(0, at) + bit + text.slice(to),
    () => text.slice(0, to) + text.slice(at),
    () => text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to),
    () => text.slice(0, at) + text.slice(at, to).toLowerCase() + text.slice(to),
    () => text.slice(0, at) + text.slice(at, to).split('').toReversed().join('') + text.slice(to),
    () => text.slice(at) + text.slice(0, at),
    () => text.slice(0, at) + bit.repeat(below(40)) + text.slice(at),
    () => text.replaceAll(bit === '' ? ' ' : bit, BITS[below(BITS.length)] ?? ''),
    () => `${text.slice(0, at)}\n\n${TEXTS[below(TEXTS.length)]}`
  ]
  return ways[below(ways.length)]?.() ?? text
}

describe('mutated articles', () => {
  it(`are read without a crash, true in every span and key: ${RUNS}`, () => {
    const below = numbers(20)
    const wrong: string[] = []
    const before = bytesLeft()
    for (let run = 0; run < RUNS && wrong.length < 5; run++) {
      let text = TEXTS[run % TEXTS.length] ?? ''
      for (let i = 1 + below(12); i > 0; i--) text = mutate(text, below).slice(0, LONGEST)
      // As it comes out of a file: half a character is no text.
      text = Buffer.from(text).toString()
      try {
        const facts = extractor.extract(readArticle({ name: `${run}`, text }))
        const problems = [
          ...wrongSpans(facts, text),
          ...verifyFacts(facts, text).map(({ message, path }) => `${path}: ${message}`)
        ]
        if (problems.length > 0) wrong.push(`${run}: ${problems[0]}`)
      } catch (error) {
        wrong.push(`${run}: ${error instanceof Error ? error.stack : String(error)}`)
      }
    }
    expect(wrong).toEqual([])
    expect(bytesLeft() - before).toBeLessThan(MOST_LEFT + RUNS * 20_000)
  }, 3_600_000)
})

const predicatesIn = (text: string): readonly string[] =>
  factsOf(text).claims.map((c) => `${c.predicate} ${c.polarity}`)

describe('texts without facts', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\n\t\r\n '],
    ['marks', '... --- ??? ¶ § 1 2 3'],
    [
      'another language',
      'Mardi à l’aube, des assaillants ont attaqué un poste de l’armée près de Gao.'
    ],
    ['no letters of ours', '星期二，武装分子袭击了一处军营。'],
    ['one character of two units', '🚨']
  ])('give a document with empty lists: %s', (_, text) => {
    const { document, entities, events, claims, links, checks } = extractor.extract(
      readArticle({ name: 'none', text })
    )
    expect({ entities, events, claims, links, checks }).toEqual({
      entities: [],
      events: [],
      claims: [],
      links: [],
      checks: []
    })
    expect([document.id.length, document.mainEvent ?? null]).toEqual([64, null])
  })

  it.each([
    ['of words', 'the weather was calm and the sea was quiet '],
    ['of capitals', 'QUIET WEATHER AND A CALM SEA '],
    ['without a blank', 'quietweather'],
    ['of lines', 'calm\n'],
    ['of figures', '12,345.6 '],
    ['of quotation marks', '"“” ']
  ])(
    'may be long: %s',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(LONG / unit.length))
      const facts = factsOf(text)
      expect(facts.events).toEqual([])
      expect(wrongSpans(facts, text)).toEqual([])
    },
    600_000
  )

  it('may have more lines than a call has room for arguments', () => {
    expect(articleOf('calm\n'.repeat(200_000)).sections).toHaveLength(200_000)
  })

  it('read the same with the line ends of other systems', () => {
    const [text = ''] = TEXTS
    expect(predicatesIn(text.replaceAll('\n', '\r\n'))).toEqual(predicatesIn(text))
  })
})
