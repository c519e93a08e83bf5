import { fullEnd, objectsOf, phraseAfter, prepositional, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { BODIES } from '../bodies.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { doerOf } from './voices.ts'

const HEADS =
  /^(?:lead|head|command|chair|run|direct|preside|captain|spearhead|helm|oversee|manage)$/
const SPEAKS = /^(?:speak|act)$/
const BY = new Set(['by'])

/** "X, led by Y", "Y has led X since 1990", "Y, who speaks for X": who holds an office is told by a verb. */
export function leads(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.verbs.flatMap((verb): DraftClaim[] => {
    if (verb.isNegated || verb.modal !== null) return []
    const [who, body] = partsOf(parsed, verb)
    if (!who || !body) return []
    const person = typed(draft, parsed, who)
    const whole = typed(draft, parsed, body)
    if (person?.type !== 'PERSON' || !person.named || !whole) return []
    if (!BODIES.has(whole.type) && !isUnit(parsed, body, whole)) return []
    const from = Math.min(who.from, body.from, verb.from)
    const to = Math.max(fullEnd(parsed, who), fullEnd(parsed, body), verb.to)
    return [
      makeClaim({
        predicate: 'HOLDS_POSITION',
        subject: person.key,
        object: whole.key,
        quotes: [quote(draft, parsed, from, to)],
        confidence: 0.8
      })
    ]
  })
}

/** "a Cossack unit", "a rebel band": people in ranks. */
const isUnit = (parsed: Parsed, { head }: Phrase, { type }: DraftEntity): boolean =>
  type === 'PERSON_GROUP' &&
  /^(?:unit|band|column|squad|detachment|patrol|company|group|contingent|fighters|rebels|guerrillas|militiamen|troops|forces|insurgents|separatists|militants|gunmen)$/.test(
    parsed.words[head]?.lower ?? ''
  )

const typed = (draft: Draft, parsed: Parsed, phrase: Phrase): DraftEntity | null =>
  entityOf(draft, entityAt(draft, parsed, phrase))

function partsOf(parsed: Parsed, verb: VerbGroup): readonly [Phrase | null, Phrase | null] {
  if (SPEAKS.test(verb.lemma)) {
    const behind = parsed.words.slice(verb.to, verb.to + 4).map((w) => w.lower)
    const tie = behind.findIndex(
      (w, i) => w === 'for' || (w === 'of' && behind[i - 1] === 'behalf')
    )
    const isNear =
      tie === 0 || (tie > 0 && /^(?:abroad|on|officially|exclusively)$/.test(behind[0] ?? ''))
    if (verb.isPassive || !isNear) return [null, null]
    return [doerOf(parsed, verb), phraseAfter(parsed, verb.to + tie + 1)]
  }
  if (!HEADS.test(verb.lemma)) return [null, null]
  const isReduced = parsed.words[verb.to]?.lower === 'by'
  if (verb.isPassive || isReduced)
    return [
      prepositional(parsed, BY, verb.to, endOfReach(parsed, verb))[0] ?? null,
      headed(parsed, verb)
    ]
  return [doerOf(parsed, verb), objectsOf(parsed, verb)[0] ?? null]
}

/** "was led until 2019 by X": as far as no other verb and no comma comes. */
function endOfReach(parsed: Parsed, verb: VerbGroup): number {
  for (let at = verb.to; at < verb.to + REACH; at++) {
    const kind = parsed.words[at]?.kind
    if (kind === 'VERB' || kind === 'MARK' || kind === undefined) return at
  }
  return verb.to + REACH
}
const REACH = 6

/** "the X gang, led by": what stands before the comma; else the subject. */
function headed(parsed: Parsed, verb: VerbGroup): Phrase | null {
  const at = parsed.words[verb.from - 1]?.lower === ',' ? verb.from - 1 : verb.from
  return parsed.phrases.find((p) => p.to === at && !p.isPronoun) ?? subjectOf(parsed, verb)
}
