import type { Word } from '../figures/words.ts'
import { placeIndex } from '../lexicon/loadPlaces.ts'
import { lowerAt } from '../figures/words.ts'
import type { Utterance } from './utterance.ts'

/** Editors' marks and headings that stand where a speaker could. */
const NO_SPEAKER =
  /^(?:text|report|excerpts?|passage|begin|end|words?|sentence|video|recording|place|article|editorial|communique|speech|interview|commentary|unidentified|as|received|monitored|correction|note|update|updated|breaking|watch|read|more|photo|photos|caption|image|source|sources|related|analysis|opinion|live|exclusive|warning|subject|by|from|date|time|location|tags|topics|question|answer|q|a|here|first|second|third|finally|example|that|this|following|and|but|also|however|attention)$/
const MOST_WORDS = 4

/** "WALLACE: …", "[GARCIA] …", "Pat Doe: …" in a headline: whose words follow. */
export function transcriptUtterances(
  words: readonly Word[],
  isHeadline: boolean
): readonly Utterance[] {
  const start = /^["“]$/.test(lowerAt(words, 0)) ? 1 : 0
  const bracket = lowerAt(words, start) === '['
  const from = bracket ? start + 1 : start
  const to = nameEnd(words, from)
  if (to === from || lowerAt(words, to) !== (bracket ? ']' : ':')) return []
  const names = words.slice(from, to)
  if (names.some((word) => NO_SPEAKER.test(word.lower))) return []
  // "KATHMANDU: Rebels besieged": where it was sent from.
  if (!bracket && placeIndex().has(names.map((word) => word.lower).join(' '))) return []
  const capitals = names.every(
    (word) => word.text.length > 1 && word.text === word.text.toUpperCase()
  )
  const mixed = words.slice(to).some((word) => /\p{Ll}/u.test(word.text))
  if (!(bracket ? capitals : isHeadline || (capitals && mixed))) return []
  if (words.length - to < 3) return []
  return [
    {
      source: { from, to },
      cue: { from: to, to: to + 1 },
      stance: 'SAY',
      negated: false,
      hedged: false,
      side: 'AFTER',
      contentFrom: to + 1
    }
  ]
}

function nameEnd(words: readonly Word[], from: number): number {
  let at = from
  while (at - from < MOST_WORDS && /^\p{Lu}/u.test(words[at]?.text ?? '')) at++
  return at
}
