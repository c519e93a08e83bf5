import { createHash } from 'node:crypto'

/**
 * Ids are hashes of natural keys, so that every write is a MERGE and loading twice changes nothing.
 * A document's id is the bare SHA-256 of its text; every other id begins with a letter past f, which
 * tells its kind, and has 32 characters.
 */
export const ID_LETTERS = {
  claim: 'k',
  country: 'n',
  location: 'p',
  quote: 'q',
  role: 'r',
  related: 's',
  occurredIn: 'o',
  thing: 't',
  event: 'v',
  actor: 'w',
  judgement: 'j',
  check: 'x'
} as const
export type IdKind = keyof typeof ID_LETTERS

const HEX_DIGITS = 31

/** `parts` is the natural key; null and "" differ. */
export function idOf(kind: IdKind, parts: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return ID_LETTERS[kind] + digest.slice(0, HEX_DIGITS)
}

const KIND_OF_LETTER = new Map<string, IdKind>(
  Object.entries(ID_LETTERS).map(([kind, letter]) => [letter, kind as IdKind])
)
const LETTERED = new RegExp(`^[g-z][0-9a-f]{${HEX_DIGITS}}$`)
const BARE = /^[0-9a-f]{64}$/

/** The kind an id tells of itself; null for what is no id of griot's. */
export function kindOfId(id: string): IdKind | 'document' | null {
  if (BARE.test(id)) return 'document'
  return LETTERED.test(id) ? (KIND_OF_LETTER.get(id.charAt(0)) ?? null) : null
}
