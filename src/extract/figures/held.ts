import { linkOf, type Link, type Scene } from './links.ts'
import { objectsAfter } from './objects.ts'
import { fitsWhom } from './whom.ts'
import { lowerAt } from './words.ts'

const HELD = /^(?:holding|keeping)$/
/** Who holds people by law, and what only has room for them. */
const BY_LAW = /^(?:police|authorities|prosecutors?|gendarmes|gendarmerie|investigators|court)$/
const HAS_ROOM =
  /^(?:camps?|stadiums?|halls?|prisons?|jails?|arenas?|cells?|buildings?|centres?|centers?|bus|ferry|boat|capable|room|hospitals?|meeting|talks|seats?|shares?)$/

/** "admitted holding two engineers": taken, or by the police arrested; a stadium only has room for them. */
export function heldLinks({ words, byStart, triggers }: Scene): readonly Link[] {
  return [...byStart.values()].flatMap((counted) => {
    if (!HELD.test(lowerAt(words, counted.from - 1)) || !fitsWhom('PEOPLE', counted, byStart))
      return []
    const before = words.slice(0, counted.from)
    if (before.some(({ lower }) => HAS_ROOM.test(lower))) return []
    const measure = before.some(({ lower }) => BY_LAW.test(lower)) ? 'DETAINED' : 'ABDUCTED'
    const flags = { hedged: false, negated: false, rank: 4 }
    return objectsAfter(words, byStart, counted.from, triggers).map((one, i) =>
      linkOf(measure, one, i === 0 ? one.from - 1 : one.from, one.end, flags)
    )
  })
}
