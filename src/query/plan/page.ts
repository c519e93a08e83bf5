import { queryError } from '../errors.ts'
import { PAGE_SIZE } from '../limits.ts'
import { checked, type Context } from './context.ts'
import { leaf, type Inputs } from './input.ts'
import type { Order, Parameter, SortKey, Value } from './plan.ts'

/** Which part of a list, as `first`, `after`, `last` and `before` say. */
export type Page = Readonly<{
  order: Order
  limit: Parameter
  size: Value
  backward: boolean
  after: boolean
  before: boolean
}>

/** Throws BAD_USER_INPUT where both `first` and `last` are given. */
export function readPage(
  context: Context,
  inputs: Inputs,
  list: Readonly<{ key: SortKey; begins: string | null; descending: boolean }>
): Page {
  const first = leaf(inputs.get('first'))
  const last = leaf(inputs.get('last'))
  if (first && last) throw queryError('BAD_USER_INPUT', 'Give `first` or `last`, not both.')
  const size = first ?? last ?? { literal: PAGE_SIZE }
  const backward = last !== null
  const after = cursor('after')
  const before = cursor('before')
  const [above, below] = list.descending ? [before, after] : [after, before]
  return {
    order: {
      key: list.key,
      begins: list.begins,
      descending: list.descending !== backward,
      above,
      below
    },
    limit: checked(context, size, 'size', backward ? 'last' : 'first'),
    size,
    backward,
    after: after !== null,
    before: before !== null
  }

  function cursor(name: 'after' | 'before'): Parameter | null {
    const value = leaf(inputs.get(name))
    const as = 'passage' in list.key ? 'evidenceCursor' : 'cursor'
    return value && checked(context, value, as, name)
  }
}
