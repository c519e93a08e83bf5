import { readActors } from '../../src/extract/lexicon/nameLists.ts'
import type { ActorReport } from '../../src/resolve/actorReport.ts'
import { actorClues } from '../../src/resolve/actorClues.ts'
import { compareActors } from '../../src/resolve/compareActors.ts'
import { findListed } from '../../src/resolve/referenceList.ts'
import { reportActors } from '../../src/resolve/actorReport.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { labelOfEvent, labelOfName } from './demoLabels.ts'
import { tellDemo, type Telling } from './demoTellings.ts'
import { areJoined, reportsOfFacts } from './variants.ts'

type Labelled<Report> = Readonly<{ telling: Telling; label: string; report: Report }>

const tellings = tellDemo()

const nameOf = ({ label, telling }: Labelled<unknown>) =>
  `${label} (${telling.report} ${telling.how})`
const say = ({ a, b }: Readonly<{ a: Labelled<unknown>; b: Labelled<unknown> }>) =>
  `${nameOf(a)} = ${nameOf(b)}`

function areOneActor(a: ActorReport, b: ActorReport): boolean {
  if (a.id === b.id) return true
  const clues = new Set(actorClues(a))
  return actorClues(b).some((clue) => clues.has(clue)) && compareActors(a, b)?.verdict === 'SAME'
}

/** All pairs of different texts, found to be one or not, and labelled so or not. */
function score<Report>(
  labelled: readonly Labelled<Report>[],
  areOne: (a: Report, b: Report) => boolean
) {
  const pairs = labelled.flatMap((a, i) =>
    labelled.slice(i + 1).flatMap((b) => (a.telling === b.telling ? [] : [{ a, b }]))
  )
  const found = pairs.filter(({ a, b }) => areOne(a.report, b.report))
  const wanted = pairs.filter(({ a, b }) => a.label === b.label)
  const right = found.filter(({ a, b }) => a.label === b.label)
  const [precision, recall] = [right.length / found.length, right.length / wanted.length]
  return {
    wanted: wanted.length,
    f: (2 * precision * recall) / (precision + recall),
    wrong: found.filter((pair) => !right.includes(pair)).map(say),
    missed: wanted.filter((pair) => !right.includes(pair)).map(say)
  }
}

/** F, with what was missed where it is not enough. */
function expectF({ f, missed }: ReturnType<typeof score>, enough: number): void {
  expect({ f, missed: f >= enough ? [] : missed }).toEqual({ f, missed: [] })
}

describe('the events of the demo, told again in other clothes', () => {
  const labelled = tellings.flatMap((telling) => {
    const ids = resolve(telling.facts)
    const reports = reportsOfFacts(telling.facts)
    return telling.facts.events.flatMap((event) => {
      const label = labelOfEvent(telling, event)
      const report = reports.find(({ id }) => id === ids.get(event.key)?.id)
      return label === null || report === undefined ? [] : [{ telling, label, report }]
    })
  })
  const all = score(labelled, areJoined)
  const reported = score(
    labelled.filter(({ report }) => report.isMain),
    areJoined
  )

  test('there are enough pairs to say something', () => {
    expect(reported.wanted).toBeGreaterThan(250)
    expect(all.wanted).toBeGreaterThan(390)
  })
  test('pairwise F of the events that the texts report is at least 0.95', () => {
    expectF(reported, 0.95)
  })
  test('with those told of in passing it is at least 0.95', () => {
    expectF(all, 0.95)
  })
  test('no two are joined that are not one', () => {
    expect(all.wrong).toEqual([])
  })
})

describe('the actors and places of the demo, named otherwise', () => {
  const find = findListed(readActors())
  const labelled = tellings.flatMap((telling) => {
    const ids = resolve(telling.facts)
    const reports = reportActors(telling.facts, (key) => ids.get(key)?.id ?? key, find)
    return reports.flatMap((report) => {
      const label = labelOfName(telling.report, report.name)
      return label === null ? [] : [{ telling, label, report }]
    })
  })
  const named = score(labelled, areOneActor)

  test('there are enough pairs to say something', () => {
    expect(named.wanted).toBeGreaterThan(1500)
  })
  test('pairwise F is at least 0.95', () => {
    expectF(named, 0.95)
  })
  test('no two are joined that are not one, unless both texts give the same acronym and no name', () => {
    const bare = 'with short names)'
    expect(named.wrong).toEqual([
      `CNSP of Mali (bamako-wire ${bare} = CNSP of Niger (tassia-mourning ${bare}`
    ])
  })
})
