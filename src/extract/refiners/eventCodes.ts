import type { EventCodes, EventType } from '../../model.ts'

type Codes = readonly [
  acled: string | null,
  plover: string | null,
  ucdp: number | null,
  gtd: number | null
]

/** Codes of ACLED, PLOVER, UCDP and GTD where nothing but the type is known. */
const CODES: Readonly<Record<EventType, Codes>> = {
  ATTACK: ['Violence against civilians/Attack', 'ASSAULT', null, 2],
  BOMBING: ['Explosions/Remote violence/Remote explosive/landmine/IED', 'ASSAULT', null, 3],
  CLASH: ['Battles/Armed clash', 'ASSAULT', null, 2],
  KIDNAPPING: ['Violence against civilians/Abduction/forced disappearance', 'ASSAULT', null, 6],
  TERRITORIAL_CHANGE: ['Battles/Non-state actor overtakes territory', 'COERCE', null, null],
  DEPLOYMENT: ['Strategic developments/Change to group/activity', 'MOBILIZE', null, null],
  COUP: [null, null, null, null],
  ARREST: ['Strategic developments/Arrests', 'COERCE', null, null],
  PROTEST: ['Protests/Peaceful protest', 'PROTEST', null, null],
  ELECTION: [null, null, null, null],
  AGREEMENT: ['Strategic developments/Agreement', 'AGREE', null, null],
  FOUNDING: ['Strategic developments/Agreement', 'SUPPORT', null, null],
  MEETING: ['Strategic developments/Other', 'CONSULT', null, null],
  WITHDRAWAL: ['Strategic developments/Other', 'SANCTION', null, null],
  SANCTION: ['Strategic developments/Other', 'SANCTION', null, null],
  STATEMENT: ['Strategic developments/Other', 'REQUEST', null, null],
  CEREMONY: [null, null, null, null],
  DISASTER: [null, null, null, null],
  OTHER: ['Strategic developments/Other', null, null, null]
}

export function codesOf(type: EventType): EventCodes {
  const [acled, plover, ucdp, gtd] = CODES[type]
  return { acled, plover, ucdp, gtd }
}
