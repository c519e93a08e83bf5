import type { ProfiledPlan } from 'neo4j-driver'

/** The operators of a profiled statement, the last one first, and the database hits of all. */
export function profileText(root: ProfiledPlan): string {
  return [...operatorLines(root, 0), '', `Total: ${hitsOf(root)} db hits`].join('\n')
}

function operatorLines(plan: ProfiledPlan, depth: number): readonly string[] {
  const { Details: details, EstimatedRows: estimated } = plan.arguments
  const figures = [
    ...(typeof estimated === 'number' ? [`estimated=${Math.round(estimated)}`] : []),
    `rows=${plan.rows}`,
    `hits=${plan.dbHits}`
  ]
  const operator = plan.operatorType.replace(/@.*$/, '')
  const line = [operator, ...(details ? [`(${String(details)})`] : []), ...figures].join('  ')
  return [
    '  '.repeat(depth) + line,
    ...plan.children.flatMap((child) => operatorLines(child, depth + 1))
  ]
}

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0)
