import type { EntityType } from '../../../model.ts'
import { fullEnd, phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import { phraseKey } from '../../draft.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { isOffice, isOutOfOffice } from '../../lexicon/offices.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'
import { copulaSubject } from './belonging.ts'
import { WHERE } from './offices.ts'
import { endOfOffice, seatOf } from './seats.ts'

/** Verbs that put whom they take, or in the passive their subject, into an office. */
const PUTS = /^(?:appoint|name|elect|install|confirm|reinstate|reappoint|swear|make|choose|pick)$/
/** Verbs whose subject is in office. */
const SERVES = /^(?:serve|act|take|work|return|succeed|replace|continue|stay|govern|rule)$/
const LEADER = /^(?:leader|emir|captain|representative)$/
/** Words between the verb and the office. */
const REACH = 10

/** "X was named head of Y", "Y elected X its president", "X serves as Y's envoy", "X is the mayor of Y". */
export function appointed(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const head = parsed.words[phrase.head]?.lower ?? ''
    if (phrase.isPronoun || phrase.name !== null || !(isOffice(head) || LEADER.test(head)))
      return []
    if (parsed.words.slice(phrase.from, phrase.head + 1).some((w) => isOutOfOffice(w.lower)))
      return []
    const holder = holderOf(draft, parsed, phrase)
    const person = holder && entityOf(draft, entityAt(draft, parsed, holder))
    if (!holder || person?.type !== 'PERSON' || !person.named) return []
    const body = bodyOf(draft, parsed, phrase)
    const isPut = copulaSubject(parsed, phrase) === null && isOffice(head)
    if ((!body && !isPut) || body?.key === person.key) return []
    const to = Math.max(endOfOffice(parsed, phrase), fullEnd(parsed, holder))
    return [
      makeClaim({
        predicate: 'HOLDS_POSITION',
        subject: person.key,
        object: body?.key ?? null,
        quotes: [quote(draft, parsed, Math.min(holder.from, phrase.from), to)],
        confidence: 0.8
      })
    ]
  })
}

function holderOf(draft: Draft, parsed: Parsed, phrase: Phrase): Phrase | null {
  const copula = copulaSubject(parsed, phrase)
  if (copula)
    return parsed.words
      .slice(copula.to, phrase.from)
      .some((w) => /^(?:NEGATION|MODAL)$/.test(w.kind) || w.lower === 'to')
      ? null
      : copula
  const verb = parsed.verbs.findLast((v) => v.to <= phrase.from)
  if (!verb || verb.isNegated || verb.modal !== null || phrase.from - verb.to > REACH) return null
  if (verb.isInfinitive) return null
  const tie = parsed.words[phrase.from - 1]?.lower ?? ''
  if (SERVES.test(verb.lemma))
    return tie === 'as' && !verb.isPassive ? subjectOf(parsed, verb) : null
  if (!PUTS.test(verb.lemma)) return null
  if (verb.isPassive || phrase.from === verb.to) {
    const isDirect = phrase.from === verb.to || tie === 'as'
    return isDirect ? installed(parsed, verb) : null
  }
  const whom = phraseAfter(parsed, verb.to)
  if (!whom || whom === phrase) return null
  if (whom.to === phrase.from) return whom
  // "chose Ana Ruiz, a former teacher, as premier"
  const isAside =
    parsed.words[whom.to]?.lower === ',' && parsed.words[phrase.from - 2]?.lower === ','
  return tie === 'as' && (whom.to === phrase.from - 1 || isAside) ? whom : null
}

/** "X, appointed governor in May", "X was named governor". */
function installed(parsed: Parsed, verb: VerbGroup): Phrase | null {
  const before = parsed.words[verb.from - 1]?.lower
  if (verb.to - verb.from === 1 && before === ',')
    return parsed.phrases.find((p) => p.to === verb.from - 1) ?? null
  return verb.isPassive || verb.to - verb.from === 1 ? subjectOf(parsed, verb) : null
}

/** In whom: what "of" brings, whose it is, or the force in its words. */
function bodyOf(draft: Draft, parsed: Parsed, phrase: Phrase): DraftEntity | null {
  const seat = seatOf(parsed, phrase)
  const key = phraseKey(parsed.sentence.index, phrase.index)
  const inside = parsed.names.find((n) => n.from >= phrase.from && n.to <= phrase.head)
  const named = inside ? entityStartingAt(draft, inside.finding.start) : null
  const candidates = [
    seat ? entityOf(draft, entityAt(draft, parsed, seat)) : null,
    ...['force', 'possessor', 'owner'].map((role) =>
      entityOf(draft, draft.membersOfPhrase.get(`${key}:${role}`)?.[0])
    ),
    named
  ]
  return candidates.find((e) => e != null && isSeat(e.type)) ?? null
}
const isSeat = (type: EntityType | null): boolean => WHERE.has(type) && type !== 'FACILITY'
