import { judge, knownFailures, textNames } from './expectations.ts'

const sum = (ns: readonly number[]): number => ns.reduce((a, b) => a + b, 0)

describe('invented news is read as it should be, but for known failures', () => {
  const outcomes = textNames.map(judge)

  it.each(outcomes.map((o) => [o.name, o] as const))('%s', (name, outcome) => {
    const known = knownFailures[name] ?? []
    const surprises = [
      ...outcome.failing
        .filter((p) => !known.includes(p))
        .map((p) => `fails: ${p}\n${outcome.traceOf(p)}`),
      ...known
        .filter((p) => !outcome.failing.includes(p))
        .map((p) => `holds now, take it out: ${p}`)
    ]
    if (surprises.length > 0) throw new Error(surprises.join('\n'))
  })

  it.each(outcomes.filter((o) => o.failing.length > 0).map((o) => [o.name, o] as const))(
    'what fails of %s can be traced to the steps that made it',
    (_name, { failing, traceOf }) => {
      for (const line of failing) expect(traceOf(line)).toMatch(/ › |no claim comes near|\n +\w+\n/)
    }
  )

  it('knows no failure of a text that is not there', () => {
    expect(Object.keys(knownFailures).filter((name) => !textNames.includes(name))).toEqual([])
  })

  afterAll(() => {
    const [found, wanted, violated, forbidden] = (
      ['found', 'wanted', 'violated', 'forbidden'] as const
    ).map((k) => sum(outcomes.map((o) => o[k])))
    process.stdout.write(
      `invented news: ${found} of ${wanted} claims found, ${violated} of ${forbidden} forbidden ones read\n`
    )
  })
})
