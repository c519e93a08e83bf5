import type { EventType } from '../../../model.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'

/** Kinds that one event may be told as. */
export const isFamily = (a: EventType, b: EventType): boolean =>
  a === b ||
  (ATTACK_TYPES.has(a) && ATTACK_TYPES.has(b) && a !== 'KIDNAPPING' && b !== 'KIDNAPPING')
