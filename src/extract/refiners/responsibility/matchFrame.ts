import { fullEnd, phraseAfter, subjectOf, withCoordinates } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft } from '../../draft.ts'
import { deedAt, isDeedPhrase, type Deed } from './deeds.ts'
import { CHARGE, CULPRIT, DONE, FALSE, PEOPLE, type Frames, type Token } from './frames.ts'
import { predicatesOf } from './predicates.ts'
import { actorAt } from './whoAndWhat.ts'

/** What a frame found behind its verb; `end` is the word after it, without an aside behind it. */
export type Match = Readonly<{
  end: number
  /** Where the next word of the frame may stand: past an aside. */
  next: number
  deed: Deed | null
  who: readonly Phrase[]
  charge: Phrase | null
  /** The subject fills a place of the frame ("X was blamed"). */
  isPassive: boolean
}>
type State = Omit<Match, 'isPassive'>
type Setting = Readonly<{ draft: Draft; parsed: Parsed }>

const SKIPPED = /^(?:ADVERB|ADJECTIVE)$/
const FILLER =
  /^(?:the|a|an|any|all|some|full|sole|direct|joint|its|their|his|her|own|this|that|these|those|double|two|such|whole|entire|in|way|both|["“”'‘])$/
/** Words skipped before one that a frame names. */
const MOST_SKIPPED = 3

/** The first of the frames of a verb that its clause fills, or null. */
export function matchFrame(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  frames: Frames
): Match | null {
  const setting = { draft, parsed }
  for (const tokens of frames.get(verb.lemma) ?? []) {
    const start: State = { end: verb.to, next: verb.to, deed: null, who: [], charge: null }
    const active = verb.isPassive ? null : walk(setting, tokens, start)
    if (active) return { ...active, isPassive: false }
    const passive = asPassive(setting, verb, tokens, start)
    if (passive) return { ...passive, isPassive: true }
  }
  // "was involved": the participle of a frame with "be" may be taken for a passive.
  for (const tokens of verb.isPassive ? (frames.get('be') ?? []) : []) {
    const start: State = { end: verb.verb, next: verb.verb, deed: null, who: [], charge: null }
    const active = walk(setting, tokens, start)
    if (active) return { ...active, isPassive: false }
  }
  return null
}

/** "X was held responsible", "the raid, blamed by the army on X", "the raid, which the army blames on X". */
function asPassive(
  setting: Setting,
  verb: VerbGroup,
  [first, ...rest]: readonly Token[],
  start: State
): State | null {
  const { draft, parsed } = setting
  const isReduced =
    verb.to - verb.from === 1 && /^(?:PAST|PARTICIPLE)$/.test(parsed.words[verb.verb]?.form ?? '')
  const subject = subjectOf(parsed, verb)
  const relative = subject ? relativeBefore(parsed, subject) : null
  const filler = relative ?? (verb.isPassive || isReduced ? subject : null)
  if (!filler || !first) return null
  const after = walk(setting, rest, { ...start, next: pastAgent(parsed, verb.to) })
  if (!after) return null
  if (first.kind === 'WORDS')
    return first.words.has(parsed.words[filler.head]?.lower ?? '') ? after : null
  if (first.kind !== 'SLOT') return null
  if (first.slot === 'D') {
    const deed = isDeedPhrase(draft, parsed, filler)
    return deed ? { ...after, deed } : null
  }
  if (first.slot === 'X') return isSomebody(setting, filler) ? { ...after, who: [filler] } : null
  if (first.slot === 'C' && CHARGE.has(parsed.words[filler.head]?.lower ?? ''))
    return { ...after, charge: filler }
  return null
}
/** "which the army blames on X": what the pronoun before the subject stands for. */
function relativeBefore(parsed: Parsed, subject: Phrase): Phrase | null {
  const at = subject.from - 1
  if (!/^(?:which|whom|that|who)$/.test(parsed.words[at]?.lower ?? '')) return null
  const end = parsed.words[at - 1]?.lower === ',' ? at - 1 : at
  return parsed.phrases.find((p) => p.to === end) ?? null
}
/** The phrase behind the "by" of a passive. */
export function agentAt(parsed: Parsed, ...places: readonly number[]): Phrase | null {
  const at = places.find((i) => parsed.words[i]?.lower === 'by')
  return at === undefined ? null : phraseAfter(parsed, at + 1)
}
function pastAgent(parsed: Parsed, from: number): number {
  const agent = agentAt(parsed, from)
  return agent ? pastAside(parsed, fullEnd(parsed, agent)) : from
}

function walk(setting: Setting, tokens: readonly Token[], state: State): State | null {
  const [token, ...rest] = tokens
  if (!token) return state
  if (token.kind === 'OPTIONAL') {
    const filled = walk(setting, [...token.tokens, ...rest], state)
    const [link] = token.tokens
    // "owned up to its debts": what stands in the place is something else.
    const isOther =
      link?.kind === 'WORDS' && link.words.has(setting.parsed.words[state.next]?.lower ?? '')
    return filled ?? (isOther ? null : walk(setting, rest, state))
  }
  if (token.kind === 'WORDS') {
    const end = wordEnd(setting.parsed, state.next, token.words)
    return end < 0 ? null : walk(setting, rest, within(state, end))
  }
  const filled = fill(setting, token.slot, state, rest.length === 0)
  return filled && walk(setting, rest, filled)
}

function wordEnd(parsed: Parsed, from: number, words: ReadonlySet<string>): number {
  for (let at = from; at <= from + MOST_SKIPPED; at++) {
    const word = parsed.words[at]
    if (!word) return -1
    if (words.has(word.lower)) return at + 1
    if (!SKIPPED.test(word.kind) && !FILLER.test(word.lower)) return -1
  }
  return -1
}

function fill(
  setting: Setting,
  slot: Extract<Token, { kind: 'SLOT' }>['slot'],
  state: State,
  isLast: boolean
): State | null {
  const { draft, parsed } = setting
  switch (slot) {
    case 'D': {
      const deed = deedAt(draft, parsed, state.next, isLast)
      return deed && { ...within(state, deed.end), deed }
    }
    case 'X': {
      const first = phraseAfter(parsed, state.next)
      if (!first || !isSomebody(setting, first)) return null
      const who = withCoordinates(parsed, first)
      const end = fullEnd(parsed, who.at(-1) ?? first)
      return { ...state, who, end, next: pastAside(parsed, end) }
    }
    case 'C': {
      const charge = phraseAfter(parsed, state.next) ?? pointerAt(parsed, state.next)
      const isCharge = charge !== null && CHARGE.has(parsed.words[charge.head]?.lower ?? '')
      return isCharge ? { ...within(state, charge.to), charge } : null
    }
    case 'F':
      return found(state, wordEnd(parsed, state.next, FALSE))
    case 'PEOPLE':
      return found(state, wordEnd(parsed, state.next, PEOPLE))
    case 'CULPRIT':
      return found(state, wordEnd(parsed, state.next, CULPRIT))
    case 'OWN':
    case 'ING':
    case 'TO': {
      const verb = predicatesOf(parsed).find((v) => startOf(parsed, v, slot) === state.next)
      if (!verb || verb.isNegated || verb.modal !== null) return null
      const form = slot === 'ING' ? isGerund(parsed, verb) : slot !== 'TO' || verb.isInfinitive
      const done = form ? matchFrame(draft, parsed, verb, DONE) : null
      return done && { ...within(state, done.end), deed: done.deed }
    }
  }
}
/** The word where the verb begins: "to" belongs to an infinitive, not to a gerund. */
const startOf = (parsed: Parsed, verb: VerbGroup, slot: 'OWN' | 'ING' | 'TO'): number => {
  const isTo = parsed.words[verb.from]?.lower === 'to'
  if (slot === 'TO') return verb.index < 0 && !isTo ? verb.from - 1 : verb.from
  return isTo ? verb.from + 1 : verb.from
}
const isGerund = (parsed: Parsed, verb: VerbGroup): boolean =>
  (parsed.words[startOf(parsed, verb, 'ING')]?.lower ?? '').endsWith('ing')
const within = (state: State, end: number): State => ({ ...state, end, next: end })
const found = (state: State, end: number): State | null => (end < 0 ? null : within(state, end))

const isSomebody = ({ draft, parsed }: Setting, phrase: Phrase): boolean => {
  const of = phrase.of === null ? null : (parsed.phrases[phrase.of] ?? null)
  return actorAt(draft, parsed, phrase) !== null || actorAt(draft, parsed, of) !== null
}

/** "called that a lie": "that" may be taken for the word that opens a clause. */
const pointerAt = (parsed: Parsed, at: number): Phrase | null =>
  parsed.words[at]?.lower === 'that'
    ? {
        index: -1,
        from: at,
        to: at + 1,
        head: at,
        name: null,
        isPronoun: true,
        of: null,
        possessor: null
      }
    : null

/** Past a closing mark, brackets and what stands between two commas. */
function pastAside(parsed: Parsed, from: number): number {
  const word = parsed.words[from]?.lower ?? ''
  if (/^["”'’]$/.test(word)) return pastAside(parsed, from + 1)
  const close = word === '(' ? ')' : word === ',' ? ',' : ''
  if (!close) return from
  const end = parsed.words.findIndex((w, i) => i > from && i < from + 14 && w.lower === close)
  return end < 0 || parsed.words.slice(from, end).some((w) => /^[.;:]$/.test(w.lower))
    ? from
    : end + 1
}
