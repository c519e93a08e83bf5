import type { Claim } from '../../../model.ts'
import { phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft } from '../../draft.ts'
import { entityAt } from '../claims.ts'

export type Voice = Partial<Pick<Claim, 'polarity' | 'epistemic' | 'claimants'>>

const ACCUSES = /^(?:accuse|suspect|convict)$/
const DENIES = /^(?:deny|dispute)$/
/** Verbs after which an infinitive tells what is so. */
const TELLS = /^(?:continue|go|say|know|believe|think|report|remain|help)$/
const DENIED: Voice = { polarity: 'NEGATED', epistemic: 'FALSE_CERTAIN' }

/**
 * In whose voice a verb tells: plainly, not ("does not belong"), as a charge ("accuses X of arming") or
 * as a denial ("denies arming"); null where it tells of what is only meant ("hopes to join").
 */
export function voiceOf(draft: Draft, parsed: Parsed, verb: VerbGroup): Voice | null {
  const before = parsed.verbs.findLast((v) => v.to <= verb.from)
  if (verb.isInfinitive) return before && TELLS.test(before.lemma) && !before.isNegated ? {} : null
  const isNear = before !== undefined && verb.from - before.to < NEAR
  if (verb.isParticiple && before && isNear) {
    const cue = accuserOf(parsed, verb, before)
    if (cue) {
      // "is accused of arming X": nobody is told of who says so.
      if (before.isPassive) return null
      const by = subjectOf(parsed, before)
      const accuser = by && entityAt(draft, parsed, by)
      return accuser ? { claimants: [claimant(draft, parsed, accuser, before)] } : null
    }
    if (DENIES.test(before.lemma) && before.to >= verb.from - 1 && !before.isNegated) {
      const by = subjectOf(parsed, before)
      const denier = by && entityAt(draft, parsed, by)
      return denier ? { ...DENIED, claimants: [claimant(draft, parsed, denier, before)] } : DENIED
    }
    if (MEANT.test(before.lemma) && before.to >= verb.from - 1) return null
  }
  return verb.isNegated ? DENIED : {}
}
const NEAR = 12
/** "considered joining", "stopped arming". */
const MEANT =
  /^(?:consider|stop|cease|avoid|suggest|propose|plan|discuss|oppose|risk|contemplate|favour|favor|rule|quit|refuse|admit)$/

/** Whether the verb is the deed of a charge: "accuse X of arming and commanding Y". */
function accuserOf(parsed: Parsed, verb: VerbGroup, before: VerbGroup): boolean {
  if (!ACCUSES.test(before.lemma)) return false
  const accused = before.isPassive ? null : phraseAfter(parsed, before.to)
  const of = parsed.words.findIndex((w, i) => i >= before.to && i < verb.from && w.lower === 'of')
  return of >= 0 && (before.isPassive || accused !== null)
}

/** Who tells it, by a verb. */
export const claimant = (
  draft: Draft,
  parsed: Parsed,
  entity: string,
  verb: VerbGroup
): Claim['claimants'][number] => {
  const start = parsed.words[verb.verb]?.start ?? 0
  const end = parsed.words[verb.verb]?.end ?? start
  return { entity, cue: draft.view.article.text.slice(start, end), start, end }
}

/** Who does it: the verb's subject, or the name that a comma parts from "speaking for X". */
export function doerOf(parsed: Parsed, verb: VerbGroup): Phrase | null {
  const subject = subjectOf(parsed, verb)
  if (subject) return subject
  // "denies arming": who denies it.
  const chained = verb.isParticiple ? parsed.verbs.find((v) => v.to === verb.from) : undefined
  if (chained) return subjectOf(parsed, chained)
  if (parsed.words[verb.from - 1]?.lower !== ',') return null
  return parsed.phrases.find((p) => p.to === verb.from - 1 && !p.isPronoun) ?? null
}

/** "is not a member", "was never part": whether the copula before a phrase is negated. */
export const isDeniedBefore = (parsed: Parsed, phrase: Phrase): boolean => {
  let at = phrase.from - 1
  while (/^(?:ADVERB|AUXILIARY|NEGATION)$/.test(parsed.words[at]?.kind ?? '')) {
    if (parsed.words[at]?.kind === 'NEGATION') return true
    at--
  }
  return false
}
