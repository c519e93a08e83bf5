import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType
} from 'graphql'
import type { Entropy } from './entropy.ts'
import type { Pool } from './pool.ts'

/** The variables of the operation being made. */
export type VariableList = { name: string; type: string; value: unknown; isGiven: boolean }[]

export type InputMaker = Readonly<{
  entropy: Entropy
  pool: Pool
  variables: VariableList
  /** Fields of filters that would be refused here. */
  without: readonly string[]
}>

/** A value as it stands in the document: text, with some parts moved into variables. */
export function makeInput(
  maker: InputMaker,
  given: GraphQLInputType,
  name: string,
  depth: number
): string {
  const { entropy, variables } = maker
  if (entropy.chance(25)) {
    const variable = `v${variables.length}`
    const entry = {
      name: variable,
      type: String(given),
      value: undefined as unknown,
      isGiven: true
    }
    variables.push(entry)
    entry.value = makeValue(maker, given, name, depth)
    // A variable that may be absent, is.
    if (!isNonNullType(given) && entropy.chance(20)) entry.isGiven = false
    return `$${variable}`
  }
  const type = isNonNullType(given) ? given.ofType : given
  if (isListType(type)) {
    const count = Math.max(name === 'by' ? 1 : 0, entropy.below(3))
    const items = Array.from({ length: count }, () => makeInput(maker, type.ofType, name, depth))
    return `[${items.join(', ')}]`
  }
  if (isInputObjectType(type)) {
    const fields = chosenFields(maker, type, depth).map(
      (field) =>
        `${field.name}: ${makeInput(maker, field.type, contextOf(name, field.name), depth + 1)}`
    )
    return `{ ${fields.join(', ')} }`
  }
  const value = makeLeaf(maker, type, name)
  return isEnumType(type) ? String(value) : JSON.stringify(value)
}

/** The same as the value of a variable. */
function makeValue(
  maker: InputMaker,
  given: GraphQLInputType,
  name: string,
  depth: number
): unknown {
  const type = isNonNullType(given) ? given.ofType : given
  if (isListType(type)) {
    const count = Math.max(name === 'by' ? 1 : 0, maker.entropy.below(3))
    return Array.from({ length: count }, () => makeValue(maker, type.ofType, name, depth))
  }
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      chosenFields(maker, type, depth).map((field) => [
        field.name,
        makeValue(maker, field.type, contextOf(name, field.name), depth + 1)
      ])
    )
  }
  return makeLeaf(maker, type, name)
}

const DEEPEST_FILTER = 4
const NESTED = /Filter!?\]?!?$/

function chosenFields({ entropy, without }: InputMaker, type: GraphQLInputType, depth: number) {
  const object = getNamedType(type)
  if (!isInputObjectType(object)) return []
  const fields = Object.values(object.getFields())
  const required = fields.filter((field) => isNonNullType(field.type))
  const others = fields.filter((field) => {
    const isDeep =
      depth >= DEEPEST_FILTER && NESTED.test(String(field.type)) && isNested(field.type)
    return !isNonNullType(field.type) && !isDeep && !without.includes(field.name)
  })
  // Conditions on what lies at the other end of an edge are the rarer and the harder ones.
  const rarer = others.filter(({ type }) => isNested(type))
  const count = entropy.below(4)
  const chosen = Array.from({ length: count }, () =>
    entropy.pick(
      rarer.length > 0 && entropy.chance(35) ? rarer : others.length > 0 ? others : fields
    )
  )
  return [...new Set([...required, ...chosen])]
}

function isNested(type: GraphQLInputType): boolean {
  const object = getNamedType(type)
  return isInputObjectType(object) && !('eq' in object.getFields())
}

/** `eq` of `country` is a country, of `name` a name. */
function contextOf(name: string, field: string): string {
  return ['eq', 'in', 'startsWith', 'gt', 'gte', 'lt', 'lte'].includes(field) ? name : field
}

function makeLeaf({ entropy, pool }: InputMaker, type: GraphQLInputType, name: string): unknown {
  if (isEnumType(type)) {
    const all = type.getValues().map((value) => value.name)
    const used = pool.words.filter((word) => all.includes(word))
    return entropy.pick(entropy.chance(80) && used.length > 0 ? used : all)
  }
  switch (String(type)) {
    case 'Int':
      return name.startsWith('min') && name !== 'minConfidence'
        ? entropy.below(4)
        : entropy.below(5)
    case 'Float':
      return entropy.pick([0, 0.5, 0.75, 1])
    case 'Boolean':
      return entropy.chance(50)
    case 'Date':
      return entropy.pick(pool.days)
    case 'ID':
      return makeId(entropy, pool, name)
    default:
      if (name === 'after' || name === 'before') return entropy.pick(pool.cursors)
      if (name === 'passage') return entropy.pick(pool.passageCursors)
      return entropy.pick(pool.names)
  }
}

/** How the ids begin of what a field of Query, or a condition, asks for. */
const ID_STARTS: Readonly<Record<string, RegExp>> = {
  actor: /^[wn]/,
  place: /^[pn]/,
  event: /^v/,
  document: /^[0-9a-f]{64}$/,
  claim: /^k/,
  claimant: /^[wnt]/,
  other: /^[wnptv]/,
  subject: /^[wnptv]/,
  object: /^[wnptv]/
}

function makeId(entropy: Entropy, pool: Pool, name: string): string {
  if (!entropy.chance(85)) return entropy.pick(pool.ids)
  if (name === 'country') return entropy.pick(pool.countries)
  const start = ID_STARTS[name]
  const fitting = start ? pool.ids.filter((id) => start.test(id)) : pool.ids
  return entropy.pick(fitting.length > 0 ? fitting : pool.ids)
}
