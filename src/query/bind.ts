import { fold } from '../map/fold.ts'
import { kindOfId } from '../map/ids.ts'
import { decodeCursor } from './cursor.ts'
import { parameterName } from './cypher/environment.ts'
import { queryError } from './errors.ts'
import { MAX_PAGE_SIZE } from './limits.ts'
import type { Parameter } from './plan/plan.ts'
import { valueOf, type Variables } from './plan/value.ts'

/** The values of $p0, $p1 … for one execution. Throws BAD_USER_INPUT. */
export function bind(
  parameters: readonly Parameter[],
  variables: Variables
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    parameters.map((parameter, index) => [parameterName(index), bindOne(parameter, variables)])
  )
}

/** Throws BAD_USER_INPUT where a page size, a cursor or a list of ids is not acceptable. */
export function bindOne({ value, as, name }: Parameter, variables: Variables): unknown {
  const given = valueOf(value, variables)
  switch (as) {
    case 'value':
    case 'found':
      // A list stands for a set; each of its values is looked for by itself.
      return Array.isArray(given) ? [...new Set(given)] : given
    case 'beyond':
      return `${String(given)}${LAST_CHARACTER}`
    case 'folded':
      return Array.isArray(given) ? given.map((one) => fold(String(one))) : fold(String(given))
    case 'country':
      return Array.isArray(given) ? given.map(countryOf) : countryOf(given)
    case 'cursor':
    case 'evidenceCursor':
      return decodeCursor(String(given), name, as)
    case 'instant':
      return instantOf(given)
    case 'size':
      return checkSize(Number(given), name) + 1
    case 'claims':
      return checkSize(Number(given), name) + 2
    case 'ids':
      return checkIds(given as readonly string[], name)
  }
}

/** As stored, to be compared as text. Throws BAD_USER_INPUT. */
export function instantOf(given: unknown): string {
  const text = String(given)
  const instant = INSTANT.test(text) ? new Date(text) : null
  if (instant !== null && !Number.isNaN(instant.getTime())) return instant.toISOString()
  throw queryError(
    'BAD_USER_INPUT',
    `\`asOf: ${JSON.stringify(given)}\` is no instant: write one with its time and zone, as "2024-09-20T08:00:00Z".`
  )
}

/** RFC 3339, as the DateTime scalar has it. */
const INSTANT = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/

/** Comes after whatever follows the sort value in a key. */
const LAST_CHARACTER = '~'

/** An id as it is, a code in capitals: "ml" -> "ML". */
function countryOf(given: unknown): string {
  const text = String(given)
  return kindOfId(text) === null ? text.toUpperCase() : text
}

function checkSize(size: number, name: string): number {
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size
  throw queryError(
    'BAD_USER_INPUT',
    `\`${name}: ${size}\` is not between 0 and ${MAX_PAGE_SIZE}: ask for more with the next page's cursor.`
  )
}

function checkIds(ids: readonly string[], name: string): readonly string[] {
  if (ids.length <= MAX_PAGE_SIZE) return ids
  throw queryError(
    'BAD_USER_INPUT',
    `\`${name}\` has ${ids.length} entries, at most ${MAX_PAGE_SIZE} are answered at a time.`
  )
}
