import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema
} from 'graphql'
import type { Entropy } from './entropy.ts'
import { makeInput, type VariableList } from './inputs.ts'
import type { Pool } from './pool.ts'

export type Operation = Readonly<{ query: string; variables: Readonly<Record<string, unknown>> }>

type Maker = Readonly<{
  schema: GraphQLSchema
  entropy: Entropy
  pool: Pool
  variables: VariableList
  fragments: { name: string; on: string; text: string }[]
  /** Fields there may still be. */
  left: { fields: number; aliases: number }
  /** Within a timeline, whose weeks and years are not grouped. */
  ungrouped?: boolean
}>

const DEEPEST = 11
const MOST_FIELDS = 40
/** Percent. */
const CHANCES: Readonly<Record<string, number>> = {
  // What was recorded when is tested by itself.
  asOf: 0,
  first: 70,
  last: 70,
  where: 55
}
const WALKS = new Set([
  'path',
  'paths',
  'neighborhood',
  'centrality',
  'communities',
  'disagreements',
  'search'
])
const SEEN_FROM_A_NODE = ['direction', 'other', 'otherType']

/** A valid query document, as simple as the choices are few. */
export function makeOperation(schema: GraphQLSchema, entropy: Entropy, pool: Pool): Operation {
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no Query.')
  const maker: Maker = {
    schema,
    entropy,
    pool,
    variables: [],
    fragments: [],
    left: { fields: MOST_FIELDS, aliases: 0 }
  }
  const selection = makeSelection(maker, query, 0)
  const given = maker.variables.filter(({ isGiven }) => isGiven)
  const declared = maker.variables.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  return {
    query: [
      `query Q${declared && `(${declared})`} ${selection}`,
      ...maker.fragments.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`)
    ].join('\n'),
    variables: Object.fromEntries(given.map(({ name, value }) => [name, value]))
  }
}

function makeSelection(maker: Maker, type: GraphQLCompositeType, depth: number): string {
  const { entropy } = maker
  const count = 1 + entropy.below(4)
  const parts = Array.from({ length: count }, () => makePart(maker, type, depth))
  return `{ ${parts.join(' ')} }`
}

function makePart(maker: Maker, type: GraphQLCompositeType, depth: number): string {
  const { entropy } = maker
  if (depth > 0 && depth < DEEPEST && entropy.chance(12))
    return makeInlineFragment(maker, type, depth)
  if (depth > 0 && depth < DEEPEST && entropy.chance(8)) return makeSpread(maker, type, depth)
  const fields = isObjectType(type) || 'getFields' in type ? Object.values(type.getFields()) : []
  const usable = fields.filter((field) => isUsable(maker, field, depth))
  if (usable.length === 0 || entropy.chance(5)) return '__typename'
  const field = entropy.pick(usable)
  const text = makeField(maker, field, depth)
  // The same field twice, to be merged.
  if (isCompositeType(getNamedType(field.type)) && entropy.chance(8)) {
    const head = text.slice(0, text.indexOf('{', headEnd(text)))
    return `${text} ${head}${makeSelection(maker, getNamedType(field.type) as GraphQLCompositeType, depth + 1)}`
  }
  return text
}

/** Where the arguments and directives of a field end. */
function headEnd(text: string): number {
  let open = 0
  for (const [index, character] of [...text].entries()) {
    if (character === '(') open++
    if (character === ')') open--
    if (character === '{' && open === 0) return index
  }
  return text.length
}

function isUsable(
  { left, ungrouped }: Maker,
  field: GraphQLField<unknown, unknown>,
  depth: number
): boolean {
  const isLeaf = !isCompositeType(getNamedType(field.type))
  // Both are what the process knows of itself.
  // Walks are tested by themselves.
  if (WALKS.has(field.name)) return false
  if (['version', 'store', 'lastChangeAt', 'links'].includes(field.name)) return false
  if (field.name === 'groupBy' && ungrouped) return false
  return isLeaf || (depth < DEEPEST && left.fields > 0)
}

function makeField(maker: Maker, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { left } = maker
  left.fields--
  const type = getNamedType(field.type)
  const alias = `f${left.aliases++}: `
  const head = `${alias}${field.name}${makeArguments(maker, field, depth)}${makeDirective(maker)}`
  const inner = field.name === 'timeline' ? { ...maker, ungrouped: true } : maker
  return isCompositeType(type) ? `${head} ${makeSelection(inner, type, depth + 1)}` : head
}

function makeArguments(maker: Maker, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { entropy } = maker
  const isBackward = entropy.chance(25)
  const given = field.args.filter(({ name, type }) => {
    if (isNonNullType(type)) return true
    if (name === (isBackward ? 'first' : 'last')) return false
    return entropy.chance(CHANCES[name] ?? 25)
  })
  if (given.length === 0) return ''
  const isPassage = field.name === 'evidence'
  const without = depth === 0 ? SEEN_FROM_A_NODE : []
  const texts = given.map(({ name, type }) => {
    const context = isPassage && name === 'after' ? 'passage' : name === 'id' ? field.name : name
    return `${name}: ${makeInput({ ...maker, without }, type, context, 0)}`
  })
  return `(${texts.join(', ')})`
}

function makeDirective(maker: Maker): string {
  const { entropy, variables } = maker
  if (!entropy.chance(8)) return ''
  const name = entropy.pick(['include', 'skip'])
  const value = entropy.chance(50)
  if (entropy.chance(50)) return ` @${name}(if: ${value})`
  const variable = `v${variables.length}`
  variables.push({ name: variable, type: 'Boolean!', value, isGiven: true })
  return ` @${name}(if: $${variable})`
}

function makeInlineFragment(maker: Maker, type: GraphQLCompositeType, depth: number): string {
  const on = pickCondition(maker, type)
  const condition = on.name === type.name && maker.entropy.chance(30) ? '' : ` on ${on.name}`
  return `...${condition}${makeDirective(maker)} ${makeSelection(maker, on, depth)}`
}

function makeSpread(maker: Maker, type: GraphQLCompositeType, depth: number): string {
  const { entropy, fragments } = maker
  const on = pickCondition(maker, type)
  const known = fragments.filter(
    (fragment) =>
      fragment.on === on.name && !(maker.ungrouped && /groupBy|\.\.\.F/.test(fragment.text))
  )
  // A fragment may be spread in several places, but what it is made of must be complete.
  if (known.length > 0 && entropy.chance(50)) return `...${entropy.pick(known).name}`
  const text = makeSelection(maker, on, depth)
  const name = `F${fragments.length}`
  fragments.push({ name, on: on.name, text })
  return `...${name}${makeDirective(maker)}`
}

/** A type that objects of this type may be of. */
function pickCondition(
  { schema, entropy }: Maker,
  type: GraphQLCompositeType
): GraphQLCompositeType {
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
  const object = entropy.pick(objects)
  return entropy.pick([type, object, ...object.getInterfaces()])
}
