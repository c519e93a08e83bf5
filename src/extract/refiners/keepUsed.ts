import type { EntityType } from '../../model.ts'
import type { DraftEntity, Refiner } from '../draft.ts'

/** What a described thing is when only its role tells. */
const BY_ROLE: Readonly<Record<string, EntityType>> = {
  VICTIM_OF: 'PERSON_GROUP',
  TARGETED: 'FACILITY',
  USED_WEAPON: 'WEAPON'
}

/** Descriptions that no claim uses are left out; names all stay. */
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
    const entities = draft.entities.flatMap((entity): DraftEntity[] => {
      if (!entity.isCandidate) return [entity]
      if (!used.has(entity.key)) return []
      return [{ ...entity, type: entity.type ?? used.get(entity.key) ?? 'ORGANIZATION' }]
    })
    return { ...draft, entities }
  }
}
