import { LABELS } from '../../map/labels.ts'
import type { Properties, Value } from '../rows.ts'

/** Whether what is stored has every property as expected; what else it has is not looked at. */
export function isAsExpected(stored: Properties | undefined, expected: Properties): boolean {
  if (!stored) return false
  return Object.entries(expected).every(([name, value]) => {
    return textOf(stored[name] ?? null) === textOf(value)
  })
}

/** Of a node's labels those of griot's that it should not have. */
export function wrongLabels(
  stored: readonly string[],
  expected: readonly string[]
): readonly string[] {
  return stored.filter((label) => LABELS.has(label) && !expected.includes(label))
}

const textOf = (value: Value | null): string => JSON.stringify(value)
