import { spanOf } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { TriggerFinding } from '../draft.ts'
import { singular } from '../lexicon/nouns.ts'
import type { EventType } from '../../model.ts'
import type { View } from '../view.ts'

const AGENTS: Readonly<Record<string, EventType>> = {
  assassin: 'ATTACK',
  murderer: 'ATTACK',
  killer: 'ATTACK',
  slayer: 'ATTACK',
  kidnapper: 'KIDNAPPING',
  abductor: 'KIDNAPPING',
  captor: 'KIDNAPPING'
}
const SLAIN: Readonly<Record<string, EventType>> = {
  assassinated: 'ATTACK',
  murdered: 'ATTACK',
  slain: 'ATTACK',
  massacred: 'ATTACK',
  kidnapped: 'KIDNAPPING',
  abducted: 'KIDNAPPING'
}
/** A death that somebody has to answer for was no natural one. */
const ANSWERABLE =
  /^(?:responsib\p{L}*|blam\p{L}*|accus\p{L}*|charg\p{L}*|connect\p{L}*|involv\p{L}*|implicat\p{L}*|link\p{L}*|order\p{L}*|plott\p{L}*|suspect\p{L}*|guilty|convict\p{L}*|aveng\p{L}*|masterminds?|masterminded|retaliat\p{L}*|clarif\p{L}*|solv\p{L}*|punish\p{L}*|protest\p{L}*)$/u
const ANSWERED = 8

/**
 * Events told by what became of somebody with a name: "the assassins of X", "the slain senator X", and
 * where somebody has to answer for it "the death of X".
 */
export function fateAt(view: View, parsed: Parsed, phrase: Phrase): readonly TriggerFinding[] {
  if (phrase.isPronoun) return []
  const found = ofAgent(parsed, phrase) ?? ofSlain(parsed, phrase)
  if (!found) return []
  const first = parsed.words[phrase.from]?.lower ?? ''
  return [
    {
      ...spanOf(view, parsed, phrase.from, phrase.to),
      sentence: parsed.sentence.index,
      by: 'events/fate',
      type: found.type,
      phrase: phrase.index,
      verb: null,
      lemma: found.lemma,
      object: 'O',
      status: 'ACCOMPLISHED',
      isWeak: false,
      isGeneric: false,
      isDefinite: true,
      isVague: false,
      isPlural: false,
      isNegated: first === 'no'
    }
  ]
}

type Fate = Readonly<{ type: EventType; lemma: string }>

function ofAgent(parsed: Parsed, phrase: Phrase): Fate | null {
  if (phrase.name !== null) return null
  const lemma = singular(parsed.words[phrase.head]?.lower ?? '')
  const type = lemma === 'death' && isAnsweredFor(parsed, phrase) ? 'ATTACK' : AGENTS[lemma]
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  const name = of && of.name !== null ? parsed.names[of.name] : undefined
  return type && name?.finding.type === 'PERSON' ? { type, lemma } : null
}

function ofSlain(parsed: Parsed, phrase: Phrase): Fate | null {
  const name = phrase.name === null ? undefined : parsed.names[phrase.name]
  if (name?.finding.type !== 'PERSON') return null
  const from = Math.max(0, phrase.from - 1)
  const word = parsed.words.slice(from, name.from).find(({ lower }) => SLAIN[lower])
  const isVerb = parsed.verbs.some(
    (v) => word && parsed.words[v.verb] === word && v.to - v.from > 1
  )
  const type = word && SLAIN[word.lower]
  const isDescribed =
    /^(?:the|of|a)$/.test(parsed.words[phrase.from]?.lower ?? '') ||
    /^(?:the)$/.test(parsed.words[phrase.from - 2]?.lower ?? '')
  return type && !isVerb && isDescribed ? { type, lemma: word.lower } : null
}

function isAnsweredFor(parsed: Parsed, { from }: Phrase): boolean {
  const before = parsed.words.slice(Math.max(0, from - ANSWERED), from)
  return before.some(({ lower }) => ANSWERABLE.test(lower))
}
