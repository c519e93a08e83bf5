import type { EntityType } from '../../model.ts'
import { nearest, type Counted, type FigureClaim, type Party, type Speaker } from './claim.ts'

const OFFICIAL: ReadonlySet<EntityType> = new Set([
  'GOVERNMENT_BODY',
  'SECURITY_FORCE',
  'INTERGOVERNMENTAL_ORG'
])
const ARMED: ReadonlySet<EntityType> = new Set([
  'ARMED_GROUP',
  'SECURITY_FORCE',
  'PRIVATE_MILITARY_COMPANY'
])

/** The sides of an event, by id: who claimed it or is accused of it, and whom it was aimed at. */
export type Sides = Readonly<{ attackers: ReadonlySet<string>; targets: ReadonlySet<string> }>

export function sidesOf(parties: readonly Party[]): Sides {
  const attackers = parties.filter(({ predicate }) => predicate !== 'TARGETED')
  const targets = parties.filter(
    ({ predicate, type }) => predicate === 'TARGETED' && type !== null && ARMED.has(type)
  )
  return {
    attackers: new Set(attackers.map(({ id }) => id)),
    targets: new Set(targets.map(({ id }) => id))
  }
}

/** A nearest speaker is a body of a state or of states, or holds a position in one. */
export function isOfficial({ speakers }: FigureClaim): boolean {
  return nearest(speakers).some(
    ({ type, ties }) =>
      (type !== null && OFFICIAL.has(type)) ||
      ties.some(
        (tie) => tie.predicate === 'HOLDS_POSITION' && tie.type !== null && OFFICIAL.has(tie.type)
      )
  )
}

/** A nearest speaker is a side of the event, or belongs to one. */
export function isBelligerent({ speakers }: FigureClaim, { attackers, targets }: Sides): boolean {
  return nearest(speakers).some(
    (speaker) => belongsTo(speaker, attackers) || belongsTo(speaker, targets)
  )
}

/** What an attacker says of anybody but its own, or a target of the attackers. */
export function isOfOtherSide({ speakers, counted }: FigureClaim, sides: Sides): boolean {
  const { attackers, targets } = sides
  const isOf = (ids: ReadonlySet<string>) => counted !== null && belongsTo(counted, ids)
  return nearest(speakers).some((speaker) =>
    belongsTo(speaker, attackers)
      ? !isOf(attackers)
      : belongsTo(speaker, targets) && isOf(attackers)
  )
}

function belongsTo({ id, ties }: Speaker | Counted, ids: ReadonlySet<string>): boolean {
  return ids.has(id) || ties.some((tie) => ids.has(tie.id))
}
