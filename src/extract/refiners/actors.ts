import type { EntityType } from '../../model.ts'

/** Who can do or suffer something in an event. */
export const DOERS: ReadonlySet<EntityType | null> = new Set<EntityType>([
  'PERSON',
  'PERSON_GROUP',
  'ARMED_GROUP',
  'PRIVATE_MILITARY_COMPANY',
  'SECURITY_FORCE',
  'GOVERNMENT_BODY',
  'POLITICAL_PARTY',
  'ORGANIZATION',
  'COUNTRY',
  'INTERGOVERNMENTAL_ORG'
])

/** Who can have ties and take part: a newspaper too, which attacks nobody. */
export const ACTORS: ReadonlySet<EntityType | null> = new Set<EntityType | null>([
  ...DOERS,
  'MEDIA'
])
