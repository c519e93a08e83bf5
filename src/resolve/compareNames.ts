import type { ActorReport } from './actorReport.ts'
import type { Decision } from './decision.ts'
import { comparePersons } from './comparePersons.ts'
import { jaroWinkler, overlap } from './similarity.ts'
import { soundOf } from './spelling.ts'

const ALIKE = 0.9

/** What the names of two things say, where no reference list knows both. */
export function compareNames(a: ActorReport, b: ActorReport): Decision | null {
  if (a.type === 'PERSON' || b.type === 'PERSON') {
    return a.type === b.type ? comparePersons(a, b) : null
  }
  if (a.country !== null && b.country !== null && a.country !== b.country) {
    return sharesFullName(a, b) === null
      ? null
      : {
          verdict: 'DIFFERENT',
          score: 0.9,
          reason: `one name in two countries (${a.country}, ${b.country})`
        }
  }
  return compareFullNames(a, b) ?? compareAcronyms(a, b) ?? likeness(a, b)
}

function compareFullNames(a: ActorReport, b: ActorReport): Decision | null {
  const name = sharesFullName(a, b)
  if (name === null) return null
  if (a.type !== b.type) return ask(0.7, `both are called "${name}", as ${a.type} and ${b.type}`)
  if (isPlace(a) && (a.country === null) !== (b.country === null)) {
    return ask(0.7, `both are called "${name}"; the country of one is not told`)
  }
  return { verdict: 'SAME', score: 0.95, reason: `both are called "${name}"` }
}

/** An acronym alone names no one; introduced in brackets after a name that agrees, it does. */
function compareAcronyms(a: ActorReport, b: ActorReport): Decision | null {
  const [acronym] = acronymsOf(a)
    .filter((text) => acronymsOf(b).includes(text))
    .sort()
  if (acronym === undefined || a.type !== b.type) return null
  const [introducing, bare] = isBare(b, acronym) ? [a, b] : [b, a]
  if (!isBare(bare, acronym)) {
    return {
      verdict: 'DIFFERENT',
      score: 0.8,
      reason: `"${acronym}" is short for two names: ${a.name}, ${b.name}`
    }
  }
  const hasFullName = !isBare(introducing, acronym)
  if (hasFullName && introducing.introduced && sharesContext(a, b)) {
    return {
      verdict: 'SAME',
      score: 0.9,
      reason: `"${acronym}" is introduced as short for ${introducing.name}`
    }
  }
  return ask(0.6, `both go by "${acronym}"`)
}

function likeness(a: ActorReport, b: ActorReport): Decision | null {
  if (a.type !== b.type) return null
  const letters = Math.max(
    jaroWinkler(a.name, b.name),
    jaroWinkler(soundOf(a.name), soundOf(b.name))
  )
  if (letters < ALIKE) return null
  const score =
    0.3 * letters +
    0.4 * overlap(a.coActors, b.coActors) +
    (a.country !== null && a.country === b.country ? 0.15 : 0)
  return ask(score, `"${a.name}" and "${b.name}" are spelled alike`)
}

function sharesFullName(a: ActorReport, b: ActorReport): string | null {
  const theirs = new Set(fullNamesOf(b))
  return fullNamesOf(a).find((name) => theirs.has(name)) ?? null
}

function fullNamesOf(report: ActorReport): readonly string[] {
  const acronyms = acronymsOf(report)
  return [report.name, ...report.aliases].filter((name) => !acronyms.includes(name))
}

/** Short names without a space count as acronyms: "jnim", "gsim". */
function acronymsOf({ name, acronym, aliases, type }: ActorReport): readonly string[] {
  if (PLACES.has(type)) return []
  return [...new Set([name, ...(acronym === null ? [] : [acronym]), ...aliases])].filter(
    (text) => text === acronym || /^\p{L}[\p{L}\d]{1,4}$/u.test(text)
  )
}

function isBare({ name }: ActorReport, acronym: string): boolean {
  return name === acronym
}

function sharesContext(a: ActorReport, b: ActorReport): boolean {
  return (
    (a.country !== null && a.country === b.country) ||
    a.coActors.some((id) => b.coActors.includes(id))
  )
}

const PLACES = new Set<ActorReport['type']>(['COUNTRY', 'REGION', 'CITY', 'FACILITY'])

function isPlace({ type }: ActorReport): boolean {
  return PLACES.has(type)
}

function ask(score: number, reason: string): Decision {
  return { verdict: 'UNSURE', score: Math.round(score * 1000) / 1000, reason }
}
