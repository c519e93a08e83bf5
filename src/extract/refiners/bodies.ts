import type { EntityType } from '../../model.ts'

/** Types of those who have leaders, staff and speakers. */
export const BODIES: ReadonlySet<EntityType | null> = new Set([
  'ARMED_GROUP',
  'PRIVATE_MILITARY_COMPANY',
  'SECURITY_FORCE',
  'GOVERNMENT_BODY',
  'INTERGOVERNMENTAL_ORG',
  'POLITICAL_PARTY',
  'MEDIA',
  'ORGANIZATION'
])
