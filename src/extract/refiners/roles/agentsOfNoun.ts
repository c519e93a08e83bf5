import { prepositional } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

const BY = new Set(['by'])
/** "an attack by X", "perpetrated by X"; "claimed by X" says something else. */
const DONE = /^(?:carry|perpetrate|commit|stage|launch|conduct|execute|mount|stag|make)$/
/** "the investigations of the attack carried out by the police". */
const INQUIRY =
  /^(?:investigations?|inquir(?:y|ies)|probes?|search(?:es)?|stud(?:y|ies)|autops(?:y|ies))$/
const TRIED = /^(?:acquit|convict|accuse|charge|clear|absolve|suspect|indict|try)$/
export function agentsOfNoun(parsed: Parsed, phrase: Phrase, end: number): readonly Phrase[] {
  const at = parsed.words.findIndex((w, i) => i >= phrase.to && i < end && w.lower === 'by')
  if (at < 0) return []
  // "an attack on Sunday, a report by the network said": by whom the other thing is.
  const other = parsed.phrases.find((p) => p.to === at && p.index !== phrase.index)
  if (other && parsed.words[other.from - 1]?.lower === ',') return []
  const verb = parsed.verbs.findLast((v) => v.to <= at && v.to >= at - 1 && v.from >= phrase.to)
  if (verb && !DONE.test(verb.lemma)) return []
  // "was acquitted of murder by a court".
  const charged = parsed.verbs.findLast((v) => v.to <= phrase.from)
  if (charged && phrase.from - charged.to < 3 && TRIED.test(charged.lemma)) return []
  const done = verb && parsed.phrases.find((p) => p.to === verb.from)
  if (done && INQUIRY.test(parsed.words[done.head]?.lower ?? '')) return []
  const hedge = parsed.verbs.some(
    (v) =>
      v.from >= phrase.to &&
      v.to <= at &&
      /^(?:believe|suspect|think|blame|accuse|allege|presume|attribute|say|report|claim)$/.test(
        v.lemma
      )
  )
  if (hedge) return []
  return prepositional(parsed, BY, at, at + 1)
}
