import type { GraphRows, Properties } from '../../src/graph/rows.ts'
import { kindOfId } from '../../src/map/ids.ts'
import type { Facts } from '../../src/model.ts'
import { contribution, RECORDED_AT } from '../graphs/graph.ts'
import { attack } from '../graphs/reports/attack.ts'
import { denial } from '../graphs/reports/denial.ts'
import { truce } from '../graphs/reports/truce.ts'
import { at, claim, entity, event, facts, mentions } from '../graphs/write.ts'

const graph = contribution(attack)
const document = attack.document.id

const nodes = ({ nodes }: GraphRows, label: string): readonly Properties[] =>
  nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties)
const edges = ({ edges }: GraphRows, type: string) => edges.filter((edge) => edge.type === type)
const named = (rows: GraphRows, name: string): Properties => {
  const [found] = rows.nodes.filter(({ properties }) => properties.name === name)
  if (!found) throw new Error(`No node is called ${name}`)
  return found.properties
}

describe('what one document contributes', () => {
  test('the document, with its text and what its lists sort by', () => {
    expect(nodes(graph, 'Document')).toEqual([
      expect.objectContaining({
        id: document,
        kind: 'Document',
        key: `2024-03-05!${document}`,
        recordedKey: `${RECORDED_AT}!${document}`,
        titleFolded: 'attack on barracks in tessala kills 12 soldiers',
        publisherFolded: 'daily tessala',
        sections: ['HEADLINE 0 47', `BODY 48 ${attack.document.text.length}`],
        mainEvent: nodes(graph, 'Event')[0]?.id,
        text: attack.document.text
      })
    ])
    expect(nodes(contribution(facts('', null, {})), 'Document')[0]?.key).toMatch(/^![0-9a-f]{64}$/)
  })

  test('every quote once, with the words around it', () => {
    const quotes = nodes(graph, 'Quote')
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length)
    expect(quotes.find(({ exact }) => exact === 'with mortars')).toMatchObject({
      prefix: ' its fighters carried out the raid '.slice(-32),
      suffix: '.\nColonel Idris Maro of the Chadi'.slice(0, 32),
      document
    })
    const shared = contribution(truce)
    const both = edges(shared, 'QUOTES').filter(({ to }, _, all) => {
      return all.filter((other) => other.to.id === to.id).length === 2
    })
    expect(both).toHaveLength(2)
  })

  test('no half of a character at the ends of the context', () => {
    const text = `😀${'x'.repeat(31)}quote${'y'.repeat(31)}😀`
    const quotes = [at(text, 'quote')]
    const rows = contribution(
      facts(text, null, { claims: [claim({ key: 'c', predicate: 'IS_A', quotes })] })
    )
    expect(nodes(rows, 'Quote')[0]).toMatchObject({
      prefix: 'x'.repeat(31),
      suffix: 'y'.repeat(31)
    })
  })

  test('claims with their figures, ends and the edge they support', () => {
    const [wounded] = nodes(graph, 'Claim').filter(({ predicate }) => predicate === 'WOUNDED')
    expect(wounded).toMatchObject({
      kind: 'Claim',
      subject: nodes(graph, 'Event')[0]?.id,
      object: null,
      document,
      edge: null,
      comparator: 'EQ',
      value: 30,
      confidence: 0.75,
      recordedAt: RECORDED_AT,
      key: `${RECORDED_AT}!${String(wounded?.id)}`
    })
    const supported = nodes(graph, 'Claim').flatMap(({ edge }) => (edge ? [edge] : []))
    const made = graph.edges.flatMap(({ properties }) =>
      properties.kind === 'Relation' ? [properties.id] : []
    )
    expect(new Set(supported)).toEqual(new Set(made))
  })

  test('speakers in their chain, with cue, depth and when they said it', () => {
    const [wounded] = nodes(graph, 'Claim').filter(({ predicate }) => predicate === 'WOUNDED')
    const chain = edges(graph, 'SAID_BY').filter(({ from }) => from.id === wounded?.id)
    expect(chain.map(({ to }) => to.label)).toEqual(['Actor', 'Thing'])
    expect(chain.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({ position: 0, depth: 0, cue: 'said', saidAtValue: null }),
      expect.objectContaining({
        position: 1,
        depth: 1,
        cue: 'citing',
        key: wounded?.key,
        saidAtValue: '2024-03-04',
        saidAtPart: 'EVENING'
      })
    ])
    expect(edges(contribution(truce), 'SAID_BY').map(({ to }) => to.label)).toContain('Document')
  })

  test('mentions in the order of the text, with every span and how the document names it', () => {
    const mentioned = edges(graph, 'MENTIONS').map(({ properties }) => properties)
    expect(mentioned.map(({ position }) => position)).toEqual(mentioned.map((_, index) => index))
    expect(mentioned.find(({ name }) => name === 'Northern Dawn Front')).toMatchObject({
      spans: ['155 174 NAME', '176 179 ACRONYM', '353 356 ACRONYM'],
      acronym: 'NDF',
      type: 'ARMED_GROUP',
      named: true,
      document,
      key: `2024-03-05!${document}`,
      wikidata: 'Q900001'
    })
    expect(mentioned.find(({ name }) => name === 'Attack on barracks in Tessala')).toMatchObject({
      position: 0,
      type: 'ATTACK'
    })
  })

  test('an actor is of the country the text says, a place of the one it lies in', () => {
    expect(named(graph, 'Chadian army')).toMatchObject({ countryCode: 'TD' })
    expect(named(graph, 'Tessala')).toMatchObject({ country: named(graph, 'Chad').id })
    expect(named(contribution(denial), 'Malo Isk')).toMatchObject({ countryCode: 'CI' })
    expect(named(graph, 'Chad')).toMatchObject({ country: named(graph, 'Chad').id })
  })

  test('the country of a place that the document does not mention, as reference', () => {
    const rows = contribution(truce)
    const cameroon = rows.nodes.filter(({ labels }) => labels.includes('Reference'))
    expect(cameroon.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({
        name: 'Cameroon',
        countryCode: 'CM',
        documents: 0,
        country: named(rows, 'Port Amel').country
      })
    ])
    expect(edges(rows, 'NAMED').map(({ to }) => to.id)).not.toContain('cameroon')
  })

  test('names lead to their node by name, alias and acronym', () => {
    const { id } = named(graph, 'Northern Dawn Front')
    const names = edges(graph, 'NAMED').filter(({ from }) => from.id === id)
    expect(names.map(({ to }) => to.id)).toEqual(['northern dawn front', 'ndf'])
  })

  test('links and checks join claims', () => {
    const [link] = edges(graph, 'LINK')
    expect([link?.from.id, link?.to.id].map((id) => kindOfId(String(id)))).toEqual([
      'claim',
      'claim'
    ])
    expect(edges(graph, 'CONCERNS').map(({ to }) => to.id)).toEqual([link?.from.id, link?.to.id])
    expect(edges(graph, 'CHECKED')).toHaveLength(1)
  })

  test('ids tell their kind', () => {
    const kinds = (label: string) =>
      new Set(nodes(graph, label).map(({ id }) => kindOfId(String(id))))
    expect(kinds('Claim')).toEqual(new Set(['claim']))
    expect(kinds('Quote')).toEqual(new Set(['quote']))
    expect(kinds('Check')).toEqual(new Set(['check']))
    expect(kinds('Event')).toEqual(new Set(['event']))
    expect(kinds('Document')).toEqual(new Set(['document']))
  })

  test('two entities with one natural key are one node, two equal claims one claim', () => {
    const text = 'Tessala and TESSALA burn'
    const town = (key: string, name: string) =>
      entity({ key, type: 'CITY', name, mentions: mentions(text, { [name]: 'NAME' }) })
    const burns = (key: string, subject: string) =>
      claim({ key, predicate: 'IS_A', subject, quotes: [at(text, 'burn')] })
    const given: Partial<Facts> = {
      entities: [town('a', 'Tessala'), town('b', 'TESSALA')],
      claims: [burns('c1', 'a'), burns('c2', 'b')],
      links: [{ from: 'c1', to: 'c2', type: 'RESTATES', why: 'the same words' }]
    }
    const rows = contribution(
      facts(text, null, {
        entities: given.entities ?? [],
        claims: given.claims ?? [],
        links: given.links ?? []
      })
    )
    expect(nodes(rows, 'City')).toEqual([
      expect.objectContaining({ name: 'Tessala', documents: 1 })
    ])
    expect(edges(rows, 'MENTIONS')[0]?.properties.spans).toEqual(['0 7 NAME', '12 19 NAME'])
    expect(nodes(rows, 'Claim')).toHaveLength(1)
    expect(edges(rows, 'LINK')).toEqual([])
  })
})

