import type { EventType } from '../../model.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { TriggerFinding } from '../draft.ts'
import { singular } from '../lexicon/nouns.ts'

/** The dead are laid to rest; a landslide buries, and so does a rival that wins 7-0. */
export function whatIsBuried(
  parsed: Parsed,
  trigger: TriggerFinding,
  isByNature: boolean,
  heads: readonly string[]
): EventType | null {
  const at = parsed.words.findIndex((w) => w.start >= trigger.end)
  const next = parsed.words[at]?.lower ?? ''
  if (PUT_ASIDE.test(heads.join(' '))) return null
  if (/^(?:under|beneath|in|alive)$/.test(next) && isByNature) return null
  if (next !== 'by') return isByNature ? null : 'CEREMONY'
  return parsed.words.slice(at + 1, at + 5).some((w) => MOURNERS.test(singular(w.lower)))
    ? 'CEREMONY'
    : null
}
/** "buried the hatchet", "had buried the accord": what is dropped or made up. */
const PUT_ASIDE =
  /\b(?:hatchet|quarrel|difference|rivalry|feud|dispute|grievance|agreement|accord|deal|treaty|pact|truce|past|hope|dream|idea|plan|proposal|project|bill|reform|report|story|news|issue|controversy|scandal|row|question|motion|process|peace|compromise|secret|truth|pipe|pipeline|cable|waste|line|wire|treasure)\b/
const MOURNERS =
  /^(?:family|relative|mourner|villager|resident|neighbour|neighbor|comrade|priest|imam|monk|side|mother|father|son|brother|people|authority|nun|friend|worker|colleague|parishioner)$/
