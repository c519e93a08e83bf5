import { verbEndingAt, phraseEndingAt } from './edges.ts'
import type { Parsed } from './parse.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbs.ts'

/** Verbs that before a preposition and another verb describe the noun ("a bomb attached to a bus went off"). */
const FASTENED =
  /^(?:attach|hide|plant|place|lay|sow|set|tape|tie|wedge|stuff|mount|strap|fix|bury|leave|park|base|load|pack|fit|conceal|rig|arm|equip|dress|disguise|launch|fire|drop|throw|hurl|lob|send|carry|use|make|bring|hold|station|build|call|know|name|describe|recruit|train|deploy|post|drive|fly|own|run|lead|estimate|value|blame)$/
/** "the bomb, hidden in a motorcycle": what the comma parts from its participle. */
export const isFastened = (parsed: Parsed, verb: VerbGroup): boolean =>
  verb.to - verb.from === 1 &&
  parsed.words[verb.verb]?.form !== 'ING' &&
  parsed.words[verb.to]?.kind === 'PREPOSITION' &&
  /^(?:attach|hide|plant|lay|tape|wedge|stuff|strap|fix|bury|conceal|pack|rig|wire|fit|park|load)$/.test(
    verb.lemma
  )
/** "men riding in a car", "a man wearing a mask": whom the participle that ends at `end` describes. */
export function describedByParticiple(parsed: Parsed, end: number, isTied: boolean): Phrase | null {
  const verb = verbEndingAt(parsed, end)
  if (!verb || verb.to - verb.from > 1) return null
  const form = parsed.words[verb.verb]?.form
  const isReduced = form === 'ING' || form === 'PARTICIPLE' || (isTied && FASTENED.test(verb.lemma))
  return isReduced ? phraseEndingAt(parsed, verb.from) : null
}