describe('the name and time of an event', () => {
  const text = 'It burned. The raid shook Tessala in Chad. This raid in May was a first dawn raid.'
  const place = (key: string, type: 'CITY' | 'COUNTRY', name: string) =>
    entity({ key, type, name, mentions: mentions(text, { [name]: 'NAME' }) })
  const occurredIn = (object: string) =>
    claim({
      key: object,
      predicate: 'OCCURRED_IN',
      subject: 'v',
      object,
      quotes: [at(text, 'shook')]
    })

  const nameOf = (words: Parameters<typeof mentions>[1], ...places: string[]) => {
    const events = [
      event({ key: 'v', type: 'TERRITORIAL_CHANGE', mentions: mentions(text, words) })
    ]
    const entities = [place('chad', 'COUNTRY', 'Chad'), place('tessala', 'CITY', 'Tessala')]
    const rows = contribution(
      facts(text, null, { events, entities, claims: places.map(occurredIn) })
    )
    return nodes(rows, 'Event')[0]?.name
  }

  test.each([
    ['raid', { 'The raid': 'NOMINAL' }, []],
    ['raid in Tessala', { 'The raid': 'NOMINAL' }, ['chad', 'tessala']],
    [
      'first dawn raid in Chad',
      { 'The raid': 'NOMINAL', 'a first dawn raid': 'NOMINAL' },
      ['chad']
    ],
    ['raid', { 'The raid': 'NOMINAL', 'This raid in May': 'NOMINAL' }, []],
    ['raid shook Tessala', { 'The raid shook Tessala': 'NOMINAL' }, ['tessala']],
    ['territorial change in Chad', { It: 'PRONOUN' }, ['chad']],
    ['territorial change', { burned: 'NOMINAL' }, []]
  ] as const)('%s', (name, words, places) => {
    expect(nameOf(words, ...places)).toBe(name)
  })

  test('a day is a date, a month only the day from which to sort', () => {
    expect(nodes(graph, 'Event')[0]).toMatchObject({
      date: '2024-03-04',
      dateFrom: '2024-03-04',
      month: '2024-03',
      timeExact: 'on Monday',
      codeUcdp: 1
    })
    expect(nodes(contribution(denial), 'Event')[0]).toMatchObject({
      date: null,
      dateFrom: '2024-03-01',
      timePrecision: 'MONTH',
      key: expect.stringMatching(/^2024-03-01!v/)
    })
  })

  test('an event without a time of its own has that of the claim that dates it', () => {
    const time = { ...at(text, 'May'), value: '2024-05', precision: 'MONTH' as const, anchor: null }
    const dated = claim({
      key: 'c',
      predicate: 'OCCURRED_ON',
      subject: 'v',
      time,
      quotes: [at(text, 'in May')]
    })
    const events = [
      event({ key: 'v', type: 'ATTACK', mentions: mentions(text, { 'The raid': 'NOMINAL' }) })
    ]
    expect(
      nodes(contribution(facts(text, null, { events, claims: [dated] })), 'Event')[0]
    ).toMatchObject({
      dateFrom: '2024-05-01',
      timeValue: '2024-05'
    })
  })
})
