import { isNationality } from '../../lexicon/nationalities.ts'
import type { DraftEntity } from '../../draft.ts'

const FORCE = /^(?:police|army|navy|gendarmerie|military)$/
const KIND = /^(\S+)\s+(police|army|navy|gendarmerie|military)(?:\s+force)?$/i

/**
 * "the police" after "the Spanish Police": the whole force of a nation that was named, never a branch
 * ("the Judicial Police") and none where two nations' forces were.
 */
export function namedForce(
  entities: readonly DraftEntity[],
  words: readonly string[],
  before: number
): DraftEntity | null {
  const [article, head = '', force] = words
  if (article !== 'the' || !FORCE.test(head)) return null
  if (force !== undefined && !(force === 'force' && words.length === 3)) return null
  const fits = entities.filter((e) => {
    if (!e.named || e.type !== 'SECURITY_FORCE') return false
    const [, nation = '', kind = ''] = KIND.exec(e.name) ?? []
    return kind.toLowerCase() === head && isNationality(nation)
  })
  const [only] = fits
  return only && fits.length === 1 && only.mentions.some((m) => m.start < before) ? only : null
}
