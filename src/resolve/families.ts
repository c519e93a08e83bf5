import type { EventType } from '../model.ts'

/**
 * Types that reports of one event use for each other: an attack may be told as a bombing or a clash,
 * and a kidnapping that ended in death as a murder.
 */
const FAMILY: Readonly<Record<EventType, string>> = {
  ATTACK: 'violence',
  BOMBING: 'violence',
  CLASH: 'violence',
  KIDNAPPING: 'violence',
  TERRITORIAL_CHANGE: 'force',
  DEPLOYMENT: 'force',
  COUP: 'coup',
  ARREST: 'justice',
  SANCTION: 'sanction',
  PROTEST: 'protest',
  ELECTION: 'vote',
  AGREEMENT: 'talks',
  MEETING: 'talks',
  FOUNDING: 'founding',
  WITHDRAWAL: 'withdrawal',
  STATEMENT: 'statement',
  CEREMONY: 'ceremony',
  DISASTER: 'disaster',
  OTHER: 'other'
}

/** "violence" for ATTACK, BOMBING, CLASH and KIDNAPPING; events of two families are never one. */
export function familyOf(type: EventType): string {
  return FAMILY[type]
}
