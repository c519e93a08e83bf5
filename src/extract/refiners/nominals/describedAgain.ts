import type { EntityType } from '../../../model.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftEntity } from '../../draft.ts'

/** What a noun calls those who are told of by name. */
const CALLED: Readonly<Record<string, RegExp>> = {
  company: /^ORGANIZATION$/,
  firm: /^ORGANIZATION$/,
  airline: /^ORGANIZATION$/,
  carrier: /^ORGANIZATION$/,
  bank: /^ORGANIZATION$/,
  retailer: /^ORGANIZATION$/,
  insurer: /^ORGANIZATION$/,
  charity: /^ORGANIZATION$/,
  club: /^ORGANIZATION$/,
  newspaper: /^MEDIA$/,
  paper: /^MEDIA$/,
  magazine: /^MEDIA$/,
  broadcaster: /^MEDIA$/,
  group: /^(?:ARMED_GROUP|ORGANIZATION|POLITICAL_PARTY)$/,
  organization: /^(?:ARMED_GROUP|ORGANIZATION)$/,
  organisation: /^(?:ARMED_GROUP|ORGANIZATION)$/,
  movement: /^(?:ARMED_GROUP|ORGANIZATION|POLITICAL_PARTY)$/,
  militia: /^ARMED_GROUP$/,
  faction: /^(?:ARMED_GROUP|POLITICAL_PARTY)$/,
  party: /^POLITICAL_PARTY$/
}
/** Words that only those who bear arms are described by. */
const ARMED =
  /^(?:militant|rebel|separatist|jihadist|islamist|insurgent|guerrilla|armed|extremist|terrorist|paramilitary|shiite|shia|sunni)$/
/** Sentences back within which it is meant. */
const REACH = 3

type Here = Readonly<{ draft: Draft; parsed: Parsed; phrase: Phrase; before: number }>

/** "the separatist group", "the Spanish company", "the airline", "the 54-year-old journalist": the name told last. */
export function describedAgain(
  { draft, parsed, phrase, before }: Here,
  head: string,
  type: EntityType | null,
  country: DraftEntity | null
): DraftEntity | null {
  const words = parsed.words.slice(phrase.from + 1, phrase.head)
  if (parsed.words[phrase.from]?.lower !== 'the' || words.length > 2) return null
  const since =
    draft.view.sentences[Math.max(0, parsed.sentence.index - REACH)]?.tokens[0]?.start ?? 0
  if (type === 'PERSON' && words.some((w) => /^\d+-year-old$/.test(w.lower)))
    return onlyTold(draft, since, before, (e) => e.type === 'PERSON')
  const called = CALLED[head]
  if (!called || (words.length === 0 && GENERIC.test(head))) return null
  const isOther = parsed.names.some(
    (n) => n.from < phrase.to && n.to > phrase.from && n.finding.form !== 'DEMONYM'
  )
  if (isOther || !words.every((w) => w.kind === 'ADJECTIVE' || w.kind === 'NAME')) return null
  const isArmed = words.some((w) => ARMED.test(w.lower))
  const fits = (e: DraftEntity): boolean =>
    called.test(e.type ?? '') &&
    (!isArmed || e.type === 'ARMED_GROUP') &&
    (!country || isOf(draft, e, country))
  if (words.some((w) => w.kind === 'ADJECTIVE') && !isArmed && !country) return null
  return onlyTold(draft, since, before, fits)
}
/** Whether a name of no known country, or of this one. */
function isOf(draft: Draft, { mentions }: DraftEntity, { country }: DraftEntity): boolean {
  const known = draft.found.names.find((n) => n.entry && n.start === mentions[0]?.start)?.entry
  return !known?.country || known.country === country
}

/** Read by themselves elsewhere, however far the name is. */
const GENERIC = /^(?:group|organi[sz]ation|movement|militia|faction|party|company)$/

/** The one named thing of a kind that was told of between two places in the text. */
function onlyTold(
  draft: Draft,
  since: number,
  before: number,
  fits: (e: DraftEntity) => boolean
): DraftEntity | null {
  const told = draft.entities.filter(
    (e) => e.named && fits(e) && e.mentions.some((m) => m.start >= since && m.end <= before)
  )
  return told.length === 1 ? (told[0] ?? null) : null
}

export function lastTold(entities: readonly DraftEntity[], before: number): DraftEntity | null {
  let best: DraftEntity | null = null
  let at = -1
  for (const e of entities) {
    for (const m of e.mentions) {
      if (m.start < before && m.start > at && m.form !== 'DEMONYM') {
        best = e
        at = m.start
      }
    }
  }
  return best
}
