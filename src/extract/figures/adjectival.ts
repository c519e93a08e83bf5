import type { Count } from '../findings.ts'
import { peopleKind } from '../lexicon/nouns.ts'
import { linkOf, type Link, type Scene } from './links.ts'
import { isPersonNoun } from './lexicons.ts'
import { lowerAt } from './words.ts'

const STATES: Readonly<Record<string, Count>> = {
  wounded: 'WOUNDED',
  injured: 'WOUNDED',
  dead: 'KILLED',
  slain: 'KILLED',
  murdered: 'KILLED'
}

/** "received 14 wounded patients", "saw three dead soldiers": the adjective counts. */
export function adjectivalLinks({ words, byStart }: Scene): readonly Link[] {
  return [...byStart.values()].flatMap((counted) => {
    const at = words.findIndex(
      ({ lower }, i) => i > counted.at && i < counted.end - 1 && STATES[lower] !== undefined
    )
    const measure = STATES[lowerAt(words, at)]
    const head = counted.head ?? ''
    const arePeople = isPersonNoun(head) || peopleKind(head) !== null
    if (at < 0 || !measure || !arePeople) return []
    const flags = { hedged: false, negated: false, rank: 8 }
    return [linkOf(measure, counted, counted.from, counted.end, flags)]
  })
}
