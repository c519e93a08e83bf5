import type { EventType } from '../../model.ts'
import { readLexicon } from './readLexicon.ts'
import type { ObjectRole } from './triggers.ts'

/** An event told by a verb with those around it ("led" + "away" + people by armed men). */
export type Frame = Readonly<{
  lemma: string
  /** Words one of which stands right behind the verb or behind its object. */
  beside: readonly string[]
  /** Words one of which follows in the clause. */
  later: readonly string[]
  type: EventType
  /** An event only beside another sign of violence (a question mark behind the type). */
  isWeak: boolean
  role: ObjectRole
  /** Classes of nouns; "*" anything, "-" nothing. */
  subject: string
  object: string
  /** What brings the object, where it is no direct one ("made off with"). */
  tie: string | null
}>

const { classes, frames } = readLexicon<{
  classes: Readonly<Record<string, string>>
  frames: readonly string[]
}>('./triggers/frames.json')

const byLemma = new Map<string, Frame[]>()
for (const line of frames) {
  const [verb = '', type = '', role = '', subject = '*', object = '*', tie = null] = line.split(' ')
  const [near = '', later] = verb.split('&')
  const [lemma = '', beside] = near.split('+')
  const frame: Frame = {
    lemma,
    beside: beside?.split('|') ?? [],
    later: later?.split('|') ?? [],
    type: type.replace('?', '') as EventType,
    isWeak: type.endsWith('?'),
    role: role as ObjectRole,
    subject,
    object,
    tie
  }
  const list = byLemma.get(lemma)
  if (list) list.push(frame)
  else byLemma.set(lemma, [frame])
}

const nounsOf = new Map(
  Object.entries(classes).map(([name, words]) => [name, new Set(words.split(' '))])
)
const NONE: readonly Frame[] = []

/** The frames of a verb, the first that fits counts. */
export const framesOf = (lemma: string): readonly Frame[] => byLemma.get(lemma) ?? NONE

/** Whether a noun in the singular is of a class. */
export const isOfClass = (name: string, noun: string): boolean =>
  nounsOf.get(name)?.has(noun) ?? false
