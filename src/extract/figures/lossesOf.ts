import type { Count } from '../findings.ts'
import { AUXILIARY, DETERMINER, isAdverb, isClosed } from './grammar.ts'
import { numbers } from './lexicons.ts'
import { linkOf, nounPhraseStart, type Link, type Scene } from './links.ts'
import { quantityOf } from './quantities.ts'
import { fitsWhom } from './whom.ts'
import { lowerAt, type Word } from './words.ts'

const MANY = new Set(numbers.many)
const LOSSES: Readonly<Record<string, Count>> = {
  losses: 'KILLED',
  dead: 'KILLED',
  deaths: 'KILLED',
  fatalities: 'KILLED',
  toll: 'KILLED',
  casualties: 'CASUALTIES',
  injured: 'WOUNDED',
  wounded: 'WOUNDED',
  detainees: 'DETAINED',
  arrests: 'DETAINED'
}
const INTO = /^(?:into|in)$/
const RUN = /^(?:ran|run|runs|went|goes|numbered|number)$/
const COST = /^(?:cost|costs|costing)$/
/** Words that may name whom a deed cost its men. */
const LONGEST = 5

/** "enemy losses ran into the dozens", "the battle cost the army 40 men". */
export function lossesOfSide(scene: Scene): readonly Link[] {
  const { words } = scene
  return words.flatMap(({ lower }, at) => {
    if (COST.test(lower)) return costOf(scene, at)
    const measure = LOSSES[lower]
    const end = measure ? manyEnd(words, at + 1) : null
    if (!measure || end === null) return []
    const many: Link = {
      measure,
      quantity: quantityOf('VAGUE_MANY', null),
      counted: null,
      at: null,
      from: nounPhraseStart(words, at),
      to: end,
      hedged: false,
      negated: false,
      superseded: false,
      trend: null,
      rank: 7
    }
    return [many]
  })
}

/** The end of "ran into the dozens", "were in the hundreds"; null where the words say no such thing. */
function manyEnd(words: readonly Word[], from: number): number | null {
  let at = from
  while (AUXILIARY.has(lowerAt(words, at)) || isAdverb(lowerAt(words, at))) at++
  if (RUN.test(lowerAt(words, at))) at++
  if (at === from || !INTO.test(lowerAt(words, at))) return null
  at++
  if (DETERMINER.has(lowerAt(words, at))) at++
  return MANY.has(lowerAt(words, at)) && isClosed(lowerAt(words, at + 1)) ? at + 1 : null
}

function costOf({ words, byStart }: Scene, verb: number): readonly Link[] {
  for (let at = verb + 2; at <= verb + LONGEST; at++) {
    const counted = byStart.get(at)
    if (counted)
      return fitsWhom('FORCES', counted, byStart)
        ? [linkOf('KILLED', counted, verb, counted.end, FLAGS)]
        : []
    if (isClosed(lowerAt(words, at - 1)) && !DETERMINER.has(lowerAt(words, at - 1))) return []
  }
  return []
}
const FLAGS = { hedged: false, negated: false, rank: 2 }
