import { DOERS } from '../actors.ts'
import type { Claimant } from '../../../model.ts'
import { subjectOf } from '../../chunks/clauses.ts'
import { opensAt } from '../../chunks/openings.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Word } from '../../chunks/words.ts'
import { phraseKey } from '../../draft.ts'
import type { Draft, DraftEntity, DraftEvent } from '../../draft.ts'
import { isCapitalOf } from '../../lexicon/capitals.ts'
import { isPlural } from '../../lexicon/nouns.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { entityAt, quote } from '../claims.ts'
import { entityOf, eventOf, indexOfTrigger, triggersIn } from '../lookups.ts'

/** The violent event the sentence speaks of, else the one told last, else the main one. */
export function eventNear(draft: Draft, parsed: Parsed): DraftEvent | null {
  const told = draft.events.filter((e) => ATTACK_TYPES.has(e.type) || e.type === 'COUP')
  // "suspect a cell led by X, who is wanted for an ambush": what is told in passing gives way.
  const news = told.filter((e) => !e.isBackground)
  const violent = news.length > 0 ? news : told
  const here = violent.find((e) =>
    e.mentions.some(
      (m) =>
        m.start >= parsed.sentence.start &&
        m.end <= parsed.sentence.end &&
        // "suspect X, which has destroyed four masts since May": no deed of the news.
        !(e.isOfOtherTime && opensAt(parsed, m.start)?.kind === 'RELATIVE')
    )
  )
  if (here) return here
  // "The wake was for X, who was gunned down on Saturday": nor is it what the next sentence is about.
  const open = violent.filter((e) => !isInPassing(draft, e))
  let best: DraftEvent | null = null
  let at = -1
  for (const e of open.length > 0 ? open : violent) {
    for (const m of e.mentions) {
      if (m.start < parsed.sentence.start && m.start > at) {
        best = e
        at = m.start
      }
    }
  }
  return best
}

const isInPassing = (draft: Draft, { mentions, sentence }: DraftEvent): boolean => {
  const parsed = draft.found.parsed[sentence]
  const only = mentions.length === 1 ? mentions[0] : undefined
  if (!parsed || !only) return false
  return /^(?:who|whom|whose|which)$/.test(opensAt(parsed, only.start)?.lower ?? '')
}

export const claimant = (
  entity: string,
  parsed: Parsed,
  draft: Draft,
  from: number,
  to: number
): Claimant => {
  const words = quote(draft, parsed, from, to)
  return { entity, cue: words.exact, start: words.start, end: words.end }
}
export const actorAt = (draft: Draft, parsed: Parsed, phrase: Phrase | null): string | null => {
  const entity = phrase ? entityOf(draft, entityAt(draft, parsed, phrase)) : null
  if (!phrase || !entity?.type || isOtherKind(parsed, phrase, entity)) return null
  if (DOERS.has(entity.type)) return entity.key
  return entity.type === 'CITY' ? stateOf(draft, parsed, phrase, entity) : null
}
/** "He has been indicted": no body. */
const isOtherKind = (parsed: Parsed, { isPronoun, head }: Phrase, { type }: DraftEntity): boolean =>
  isPronoun &&
  /^(?:he|she|him|her)$/.test(parsed.words[head]?.lower ?? '') &&
  type !== 'PERSON' &&
  type !== 'UNNAMED_SOURCE'
/** "accused Belgrade": a seat of government stands for its state where it acts or is accused. */
function stateOf(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  { name, country }: DraftEntity
): string | null {
  const before = parsed.words[phrase.from - 1]
  const isPlace =
    before?.kind === 'PREPOSITION' &&
    !/^(?:on|to|by|with|against)$/.test(before.lower) &&
    !(before.lower === 'at' && (parsed.words[phrase.from - 2]?.lower ?? '').startsWith('point'))
  const isBare = phrase.name !== null && phrase.from === parsed.names[phrase.name]?.from
  if (isPlace || !isBare || !country || !isCapitalOf(name, country)) return null
  return draft.entities.find((e) => e.type === 'COUNTRY' && e.country === country)?.key ?? null
}

