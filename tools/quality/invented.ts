import { judge, textNames } from '../../test/extract/expectations.ts'
import type { Row } from './table.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const row = (figure: string, value: string): Row => {
  return { figure, value, accept: null, stretch: null, verdict: '', details: [] }
}

/** How much of what test/texts wants is read, and how much of what it forbids. */
export function judgeInvented(): readonly Row[] {
  const outcomes = textNames.map(judge)
  const wanted = sum(outcomes.map((o) => o.wanted))
  const forbidden = sum(outcomes.map((o) => o.forbidden))
  const failing = outcomes.filter((o) => o.failing.length > 0).map((o) => o.name)
  return [
    row(
      'invented texts, all expectations hold',
      `${outcomes.length - failing.length} of ${outcomes.length}`
    ),
    row('invented texts, wanted claims read', `${sum(outcomes.map((o) => o.found))} of ${wanted}`),
    row(
      'invented texts, forbidden claims read',
      `${sum(outcomes.map((o) => o.violated))} of ${forbidden}`
    )
  ]
}
