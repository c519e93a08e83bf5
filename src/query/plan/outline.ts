import type {
  Column,
  Condition,
  ObjectShape,
  Order,
  Parameter,
  Plan,
  Property,
  Ref,
  Shape,
  Source,
  Value
} from './plan.ts'

/** The plan as an indented outline: what is read, then how the answer is written from it. */
export function outlineOf(plan: Plan): string {
  return [
    ...plan.searches.map(({ kind, name }) => `search ${kind}, as ${name}`),
    'read',
    ...plan.columns.flatMap((column, index) => columnLines(column, index, 1)),
    'write',
    ...shapeLines(plan.shape, 1, new Set())
  ].join('\n')
}

function line(depth: number, text: string): string {
  return '  '.repeat(depth) + text
}

// ── what is read ────────────────────────────────────────────────────────────────────────────
function columnLines(column: Column, index: number, depth: number): readonly string[] {
  if ('name' in column) return [line(depth, `${index} ${property(column)}`)]
  if ('key' in column) return [line(depth, `${index} sort key`)]
  const details = [
    column.gate === null ? '' : `only of ${column.gate.kinds.join(', ')}`,
    conditionText(column.where),
    column.asOf ? `as of ${parameterText(column.asOf)}` : ''
  ]
  if ('count' in column) {
    const said = [`count of ${sourceText(column.count)}`, ...details].filter(Boolean).join('; ')
    return [line(depth, `${index} ${said}`)]
  }
  const { rows, order, limit, columns } = column
  const said = [
    `rows ${sourceText(rows)}`,
    ...details,
    order === null ? '' : orderText(order),
    limit === null ? '' : `at most ${typeof limit === 'number' ? limit : parameterText(limit)}`
  ]
  return [
    line(depth, `${index} ${said.filter(Boolean).join('; ')}`),
    ...columns.flatMap((inner, at) => columnLines(inner, at, depth + 1))
  ]
}

function sourceText(source: Source): string {
  switch (source.from) {
    case 'label':
      return `of :${source.label}`
    case 'ids':
      return `of :${source.label} by ${parameterText(source.ids)}`
    case 'named':
      return `of :${source.label} by ${source.match.edge} to :${source.match.label}, ${parameterText(source.name)}`
    case 'follow':
      return `along ${source.follow.edge} ${source.follow.direction} from ${ref(source.of)}`
    case 'match': {
      const places = source.matches.map(({ label, property: name }) => `:${label}.${name}`)
      const passages = source.passages === null ? '' : `, then along ${source.passages.edge}`
      return `of ${places.join(' or ')} = ${ref(source.of)}.id${passages}`
    }
    case 'lookup':
      return `of :${source.label} by ${property(source.id)}`
    case 'edges':
      return `of ${source.types.map(({ type }) => type).join(', ')}`
    case 'edgeIds':
      return `of ${source.type} by ${parameterText(source.ids)}`
    case 'edgeLookup':
      return `of ${source.types.join(', ')} by ${ref(source.of)}.${source.lookup.property}`
    case 'touching': {
      const ends = source.ends.map(({ type, property: name }) => `${type}.${name}`)
      return `of ${ends.join(' or ')} = ${ref(source.of)}.id`
    }
    case 'groups': {
      const by = source.by.map(({ as, along, property: name }) => {
        return `${as} (${along === null ? '' : `${along} `}${name})`
      })
      return `groups ${sourceText(source.list)} by ${by.join(', ')}`
    }
    case 'endOf':
      return `the end named by ${ref(source.edge)}.${source.property}`
  }
}

function orderText({ key, descending, above, below }: Order): string {
  const by = 'passage' in key ? 'passage' : property(key)
  const bounds = [
    above === null ? '' : ` above ${parameterText(above)}`,
    below === null ? '' : ` below ${parameterText(below)}`
  ]
  return `by ${by}${descending ? ', descending' : ''}${bounds.join('')}`
}

/** A condition in words. */
export function conditionText(condition: Condition): string {
  if ('all' in condition) return condition.all.map(conditionText).filter(Boolean).join(' and ')
  if ('any' in condition) return `(${condition.any.map(conditionText).join(' or ')})`
  if ('not' in condition) return `not (${conditionText(condition.not)})`
  if ('compare' in condition) {
    return `${property(condition.compare)} ${condition.operator} ${parameterText(condition.to)}`
  }
  if ('same' in condition) return `${property(condition.same)} = ${property(condition.as)}`
  if ('begins' in condition) {
    return `${property(condition.begins)} begins with ${property(condition.with)}`
  }
  if ('oneOf' in condition) return `${property(condition.oneOf)} in ${condition.words.join(', ')}`
  if ('present' in condition) return `${property(condition.present)} is there`
  if ('labelled' in condition) return `${ref(condition.labelled)} is :${condition.label}`
  const { exists, of, where } = condition
  const inner = conditionText(where)
  return `some ${exists.edge} ${exists.direction} from ${ref(of)}${inner && ` with ${inner}`}`
}

