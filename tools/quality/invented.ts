import { judge, judgeSealed, textNames, type Outcome } from '../../test/extract/expectations.ts'
import type { Row } from './table.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const row = (figure: string, value: string): Row => {
  return { figure, value, accept: null, stretch: null, verdict: '', details: [] }
}

/**
 * How much is read of what test/texts and test/texts/sealed want, and of what they forbid. The rules were
 * made on the former; the latter say what to expect of news that nobody has seen, plainly written or not.
 */
export function judgeInvented(): readonly Row[] {
  const outcomes = textNames.map(judge)
  const failing = outcomes.filter((o) => o.failing.length > 0)
  return [
    row(
      'invented texts, all expectations hold',
      `${outcomes.length - failing.length} of ${outcomes.length}`
    ),
    ...claimsOf(
      'invented texts',
      outcomes.filter(({ name }) => !isBroad(name))
    ),
    ...claimsOf(
      'broad texts',
      outcomes.filter(({ name }) => isBroad(name))
    ),
    ...judgeSealed().flatMap(([folder, sealed]) => claimsOf(`sealed texts, ${folder}`, sealed))
  ]
}

const isBroad = (name: string): boolean => name.startsWith('broad/')

function claimsOf(texts: string, outcomes: readonly Outcome[]): readonly Row[] {
  const [found, wanted, violated, forbidden] = (
    ['found', 'wanted', 'violated', 'forbidden'] as const
  ).map((count) => sum(outcomes.map((outcome) => outcome[count])))
  return [
    row(`${texts}, wanted claims read`, `${found} of ${wanted}`),
    row(`${texts}, forbidden claims read`, `${violated} of ${forbidden}`)
  ]
}
