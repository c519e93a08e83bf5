import { isReadily, phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft } from '../../draft.ts'
import { entityAt } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { withEarlier } from '../roles/lists.ts'
import { speakerKeys, speechAround } from '../speakers.ts'
import { authorOf, isDocument } from './authors.ts'
import type { Match } from './fillSlot.ts'
import { agentAt, pastCircumstance } from './pastWords.ts'
import { voiceOf } from './spokenFor.ts'
import { actorAt, isEventPhrase } from './whoAndWhat.ts'

/** Who speaks: the subject of the active, the agent of the passive; whoever issues a statement speaks in it. */
export function speakerOf(parsed: Parsed, verb: VerbGroup, match: Match): Phrase | null {
  if (match.isPassive && verb.isPassive)
    return agentAt(parsed, verb.to, match.end, pastCircumstance(parsed, verb.to))
  const caller = calling(parsed, verb)
  return issuerOf(parsed, subjectOf(parsed, caller ?? verb), verb)
}

/** "X issued a statement denying": who issues it denies. */
function issuerOf(parsed: Parsed, subject: Phrase | null, verb: VerbGroup): Phrase | null {
  if (!subject || !isDocument(parsed, subject)) return subject
  const issued = parsed.verbs.findLast((v) => v.to <= subject.from && v.to < verb.from)
  return issued && !issued.isPassive && !issued.isNegated ? subjectOf(parsed, issued) : subject
}

const CALL = /^(?:call|ring|phone|telephone|contact|write|email|fax|use|issue|send|release|post)$/
/** "rang a newspaper to claim": the verb whose subject says it. */
function calling(parsed: Parsed, verb: VerbGroup): VerbGroup | null {
  if (!verb.isInfinitive) return null
  const before = parsed.verbs.findLast((v) => v.to <= verb.from)
  const isCalling =
    before !== undefined &&
    CALL.test(before.lemma) &&
    !before.isNegated &&
    before.modal === null &&
    verb.from - before.to < 9
  return isCalling ? before : null
}

/** "wanted to deny it": it is not told that he did. */
export const isOnlyMeant = (parsed: Parsed, verb: VerbGroup): boolean =>
  verb.isInfinitive && !isReadily(parsed, verb) && calling(parsed, verb) === null

/** Phrases that share the subject's place: those joined by "and", both behind "neither". */
export function subjectsOf(parsed: Parsed, verb: VerbGroup): readonly Phrase[] {
  const neither = parsed.words.findLastIndex((w, i) => i < verb.from && w.lower === 'neither')
  const between = neither < 0 ? [] : parsed.words.slice(neither, verb.from)
  if (between.some((w) => w.lower === 'nor') && between.every((w) => w.kind !== 'VERB'))
    return parsed.phrases.filter((p) => p.from >= neither && p.to <= verb.from)
  const subject = subjectOf(parsed, verb)
  return subject ? withEarlier(parsed, subject) : []
}

/** Whoever a phrase stands for, a statement for its author, of any type; what happened says nothing. */
export function somebodyAt(draft: Draft, parsed: Parsed, phrase: Phrase | null): string | null {
  if (!phrase || isEventPhrase(draft, parsed, phrase)) return null
  const author = authorOf(draft, parsed, phrase)
  return author ?? entityOf(draft, entityAt(draft, parsed, phrase))?.key ?? null
}

/** An actor, the author of a statement that speaks, or whoever says "we". */
export const speakingActor = (
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase | null
): string | null =>
  phrase
    ? (actorAt(draft, parsed, phrase) ??
      authorOf(draft, parsed, phrase) ??
      firstPerson(draft, parsed, phrase))
    : null
function firstPerson(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  const word = parsed.words[phrase.head]
  if (!word || !/^(?:we|i)$/.test(word.lower)) return null
  const speech = speechAround(draft, parsed, word.start, word.end)
  const speaker = speech ? (speakerKeys(draft, speech)[0] ?? null) : null
  return speaker && (voiceOf(draft, speaker) ?? speaker)
}

/** "claimed responsibility on behalf of X", "in the name of X": for whom it is said. */
export function inWhoseName(draft: Draft, parsed: Parsed, from: number): string | null {
  const at = parsed.words.findIndex(
    (w, i) => i >= from && i < from + 12 && /^(?:behalf|name)$/.test(w.lower)
  )
  const isBefore = /^(?:on|in)$/.test(
    parsed.words[at - 1]?.lower === 'the'
      ? (parsed.words[at - 2]?.lower ?? '')
      : (parsed.words[at - 1]?.lower ?? '')
  )
  if (at < 0 || !isBefore || parsed.words[at + 1]?.lower !== 'of') return null
  return actorAt(draft, parsed, phraseAfter(parsed, at + 2))
}

/** Word of "no", "nobody" or "none" that stands for the subject of a verb; -1 for none. */
export function nobodyBefore(parsed: Parsed, verb: VerbGroup): number {
  for (let at = verb.from - 1; at >= 0 && verb.from - at < 12; at--) {
    const word = parsed.words[at]
    if (!word || /^(?:VERB|CONJUNCTION|AUXILIARY|MODAL)$/.test(word.kind)) return -1
    if (/^[.;:]$/.test(word.lower)) return -1
    if (!/^(?:no|nobody|none|no-one|neither)$/.test(word.lower)) continue
    const isInside = /^(?:PREPOSITION|VERB|AUXILIARY|DET)$/.test(parsed.words[at - 1]?.kind ?? '')
    return isInside ? -1 : at
  }
  return -1
}

/** "denied that he had ordered it": no claim. */
export const isUnderDenial = (parsed: Parsed, verb: VerbGroup): boolean => {
  const before = parsed.verbs.findLast((v) => v.to <= verb.from && v.to > verb.from - 5)
  return before !== undefined && !before.isNegated && /^(?:deny|refute|dispute)$/.test(before.lemma)
}