function ref({ role, up }: Ref): string {
  return '^'.repeat(up) + role
}

function property({ of, name }: Property): string {
  return `${ref(of)}.${name}`
}

const TRANSFORMS: Readonly<Record<Parameter['as'], string>> = {
  value: '',
  folded: ' folded',
  country: ' as id or code',
  ids: '',
  found: '',
  cursor: ' decoded',
  evidenceCursor: ' decoded',
  size: ' + 1',
  claims: ' + 2',
  beyond: ' and beyond',
  instant: ''
}

function parameterText({ value, as, name }: Parameter): string {
  return `${name} (${valueText(value)}${TRANSFORMS[as]})`
}

function valueText(value: Value): string {
  if ('literal' in value) return JSON.stringify(value.literal)
  if ('list' in value) return `[${value.list.map(valueText).join(', ')}]`
  return `$${[value.variable, ...value.path].join('.')}`
}

// ── how it is written ───────────────────────────────────────────────────────────────────────
/** Shapes told already: kinds share what they have in common, and it is told once. */
type Told = Set<Shape>

function shapeLines(shape: Shape, depth: number, told: Told): readonly string[] {
  switch (shape.shape) {
    case 'object':
      return shape.fields.flatMap(({ key, nonNull, shape: inner }) => {
        const isTold = isComposite(inner) && told.has(inner)
        const own = line(depth, `${key}${nonNull ? '!' : ''}: ${describe(inner)}`)
        if (isTold) return [`${own}, as above`]
        told.add(inner)
        return [own, ...shapeLines(inner, depth + 1, told)]
      })
    case 'kinds':
      return kindLines(shape.kinds, depth, told)
    case 'one':
    case 'many':
    case 'unpacked':
    case 'page':
    case 'computed':
    case 'slice':
      return shapeLines(shape.of, depth, told)
    case 'byId':
      return shape.columns.flatMap(({ of }) => shapeLines(of, depth, told))
    default:
      return []
  }
}

/** Kinds that are written alike stand together. */
function kindLines(
  kinds: Readonly<Record<string, ObjectShape>>,
  depth: number,
  told: Told
): readonly string[] {
  const alike: { names: string[]; shape: ObjectShape }[] = []
  for (const [name, shape] of Object.entries(kinds)) {
    const known = alike.find((one) => areAlike(one.shape, shape))
    if (known) known.names.push(name)
    else alike.push({ names: [name], shape })
  }
  return alike.flatMap(({ names, shape }) => [
    line(depth, names.join(', ')),
    ...shapeLines(shape, depth + 1, told)
  ])
}

function areAlike(a: ObjectShape, b: ObjectShape): boolean {
  return (
    a.fields.length === b.fields.length &&
    a.fields.every(({ key, shape }, index) => {
      const other = b.fields[index]
      const isName = shape.shape === 'word' && other?.shape.shape === 'word'
      return other?.key === key && (isName || other.shape === shape)
    })
  )
}

function isComposite({ shape }: Shape): boolean {
  return [
    'object',
    'kinds',
    'one',
    'many',
    'unpacked',
    'page',
    'byId',
    'computed',
    'slice'
  ].includes(shape)
}

function describe(shape: Shape): string {
  switch (shape.shape) {
    case 'word':
      return shape.text === 'null' ? 'null' : 'the name of its type'
    case 'leaf':
    case 'leaves':
      return `${shape.column} as ${shape.shape === 'leaves' ? `[${shape.type}]` : shape.type}`
    case 'setting':
      return shape.name
    case 'introspected':
      return 'answered by the schema'
    case 'object':
      return shape.when === null ? 'object' : `object, if ${shape.when} is there`
    case 'kinds':
      return `by kind in ${shape.column}`
    case 'one':
      return `the row of ${shape.column}${kindText(shape.of)}`
    case 'many':
      return `each row of ${shape.column}${kindText(shape.of)}`
    case 'unpacked':
      return `each word list of ${shape.column}`
    case 'byId':
      return `in the order of ${valueText(shape.ids)}, from ${shape.columns.map(({ column }) => column).join(', ')}`
    case 'slice':
      return `page of ${shape.column}`
    case 'computed': {
      const given = Object.entries(shape.arguments).map(
        ([name, value]) => `, ${name} ${valueText(value)}`
      )
      return `${shape.by} of ${shape.columns.join(', ')}${given.join('')}`
    }
    case 'page': {
      const rows = shape.rows === null ? '' : `rows ${shape.rows}`
      const total = shape.total === null ? '' : `total ${shape.total}`
      return `page of ${[rows, total].filter(Boolean).join(', ')}${shape.backward ? ', backward' : ''}`
    }
  }
}

function kindText(shape: Shape): string {
  return shape.shape === 'kinds' ? `, by kind in ${shape.column}` : ''
}
