import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { FieldShape, IdColumn, ObjectShape, Shape } from '../plan/plan.ts'
import { valueOf } from '../plan/value.ts'
import { Refusal } from '../errors.ts'
import { compute } from './compute.ts'
import { leafWriter, type LeafWriter } from './leaf.ts'
import { compilePage } from './page.ts'
import { keepPace } from './pace.ts'
import { compileSlice } from './slice.ts'
import { unpack } from './unpack.ts'
import { addError, addToPaths, refuseNull, type Writer, type Writing } from './writer.ts'

type Rows = readonly (readonly unknown[])[]

/** Compiles each shape once: kinds of an object share what they have in common, at every depth. */
type Compiling = Readonly<{ schema: GraphQLSchema; known: Map<Shape, Writer> }>

/** The writer for a shape: everything that does not depend on the rows is decided here, once. */
export function compileShape(schema: GraphQLSchema, shape: ObjectShape): Writer {
  return compile({ schema, known: new Map() }, shape)
}

function compile(compiling: Compiling, shape: Shape): Writer {
  const known = compiling.known.get(shape)
  if (known) return known
  const made = compileNew(compiling, shape)
  compiling.known.set(shape, made)
  return made
}

function compileNew(compiling: Compiling, shape: Shape): Writer {
  const { schema } = compiling
  switch (shape.shape) {
    case 'word':
      return shape.text === 'null' ? () => null : () => shape.text
    case 'setting':
      return (_, { settings }) => JSON.stringify(settings[shape.name])
    case 'introspected':
      return (_, { introspected }) => JSON.stringify(introspected[shape.key] ?? null)
    case 'leaf':
      return compileLeaf(shape.column, leafWriter(schema, shape.type))
    case 'leaves':
      return compileLeaves(shape, leafWriter(schema, shape.type))
    case 'object':
      return compileObject(compiling, shape)
    case 'kinds':
      return compileKinds(compiling, shape.column, shape.kinds)
    case 'one': {
      const write = compile(compiling, shape.of)
      const found = (row: readonly unknown[]) => (row[shape.column] as Rows)[0]
      return inner((row) => [found(row), write])
    }
    case 'many': {
      const write = compileItems(compile(compiling, shape.of), shape.itemNonNull)
      const of = (row: readonly unknown[]) => row[shape.column] as Rows
      const { sliced } = write
      return Object.assign((row: readonly unknown[], writing: Writing) => write(of(row), writing), {
        sliced: (row: readonly unknown[], writing: Writing) => sliced(of(row), writing)
      })
    }
    case 'unpacked': {
      const write = compileItems(compile(compiling, shape.of), true)
      return (row, writing) => write(unpack(row[shape.column]), writing)
    }
    case 'byId':
      return compileById(
        shape.columns.map(({ column, of }) => ({ column, write: compile(compiling, of) })),
        shape.ids
      )
    case 'computed': {
      const write = compile(compiling, shape.of)
      return (row, writing) => {
        try {
          return write(compute(shape, row, writing.variables), writing)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          for (const one of error.errors) addError(writing, one)
          return null
        }
      }
    }
    case 'slice':
      return compileSlice(shape, compile(compiling, shape.of))
    case 'page':
      return compilePage(shape, compile(compiling, shape.of))
  }
}

function compileLeaf(column: number, write: LeafWriter): Writer {
  return (row, writing) => {
    const value = row[column]
    if (value === null || value === undefined) return null
    try {
      return write(value)
    } catch (error) {
      addError(writing, error as GraphQLError)
      return null
    }
  }
}

/** An absent list is an empty one: the engines do not store these alike. */
function compileLeaves(shape: Extract<Shape, { shape: 'leaves' }>, write: LeafWriter): Writer {
  const items = compileItems(compileLeaf(0, write), shape.itemNonNull)
  return (row, writing) => {
    const values = (row[shape.column] ?? []) as readonly unknown[]
    return items(
      values.map((value) => [value]),
      writing
    )
  }
}

