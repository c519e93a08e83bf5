import { nameContexts } from '../../lexicon/nameContexts.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityStartingAt } from '../lookups.ts'

const MARK = /^["“”,]$/
/** "based on", "adapted from", "took his story from": words that tell what a work is made of. */
const MADE_OF =
  /^(?:based|adapted|adapts|drawn|draws|drew|taken|takes|took|derived|derives|borrowed|borrows|inspired|lifted)$/
/** Words behind such a verb within which its source stands. */
const REACH = 9

/** "“Salt”, a comedy about", "based on the novel “Salt”": what a work is, and what it was made from. */
export function works(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  const named = parsed.names.flatMap(({ from, to, finding }) => {
    const work = finding.type === 'WORK' ? entityStartingAt(draft, finding.start) : null
    return work ? [{ from, to, work }] : []
  })
  return named.flatMap(({ from, to, work }) => {
    const kind = kindBehind(parsed, to)
    const isA = kind > 0 ? [claim(draft, parsed, 'IS_A', work, null, from, kind)] : []
    const made = madeFrom(parsed, from)
    const own = made < 0 ? null : ownWork(draft, work)
    return own ? [...isA, claim(draft, parsed, 'DERIVED_FROM', own, work, made, to)] : isA
  })
}

const claim = (
  draft: Draft,
  parsed: Parsed,
  predicate: 'IS_A' | 'DERIVED_FROM',
  subject: DraftEntity,
  object: DraftEntity | null,
  from: number,
  to: number
): DraftClaim =>
  makeClaim({
    predicate,
    subject: subject.key,
    object: object?.key ?? null,
    quotes: [quote(draft, parsed, from, to)],
    confidence: 0.75
  })

/** Where the description behind a title ends, or -1. */
function kindBehind(parsed: Parsed, to: number): number {
  let at = to
  while (MARK.test(parsed.words[at]?.lower ?? '')) at++
  if (at === to || !/^(?:an?|the)$/.test(parsed.words[at]?.lower ?? '')) return -1
  const phrase = parsed.phrases.find((p) => p.from === at)
  return phrase && nameContexts().works.has(parsed.words[phrase.head]?.lower ?? '') ? phrase.to : -1
}

/** Where the words stand that make a title at `at` the source of a work, or -1. */
function madeFrom(parsed: Parsed, at: number): number {
  for (let i = at - 1; i > Math.max(-1, at - REACH); i--)
    if (MADE_OF.test(parsed.words[i]?.lower ?? ''))
      return parsed.words.slice(i, at).some((w) => /^(?:on|from|by)$/.test(w.lower)) ? i : -1
  return -1
}

/** The other work that the text tells of first. */
const ownWork = (draft: Draft, source: DraftEntity): DraftEntity | null =>
  draft.entities.find((e) => e.type === 'WORK' && e.named && e.key !== source.key) ?? null
