import type { EntityType } from '../../model.ts'
import type { Recording } from '../history/recording.ts'
import { retireNodes } from '../history/retire.ts'
import type { GraphRows } from '../rows.ts'
import type { Canonical } from './canonical.ts'

/** A thing for which another node stands; `type` is its own, null of an event. */
export type Merged = Readonly<{
  told: string
  type: EntityType | null
  to: Pick<Canonical, 'id' | 'label'>
}>

/**
 * The ids of things for which other nodes stand keep leading to these. `gone`: no live document tells
 * them any more.
 */
export function mergedRows(merged: readonly Merged[], gone = false): GraphRows {
  return {
    nodes: merged.map(({ told, type }) => ({
      labels: ['Merged'],
      properties: { id: told, kind: 'Merged', type }
    })),
    edges: merged.map(({ told, to }) => ({
      type: 'IS',
      from: { label: 'Merged', id: told },
      to: { label: to.label, id: to.id },
      properties: { gone: gone || null }
    }))
  }
}

export async function removeMerged(recording: Recording, told: readonly string[]): Promise<void> {
  await retireNodes(recording, 'Merged', told)
}
