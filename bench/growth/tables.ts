import { figure, table } from '../report/tables.ts'
import type { StatementHits } from './hits.ts'
import type { OneMore } from './measure.ts'

/** What one more report cost a graph of so many; hits where the store counts them. */
export type Measured = OneMore &
  Readonly<{ name: string; size: number; hits: StatementHits | null; profiled: number }>

const SHOWN = 8
const WIDEST = 110

/** One row for each graph; the last column compares it with the first of its store. */
export function loadsTable(measured: readonly Measured[]): string {
  const rows = measured.map((one) => {
    const first = measured.find(({ name }) => name === one.name)
    const hits = totalHits(one)
    return [
      one.name,
      one.size.toLocaleString('en'),
      figure(one.median),
      figure(one.mean),
      figure(one.processor),
      figure(one.collecting),
      figure(one.statements),
      figure(hits ?? undefined),
      (one.median / (first?.median ?? Number.NaN)).toFixed(2),
      hits === null || !first ? '–' : (hits / (totalHits(first) ?? Number.NaN)).toFixed(2)
    ]
  })
  return table(
    [
      'store',
      'reports there',
      'median ms',
      'mean ms',
      'processor ms',
      'collecting garbage, mean ms',
      'statements',
      'database hits',
      'median to the first',
      'hits to the first'
    ],
    rows
  )
}

function totalHits({ hits, profiled }: Measured): number | null {
  if (hits === null) return null
  return [...hits.values()].reduce((sum, count) => sum + count, 0) / profiled
}

/** The statements whose hits grow most from the first graph to the last. */
export function growthTable(measured: readonly Measured[]): string {
  const counted = measured.flatMap(({ hits, profiled }) => (hits ? [{ hits, profiled }] : []))
  const [first, last] = [counted[0], counted.at(-1)]
  if (!first || !last || first === last) return ''
  const grown = [...new Set([...first.hits.keys(), ...last.hits.keys()])].map((text) => {
    const of = ({ hits, profiled }: typeof first) => (hits.get(text) ?? 0) / profiled
    return { text, before: of(first), after: of(last) }
  })
  grown.sort((a, b) => b.after - b.before - (a.after - a.before))
  return table(
    ['statement', 'hits in the first', 'hits in the last'],
    grown
      .slice(0, SHOWN)
      .map(({ text, before, after }) => [shortened(text), figure(before), figure(after)])
  )
}

/** Without what all statements begin with. */
function shortened(text: string): string {
  const told = text.replaceAll('|', '\\|').replace('UNWIND $batch.rows AS ', '')
  return `\`${told.length > WIDEST ? `${told.slice(0, WIDEST)}…` : told}\``
}
