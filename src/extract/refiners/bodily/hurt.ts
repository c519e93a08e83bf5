import { clauseEnd, objectsOf, subjectOf } from '../../chunks/clauses.ts'
import { subjectBefore } from '../../chunks/copulas.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { antecedent } from '../../chunks/relatives.ts'
import type { WordKind } from '../../chunks/words.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import { singular } from '../../lexicon/nouns.ts'
import { remember } from '../../remember.ts'
import { readLexicon } from '../../lexicon/readLexicon.ts'

const lexicon =
  readLexicon<Record<'parts' | 'injuries' | 'broken' | 'harmed' | 'unhurt', string>>(
    './bodily.json'
  )
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const PARTS = setOf(lexicon.parts)
const INJURIES = setOf(lexicon.injuries)
const BROKEN = setOf(lexicon.broken)
const HARMED = setOf(lexicon.harmed)
export const UNHURT = setOf(lexicon.unhurt)

/** Who is told to be harmed, with the words that tell it; `owner`: a part of whose body a phrase names. */
export type Hurt = Readonly<{ phrase: Phrase; isOwner: boolean; from: number; to: number }>

/** Somebody's harm told by the body: "lost a foot", "had her wrist broken", "survived with burns", "whose hand was torn". */
export function hurtIn(parsed: Parsed): readonly Hurt[] {
  if (!parsed.words.some((w) => OPEN.has(w.kind) && isSign(w.lower))) return []
  return [...parsed.verbs.flatMap((verb) => byVerb(parsed, verb)), ...brokenOn(parsed)]
}
const OPEN: ReadonlySet<WordKind> = new Set(['NOUN', 'VERB', 'ADJECTIVE'])
const isSign = remember((lower: string): boolean => {
  const noun = singular(lower)
  return (
    PARTS.has(noun) ||
    INJURIES.has(noun) ||
    lower === 'hurt' ||
    lower === 'dead' ||
    HARMED_FORMS.test(lower)
  )
})
const HARMED_FORMS =
  /^(?:blinded|crippled|maimed|scarred|disfigured|scalded|concussed|disabled|burned|burnt|hospitali[sz]ed|lacerated|bruised)$/

function byVerb(parsed: Parsed, verb: VerbGroup): readonly Hurt[] {
  if (verb.isNegated || verb.modal !== null) return []
  const told = (phrase: Phrase | null, to: number, isOwner = false): readonly Hurt[] =>
    phrase
      ? [{ phrase, isOwner, from: Math.min(phrase.from, verb.from), to: Math.max(phrase.to, to) }]
      : []
  const subject = subjectOf(parsed, verb)
  if (verb.isPassive) {
    if (HARMED.has(verb.lemma)) return told(subject, verb.to)
    if (FOUND.test(verb.lemma) && parsed.words[verb.to]?.lower === 'dead')
      return told(subject, verb.to + 1)
    if (subject && BROKEN.has(verb.lemma) && isOf(parsed, PARTS, subject))
      return ownerOf(parsed, subject, verb)
    if (TREATED.test(verb.lemma))
      return told(subject, injuryBehind(parsed, verb.to) ?? -1).filter(ends)
    return []
  }
  if (SUFFER.test(verb.lemma)) {
    const object = objectsOf(parsed, verb).find((p) => isOf(parsed, INJURIES, p))
    return object ? told(subject, object.to) : []
  }
  if (LOSE.test(verb.lemma)) {
    const object = objectsOf(parsed, verb).find((p) => isOf(parsed, PARTS, p) && isOwn(parsed, p))
    return object ? told(subject, object.to) : []
  }
  if (SURVIVE.test(verb.lemma))
    return told(subject, injuryBehind(parsed, verb.to) ?? -1).filter(ends)
  if (verb.lemma === 'leave') {
    const whom = objectsOf(parsed, verb).at(-1)
    return whom ? told(whom, injuryBehind(parsed, whom.to) ?? -1).filter(ends) : []
  }
  return []
}
const FOUND = /^(?:find|leave|pronounce|declare|confirm)$/
const ends = ({ to, phrase }: Hurt): boolean => to > phrase.to
const TREATED = /^(?:treat|admit|leave|hospitali[sz]e|take|rush|fly|bring)$/
const SUFFER = /^(?:suffer|sustain|receive|incur)$/
const LOSE = /^(?:lose|break|fracture|injure|hurt)$/
const SURVIVE = /^(?:survive|escape|emerge)$/

const isOf = (parsed: Parsed, words: ReadonlySet<string>, { head }: Phrase): boolean =>
  words.has(singular(parsed.words[head]?.lower ?? ''))
/** "lost his left foot", "lost an eye", "lost both legs"; "lost face", "lost head and heart" tell nothing. */
const isOwn = (parsed: Parsed, { from }: Phrase): boolean =>
  /^(?:his|her|their|its|an?|one|both|two|part|several)$/.test(parsed.words[from]?.lower ?? '')

/** Where "with burns to the face" ends; null where no injury is brought by "with" or "for". */
function injuryBehind(parsed: Parsed, from: number): number | null {
  const end = Math.min(clauseEnd(parsed, from), from + REACH)
  for (let i = from; i < end; i++) {
    if (!/^(?:with|for)$/.test(parsed.words[i]?.lower ?? '')) continue
    const phrase = parsed.phrases.find((p) => p.from >= i + 1 && p.from <= i + 2)
    if (phrase && isOf(parsed, INJURIES, phrase)) return phrase.to
  }
  return null
}
const REACH = 9

/** "whose hand was torn", "her wrist was broken", "the guard's skull was crushed". */
function ownerOf(parsed: Parsed, part: Phrase, verb: VerbGroup): readonly Hurt[] {
  const first = parsed.words[part.from]?.lower ?? ''
  if (first === 'whose') {
    const phrase = antecedent(parsed, part.from)
    return phrase ? [{ phrase, isOwner: false, from: part.from, to: verb.to }] : []
  }
  return part.possessor !== null || /^(?:his|her)$/.test(first)
    ? [{ phrase: part, isOwner: true, from: part.from, to: verb.to }]
    : []
}

/** "had her wrist broken by a truncheon". */
function brokenOn(parsed: Parsed): readonly Hurt[] {
  return parsed.words.flatMap((word, i): readonly Hurt[] => {
    if (!/^(?:had|has|have)$/.test(word.lower)) return []
    const part = parsed.phrases.find((p) => p.from === i + 1)
    const verb = part && parsed.verbs.find((v) => v.from === part.to)
    if (!part || !verb || !BROKEN.has(verb.lemma) || !isOf(parsed, PARTS, part)) return []
    const phrase = subjectBefore(parsed, i, i + 1)
    return phrase ? [{ phrase, isOwner: false, from: phrase.from, to: verb.to }] : []
  })
}
