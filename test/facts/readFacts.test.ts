import fc from 'fast-check'
import { readFacts, type FactsWithText } from '../../src/facts/readFacts.ts'
import { arbitraryFacts } from '../graphs/arbitrary.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { attack } from '../graphs/reports/attack.ts'
import { facts } from '../graphs/write.ts'

type Loose = Record<string, unknown>

/** What reading says of the attack's Facts after a change to their JSON. */
function afterChange(change: (given: Loose) => void): unknown {
  const changed = JSON.parse(JSON.stringify(attack)) as Loose
  change(changed)
  try {
    readFacts(JSON.stringify(changed), 'reports.jsonl, line 3')
    return 'accepted'
  } catch (error) {
    const { code, message } = error as Error & { code: string }
    return `${code} ${message}`
  }
}

const set =
  (path: string, value: unknown) =>
  (given: Loose): void => {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    const target = steps.reduce((place, step) => place[step] as Loose, given)
    if (value === undefined) delete target[last]
    else Object.assign(target, { [last]: value })
  }

describe('reading Facts', () => {
  test('what is whole comes back as it went', () => {
    for (const one of CORPUS) expect(readFacts(JSON.stringify(one), 'here')).toEqual(one)
    fc.assert(
      fc.property(arbitraryFacts, (one: FactsWithText) => {
        expect(readFacts(JSON.stringify(one), 'here')).toEqual(one)
      })
    )
  })

  test('keys nobody knows are let through and dropped', () => {
    const more = JSON.stringify({ ...attack, trace: [1], note: 'more' })
    expect(readFacts(more, 'here')).toEqual(attack)
  })

  test.each([
    ['document.text', undefined, 'FACTS_INVALID', 'document.text: is missing'],
    ['document.text', 'another text', 'DOCUMENT_ID_MISMATCH', 'document.id: is not the SHA-256'],
    ['document.publishedAt.origin', 'NONE', 'FACTS_INVALID', 'document.publishedAt: needs'],
    ['document.publishedAt.value', '2024-13-01', 'FACTS_INVALID', 'document.publishedAt.value'],
    ['document.mainEvent', 'v9', 'KEY_UNKNOWN', 'document.mainEvent: no event here has'],
    ['document.sections.0.end', 9999, 'SPAN_MISMATCH', 'document.sections[0]: 0 to 9999 is no'],
    ['entities.0.type', 'TOWN', 'FACTS_INVALID', 'entities[0].type'],
    ['entities.0.country', 'Chad', 'FACTS_INVALID', 'entities[0].country: is no ISO 3166-1'],
    ['entities.1.key', 'tessala', 'KEY_DUPLICATE', 'two things have the key "tessala"'],
    ['entities.1.key', 'document', 'KEY_DUPLICATE', 'two things have the key "document"'],
    ['entities.0.mentions.0.start', 1, 'SPAN_MISMATCH', 'entities[0].mentions[0]: the text has'],
    ['events.0.time.exact', 'Tuesday', 'SPAN_MISMATCH', 'events[0].time: the text has "on Monday"'],
    ['claims.0.quotes', [], 'FACTS_INVALID', 'claims[0].quotes: is empty'],
    ['claims.0.quotes.0.exact', 'kills', 'SPAN_MISMATCH', 'claims[0].quotes[0]: the text has'],
    ['claims.0.subject', 'nobody', 'KEY_UNKNOWN', 'claims[0].subject: no entity or event'],
    ['claims.1.claimants.0.entity', 'v1', 'KEY_UNKNOWN', 'claims[1].claimants[0].entity'],
    ['claims.1.claimants.0.cue', 'says', 'SPAN_MISMATCH', 'claims[1].claimants[0]: the text has'],
    ['claims.1.key', 'c1', 'KEY_DUPLICATE', 'claims: two things have the key "c1"'],
    ['claims.0.predicate', 'MURDERED', 'FACTS_INVALID', 'claims[0].predicate'],
    ['claims.0.confidence', 2, 'FACTS_INVALID', 'claims[0].confidence'],
    ['claims.0.quantity.value', 1.5, 'FACTS_INVALID', 'claims[0].quantity.value'],
    ['links.0.to', 'c99', 'KEY_UNKNOWN', 'links[0].to: no claim here has the key "c99"'],
    ['checks.0.claims.1', 'c99', 'KEY_UNKNOWN', 'checks[0].claims[1]']
  ])('%s = %p is refused as %s', (path, value, code, message) => {
    const said = afterChange(set(path, value))
    expect(said).toEqual(expect.stringContaining(`${code} reports.jsonl, line 3: `))
    expect(said).toEqual(expect.stringContaining(message))
  })

  test('a line that is no JSON object says which', () => {
    expect(() => readFacts('{"document": ', 'a.jsonl, line 2')).toThrow(
      /^a.jsonl, line 2: is no JSON/
    )
    expect(() => readFacts('[]', 'a.jsonl, line 2')).toThrow(/^a.jsonl, line 2: /)
  })

  test('a span may not cut a character in two, nor a text hold half of one', () => {
    const text = '😀 on fire'
    const sections = [{ kind: 'BODY' as const, start: 1, end: text.length }]
    const cut = JSON.stringify(facts(text, null, { document: { sections } }))
    expect(() => readFacts(cut, 'here')).toThrow('1 is in the middle of a character')
    expect(afterChange(set('document.text', 'half \ud83d'))).toEqual(
      expect.stringContaining('lone surrogate')
    )
  })

  test('all that does not hold is counted', () => {
    const said = afterChange((given) => {
      set('claims.0.subject', 'nobody')(given)
      set('claims.0.object', 'nobody')(given)
    })
    expect(said).toEqual(expect.stringContaining('(and 1 more)'))
  })
})
