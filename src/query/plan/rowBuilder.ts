import type { Column, Gate, Parameter, Ref } from './plan.ts'

/** The columns of one row while its fields are planned; equal columns are one. */
export type RowBuilder = Readonly<{
  add(column: Column): number
  columns(): readonly Column[]
}>

/** `of` is the node whose kind decides which fields there are; `count` how many kinds it may have. */
export type Kinds = Readonly<{ of: Ref; kinds: readonly string[]; count: number }>

type Gated = Extract<Column, { gate: unknown }>
type Entry = { column: Column; gates: (Gate | null)[] }

export function makeRow(): RowBuilder {
  const entries: Entry[] = []
  const byText = new Map<string, number>()
  return {
    add(column) {
      const gate = isGated(column) ? column.gate : null
      const bare = isGated(column) ? { ...column, gate: null } : column
      const text = JSON.stringify(bare)
      const known = byText.get(text)
      if (known !== undefined) {
        entries[known]?.gates.push(gate)
        return known
      }
      byText.set(text, entries.length)
      return entries.push({ column: bare, gates: [gate] }) - 1
    },
    columns: () => entries.map(({ column, gates }) => withGates(column, gates))
  }
}

/** The same row, whose lists are answered from what was recorded at an instant. */
export function rowAsOf(row: RowBuilder, asOf: Parameter): RowBuilder {
  return {
    ...row,
    add: (column) => row.add('rows' in column || 'count' in column ? { ...column, asOf } : column)
  }
}

function isGated(column: Column): column is Gated {
  return 'gate' in column
}

/** Several kinds may ask for the same list: its gate lets all of them in. */
function withGates(column: Column, gates: readonly (Gate | null)[]): Column {
  const given = gates.filter((gate) => gate !== null)
  const first = given[0]
  if (!first || given.length < gates.length || !isGated(column)) return column
  const kinds = [...new Set(given.flatMap((gate) => gate.kinds))].toSorted()
  return { ...column, gate: { of: first.of, kinds } }
}

/** The gate for a field that only some kinds have; null where all have it. */
export function gateOf(kinds: Kinds | null): Gate | null {
  if (kinds === null || kinds.kinds.length === kinds.count) return null
  return { of: kinds.of, kinds: kinds.kinds }
}
