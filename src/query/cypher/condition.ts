import type { Follow } from '../../map/place.ts'
import { fromInside } from '../plan/focus.ts'
import type { Condition, Gate } from '../plan/plan.ts'
import {
  nameOf,
  openScope,
  propertyText,
  variable,
  type Environment,
  type Scope
} from './environment.ts'
import { pastFollowConditions, pastFollowText, pastLabelText } from './past.ts'
import { whereText } from './where.ts'

/** The condition as an expression; "" where it always holds. */
export function conditionText(
  environment: Environment,
  scope: Scope,
  condition: Condition
): string {
  const text = (inner: Condition) => conditionText(environment, scope, inner)
  const part = (inner: Condition) => parenthesised(inner, text(inner))
  if ('all' in condition) return condition.all.map(part).filter(Boolean).join(' AND ')
  if ('any' in condition) {
    const choices = condition.any.map(part)
    return choices.length === 0 ? 'false' : choices.includes('') ? '' : choices.join(' OR ')
  }
  if ('not' in condition) return negated(condition.not, text(condition.not))
  if ('compare' in condition) {
    const on = propertyText(scope, condition.compare)
    return `${on} ${condition.operator} ${environment.parameter(condition.to)}`
  }
  if ('same' in condition) {
    return `${propertyText(scope, condition.same)} = ${propertyText(scope, condition.as)}`
  }
  if ('begins' in condition) {
    return `${propertyText(scope, condition.begins)} STARTS WITH ${propertyText(scope, condition.with)}`
  }
  if ('oneOf' in condition)
    return `${propertyText(scope, condition.oneOf)} IN ${words(condition.words)}`
  if ('present' in condition) return `${propertyText(scope, condition.present)} IS NOT NULL`
  if ('labelled' in condition) {
    const name = nameOf(scope, condition.labelled)
    return scope.asOf === null
      ? `${name}:${condition.label}`
      : `(${pastLabelText(name, condition.label)})`
  }
  const inner = openScope(environment, scope)
  const near = nameOf(inner, fromInside(condition.of))
  if (inner.asOf === null) {
    const where = conditionText(environment, inner, condition.where)
    return `EXISTS { MATCH ${followText(inner, near, condition.exists)}${whereText([where])} }`
  }
  const where = partText(environment, inner, condition.where)
  const then = [...pastFollowConditions(inner, inner.asOf, condition.exists), where]
  return `EXISTS { MATCH ${pastFollowText(inner, near, condition.exists)}${whereText(then)} }`
}

/** The same, to stand beside other conditions. */
export function partText(environment: Environment, scope: Scope, condition: Condition): string {
  const text = conditionText(environment, scope, condition)
  return 'any' in condition ? parenthesised(condition, text) : text
}

/** Unknown is not true, so its negation is. */
function negated(condition: Condition, text: string): string {
  if (text === '') return 'false'
  if ('present' in condition) return text.replace(/IS NOT NULL$/, 'IS NULL')
  if ('labelled' in condition || 'exists' in condition) return `NOT ${text}`
  return `NOT coalesce(${text}, false)`
}

/** `(near)-[edge]->(node)`, as the follow says. */
export function followText(scope: Scope, near: string, follow: Follow): string {
  return followPattern(follow, near, variable(scope, 'edge'), variable(scope, 'node'))
}

/** The same between variables of these names. */
export function followPattern(
  { edge: type, direction, to }: Pick<Follow, 'edge' | 'direction' | 'to'>,
  near: string,
  edge: string,
  node: string
): string {
  const far = `(${node}${to === null ? '' : `:${to}`})`
  return direction === 'OUT'
    ? `(${near})-[${edge}:${type}]->${far}`
    : `(${near})<-[${edge}:${type}]-${far}`
}

/** What the follow says besides its pattern. */
export function followConditions(
  { except, predicate }: Follow,
  edge: string,
  node: string
): readonly string[] {
  return [
    except === null ? '' : `NOT ${node}:${except}`,
    predicate === null ? '' : `${edge}.predicate = '${predicate}'`
  ].filter(Boolean)
}

export function gateText(scope: Scope, gate: Gate | null): string {
  return gate === null ? '' : `${nameOf(scope, gate.of)}.kind IN ${words(gate.kinds)}`
}

const WORD = /^\w+$/

/** Words of the schema, never of a caller. */
function words(list: readonly string[]): string {
  for (const word of list)
    if (!WORD.test(word)) throw new Error(`"${word}" is no word of the schema.`)
  return `[${list.map((word) => `'${word}'`).join(', ')}]`
}

/** As a part of a longer expression. */
function parenthesised(condition: Condition, text: string): string {
  const isCompound = 'all' in condition || 'any' in condition
  return isCompound && text !== '' ? `(${text})` : text
}
