import { fullEnd, phraseAfter } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

const SKIPPED = /^(?:ADVERB|ADJECTIVE)$/
const FILLER =
  /^(?:the|a|an|any|all|some|full|sole|direct|joint|its|their|his|her|own|this|that|these|those|double|two|such|whole|entire|in|way|both|["“”'‘])$/
/** Words skipped before one that a frame names. */
const MOST_SKIPPED = 3

/** The word behind one of those that a frame names, adverbs and the like skipped; -1 for none. */
export function wordEnd(parsed: Parsed, from: number, words: ReadonlySet<string>): number {
  for (let at = from; at <= from + MOST_SKIPPED; at++) {
    const word = parsed.words[at]
    if (!word) return -1
    if (words.has(word.lower)) return at + 1
    if (word.lower === 'too' || (!SKIPPED.test(word.kind) && !FILLER.test(word.lower))) return -1
  }
  return -1
}

/** The phrase behind the "by" of a passive. */
export function agentAt(parsed: Parsed, ...places: readonly number[]): Phrase | null {
  const at = places.find((i) => parsed.words[i]?.lower === 'by')
  return at === undefined ? null : phraseAfter(parsed, at + 1)
}
export function pastAgent(parsed: Parsed, from: number): number {
  const agent = agentAt(parsed, from)
  return agent ? pastAside(parsed, fullEnd(parsed, agent)) : from
}

/** Past a closing mark, brackets and what stands between two commas. */
export function pastAside(parsed: Parsed, from: number): number {
  const word = parsed.words[from]?.lower ?? ''
  if (/^["”'’]$/.test(word)) return pastAside(parsed, from + 1)
  const close = word === '(' ? ')' : word === ',' ? ',' : ''
  if (!close) return from
  const end = parsed.words.findIndex((w, i) => i > from && i < from + 14 && w.lower === close)
  return end < 0 || parsed.words.slice(from, end).some((w) => /^[.;:]$/.test(w.lower))
    ? from
    : end + 1
}

const TIE = /^(?:on|in|at|by|via|through|during|over|to|from|with|before|after)$/
/** Where, when and by what means something is said. */
const CIRCUMSTANCE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|night|morning|afternoon|evening|week|month|year|statements?|letters?|calls?|messages?|videos?|recordings?|faxe?s?|communiqu[eé]s?|notes?|interviews?|broadcasts?|websites?|channels?|pages?|e-?mails?|telephone|phone|radio|television|twitter|telegram|facebook|court|trial|reporters?|journalists?|newspapers?|police|news|agenc(?:y|ies)|conference|hearing|leaflets?|posts?|judges?|investigators?)$/
const MOST_CIRCUMSTANCES = 3

/** Past "on Wednesday", "in a statement to a newspaper", "last night" that stand inside a frame. */
export function pastCircumstance(parsed: Parsed, from: number): number {
  let at = from
  for (let steps = 0; steps < MOST_CIRCUMSTANCES; steps++) {
    const next = pastOne(parsed, at)
    if (next === at) break
    at = next
  }
  return at
}
function pastOne(parsed: Parsed, from: number): number {
  const word = parsed.words[from]
  if (!word) return from
  if (/^(?:yesterday|today|tonight)$/.test(word.lower)) return from + 1
  const isTied = TIE.test(word.lower)
  const isTime = /^(?:last|this|early|late)$/.test(word.lower)
  if (!isTied && !isTime && word.kind !== 'NAME' && word.kind !== 'NOUN') return from
  const phrase = phraseAfter(parsed, isTied ? from + 1 : from)
  const head = phrase && parsed.words[phrase.head]
  if (!phrase || !head || !CIRCUMSTANCE.test(head.lower)) return from
  if (!isTied && !/day$|night|morning|afternoon|evening|week|month|year/.test(head.lower))
    return from
  return fullEnd(parsed, phrase)
}

const WHERE = /^(?:in|at|on|near|outside|inside|around|against|of)$/
/** "the blast at the mosque in Quetta": past one phrase that says where or against whom a deed was. */
export function pastWhere(parsed: Parsed, from: number): number {
  const phrase = WHERE.test(parsed.words[from]?.lower ?? '') ? phraseAfter(parsed, from + 1) : null
  return phrase ? fullEnd(parsed, phrase) : from
}
