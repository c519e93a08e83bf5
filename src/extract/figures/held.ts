import { linkOf, type Link, type Scene } from './links.ts'
import { objectsAfter } from './objects.ts'
import { subjectsBefore } from './subjects.ts'
import { verbGroup } from './verbGroups.ts'
import { fitsWhom } from './whom.ts'
import { lowerAt, type Word } from './words.ts'

const HOLDING = /^(?:holding|keeping)$/
const HOLDS = /^(?:holds?|held|kept|keeps?)$/
/** Who holds people by law, and what only has room for them. */
const BY_LAW = /^(?:police|authorities|prosecutors?|gendarmes|gendarmerie|investigators|court)$/
const HAS_ROOM =
  /^(?:camps?|stadiums?|halls?|prisons?|jails?|arenas?|cells?|buildings?|centres?|centers?|bus|ferry|boat|capable|room|hospitals?|meeting|talks|seats?|shares?)$/

/** "Seven Americans are being held", "is still holding 12 engineers": taken or, by the police, arrested. */
export const heldLinks = (scene: Scene): readonly Link[] => [
  ...holdingLinks(scene),
  ...takenLinks(scene),
  ...beingHeldLinks(scene)
]

/** "gunmen took ten workers", "ten workers were taken": by captors, where such are told of; people are taken for much else. */
function takenLinks({ words, byStart, byEnd, isOfCaptives }: Scene): readonly Link[] {
  return words.flatMap(({ lower }, at): readonly Link[] => {
    if (!/^(?:took|taken|taking)$/.test(lower)) return []
    const counted = byStart.get(at + 1)
    const group = counted ? null : verbGroup(words, at)
    if (!counted && !(group?.passive && WHEN_TAKEN.test(lowerAt(words, at + 1)))) return []
    if (counted && !endsTaking(words, counted.end)) return []
    if (lowerAt(words, at + 1) === 'by' && VEHICLE.test(lowerAt(words, at + 2))) return []
    const told = counted ? words.slice(0, at) : words
    const isTold = isOfCaptives || told.some((word) => BY_CAPTORS.test(word.lower))
    if (!isTold && !PRISONERS.test(counted?.head ?? '')) return []
    const taken = counted ? [counted] : subjectsBefore(words, byEnd, group?.from ?? at)
    const flags = { hedged: false, negated: false, ...group, rank: 4 }
    return taken
      .filter((one) => fitsWhom('PEOPLE', one, byStart))
      .map((one) =>
        linkOf('ABDUCTED', one, Math.min(one.from, at), Math.max(one.end, at + 1), flags)
      )
  })
}
const VEHICLE = /^(?:bus|car|boat|train|truck|road|air|plane|helicopter|ambulance|their)$/
const PRISONERS = /^(?:prisoners|captives|hostages)$/
/** Behind "were taken" where it tells of captives; not "to hospital", "ill", "in by relatives". */
const WHEN_TAKEN = /^(?:|[.,;]|by|from|at|on|during|when|while|in|last|after|and|with|near)$/
const endsTaking = (words: readonly Word[], end: number): boolean =>
  !/^(?:to|into|in|for|through|by|on|out|home|back|up|aside|seriously)$/.test(lowerAt(words, end))

const BY_CAPTORS =
  /^(?:kidnap\w*|abduct\w*|captors?|captiv\w+|rebels?|militants?|guerrillas?|separatists?|insurgents?|jihadists?|bandits?|pirates?|gang|ransom|jungle|hostages?|gunm[ae]n|faction|fighters?)$/
const ARRESTED = /^(?:police|custody|charges?|questioning|suspicion|suspects?|court|over)$/
/** "held by police"; that police tell of those held makes no arrest. */
const isByLaw = (words: readonly Word[], word: string, at: number): boolean =>
  word === 'police' ? /^(?:by|in)$/.test(lowerAt(words, at - 1)) : ARRESTED.test(word)
const NO_ARREST = /^(?:up|back|down|on|aloft|together|responsible|accountable|talks)$/
/** A number before "are held": captives where captors are told of, else those arrested. */
function beingHeldLinks({ words, byEnd, byStart, isOfCaptives }: Scene): readonly Link[] {
  return words.flatMap(({ lower }, at) => {
    if (lower !== 'held' || NO_ARREST.test(lowerAt(words, at + 1))) return []
    if (/^(?:gun|knife)point$/.test(lowerAt(words, at + 2))) return []
    const group = verbGroup(words, at)
    const isReduced =
      byEnd.has(at) && /^(?:during|in|by|since|after|for)$/.test(lowerAt(words, at + 1))
    if (!group.passive && !isReduced) return []
    const isTaken =
      words.some((word) => BY_CAPTORS.test(word.lower)) ||
      (isOfCaptives && !words.some(({ lower }, i) => isByLaw(words, lower, i)))
    const measure = isTaken ? 'ABDUCTED' : 'DETAINED'
    return subjectsBefore(words, byEnd, group.from)
      .filter((one) => fitsWhom('PEOPLE', one, byStart))
      .map((one) => linkOf(measure, one, one.from, at + 1, { ...group, rank: 4 }))
  })
}

/** "admitted holding two engineers": taken, or by the police arrested; a stadium only has room for them. */
function holdingLinks({ words, byStart, triggers }: Scene): readonly Link[] {
  return [...byStart.values()].flatMap((counted) => {
    const verb = lowerAt(words, counted.from - 1)
    if (!(HOLDING.test(verb) || HOLDS.test(verb)) || !fitsWhom('PEOPLE', counted, byStart))
      return []
    const before = words.slice(0, counted.from)
    // "the hall holds 300 people": without -ing only where those are told of who take people.
    if (
      HOLDS.test(verb) &&
      !before.some(({ lower }) => BY_CAPTORS.test(lower) || BY_LAW.test(lower))
    )
      return []
    if (before.some(({ lower }) => HAS_ROOM.test(lower))) return []
    const measure = before.some(({ lower }) => BY_LAW.test(lower)) ? 'DETAINED' : 'ABDUCTED'
    const flags = { hedged: false, negated: false, rank: 4 }
    return objectsAfter(words, byStart, counted.from, triggers).map((one, i) =>
      linkOf(measure, one, i === 0 ? one.from - 1 : one.from, one.end, flags)
    )
  })
}
