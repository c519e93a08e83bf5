import type { EventType } from '../../model.ts'
import { subjectOf } from '../chunks/clauses.ts'
import { copulaBefore } from '../chunks/copulas.ts'
import { phraseEndingAt } from '../chunks/edges.ts'
import { spanOf } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { TriggerFinding } from '../draft.ts'
import { bodyType, peopleKind } from '../lexicon/nouns.ts'
import type { View } from '../view.ts'

/** Who is in a state that somebody brought about. */
export type InState = Readonly<{ subject: Phrase; isNegated: boolean; isMeant: boolean }>

const STAY = /^(?:remain|stay|languish|sit|linger)$/
/** Prepositional phrases between "is" and the state ("free after 141 days in the hands of"). */
const BETWEEN = 3

/** "A man has been in custody", "X remains under house arrest", "are free after a year in the hands of": who is. */
export function whoIsIn(parsed: Parsed, state: Phrase): InState | null {
  let current: Phrase | null = state
  for (let steps = 0; current && steps < BETWEEN; steps++) {
    const isTied: boolean = parsed.words[current.from - 1]?.kind === 'PREPOSITION'
    const at: number = isTied ? current.from - 1 : current.from
    const copula = copulaBefore(parsed, at)
    if (copula) return copula
    const verb = parsed.verbs.find((v) => v.to === at && STAY.test(v.lemma))
    const subject = verb ? subjectOf(parsed, verb) : null
    if (verb && subject) return { subject, isNegated: verb.isNegated, isMeant: verb.modal !== null }
    current = isTied ? phraseEndingAt(parsed, at) : null
  }
  return null
}

/** Events told by the state of somebody: in custody, free again, in the hands of kidnappers. */
export function stateAt(view: View, parsed: Parsed, phrase: Phrase): readonly TriggerFinding[] {
  const type = phrase.isPronoun || phrase.name !== null ? null : typeOf(parsed, phrase)
  const who = type === null ? null : whoIsIn(parsed, phrase)
  if (type === null || !who || who.isMeant || !isPeople(parsed, who.subject)) return []
  return [
    {
      ...spanOf(view, parsed, phrase.from, phrase.to),
      sentence: parsed.sentence.index,
      by: 'events/state',
      type,
      phrase: phrase.index,
      verb: null,
      lemma: parsed.words[phrase.head]?.lower ?? '',
      object: 'O',
      status: 'ACCOMPLISHED',
      isWeak: false,
      isGeneric: false,
      isDefinite: false,
      isVague: false,
      isPlural: false,
      isNegated: who.isNegated
    }
  ]
}

function typeOf(parsed: Parsed, phrase: Phrase): EventType | null {
  const [before, next] = [parsed.words[phrase.from - 1], parsed.words[phrase.to]]
  switch (parsed.words[phrase.head]?.lower) {
    case 'custody':
      return before?.lower === 'in' ? 'ARREST' : null
    case 'bars':
      return before?.lower === 'behind' ? 'ARREST' : null
    case 'free':
      return phrase.to - phrase.from === 1 && /^(?:after|again|following)$/.test(next?.lower ?? '')
        ? 'OTHER'
        : null
    case 'hands':
      return before?.lower === 'in' && isOfArmed(parsed, phrase) ? 'KIDNAPPING' : null
    default:
      return null
  }
}
function isOfArmed(parsed: Parsed, { of, possessor }: Phrase): boolean {
  // "in the rebels' hands".
  if (possessor !== null && peopleKind(parsed.words[possessor - 1]?.lower ?? '') === 'armed')
    return true
  const holder = of === null ? undefined : parsed.phrases[of]
  if (!holder) return false
  const name = holder.name === null ? undefined : parsed.names[holder.name]
  if (name) return name.finding.type === 'ARMED_GROUP'
  const head = parsed.words[holder.head]?.lower ?? ''
  return peopleKind(head) === 'armed' || bodyType(head, []) === 'ARMED_GROUP'
}
function isPeople(parsed: Parsed, phrase: Phrase): boolean {
  const name = phrase.name === null ? undefined : parsed.names[phrase.name]
  if (name) return name.finding.type === 'PERSON' || name.finding.form === 'DEMONYM'
  const head = parsed.words[phrase.head]
  return (
    head?.kind === 'NUMBER' ||
    /^(?:he|she|they|nobody|one)$/.test(head?.lower ?? '') ||
    peopleKind(head?.lower ?? '') !== null
  )
}
