import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { traceText } from '../../src/cli/traceText.ts'
import { trace } from '../../src/extract/extract.ts'
import type { Claim } from '../../src/model.ts'
import { articleOf } from './factsOf.ts'
import { concerns, describes, fits, isEvent, mainEventHolds, oneOf } from './patterns.ts'
import type { MainEvent, Pattern } from './patterns.ts'

type Expectation = Readonly<{
  must: readonly Pattern[]
  mustNot: readonly Pattern[]
  mainEvent?: MainEvent | null
  events?: readonly string[]
  notEvents?: readonly string[]
  entities?: readonly Readonly<{ name: string; type: string }>[]
  notEntities?: readonly string[]
}>
export type Outcome = Readonly<{
  name: string
  /** What does not hold, a line each. */
  failing: readonly string[]
  found: number
  wanted: number
  violated: number
  forbidden: number
  /** For what fails, the claims that it concerns with the steps that made and changed them. */
  traceOf: (failing: string) => string
}>

const TEXTS = new URL('../texts/', import.meta.url)
/** Texts that nobody looks at while working on rules, a folder for each way in which they are written. */
const SEALED = ['plain', 'varied', 'knotty'] as const

const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'))
const namesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, TEXTS)).flatMap((file) =>
    file.endsWith('.txt') ? [`${folder}${file.slice(0, -4)}`] : []
  )

/** Texts that rules are made on; those of `broad/` with their folder. */
export const textNames = [...namesIn(''), ...namesIn('broad/')]
/** By text what fails of it, each with its reason; those of `broad/` are too many to have one. */
export const knownFailures: Readonly<Record<string, readonly string[]>> = {
  ...failuresOf(readJson(new URL('known-failures.json', TEXTS)) as Reasons),
  ...(readJson(new URL('broad/known-failures.json', TEXTS)) as Record<string, readonly string[]>)
}
type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>

function failuresOf(reasons: Reasons): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(reasons).map(([name, failures]) => [name, Object.keys(failures)])
  )
}

/** By folder the texts of test/texts/sealed. */
export const judgeSealed = (): readonly (readonly [string, readonly Outcome[]])[] =>
  SEALED.map((folder) => [folder, namesIn(`sealed/${folder}/`).map(judge)])

/** Reads a text of test/texts and holds it against what is expected of it. */
export function judge(name: string): Outcome {
  const text = readFileSync(new URL(`${name}.txt`, TEXTS), 'utf8')
  const metadata = new URL(`${name}.meta.json`, TEXTS)
  const meta = existsSync(metadata) ? readJson(metadata) : {}
  const want = readJson(new URL(`${name}.expect.json`, TEXTS)) as Expectation
  const read = trace(articleOf(text, (meta as { publishedAt?: string }).publishedAt ?? null))
  const { facts } = read

  const isRead = (p: Pattern): boolean => facts.claims.some((c) => fits(facts, p, c))
  const happens = (kind: string): boolean => facts.events.some((e) => isEvent(e, kind))
  const called = (n: string): boolean =>
    facts.entities.some((e) => e.name === n || e.mentions.some((m) => m.exact === n))
  const known = (x: { name: string; type: string }): boolean =>
    facts.entities.some((e) => oneOf(x.type, e.type) && describes(facts, e.key, x.name))

  const missing = want.must.filter((p) => !isRead(p))
  const wrong = want.mustNot.filter(isRead)
  const main = want.mainEvent === undefined ? [] : [want.mainEvent]
  const failing: Readonly<Record<string, readonly unknown[]>> = {
    must: missing,
    mustNot: wrong,
    mainEvent: main.filter((m) => !mainEventHolds(facts, m)),
    events: (want.events ?? []).filter((k) => !happens(k)),
    notEvents: (want.notEvents ?? []).filter(happens),
    entities: (want.entities ?? []).filter((x) => !known(x)),
    notEntities: (want.notEntities ?? []).filter(called)
  }
  return {
    name,
    failing: Object.entries(failing).flatMap(([list, what]) =>
      what.map((w) => `${list} ${JSON.stringify(w)}`)
    ),
    found: want.must.length - missing.length,
    wanted: want.must.length,
    violated: wrong.length,
    forbidden: want.mustNot.length,
    traceOf: (line) => {
      const [list = '', pattern = ''] = line.split(/ (.*)/s)
      const about = (claim: Claim): boolean => {
        if (list === 'must') return concerns(facts, JSON.parse(pattern) as Pattern, claim)
        if (list === 'mustNot') return fits(facts, JSON.parse(pattern) as Pattern, claim)
        return list === 'mainEvent' && claim.subject === facts.document.mainEvent
      }
      const claims = facts.claims.filter(about)
      return claims.length === 0
        ? `${name}: no claim comes near`
        : traceText(name, { ...read, facts: { ...facts, claims } })
    }
  }
}
