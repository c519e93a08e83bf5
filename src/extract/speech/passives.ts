import { DETERMINER, MARK } from '../figures/grammar.ts'
import { lowerAt, type Word } from '../figures/words.ts'
import { PASSIVES } from './cueLexicon.ts'
import type { Cue } from './cues.ts'
import { phraseAfter, phraseBefore, type Phrase } from './phrases.ts'
import { behind } from './sides.ts'
import { antecedentOf, isSpeaker, subjectOf } from './subjects.ts'
import type { Utterance } from './utterance.ts'

/** "the ministry was quoted as saying": the one who is quoted speaks. */
function quotedSpeaker(words: readonly Word[], cue: Cue, subject: Phrase | null): Utterance | null {
  if (!/^(?:quote|cite)$/.test(cue.entry.lemma) || !subject || !isSpeaker(words, subject))
    return null
  for (let at = cue.to; at < cue.to + 9; at++) {
    if (lowerAt(words, at) !== 'saying' || lowerAt(words, at - 1) !== 'as') continue
    const isTold = MARK.has(lowerAt(words, at + 1)) || at + 1 >= words.length
    return {
      source: subject,
      cue: { from: cue.from, to: cue.to },
      stance: 'SAY',
      negated: cue.negated,
      hedged: cue.hedged,
      side: isTold && lowerAt(words, at + 1) !== ':' ? 'BEFORE' : 'AFTER',
      contentFrom: lowerAt(words, at + 1) === 'that' ? at + 2 : at + 1
    }
  }
  return null
}

/** "a suspect believed to have", "claimed by the group": no subject of its own does it. */
export function isReducedPassive(words: readonly Word[], cue: Cue): boolean {
  if (!cue.bare || !/^(?:PAST|PARTICIPLE)$/.test(cue.entry.form)) return false
  const next = lowerAt(words, cue.to)
  // "a doctor, quoted by the daily, said": the doctor says it.
  if (next === 'by' && /^(?:quote|cite)$/.test(cue.entry.lemma)) return false
  if (next === 'by')
    return !/^(?:telephone|phone|e|email|text|radio|satellite|letter|message|video|fax|telex|telegram|cable|wire|post|mail|sms|whatsapp|telegraph|loudspeaker|courier|videolink|megaphone|way|now|then)$/.test(
      lowerAt(words, cue.to + 1)
    )
  // "a crowd estimated at 15,000": it estimates nothing.
  if (next === 'at' && cue.entry.lemma === 'estimate') return true
  // "an explosion blamed on a gas leak": nobody says it.
  if (next === 'on' && cue.entry.lemma === 'blame') return true
  if (next === 'to' && /^(?:attribute|ascribe|credit|impute)$/.test(cue.entry.lemma)) return true
  return (
    next === 'to' &&
    /^(?:believe|know|think|say|report|allege|suspect|consider|fear|understand|estimate|presume|suppose)$/.test(
      cue.entry.lemma
    )
  )
}

/** "it is believed that", "was confirmed by the ministry": the agent speaks, or nobody. */
export function passiveUtterance(words: readonly Word[], cue: Cue): Utterance | null {
  // ", a charge denied by the army": what was charged are not the words of who denies it.
  if (cue.entry.stance === 'DENY' && cue.bare) return null
  if (!PASSIVES.has(cue.entry.lemma)) return null
  let agent: Phrase | null = null
  for (let at = cue.to; at < cue.to + 4; at++)
    if (lowerAt(words, at) === 'by') {
      agent = phraseAfter(words, at + 1)
      break
    } else if (MARK.has(lowerAt(words, at)) || DETERMINER.has(lowerAt(words, at))) break
  if (agent && !isSpeaker(words, agent)) agent = null
  const before = phraseBefore(words, cue.from)
  const subject =
    (before && (antecedentOf(words, before) ?? before)) ?? subjectOf(words, cue)?.phrase ?? null
  const quoted = quotedSpeaker(words, cue, subject)
  if (quoted) return quoted
  const rest = behind(words, agent?.to ?? cue.to, '')
  return {
    source: agent,
    cue: { from: cue.from, to: agent && lowerAt(words, cue.to) === 'by' ? cue.to + 1 : cue.to },
    stance: cue.entry.stance,
    negated:
      cue.negated || /^(?:neither|no|none|nobody)$/.test(lowerAt(words, subject?.from ?? -1)),
    hedged: cue.hedged,
    side: /^(?:it|there)$/.test(lowerAt(words, cue.from - 1)) ? 'AFTER' : 'AROUND',
    contentFrom: rest.at
  }
}
