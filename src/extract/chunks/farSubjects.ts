import { isStop, phraseEndingAt, phraseStartingAt, verbEndingAt } from './edges.ts'
import type { Parsed } from './parse.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbs.ts'

/** "claimed on Friday in a letter to have": what hangs on prepositions before an infinitive, up to its verb or object. */
export function overAdverbials(
  parsed: Parsed,
  last: Phrase
): Readonly<{ phrase: Phrase; verb: VerbGroup | null }> {
  let phrase = last
  for (let steps = 0; steps < 4; steps++) {
    const tie = parsed.words[phrase.from - 1]
    if (tie?.kind !== 'PREPOSITION') break
    const verb = verbEndingAt(parsed, phrase.from - 1)
    if (verb && CONTROL.test(verb.lemma)) return { phrase, verb }
    const outer = phraseEndingAt(parsed, phrase.from - 1)
    if (!outer) break
    phrase = outer
  }
  return { phrase, verb: null }
}
/** Verbs whose own subject does what their infinitive tells. */
const CONTROL =
  /^(?:claim|admit|confess|boast|profess|pretend|purport|vow|threaten|promise|pledge|swear|offer|agree|plan|plot|try|attempt|seek|manage|fail|refuse|decline|decide|hope|want|intend|prepare|begin|start|continue|go|return|come|live|appear|seem)$/

/** "the rebels themselves": who is meant stands before. */
export const beforeReflexive = (parsed: Parsed, phrase: Phrase | null): Phrase | null =>
  phrase && /sel(?:f|ves)$/.test(parsed.words[phrase.head]?.lower ?? '')
    ? phraseEndingAt(parsed, phrase.from)
    : phrase

/** "it was a militia raised by the army that did it": what "it was" brings, past what describes it. */
export function ofCleft(parsed: Parsed, end: number): Phrase | null {
  const it = parsed.words.findLastIndex(
    (w, i) =>
      i < end - 1 && w.lower === 'it' && /^(?:was|is|were)$/.test(parsed.words[i + 1]?.lower ?? '')
  )
  if (it < 0 || end - it > MOST_IN_CLEFT) return null
  for (let i = it; i < end; i++)
    if (isStop(parsed, i) || parsed.words[i]?.kind === 'RELATIVE') return null
  const phrase = phraseStartingAt(parsed, it + 2)
  if (!phrase) return null
  const next = parsed.words[phrase.to]
  const isDescribed = next?.kind === 'VERB' || next?.kind === 'PRONOUN' || next?.lower === 'from'
  return phrase.to === end || isDescribed ? phrase : null
}
const MOST_IN_CLEFT = 14

/** "a militia raised by the landlords had": whom the participle before "by" describes. */
export function doneByOthers(parsed: Parsed, agent: Phrase): Phrase | null {
  if (parsed.words[agent.from - 1]?.lower !== 'by') return null
  const verb = verbEndingAt(parsed, agent.from - 1)
  return verb && verb.to - verb.from === 1 ? phraseEndingAt(parsed, verb.from) : null
}

const BELIEF = /^(?:believe|think|suspect|presume|say|know|allege|report|identify|describe|claim)$/
/** "gunmen believed to be members of X attacked": whom the belief is about. */
export function believedToBe(parsed: Parsed, phrase: Phrase): Phrase | null {
  let at = phrase.from
  while (
    phrase.from - at < 4 &&
    /^(?:to|be|being|have|been|of|as|belong|belonging|come|from)$/.test(
      parsed.words[at - 1]?.lower ?? ''
    )
  )
    at--
  const verb = at < phrase.from ? verbEndingAt(parsed, at) : null
  return verb && verb.to - verb.from === 1 && BELIEF.test(verb.lemma)
    ? phraseEndingAt(parsed, verb.from)
    : null
}
