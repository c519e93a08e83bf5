import type { Page } from '../../model.ts'
import type { Dialect } from '../../store/store.ts'
import { UNCHANGING_PROPERTIES } from '../../map/past.ts'
import type { Parameter, Property, Ref, Role } from '../plan/plan.ts'

/** Hands out the names of a statement. */
export type Environment = Readonly<{
  dialect: Dialect
  /** How the statement reads a parameter; equal ones share a name. */
  parameter(parameter: Parameter): string
  /** The same for a LIMIT, which may not read a variable: one of the whole statement. */
  limit(parameter: Parameter): string
  /** The name alone: "p0". */
  nameOf(parameter: Parameter): string
  /** How the statement reads a page's ids. */
  page(page: Omit<Page, 'as'>): string
  /** What a subquery takes from around it. */
  imports(scope: Scope): string
  nextLevel(): number
  parameters(): readonly Parameter[]
  pages(): readonly Page[]
}>

/** `values`: the variable that holds them, where each member of a batch has its own; null: `$`. */
export function makeEnvironment(dialect: Dialect, values: string | null): Environment {
  const parameters: Parameter[] = []
  const names = new Map<string, string>()
  const pages: Page[] = []
  let level = 0
  const nameParameter = (parameter: Parameter): string => {
    const { value, as } = parameter
    const text = JSON.stringify([value, as])
    const known = names.get(text)
    if (known !== undefined) return known
    const name = parameterName(parameters.push(parameter) - 1)
    names.set(text, name)
    return name
  }
  return {
    dialect,
    parameter: (parameter) => (values === null ? '$' : `${values}.`) + nameParameter(parameter),
    limit: (parameter) => `$${nameParameter(parameter)}`,
    nameOf: nameParameter,
    page(page) {
      const as = `s${pages.length}`
      pages.push({ as, ...page })
      return (values === null ? '$' : `${values}.`) + as
    },
    imports({ imports }) {
      const all = values === null ? imports : [...imports, values]
      return [...all].toSorted().join(', ')
    },
    nextLevel: () => level++,
    parameters: () => parameters,
    pages: () => pages
  }
}

/** "p0", the first of a statement. */
export function parameterName(index: number): string {
  return `p${index}`
}

/** The variables of one level of rows, and which of those around it are used inside. */
export type Scope = Readonly<{
  around: Scope | null
  level: number
  imports: Set<string>
  /** What `other` stands for in the branch at hand. */
  other: Role
  /** The instant it is answered as of, as an expression; null for now. */
  asOf: string | null
}>

export function openScope(environment: Environment, around: Scope | null, asOf?: Parameter): Scope {
  return {
    around,
    level: environment.nextLevel(),
    imports: new Set(),
    other: 'node',
    asOf: asOf ? environment.parameter(asOf) : (around?.asOf ?? null)
  }
}

const LETTERS: Readonly<Record<Role, string>> = {
  node: 'n',
  edge: 'e',
  start: 'a',
  end: 'b',
  quote: 'q',
  other: 'n'
}

export function variable(scope: Scope, role: Role): string {
  return LETTERS[role === 'other' ? scope.other : role] + scope.level
}

/**
 * The state of a node at the instant it is asked as of, by the node's variable: the node itself or a
 * former state of it.
 */
export function stateOf(name: string): string {
  return `${name}s`
}

/** The variables of a role's row: of a node in the past its state as well. */
export function variables(scope: Scope, role: Role): readonly string[] {
  const name = variable(scope, role)
  return scope.asOf === null || role === 'edge' ? [name] : [name, stateOf(name)]
}

/** The variable meant; the levels between will import it. */
export function nameOf(scope: Scope, ref: Ref): string {
  return imported(scope, ref, (name) => name)
}

/** The variable whose properties are those of what is meant. */
export function stateNameOf(scope: Scope, ref: Ref): string {
  const hasState = scope.asOf !== null && ref.role !== 'edge'
  return imported(scope, ref, hasState ? stateOf : (name) => name)
}

function imported(scope: Scope, { role, up }: Ref, named: (name: string) => string): string {
  let at = scope
  const crossed: Scope[] = []
  for (let step = 0; step < up; step++) {
    crossed.push(at)
    if (at.around === null) throw new Error(`There is no row ${up} levels up.`)
    at = at.around
  }
  const name = named(variable(at, role))
  for (const one of crossed) one.imports.add(name)
  return name
}

export function propertyText(scope: Scope, { of, name }: Property): string {
  if (UNCHANGING_PROPERTIES.has(name)) return `${nameOf(scope, of)}.${name}`
  const state = `${stateNameOf(scope, of)}.${name}`
  const isPast = scope.asOf !== null && of.role !== 'edge'
  // Former states of events have their type, those of other nodes leave it to the node.
  return isPast && name === 'type' ? `coalesce(${state}, ${nameOf(scope, of)}.type)` : state
}
