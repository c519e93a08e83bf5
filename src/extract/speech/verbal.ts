import type { Stance } from '../findings.ts'
import { isPluralHead, MARK } from '../figures/grammar.ts'
import { readNumber } from '../figures/numbers.ts'
import { lowerAt, type Word } from '../figures/words.ts'
import { cuesIn, type Cue } from './cues.ts'
import { narrowed } from './nominal.ts'
import { isReducedPassive, passiveUtterance } from './passives.ts'
import { phraseBefore, type Phrase } from './phrases.ts'
import { placementOf } from './placement.ts'
import { hasContent, isQuoteMark, thatBehind } from './sides.ts'
import { clauseSubject, isSaidToBe, isSpeaker, subjectOf, type Subject } from './subjects.ts'
import { unitStart, type Utterance } from './utterance.ts'

/** Utterances whose cue is a verb, in text order. */
export function verbalUtterances(words: readonly Word[]): readonly Utterance[] {
  const found: Utterance[] = []
  for (const cue of cuesIn(words)) {
    const utterance = readUtterance(words, cue, found)
    if (utterance) found.push(utterance)
  }
  return found
}

function readUtterance(
  words: readonly Word[],
  cue: Cue,
  before: readonly Utterance[]
): Utterance | null {
  if (cue.shape === 'INFINITIVE') return callerUtterance(words, cue)
  if (cue.passive) return passiveUtterance(words, cue)
  // "three died, raising the toll to 12": what happened raises it.
  if (
    cue.shape === 'ING' &&
    /^(?:raise|lower) (?:its|the) (?:death )?(?:toll|number)/.test(cue.entry.lemma)
  )
    return null
  if (isReducedPassive(words, cue)) return passiveUtterance(words, cue)
  const own = cue.shape === 'FINITE' ? subjectOf(words, cue) : null
  const subject = own ?? borrowed(words, cue, before)
  if (!subject || !agrees(words, cue, subject)) return null
  if (cue.entry.frame === 'clause' && !isFramed(words, cue, subject)) return null
  return utter(words, cue, subject)
}

const CALLED =
  /^(?:rang|called|phoned|telephoned|contacted|emailed|texted|faxed|wrote|appeared|calling|phoning|telephoning)$/
/** "rang up a newspaper to say that": who calls says it. */
function callerUtterance(words: readonly Word[], cue: Cue): Utterance | null {
  if (cue.entry.frame !== 'free' || cue.entry.stance === 'ASK') return null
  for (let at = cue.from - 1; at > 0 && cue.from - at < 12; at--) {
    if (MARK.has(lowerAt(words, at))) return null
    if (!CALLED.test(lowerAt(words, at))) continue
    const caller = { ...cue, from: at, verb: at, shape: 'FINITE' as const }
    const subject = subjectOf(words, caller)
    return subject && !subject.inverted ? utter(words, { ...cue, shape: 'FINITE' }, subject) : null
  }
  return null
}

const PLURAL_PRONOUN =
  /^(?:i|you|we|they|who|some|many|others|most|both|several|few|these|those|all|whom|him|them)$/

/** "a comment" is no plural subject with its verb: number tells nouns from verbs. */
function agrees(words: readonly Word[], cue: Cue, { phrase, inverted }: Subject): boolean {
  if (!cue.bare || inverted || cue.shape !== 'FINITE') return true
  const head = lowerAt(words, phrase.to - 1)
  const written = words[phrase.to - 1]?.text ?? ''
  const inner = words.findIndex(
    (w, i) => i > phrase.from && i < phrase.to && /^(?:in|at|from|of|with)$/.test(w.lower)
  )
  const several =
    isPluralHead(head) ||
    PLURAL_PRONOUN.test(head) ||
    hasAnd(words, phrase) ||
    (inner > 0 && isPluralHead(lowerAt(words, inner - 1)))
  if (cue.entry.form === 'BASE')
    return (
      (several && (!/^(?:a|an)$/.test(lowerAt(words, phrase.from)) || hasAnd(words, phrase))) ||
      isSecond(words, phrase)
    )
  if (cue.entry.form === 'THIRD')
    return (
      !(several && written === head && !PLURAL_PRONOUN.test(head)) &&
      !(cue.entry.nounlike && written.endsWith('ed'))
    )
  return true
}
/** "a bishop and a nurse say": the second of two. */
const isSecond = (words: readonly Word[], { from }: Phrase): boolean =>
  /^(?:a|an|the|his|her|its|their)$/.test(lowerAt(words, from)) &&
  lowerAt(words, from - 1) === 'and' &&
  /^\p{L}{3,}$/u.test(lowerAt(words, from - 2)) &&
  phraseBefore(words, from - 1)?.to === from - 1
const hasAnd = (words: readonly Word[], { from, to }: { from: number; to: number }): boolean =>
  words
    .slice(from, to)
    .some((word) => word.lower === 'and' || word.lower === '%' || word.lower === 'percent')

