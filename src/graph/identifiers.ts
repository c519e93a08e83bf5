import { EDGE_KEYS, LABELS } from '../map/labels.ts'
import { formerType } from '../map/past.ts'
import type { Statement } from '../model.ts'

/** A label that may stand in a statement. */
export function knownLabel(label: string): string {
  if (LABELS.has(label)) return label
  throw new Error(`Unknown label ${label}: add it to src/map/labels.ts`)
}

const TYPES = new Set([...EDGE_KEYS.keys()].flatMap((type) => [type, formerType(type)]))

/** A relationship type as a statement has it; `IN` is a keyword of the embedded engine. */
export function knownType(type: string): string {
  if (TYPES.has(type)) return '`' + type + '`'
  throw new Error(`Unknown edge type ${type}: add it to EDGE_KEYS in src/map/labels.ts`)
}

/**
 * Rows as the parameter `$batch.rows`. Neo4j plans a statement anew for lists of 1, of 2 to 10, of
 * 11 to 100 … items; what a map holds it does not look at.
 */
export function inBatch(rows: readonly unknown[]): Statement['parameters'] {
  return { batch: { rows } }
}
