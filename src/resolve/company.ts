import type { EntityType } from '../model.ts'

/** Whom a text names beside something tells which one it is; that it names a country does not. */
export const COMPANY: readonly EntityType[] = [
  'PERSON',
  'ARMED_GROUP',
  'POLITICAL_PARTY',
  'ORGANIZATION',
  'FACILITY'
]
