import { phraseEndingAt } from './edges.ts'
import type { Parsed } from './parse.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbs.ts'

/** "stopped a bus carrying pilgrims and shot two": the bus shot nobody. */
export function describesObject(parsed: Parsed, verb: VerbGroup): boolean {
  const isActive = parsed.words[verb.verb]?.form === 'ING'
  if (verb.to - verb.from > 1 || !(isActive || isCarrying(parsed, verb))) return false
  const object = phraseEndingAt(parsed, verb.from)
  if (object === null) return false
  // "lay in wait for a jeep carrying wages".
  const isTied = /^(?:for|on|at|with|to)$/.test(parsed.words[object.from - 1]?.lower ?? '')
  const start = isTied ? object.from - 1 : object.from
  return parsed.verbs.some(
    (v) => (v.to === start || (isTied && v.to >= start - 2 && v.to <= start)) && !v.isParticiple
  )
}

/** "halted a lorry loaded with arms and held three": so is what it was loaded with. */
const isCarrying = ({ words }: Parsed, verb: VerbGroup): boolean =>
  /^(?:load|pack|fill|rig|cram|laden|equip)$/.test(verb.lemma) && words[verb.to]?.lower === 'with'

/** "appeared in court in X charged with murder": not the court. */
export const isInCourt = (
  { words }: Parsed,
  { from, to, lemma }: VerbGroup,
  { head }: Phrase
): boolean =>
  /^(?:charge|accuse)$/.test(lemma) &&
  to - from === 1 &&
  /^(?:court|dock)$/.test(words[head]?.lower ?? '')

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

const OPENS_ASIDE = /^(?:where|when|which|whose)$/
/** "aimed at the port, where planes were unloading, and hit two": what stands between the commas is gone past. */
export function beforeAsideClause({ words }: Parsed, joint: number): number {
  if (words[joint]?.kind !== 'CONJUNCTION' || words[joint - 1]?.lower !== ',') return joint
  const open = words.findLastIndex((w, i) => i < joint - 1 && w.lower === ',')
  return open >= 0 && OPENS_ASIDE.test(words[open + 1]?.lower ?? '') ? open : joint
}

const CLOSING = /^(?:["”]|'')$/
const OPENING = /^(?:["“]|``)$/
const MOST_QUOTED = 8
/** "'armed gangs' had shelled it": the mark that closes a few words stands between a subject and its verb. */
export function beforeQuotation(parsed: Parsed, i: number): number {
  if (opensAt(parsed, i)) return i - 1
  if (!CLOSING.test(parsed.words[i]?.lower ?? '')) return i
  for (let at = i - 1; at >= 0 && i - at <= MOST_QUOTED; at--) {
    const word = parsed.words[at]
    if (!word || word.kind === 'VERB') return i
    if (OPENING.test(word.lower)) return i - 1
  }
  return i
}

/** Words back among which marks are counted: a sentence may be as long as a text. */
const MOST_BACK = 60
/** "that he 'had no hand in it'": a mark right before the verb that opens the words quoted. */
function opensAt({ words }: Parsed, i: number): boolean {
  const mark = words[i]?.lower
  if (mark !== '"') return mark === '“'
  return words.slice(Math.max(0, i - MOST_BACK), i).filter((w) => w.lower === '"').length % 2 === 0
}

/** "the Front (FX) attacked": the acronym in brackets stands between a subject and its verb. */
export function beforeBracket(parsed: Parsed, i: number): number {
  if (parsed.words[i]?.lower !== ')') return i
  const open = parsed.words.findLastIndex((w, j) => j < i && w.lower === '(')
  return open > 0 && i - open < 6 ? open - 1 : i
}
