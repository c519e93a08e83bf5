import type { EventType } from '../../model.ts'
import { singular } from './nouns.ts'
import { readLexicon } from './readLexicon.ts'

/**
 * What a verb's object is: victim, target, place, recipient, detained, the other side, nothing; S: the
 * subject has it done to it; M: the subject met it ("came under fire").
 */
export type ObjectRole = 'V' | 'T' | 'P' | 'R' | 'D' | 'W' | 'O' | 'S' | 'M'
export type VerbTrigger = Readonly<{
  lemma: string
  particle: string | null
  type: EventType
  object: ObjectRole
  isWeak: boolean
}>

const nouns = new Map<string, EventType>()
for (const [type, words] of Object.entries(
  readLexicon<{ types: Record<string, string> }>('./triggers/nouns.json').types
)) {
  for (const word of words.split(' ')) if (!nouns.has(word)) nouns.set(word, type as EventType)
}
const verbs = new Map<string, VerbTrigger[]>()
for (const line of readLexicon<{ verbs: string[] }>('./triggers/verbs.json').verbs) {
  const [name = '', type = '', object = '', weak] = line.split(' ')
  const [lemma = '', particle] = name.split('+')
  const trigger: VerbTrigger = {
    lemma,
    particle: particle ?? null,
    type: type as EventType,
    object: object as ObjectRole,
    isWeak: weak === '?'
  }
  const list = verbs.get(lemma)
  if (list) list.push(trigger)
  else verbs.set(lemma, [trigger])
}

/** The event type that a noun names, its modifiers (nearest first) considered before the head alone. */
export function nounTrigger(head: string, modifiers: readonly string[]): EventType | null {
  const noun = singular(head)
  for (const modifier of modifiers) {
    // "a car-bomb attack"
    const word = singular(modifier.slice(modifier.lastIndexOf('-') + 1))
    const typed = nouns.get(`${noun}+${word}`) ?? nouns.get(`${noun}+${modifier.toLowerCase()}`)
    if (typed) return typed
  }
  return nouns.get(noun) ?? null
}

/** The entry of a verb, the one with the particle that follows first. */
export function verbTrigger(lemma: string, following: readonly string[]): VerbTrigger | null {
  const list = verbs.get(lemma)
  if (!list) return null
  const withParticle = list.find((t) => t.particle !== null && following.includes(t.particle))
  return withParticle ?? list.find((t) => t.particle === null) ?? null
}

const stems = readLexicon<{ stems: string }>('./triggers/violence.json').stems.split(' ')
const VIOLENCE = new RegExp(`(?<![\\p{L}])(?:${stems.join('|')})`, 'iu')
/** Whether words tell of death, arms or armed people at all. */
export const tellsOfViolence = (text: string): boolean => VIOLENCE.test(text)
