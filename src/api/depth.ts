import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ASTVisitor
} from 'graphql'
import type { Limits } from '../query/limits.ts'

export type DocumentLimits = Pick<Limits, 'depth' | 'fields'>

/** Validation rule: refuses documents that nest too deep or, with fragments spread out, grow too large. */
export function limitDocuments(limits: DocumentLimits) {
  return (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const measured = measure(document, limits)
      if (measured === null) return
      const [what, limit] = measured
      context.reportError(
        new GraphQLError(`The document has more than ${limit} ${what}; ask for less at once.`, {
          extensions: { code: 'QUERY_TOO_LARGE' }
        })
      )
    }
  })
}

/** The limit that is passed, or null. Stops counting there, so a small bomb costs no time. */
function measure(
  document: DocumentNode,
  limits: DocumentLimits
): readonly ['levels' | 'fields', number] | null {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition)
    }
  }
  let fields = 0
  const walk = (
    { selections }: SelectionSetNode,
    depth: number,
    within: ReadonlySet<string>
  ): ReturnType<typeof measure> => {
    if (depth > limits.depth) return ['levels', limits.depth]
    for (const selection of selections) {
      if (++fields > limits.fields) return ['fields', limits.fields]
      const inner = innerOf(selection, depth, within)
      const passed = inner && walk(...inner)
      if (passed) return passed
    }
    return null
  }
  const innerOf = (
    selection: SelectionSetNode['selections'][number],
    depth: number,
    within: ReadonlySet<string>
  ): Parameters<typeof walk> | null => {
    if (selection.kind === Kind.FIELD) {
      return selection.selectionSet ? [selection.selectionSet, depth + 1, within] : null
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return [selection.selectionSet, depth, within]
    const name = selection.name.value
    const fragment = fragments.get(name)
    // A fragment that holds itself is refused by the specification's own rule.
    return fragment && !within.has(name)
      ? [fragment.selectionSet, depth, new Set([...within, name])]
      : null
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const passed = walk(definition.selectionSet, 1, new Set())
    if (passed) return passed
  }
  return null
}
