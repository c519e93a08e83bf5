import type { EntityType } from '../../model.ts'
import type { DraftEntity } from '../draft.ts'
import { DOERS } from '../refiners/actors.ts'
import type { Role } from './weights.ts'

const PEOPLE: ReadonlySet<EntityType | null> = new Set<EntityType>([
  'PERSON',
  'PERSON_GROUP',
  'UNNAMED_SOURCE'
])
const THINGS: ReadonlySet<EntityType | null> = new Set<EntityType>([
  'FACILITY',
  'SECURITY_FORCE',
  'GOVERNMENT_BODY',
  'ORGANIZATION',
  'POLITICAL_PARTY',
  'MEDIA',
  'ARMED_GROUP',
  'INTERGOVERNMENTAL_ORG'
])

/** Whether an entity is of a kind that can have the part; what has no type yet may be harmed or used. */
export function canBe(role: Role, entity: DraftEntity): boolean {
  const { type } = entity
  if (role === 'DOER') return PEOPLE.has(type)
  if (role === 'DOING_BODY') return DOERS.has(type) && !PEOPLE.has(type)
  if (role === 'WEAPON') return type === 'WEAPON' || type === null
  if (role === 'VICTIM') return PEOPLE.has(type) || type === null
  return THINGS.has(type) || type === null
}
