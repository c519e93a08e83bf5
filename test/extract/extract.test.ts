import fc from 'fast-check'
import { extractor, trace } from '../../src/extract/extract.ts'
import { articleOf, factsOf, wrongSpans } from './factsOf.ts'
import { growthOf, HARDLY_MORE } from './growth.ts'

const REPORT = `Blast at market in Duhok kills nine

A car bomb exploded at a market in Duhok, Iraq, on Monday, killing nine people and wounding 14, police said.

No group has claimed responsibility for the attack. Governor Salim Aziz blamed the Islamic State group for the bombing, while the regional government said it would hold an inquiry.`

describe('an extractor of rules', () => {
  it('gives an empty text a document and empty lists', () => {
    const facts = factsOf('')
    expect(facts.document.id).toMatch(/^[0-9a-f]{64}$/)
    expect([facts.entities, facts.events, facts.claims, facts.links, facts.checks]).toEqual([
      [],
      [],
      [],
      [],
      []
    ])
    expect(facts.document.mainEvent).toBeNull()
  })

  it('reads nothing out of a text in another language', () => {
    const text = 'Mardi, des hommes armés ont attaqué un poste de police près de la frontière.'
    const facts = extractor.extract({ ...articleOf(text), language: 'fr' })
    expect([facts.entities, facts.events, facts.claims]).toEqual([[], [], []])
  })

  it('gives the same bytes for the same article', () => {
    expect(JSON.stringify(factsOf(REPORT, '2021-05-05'))).toBe(
      JSON.stringify(factsOf(REPORT, '2021-05-05'))
    )
  })

  it('numbers keys in text order and refers only to what is there', () => {
    const facts = factsOf(REPORT, '2021-05-05')
    const keys = new Set([...facts.entities, ...facts.events].map((x) => x.key))
    const refers = facts.claims.flatMap((c) => [
      c.subject,
      c.object,
      ...c.claimants.map((x) => x.entity)
    ])
    expect(refers.filter((k) => k !== null && k !== 'document' && !keys.has(k))).toEqual([])
    const starts = facts.claims.map((c) => c.quotes[0]?.start ?? -1)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(facts.claims.map((c) => c.key)).toEqual(facts.claims.map((_, i) => `c${i + 1}`))
  })

  it('says what was seen and which steps made each claim, the maker first', () => {
    const { facts, seen, steps } = trace(articleOf(REPORT))
    expect(facts.claims.length).toBeGreaterThan(3)
    expect(Object.keys(steps)).toEqual(facts.claims.map(({ key }) => key))
    expect(Object.values(steps).every((by) => by.length > 0)).toBe(true)
    const killed = facts.claims.find(({ predicate }) => predicate === 'KILLED')
    expect(steps[killed?.key ?? '']?.[0]).toBe('countVictims')
    expect(seen[killed?.key ?? '']?.map(({ by }) => by)).toContain('figures/rules')
  })

  it.each([
    ['upper case', REPORT.toUpperCase()],
    ['carriage returns', REPORT.replaceAll('\n', '\r\n')],
    ['no blank at all', REPORT.replaceAll(/\s/g, '')],
    ['emoji', `🚨🚨 ${REPORT} 🇮🇶`],
    ['one endless line of marks', '— , ; ( '.repeat(400)]
  ])('keeps every span true in %s', (_, text) => {
    expect(wrongSpans(factsOf(text), text)).toEqual([])
  })

  it('keeps every span true however a text is cut, doubled and stirred', () => {
    const cuts = fc.array(
      fc.tuple(
        fc.nat(REPORT.length),
        fc.constantFrom('', ' ', '\n', '"', '(', '’s ', ' and ', ', ', '12 ', '🚨')
      ),
      { maxLength: 8 }
    )
    fc.assert(
      fc.property(cuts, fc.nat(REPORT.length), (edits, end) => {
        const text = edits.reduce(
          (t, [at, word]) => t.slice(0, at) + word + t.slice(at + word.length),
          REPORT.slice(0, end)
        )
        expect(wrongSpans(factsOf(text), text)).toEqual([])
      }),
      { numRuns: 60, seed: 7 }
    )
  })

  it('reads a long text in time that grows with its length', () => {
    const read = (count: number) => factsOf(`${REPORT}\n\n`.repeat(count))
    expect(growthOf(read, 20)).toBeLessThan(HARDLY_MORE)
  })
})
