import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { ROLES } from '../../src/extract/roles/weights.ts'

type Fill = Readonly<{ raw: string; optional: boolean }>
type Template = Readonly<{ template: string; slots: Readonly<Record<string, readonly Fill[]>> }>
export type Report = Readonly<{ id: string; text: string; templates: readonly Template[] }>

/** Somebody or something that a key wants in a role, by all its names; optional where it may be left out. */
export type Wanted = Readonly<{ names: ReadonlySet<string>; optional: boolean }>

export function readReports(path: string): readonly Report[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Report)
}

const SLOTS: Readonly<Record<string, (typeof ROLES)[number]>> = {
  'PERP: INDIVIDUAL ID': 'DOER',
  'PERP: ORGANIZATION ID': 'DOING_BODY',
  'PHYS TGT: ID': 'TARGET',
  'HUM TGT: NAME': 'VICTIM',
  'HUM TGT: DESCRIPTION': 'VICTIM',
  'INCIDENT: INSTRUMENT ID': 'WEAPON'
}
const COUNT =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|about|at least) /

/** A name as keys and texts can be compared: small letters, no articles, marks or counts before it. */
export function bareName(words: string): string {
  let name = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|an?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  while (COUNT.test(name)) name = name.replace(COUNT, '')
  return name
}

/** What a report's key wants in each of ROLES; one that several templates name is there once. */
export function wantedOf(report: Report): readonly (readonly Wanted[])[] {
  const roles = ROLES.map((): { names: Set<string>; optional: boolean }[] => [])
  for (const { template, slots } of report.templates) {
    for (const [slot, fills] of Object.entries(slots)) {
      const role = SLOTS[slot]
      const list = role && roles[ROLES.indexOf(role)]
      if (!list) continue
      for (const fill of fills) {
        const names = [...fill.raw.matchAll(/"([^"]*)"/g)].map((m) => bareName(m[1] ?? ''))
        const known = list.find((w) => names.some((n) => n && w.names.has(n)))
        const optional = fill.optional || template.includes('OPTIONAL')
        if (!known) list.push({ names: new Set(names.filter(Boolean)), optional })
        else {
          for (const name of names) if (name) known.names.add(name)
          known.optional &&= optional
        }
      }
    }
  }
  return roles.map((list) => list.filter((w) => w.names.size > 0))
}
