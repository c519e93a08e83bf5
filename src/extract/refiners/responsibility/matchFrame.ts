import { subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft } from '../../draft.ts'
import { isDeedPhrase } from './deeds.ts'
import { fillSlot, isSomebody, type Match, type Setting, type State } from './fillSlot.ts'
import { CHARGE, DENY, FIGURE, type Frames, type Slot, type Token } from './frames.ts'
import { pastAgent, pastCircumstance, pastWhere, wordEnd } from './pastWords.ts'

/** The first of the frames of a verb that its clause fills, or null. */
export function matchFrame(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  frames: Frames
): Match | null {
  const own = frames.get(verb.lemma)
  const ofBe = verb.isPassive ? frames.get('be') : undefined
  if (!own && !ofBe) return null
  const setting: Setting = { draft, parsed, verb, match: matchFrame }
  for (const tokens of own ?? []) {
    const start = startAt(verb.to)
    const active = verb.isPassive ? null : walk(setting, tokens, start)
    if (active) return { ...active, isPassive: false }
    const passive = asPassive(setting, verb, tokens, start)
    if (passive) return { ...passive, isPassive: true }
  }
  // "was involved": the participle of a frame with "be" may be taken for a passive.
  for (const tokens of ofBe ?? []) {
    const active = walk(setting, tokens, startAt(verb.verb))
    if (active) return { ...active, isPassive: false }
  }
  return null
}
const startAt = (at: number): State => ({ end: at, next: at, deed: null, who: [], charge: null })

/** "X was held responsible", "the raid, blamed by the army on X", "the raid, which the army blames on X". */
function asPassive(
  setting: Setting,
  verb: VerbGroup,
  [first, ...rest]: readonly Token[],
  start: State
): State | null {
  const { draft, parsed } = setting
  if (!first || first.kind === 'OPTIONAL' || (first.kind === 'SLOT' && !TURNED.has(first.slot)))
    return null
  const isReduced =
    verb.to - verb.from === 1 && /^(?:PAST|PARTICIPLE)$/.test(parsed.words[verb.verb]?.form ?? '')
  const subject = subjectOf(parsed, verb)
  const relative = subject ? relativeBefore(parsed, subject) : null
  const filler = relative ?? (verb.isPassive || isReduced ? subject : null)
  if (!filler) return null
  const after = walk(setting, rest, { ...start, next: pastAgent(parsed, verb.to) })
  if (!after) return null
  const head = parsed.words[filler.head]?.lower ?? ''
  if (first.kind === 'WORDS') return first.words.has(head) ? after : null
  if (first.slot === 'D') {
    const deed = isDeedPhrase(draft, parsed, filler)
    return deed ? { ...after, deed } : null
  }
  if (first.slot === 'X') return isSomebody(setting, filler) ? { ...after, who: [filler] } : null
  // "blamed the army for the raid, which the army denied": the relative stands for what was charged.
  const isOfClause = relative !== null && parsed.words[filler.to]?.lower === ',' && isDenied(verb)
  return isOfClause || CHARGE.has(head) || FIGURE.has(head) ? { ...after, charge: filler } : null
}
/** Places that the subject of a passive can fill. */
const TURNED: ReadonlySet<Slot> = new Set<Slot>(['D', 'X', 'C'])
const isDenied = (verb: VerbGroup): boolean => DENY.has(verb.lemma)

/** "which the army blames on X": what the pronoun before the subject stands for. */
function relativeBefore(parsed: Parsed, subject: Phrase): Phrase | null {
  const at = subject.from - 1
  if (!/^(?:which|whom|that|who)$/.test(parsed.words[at]?.lower ?? ''))
    return contactBefore(parsed, subject)
  const end = parsed.words[at - 1]?.lower === ',' ? at - 1 : at
  return parsed.phrases.find((p) => p.to === end) ?? null
}

/** ", a charge the army rejects": what was charged stands beside who denies it. */
function contactBefore(parsed: Parsed, subject: Phrase): Phrase | null {
  if (!/^(?:DET|POSSESSIVE|NAME|PRONOUN)$/.test(parsed.words[subject.from]?.kind ?? '')) return null
  const before = parsed.phrases.find((p) => p.to === subject.from)
  const head = parsed.words[before?.head ?? -1]?.lower ?? ''
  return before && !before.isPronoun && CHARGE.has(head) ? before : null
}

function walk(setting: Setting, tokens: readonly Token[], state: State): State | null {
  const [token, ...rest] = tokens
  if (!token) return state
  if (token.kind === 'OPTIONAL') {
    const filled = walk(setting, [...token.tokens, ...rest], state)
    const [link] = token.tokens
    // "owned up to its debts": what stands in the place is something else.
    const isOther =
      link?.kind === 'WORDS' &&
      !link.words.has('that') &&
      link.words.has(setting.parsed.words[state.next]?.lower ?? '')
    return filled ?? (isOther ? null : walk(setting, rest, state))
  }
  const at = step(setting, token, state)
  const found = at && walk(setting, rest, at)
  if (found) return found
  // "claimed on Wednesday to have", "took responsibility in a statement for": when and where it was said.
  const next = pastCircumstance(setting.parsed, state.next)
  const later = next > state.next && step(setting, token, { ...state, next })
  if (later) return walk(setting, rest, later)
  const past = state.deed?.end === state.end ? pastWhere(setting.parsed, next) : next
  return past > next ? walk(setting, tokens, { ...state, next: past }) : null
}

function step(
  setting: Setting,
  token: Exclude<Token, { kind: 'OPTIONAL' }>,
  state: State
): State | null {
  if (token.kind === 'SLOT') return fillSlot(setting, token.slot, state)
  const end = wordEnd(setting.parsed, state.next, token.words)
  return end < 0 ? null : { ...state, end, next: end }
}