/** "said X and added", "…, saying": the subject of the verb before, else of the clause. */
function borrowed(words: readonly Word[], cue: Cue, before: readonly Utterance[]): Subject | null {
  const left = lowerAt(words, cue.from - 1)
  const linked = /^(?:and|but|or|,|then|also|—|–|--|while|after|before|by|for|from|in|;)$/.test(
    left
  )
  if (!linked) {
    const near = cue.shape === 'ING' ? phraseBefore(words, cue.from) : null
    if (near && (isWarning(words, cue) || isSaidToBe(words, cue.verb))) return null
    if (near && isIssued(words, near)) return asSubject(words, clauseSubject(words, near.from))
    return near && isSpeaker(words, near) ? { phrase: near, inverted: false } : null
  }
  if (cue.shape === 'FINITE' && left === ',') return null
  const last = before.findLast((one, i) => !isEmbedded(one, before.slice(0, i)))
  const phrase =
    last?.source && last.cue.to <= cue.from ? last.source : clauseSubject(words, cue.from)
  return phrase && isSpeaker(words, phrase) ? { phrase, inverted: false } : null
}

/** "a broad travel warning for": the noun. */
const isWarning = (words: readonly Word[], cue: Cue): boolean =>
  cue.entry.lemma === 'warn' &&
  /^(?:for|to|of|about|against|in|on|from|[.,;])$/.test(lowerAt(words, cue.to))

/** "issued a statement denying": who issued it denies. */
const isIssued = (words: readonly Word[], { from, to }: { from: number; to: number }): boolean =>
  /^(?:statement|letter|communique|report|message|tweet|declaration|release)s?$/.test(
    lowerAt(words, to - 1)
  ) &&
  /^(?:issued?|issuing|released?|publish(?:ed)?|sent|signed|wrote|posted|made)$/.test(
    lowerAt(words, from - 1)
  )
const asSubject = (words: readonly Word[], phrase: Phrase | null): Subject | null =>
  phrase && isSpeaker(words, phrase) ? { phrase, inverted: false } : null

/** "said she opposes": the second speaks only in the words of the first. */
export const isEmbedded = (one: Utterance, before: readonly Utterance[]): boolean =>
  before.some(
    (other) =>
      other.side === 'AFTER' &&
      other.contentFrom <= unitStart(one) &&
      unitStart(one) - other.contentFrom <= 2
  )

/** "recorded at least 14 deaths": who counts, says. */
function isCounting(words: readonly Word[], cue: Cue): boolean {
  if (!/^(?:document|record|count|tally|register)$/.test(cue.entry.lemma)) return false
  return [0, 1, 2, 3].some((step) => readNumber(words, cue.to + step) !== null)
}

/** "the study found 31 cases": what a study finds, it says. */
function isFinding(words: readonly Word[], cue: Cue, { from, to }: Phrase): boolean {
  if (
    !/^(?:find|show|reveal|conclude|determine|establish|demonstrate|rule|prove)$/.test(
      cue.entry.lemma
    )
  )
    return false
  return words
    .slice(from, to)
    .some((word) =>
      /^(?:study|studies|poll|polls|survey|surveys|report|reports|research|investigation|inquiry|review|analysis|audit|commission|panel|court|jury|tribunal|data|figures|statistics|census|autopsy)$/.test(
        word.lower
      )
    )
}

const TO_TELL: ReadonlySet<Stance> = new Set(['THINK', 'ASK'])

/** A verb that is a cue only with its content has it behind, or stands after a quotation. */
function isFramed(words: readonly Word[], cue: Cue, subject: Subject): boolean {
  if (isCounting(words, cue)) return true
  if (subject.inverted || isFinding(words, cue, subject.phrase)) return true
  if (hasContent(words, cue.to))
    return TO_TELL.has(cue.entry.stance) || lowerAt(words, cue.to) !== 'to'
  // "posted on its channel that".
  if (thatBehind(words, cue.to) > 0) return true
  const start = Math.min(subject.phrase.from, cue.from)
  const left = lowerAt(words, start - 1)
  const next = lowerAt(words, cue.to)
  return (
    (left === ',' || isQuoteMark(left)) &&
    (MARK.has(next) ||
      next === '' ||
      (cue.entry.lemma === 'post' && /^(?:on|in|to)$/.test(next))) &&
    cue.from >= subject.phrase.to
  )
}

function utter(words: readonly Word[], cue: Cue, subject: Subject): Utterance {
  return {
    source: narrowed(words, subject.phrase),
    cue: { from: cue.from, to: cue.to },
    stance: cue.entry.stance,
    negated: cue.negated || isNobody(words, subject.phrase),
    hedged: cue.hedged,
    ...placementOf(words, cue, subject)
  }
}
/** "No group has claimed": the subject denies the verb. */
const isNobody = (words: readonly Word[], { from }: Phrase): boolean =>
  /^(?:no|nobody|none|neither)$/.test(lowerAt(words, from))
