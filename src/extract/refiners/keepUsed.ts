import type { EntityType } from '../../model.ts'
import type { DraftEntity, Refiner } from '../draft.ts'
import { speakerKeys } from './speakers.ts'

/** What a described thing is when only its role tells. */
const BY_ROLE: Readonly<Record<string, EntityType>> = {
  VICTIM_OF: 'PERSON_GROUP',
  TARGETED: 'FACILITY',
  USED_WEAPON: 'WEAPON',
  ATTRIBUTED_TO: 'PERSON_GROUP'
}
/** "the Ninjas" who are accused: a plural that is written as a name. */
const typeByRole = (role: EntityType | null | undefined, name: string): EntityType =>
  role === 'PERSON_GROUP' && /^\p{Lu}\p{Ll}+s$/u.test(name)
    ? 'ARMED_GROUP'
    : (role ?? 'ORGANIZATION')

/** "the army", "the interior ministry": told of as bodies, whatever is said of them. */
const BODIES = new Set<EntityType | null>(['GOVERNMENT_BODY', 'SECURITY_FORCE'])
const SPEAKERS = new Set<EntityType | null>([
  'UNNAMED_SOURCE',
  'PERSON',
  'PERSON_GROUP',
  'ARMED_GROUP'
])

/** Descriptions that no claim uses are left out, but for speakers and bodies of state; names all stay. */
export const keepUsed: Refiner = {
  name: 'keepUsed',
  refine(draft) {
    const used = new Map<string, EntityType | null>()
    for (const claim of draft.claims) {
      for (const key of [claim.subject, claim.object])
        if (key) used.set(key, used.get(key) ?? BY_ROLE[claim.predicate] ?? null)
      for (const { entity } of claim.claimants)
        used.set(entity, used.get(entity) ?? 'UNNAMED_SOURCE')
    }
    const speakers = new Set(draft.found.speech.flatMap((s) => speakerKeys(draft, s)))
    const entities = draft.entities.flatMap((entity): DraftEntity[] => {
      if (!entity.isCandidate) return [entity]
      const speaks = SPEAKERS.has(entity.type) && speakers.has(entity.key)
      if (!used.has(entity.key) && !speaks && !BODIES.has(entity.type)) return []
      return [{ ...entity, type: entity.type ?? typeByRole(used.get(entity.key), entity.name) }]
    })
    return { ...draft, entities }
  }
}
