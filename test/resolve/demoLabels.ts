import { readFileSync } from 'node:fs'
import { fold } from '../../src/map/fold.ts'
import type { Event } from '../../src/model.ts'
import type { Telling } from './demoTellings.ts'

type Passing = Readonly<{ words: string; event: string; ofOtherYears?: true }>
type Labels = Readonly<{
  events: Readonly<{ main: Readonly<Record<string, string>>; passing: readonly Passing[] }>
  actors: Readonly<Record<string, readonly string[]>>
  /** By report, whose acronym it is there. */
  acronyms: Readonly<Record<string, Readonly<Record<string, string>>>>
}>

const LABELS = JSON.parse(
  readFileSync(new URL('./demoLabels.json', import.meta.url), 'utf8')
) as Labels
const AROUND = 60

/** Which event of the world a person would say this is; null where nobody labelled it. */
export function labelOfEvent(telling: Telling, { key, mentions }: Event): string | null {
  const { report, later, facts } = telling
  const around = mentions.map(({ start, end }) =>
    (facts.document.text ?? '').slice(Math.max(0, start - AROUND), end + AROUND)
  )
  const passing = LABELS.events.passing.find(({ words }) =>
    around.some((text) => text.includes(words))
  )
  const main = facts.document.mainEvent === key ? LABELS.events.main[report] : undefined
  const label = main ?? passing?.event
  if (label === undefined) return null
  return later && !(main === undefined && passing?.ofOtherYears) ? `${label}, later` : label
}

/** Which actor or place a person would say a name of a report is; null where nobody labelled it. */
export function labelOfName(report: string, name: string): string | null {
  const own = Object.entries(LABELS.acronyms[report] ?? {})
  const acronym = own.find(([of]) => fold(of) === fold(name))
  if (acronym !== undefined) return acronym[1]
  const found = Object.entries(LABELS.actors).find(([, names]) =>
    names.some((of) => fold(of) === fold(name))
  )
  return found?.[0] ?? null
}
