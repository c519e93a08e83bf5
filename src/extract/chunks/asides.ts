import { phraseEndingAt } from './edges.ts'
import type { Parsed } from './parse.ts'
import type { VerbGroup } from './verbs.ts'

/** "stopped a bus carrying pilgrims and shot two": the bus shot nobody. */
export function describesObject(parsed: Parsed, verb: VerbGroup): boolean {
  const isActive = parsed.words[verb.verb]?.form === 'ING'
  if (verb.to - verb.from > 1 || !(isActive || isCarrying(parsed, verb))) return false
  const object = phraseEndingAt(parsed, verb.from)
  return object !== null && parsed.verbs.some((v) => v.to === object.from && !v.isParticiple)
}

/** "halted a lorry loaded with arms and held three": so is what it was loaded with. */
const isCarrying = ({ words }: Parsed, verb: VerbGroup): boolean =>
  /^(?:load|pack|fill|rig|cram|laden|equip)$/.test(verb.lemma) && words[verb.to]?.lower === 'with'

/** "rejected this in a video posted on Monday and blamed": the video blames nobody. */
export const describesDocument = (parsed: Parsed, verb: VerbGroup): boolean => {
  if (verb.to - verb.from > 1 || !DOCUMENT_VERBS.test(verb.lemma)) return false
  const document = phraseEndingAt(parsed, verb.from)
  return (
    document !== null &&
    parsed.words[document.from - 1]?.kind === 'PREPOSITION' &&
    /^(?:video|statement|letter|message|note|leaflet|communiqu[eé]|recording|post|text|fax|report|article)$/.test(
      parsed.words[document.head]?.lower ?? ''
    )
  )
}
const DOCUMENT_VERBS =
  /^(?:post|publish|release|issue|send|circulate|carry|broadcast|address|sign|date|air|upload|share|fax|email|distribute|deliver|leave|read)$/

/** "held up a bus near X, in the north, on Sunday, ordered": what stands between the commas tells where or when. */
export const isAfterPlace = (parsed: Parsed, comma: number): boolean => {
  const open = parsed.words.findLastIndex((w, j) => j < comma && w.lower === ',')
  return open < 0 || parsed.words[open + 1]?.kind === 'PREPOSITION'
}

/** "met and on 3 May, issued": when or where stands between the conjunction and the comma at word `i`. */
export function isAfterAdverbial(parsed: Parsed, comma: number): boolean {
  const joint = parsed.words.findLastIndex((w, i) => i < comma && w.kind === 'CONJUNCTION')
  if (joint < 0 || comma - joint > 9) return false
  if (!/^(?:PREPOSITION|ADVERB)$/.test(parsed.words[joint + 1]?.kind ?? '')) return false
  return parsed.words.slice(joint + 1, comma).every((w) => w.kind !== 'VERB' && w.lower !== ',')
}
