/**
 * Six invented reports, as Facts: an attack told twice with differing tolls, a claim of
 * responsibility and a denial, a truce, a report without a date, one with nothing in it. Between
 * them they use every node and edge of docs/graph.md, share actors and places, and have an unnamed
 * source in each.
 *
 * Load them with `loadAll(store, CORPUS)` of ./graph.ts; `graphOf(CORPUS)` there is the same graph
 * in memory.
 */
import type { FactsWithText } from '../../src/facts/readFacts.ts'
import { attack } from './reports/attack.ts'
import { denial } from './reports/denial.ts'
import { laterToll } from './reports/laterToll.ts'
import { nothing, truce, undated } from './reports/truce.ts'

export const CORPUS: readonly FactsWithText[] = [attack, laterToll, denial, truce, undated, nothing]