/** Writes each row of a list; `sliced` with a pause whenever enough is written. */
function compileItems(write: Writer, itemNonNull: boolean) {
  /** The text with one item more; null where the item may not be null and is. */
  const add = (
    text: string,
    item: string | null,
    writing: Writing,
    before: number,
    index: number
  ): string | null => {
    if (item === null && itemNonNull) refuseNull(writing, before, null)
    if (writing.errors.length > before) addToPaths(writing, before, index)
    if (item === null && itemNonNull) return null
    return index === 0 ? (item ?? 'null') : `${text},${item ?? 'null'}`
  }
  return Object.assign(
    (rows: Rows, writing: Writing): string | null => {
      let text = ''
      for (let index = 0; index < rows.length; index++) {
        const before = writing.errors.length
        const more = add(text, write(rows[index] ?? [], writing), writing, before, index)
        if (more === null) return null
        text = more
      }
      return `[${text}]`
    },
    {
      async sliced(rows: Rows, writing: Writing): Promise<string | null> {
        let text = ''
        for (let index = 0; index < rows.length; index++) {
          const before = writing.errors.length
          const row = rows[index] ?? []
          const item = write.sliced ? await write.sliced(row, writing) : write(row, writing)
          if (!write.sliced) await keepPace(writing, item?.length ?? 0)
          const more = add(text, item, writing, before, index)
          if (more === null) return null
          text = more
        }
        return `[${text}]`
      }
    }
  )
}

type CompiledField = Readonly<{ start: string; field: FieldShape; write: Writer }>

function compileObject(compiling: Compiling, { when, fields }: ObjectShape): Writer {
  const compiled = fields.map((field, index): CompiledField => ({
    start: `${index === 0 ? '' : ','}${JSON.stringify(field.key)}:`,
    field,
    write: compile(compiling, field.shape)
  }))
  const isAbsent = (row: readonly unknown[]) =>
    when !== null && (row[when] === null || row[when] === undefined)
  const write: Writer = (row, writing) => {
    if (isAbsent(row)) return null
    let text = '{'
    for (const one of compiled) {
      const before = writing.errors.length
      const more = addField(one, one.write(row, writing), writing, before)
      if (more === null) return null
      text += more
    }
    return text + '}'
  }
  if (!compiled.some((one) => one.write.sliced)) return write
  return Object.assign(write, {
    async sliced(row: readonly unknown[], writing: Writing): Promise<string | null> {
      if (isAbsent(row)) return null
      let text = '{'
      for (const one of compiled) {
        const before = writing.errors.length
        const { sliced } = one.write
        const value = sliced ? await sliced(row, writing) : one.write(row, writing)
        const more = addField(one, value, writing, before)
        if (more === null) return null
        text += more
      }
      return text + '}'
    }
  })
}

/** `"key":value`; null where the value may not be null and is. */
function addField(
  { start, field }: CompiledField,
  value: string | null,
  writing: Writing,
  before: number
): string | null {
  if (value === null && field.nonNull) refuseNull(writing, before, field.name)
  if (writing.errors.length > before) addToPaths(writing, before, field.key, field.name)
  return value === null && field.nonNull ? null : start + (value ?? 'null')
}

/** Of no kind asked for: null. */
function compileKinds(
  compiling: Compiling,
  column: number,
  kinds: Readonly<Record<string, ObjectShape>>
): Writer {
  const writers = new Map(
    Object.entries(kinds).map(([kind, shape]) => [kind, compile(compiling, shape)])
  )
  return inner((row) => [row, writers.get(row[column] as string)])
}

type Found = readonly [row: readonly unknown[] | undefined, write: Writer | undefined]

/** Writes what is found in the row; null where nothing is. */
function inner(find: (row: readonly unknown[]) => Found): Writer {
  const write: Writer = (row, writing) => {
    const [found, writer] = find(row)
    return found && writer ? writer(found, writing) : null
  }
  return Object.assign(write, {
    async sliced(row: readonly unknown[], writing: Writing): Promise<string | null> {
      const [found, writer] = find(row)
      if (!found || !writer) return null
      return writer.sliced ? writer.sliced(found, writing) : writer(found, writing)
    }
  })
}

type CompiledIds = Readonly<{ column: IdColumn['column']; write: Writer }>

/** In the order of the ids; each row begins with its own. */
function compileById(
  columns: readonly CompiledIds[],
  ids: Extract<Shape, { shape: 'byId' }>['ids']
): Writer {
  return (row, writing) => {
    const found = new Map<unknown, () => string | null>()
    for (const { column, write } of columns) {
      for (const one of row[column] as Rows) found.set(one[0], () => write(one, writing))
    }
    const texts = (valueOf(ids, writing.variables) as readonly string[]).map((id, index) => {
      const before = writing.errors.length
      const text = found.get(id)?.() ?? null
      addToPaths(writing, before, index)
      return text ?? 'null'
    })
    return `[${texts.join()}]`
  }
}
