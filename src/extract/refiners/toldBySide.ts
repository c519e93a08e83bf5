import type { EntityType } from '../../model.ts'
import type { Draft, DraftClaim, DraftEntity } from '../draft.ts'
import { isNationality } from '../lexicon/nationalities.ts'
import { sentenceOf } from './sentences.ts'

const BELLIGERENTS = new Set<EntityType | null>(['ARMED_GROUP', 'PRIVATE_MILITARY_COMPANY'])
const LOSSES = new Set(['KILLED', 'WOUNDED', 'CASUALTIES'])
const OFFICIAL = new Set<EntityType | null>([
  'SECURITY_FORCE',
  'GOVERNMENT_BODY',
  'COUNTRY',
  'PERSON',
  'UNNAMED_SOURCE'
])
const MILITARY =
  /\b(?:army|military|armed forces|defen[cs]e (?:ministry|minister)|minist(?:ry|er) of defen[cs]e|general staff|joint command|high command|air force|navy|revolutionary guards?|colonel|brigadier|general|major|spokes(?:man|woman|person))\b/i
const REBELS =
  /\b(?:militants?|rebels?|guerrillas?|insurgents?|jihadists?|terrorists?|mercenar(?:y|ies)|extremists?|fighters|separatists?|infiltrators?|assailants|enem(?:y|ies))\b/i
/** Words of a figure that begin with what was done to those counted. */
const INFLICTED =
  /^(?:kill|wound|eliminat|finish|shot|shoot|wip|neutrali|slay|slain|slew|annihilat|liquidat|injur|destroy|tak|took|captur|put)/i
const OWN =
  /\b(?:its|their|our|his)(?: own)? (?:\w+ )?(?:troops|forces|army|men|soldiers|fighters|helicopters?|jets|aircraft|planes|artillery|navy|air force|units|warplanes|gunners|drones|missiles)\b/i

/** Whether the one who tells of losses fights those who had them, or says that his own side inflicted them. */
export function isToldBySide(
  draft: Draft,
  claim: DraftClaim,
  speaker: DraftEntity | null
): boolean {
  if (!speaker) return false
  if (BELLIGERENTS.has(speaker.type)) return true
  if (!LOSSES.has(claim.predicate) || !OFFICIAL.has(speaker.type)) return false
  const quoted = claim.quotes[0]
  const sentence = quoted && draft.view.sentences[sentenceOf(draft, quoted.start) ?? -1]
  if (!quoted || !sentence || claim.polarity === 'NEGATED') return false
  const said = speaker.mentions.map(({ exact }) => exact).join(' ') + ` ${speaker.name}`
  const isForce = speaker.type === 'COUNTRY' || MILITARY.test(`${said} ${titleOf(draft, speaker)}`)
  if (!isForce) return false
  const before = draft.view.article.text.slice(sentence.start, quoted.start)
  const isInflicted = INFLICTED.test(quoted.exact) && OWN.test(before)
  return REBELS.test(quoted.exact) || isInflicted || isForeign(quoted.exact, said)
}

/** "Colonel Viktor": the words right before the name. */
const titleOf = (draft: Draft, { mentions }: DraftEntity): string => {
  const name = mentions.find(({ form }) => form === 'NAME')
  return name ? draft.view.article.text.slice(Math.max(0, name.start - 24), name.start) : ''
}

/** Letters by which an adjective of nationality and the country's name are alike. */
const STEM = 4
/** "60 Ukrainian soldiers" in the mouth of another country's ministry. */
function isForeign(counted: string, speaker: string): boolean {
  const adjective =
    /\b(\p{Lu}\p{L}+) (?:soldiers|troops|servicemen|sailors|marines|officers)\b/u.exec(counted)?.[1]
  if (!adjective || !isNationality(adjective.toLowerCase())) return false
  return !speaker.toLowerCase().includes(adjective.slice(0, STEM).toLowerCase())
}
