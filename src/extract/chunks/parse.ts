import type { Span } from '../../model.ts'
import type { NameFinding } from '../findings.ts'
import type { Sentence, View } from '../view.ts'
import { findPhrases } from './phrases.ts'
import type { Phrase } from './phrases.ts'
import { findVerbs } from './verbs.ts'
import type { VerbGroup } from './verbs.ts'
import { tagWords } from './words.ts'
import type { Word } from './words.ts'

/** A name with the words it covers. */
export type PlacedName = Readonly<{ from: number; to: number; finding: NameFinding }>

/** A sentence with its words tagged and its noun phrases and verb groups found. */
export type Parsed = Readonly<{
  sentence: Sentence
  words: readonly Word[]
  names: readonly PlacedName[]
  phrases: readonly Phrase[]
  verbs: readonly VerbGroup[]
}>

/** Tags and chunks every sentence; all names of the view are given, in text order. */
export function parseView(view: View, names: readonly NameFinding[]): readonly Parsed[] {
  const bySentence = new Map<number, NameFinding[]>()
  for (const name of names) {
    const list = bySentence.get(name.sentence)
    if (list) list.push(name)
    else bySentence.set(name.sentence, [name])
  }
  return view.sentences.map((sentence) => parse(sentence, bySentence.get(sentence.index) ?? []))
}

function parse(sentence: Sentence, names: readonly NameFinding[]): Parsed {
  const placed = names.flatMap((finding): PlacedName[] => {
    const from = sentence.tokens.findIndex((token) => token.end > finding.start)
    let to = from
    while (to >= 0 && (sentence.tokens[to]?.start ?? Infinity) < finding.end) to++
    return from < 0 ? [] : [{ from, to, finding }]
  })
  const inside = new Set<number>()
  for (const { from, to } of placed) for (let i = from; i < to; i++) inside.add(i)
  const words = tagWords(sentence, inside)
  return {
    sentence,
    words,
    names: placed,
    phrases: findPhrases(words, placed),
    verbs: findVerbs(words)
  }
}

/** The words `from` to `to` (exclusive) as a span of the article. */
export function spanOf(view: View, parsed: Parsed, from: number, to: number): Span {
  const start = parsed.words[from]?.start ?? parsed.sentence.start
  const end = parsed.words[to - 1]?.end ?? start
  return { start, end, exact: view.article.text.slice(start, end) }
}

/** The first word whose end lies past an offset, or the number of words. */
export function wordAt(parsed: Parsed, offset: number): number {
  const index = parsed.words.findIndex((word) => word.end > offset)
  return index < 0 ? parsed.words.length : index
}
