import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { readArticles } from '../../src/article/readArticles.ts'

const folder = new URL('../pages/', import.meta.url)
const pages = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8')
}))

/** Cuts, doublings and noise, as broken downloads and bad templates make them. */
const mutations = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 400 }),
    insert: fc.oneof(
      fc.constantFrom(
        '',
        '<',
        '>',
        '"',
        '<div>',
        '</p>',
        '<!--',
        '<script>',
        '&#x0;',
        '\u0000',
        ']]>',
        '{'
      ),
      fc.string({ unit: 'binary', maxLength: 8 })
    )
  }),
  { minLength: 1, maxLength: 6 }
)

function mutate(text: string, changes: readonly { at: number; length: number; insert: string }[]) {
  return changes.reduce((current, { at, length, insert }) => {
    const start = Math.floor(at * current.length)
    return current.slice(0, start) + insert + current.slice(start + length)
  }, text)
}

test('mutated pages and feeds give articles with sound sections, or errors with a place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), mutations, ({ name, text }, changes) => {
      for (const item of readArticles({ text: mutate(text, changes), name })) {
        if ('error' in item) {
          expect(item.error.message.startsWith(item.error.place)).toBe(true)
          continue
        }
        let last = 0
        for (const { start, end } of item.article.sections) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(item.article.text.length)
      }
    }),
    { numRuns: 300 }
  )
})

test('any bytes at all are read or refused', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.txt', 'a.html', 'a.json', 'a.jsonl', 'a.xml', '-'),
      (bytes, name) => {
        expect(Array.isArray(readArticles({ bytes, name }))).toBe(true)
      }
    ),
    { numRuns: 500 }
  )
})

test('sections of any plain text cover only words of it, in order', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      'Share this',
      'By Ann Other',
      'Home | News | Sport',
      'LIMA, 4 NOV 88 (EFE) -- X',
      '==A=='
    ),
    fc.string({ maxLength: 120 })
  )
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 20 }),
      fc.constantFrom('\n', '\r\n', '\n\n'),
      (lines, end) => {
        const text = lines.join(end)
        for (const item of readArticles({ text, name: 'a.txt' })) {
          if ('error' in item) throw item.error
          let last = 0
          for (const section of item.article.sections) {
            expect(section.start).toBeGreaterThanOrEqual(last)
            expect(text.slice(section.start, section.end).trim()).not.toBe('')
            last = section.end
          }
        }
      }
    ),
    { numRuns: 500 }
  )
})

test('a page whose only <html> stands in a comment is read or refused, not a crash', () => {
  const prose = 'Gunmen attacked a village on Friday, police said. '.repeat(20)
  for (const text of [`<!-- <html > --><p>${prose}`, `<!-- <html ><p>${prose}`, '<!-- <html >']) {
    for (const item of readArticles({ text, name: 'page.html' })) {
      if ('error' in item) expect(item.error.code).toBe('NO_ARTICLE')
      else expect(item.article.text).toContain('attacked a village')
    }
  }
})