/** Words for people of whom nothing is told but what they are charged with. */
const VAGUE =
  /^(?:forces|elements|circles|quarters|structures|organs|services|hands|enemies|powers|interests|outsiders|agents|foes|rivals|opponents|saboteurs|provocateurs|conspirators|plotters|unknowns|traitors)$/
/** "the Ninjas", "the Cobras": a plural that is written as a name. */
const isBand = (parsed: Parsed, { from, head }: Phrase, { text, lower }: Word): boolean =>
  head > from &&
  parsed.words[from]?.lower === 'the' &&
  parsed.words.slice(from + 1, head).every((w) => w.kind === 'ADJECTIVE' || w.lower === 'rival') &&
  /^\p{Lu}\p{Ll}+s$/u.test(text) &&
  isPlural(lower)
/** Whom an accusation names: an actor, or "dark forces" of which no more is said. */
export const accusedAt = (draft: Draft, parsed: Parsed, phrase: Phrase | null): string | null => {
  const actor = actorAt(draft, parsed, phrase)
  if (actor || !phrase) return actor
  const head = parsed.words[phrase.head]
  if (!head || !(VAGUE.test(head.lower) || isBand(parsed, phrase, head))) return null
  const entity = entityOf(draft, entityAt(draft, parsed, phrase))
  return entity && entity.type === null ? entity.key : null
}

/** The actors that a phrase stands for: those of a plural that names several ("they"), or its own. */
export const actorsAt = (draft: Draft, parsed: Parsed, phrase: Phrase): readonly string[] => {
  const several = draft.membersOfPhrase.get(phraseKey(parsed.sentence.index, phrase.index)) ?? []
  const own = actorAt(draft, parsed, phrase)
  return several.length > 0
    ? several.filter((key) => DOERS.has(entityOf(draft, key)?.type ?? null))
    : own
      ? [own]
      : []
}

/** "no one has claimed": the pronoun of two words may be no phrase by itself. */
const isNoOneBefore = (parsed: Parsed, verb: VerbGroup): boolean => {
  let i = verb.from - 1
  while (parsed.words[i]?.kind === 'ADVERB') i--
  return parsed.words[i]?.lower === 'one' && parsed.words[i - 1]?.lower === 'no'
}
export const isByNobody = (parsed: Parsed, verb: VerbGroup): boolean =>
  isNobody(parsed, subjectOf(parsed, verb)) || isNoOneBefore(parsed, verb)

/** "nobody said that they did it": word `at` stands in what nobody says. */
export const isSaidByNobody = (parsed: Parsed, at: number): boolean =>
  parsed.verbs.some(
    (v) => v.to <= at && /^(?:say|claim|admit|confirm)$/.test(v.lemma) && isByNobody(parsed, v)
  )

/** "no group", "nobody", "none of the rebels". */
export const isNobody = (parsed: Parsed, phrase: Phrase | null): boolean =>
  /^(?:no|nobody|none|neither)$/.test(parsed.words[phrase?.from ?? -1]?.lower ?? '')

export const isEventPhrase = (draft: Draft, parsed: Parsed, phrase: Phrase): boolean =>
  draft.found.triggers.some(
    (t) => t.sentence === parsed.sentence.index && t.phrase === phrase.index
  )

/** A phrase that names an attack, not any other event. */
export const isAttackPhrase = (draft: Draft, parsed: Parsed, phrase: Phrase): boolean =>
  triggersIn(draft, parsed.sentence.index).some((t) => {
    const event = eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, t)))
    const isAny = t.isGeneric && ATTACK_TYPES.has(t.type)
    return t.phrase === phrase.index && (isAny || (event !== null && ATTACK_TYPES.has(event.type)))
  })
