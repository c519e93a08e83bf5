import fc from 'fast-check'
import { deriveGraph } from '../../src/graph/derive.ts'
import { dumpRows } from '../../src/graph/dump.ts'
import type { GraphRows, Properties } from '../../src/graph/rows.ts'
import { arbitraryCorpus } from '../graphs/arbitrary.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { contribution, graphOf } from '../graphs/graph.ts'

const node = (graph: GraphRows, name: string): Properties | undefined =>
  graph.nodes.find(({ properties }) => properties.name === name)?.properties

const isReference = (graph: GraphRows, code: string): boolean | undefined =>
  graph.nodes
    .find(({ properties }) => properties.kind === 'Country' && properties.countryCode === code)
    ?.labels.includes('Reference')

describe('merging what documents contribute', () => {
  const graph = graphOf(CORPUS)

  test('counts the documents that mention a node, and keeps their first and last day', () => {
    expect(node(graph, 'Northern Dawn Front')).toMatchObject({
      documents: 5,
      firstSeen: '2024-03-05',
      lastSeen: '2024-06-01',
      acronym: 'NDF'
    })
  })

  test('a document without a date counts, and moves no day', () => {
    const edge = graph.edges.find(
      ({ properties }) => properties.predicate === 'ACTIVE_IN' && properties.kind === 'Relation'
    )
    expect(edge?.properties).toMatchObject({ claims: 1, documents: 1, firstSeen: null })
    expect(String(edge?.properties.key)).toMatch(/^!s/)
  })

  test('an edge has the strongest status of its claims, whichever way they put it', () => {
    const allies = graph.edges.filter(({ properties }) => properties.predicate === 'ALLIED_WITH')
    expect(allies.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({
        status: 'REPORTED_AS_FACT',
        claims: 3,
        documents: 3,
        firstSeen: '2024-03-05',
        lastSeen: '2024-03-08'
      })
    ])
  })

  test('a country known by reference gives way to one that is mentioned', () => {
    const [attack, later] = CORPUS
    if (!attack || !later) throw new Error('no corpus')
    expect(isReference(graphOf([later]), 'TD')).toBe(true)
    expect(isReference(graphOf([later, attack]), 'TD')).toBe(false)
    expect(isReference(graphOf([attack, later]), 'TD')).toBe(false)
    expect(isReference(graph, 'CM')).toBe(true)
  })

  test('neither order nor grouping of the documents matters', () => {
    fc.assert(
      fc.property(arbitraryCorpus, fc.nat(), (corpus, split) => {
        const all = corpus.map(contribution)
        const at = split % all.length
        const halves = [deriveGraph(all.slice(at)), deriveGraph(all.slice(0, at))]
        expect(dumpRows(deriveGraph(halves))).toEqual(dumpRows(deriveGraph(all)))
        expect(dumpRows(deriveGraph(all.toReversed()))).toEqual(dumpRows(deriveGraph(all)))
      })
    )
  })
})
