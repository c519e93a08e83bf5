import type { Count } from '../findings.ts'
import type { Counted } from './counted.ts'
import { AUXILIARY } from './grammar.ts'
import { MEASURE_HEADS } from './lexicons.ts'
import { GIVEN, linkOf, wordsAround, type Link, type Scene } from './links.ts'
import { lowerAt, type Word } from './words.ts'

const LOST =
  /\b(?:claim|claims|claimed|claiming|cost|costing|costs|lost|took|taken|taking|takes|loss|lose|losing|ended)\b/
const FOUND =
  /\b(?:found|recovered|discovered|pulled|retrieved|unearthed|exhumed|bodies of|counted|saw|seen|lay|lying|identified|morgue|dug|brought|received|admitted|collected|removed|left|leaving|leave|littered|strewn|behind|amid|among|lists?|listed)\b/
const SAVED = /\b(?:save|saved|saving|spare|spared)\b/
const PRESENT = /\b(?:born|birth)\b/

/** "a list of 61 names". */
const isNameList = (words: readonly Word[], { from, end }: Counted): boolean =>
  lowerAt(words, end) === 'names' &&
  lowerAt(words, from - 1) === 'of' &&
  /^lists?$/.test(lowerAt(words, from - 2))

/** "the names of 26 victims", "a list of nine people killed": those who are listed are told elsewhere, or told anew by nobody. */
function isListed({ words, triggers }: Scene, { from, end, head }: Counted): boolean {
  const noun = lowerAt(words, from - 2)
  if (lowerAt(words, from - 1) !== 'of' || !/^(?:names|lists?|roll)$/.test(noun)) return false
  if (/^(?:victims|martyrs)$/.test(head ?? '') || MEASURE_HEADS.has(head ?? '')) return true
  const at = /^(?:who|whom|that)$/.test(lowerAt(words, end)) ? end + 1 : end
  return triggers.some((one) => one.from >= at && one.from - at < 3 && HARMS.has(one.measure))
}
/** Before every reading of the number as a toll. */
const LISTED = -2
const HARMS = new Set<Count>(['KILLED', 'MISSING', 'ABDUCTED', 'WOUNDED'])

/** "still holding 59 hostages"; those freed are no count of it. */
function isHeld(words: readonly Word[], { head, from }: Counted): boolean {
  if (!/^(?:hostages|captives)$/.test(head ?? '')) return false
  const before = words
    .slice(Math.max(0, from - 4), from)
    .map(({ lower }) => lower)
    .join(' ')
  return /\b(?:hold|holds|holding|held|took|taking|seized|seizing|kept|keeping)\b/.test(before)
}

/** "73 dead, 96 wounded and 42 prisoners": those of the losses who were taken. */
const TAKEN = /^(?:prisoners|captives|captured)$/
const LOST_WITH = /^(?:dead|killed|wounded|injured|hurt|missing|casualties|deaths)$/
function isTakenToo(words: readonly Word[], { head, from }: Counted): boolean {
  if (!TAKEN.test(head ?? '') || !/^(?:and|,)$/.test(lowerAt(words, from - 1))) return false
  return LOST_WITH.test(lowerAt(words, lowerAt(words, from - 2) === ',' ? from - 3 : from - 2))
}

/** "our own nine martyrs", "mourned nine martyrs": the dead of who speaks; those of a feast are long dead. */
const OWN_DEAD =
  /\b(?:our|its|their|his|mourn\w*|salut\w+|honou?r(?:s|ed)|hail\w*|count(?:s|ed)|g[ai]ves?|had|lost|report(?:s|ed)|announc\w+|offer(?:s|ed)|number of)(?: own)?$/
const isOwnMartyrs = (words: readonly Word[], { head, at }: Counted): boolean =>
  head === 'martyrs' &&
  OWN_DEAD.test(
    words
      .slice(Math.max(0, at - 3), at)
      .map(({ lower }) => lower)
      .join(' ')
  )

/** "The army spoke of 26 victims": of those killed where the words tell of a killing. */
const TELLS_OF =
  /\b(?:spoke|speaks?|speaking|wrote|writes?|talked|talks?|told|tells?|boast(?:ed|s)?) of(?: \S+){0,4}$|\b(?:counted|counts|reported|reports|recorded|registered|listed|confirmed|puts? it at|gives?|gave)(?: \S+){0,4}$/
const isTold = (words: readonly Word[], { from, at }: Counted): boolean =>
  TELLS_OF.test(
    words
      .slice(Math.max(0, from - 5), at)
      .map(({ lower }) => lower)
      .join(' ')
  )
function victimsTold(words: readonly Word[], counted: Counted): Count | null {
  const { head, to } = counted
  const isOfWar =
    lowerAt(words, to) === 'prisoners' &&
    lowerAt(words, to + 1) === 'of' &&
    lowerAt(words, to + 2) === 'war'
  const held = isOfWar ? 'ABDUCTED' : TOLD_AS[head ?? '']
  if ((head !== 'victims' && !held) || !isTold(words, counted)) return null
  if (held) return held
  return words.some(({ lower }) => DEADLY.test(lower)) ? 'KILLED' : 'CASUALTIES'
}
/** "followed 14 coffins", "six coffins were lowered": of those who are buried. */
const isBorne = (words: readonly Word[], { head, from }: Counted): boolean =>
  /^(?:coffins|caskets)$/.test(head ?? '') && BORNE.test(wordsAround(words, from, 12))
const BORNE =
  /\b(?:follow(?:ed|ing)?|carr(?:ied|ying)|bore|borne|bearing|lowered|buried|burial|funerals?|mourners|cemetery|graves?|procession|draped|wept|lined)\b/
const TOLD_AS: Readonly<Record<string, Count>> = {
  detainees: 'DETAINED',
  captives: 'ABDUCTED',
  hostages: 'ABDUCTED',
  refugees: 'DISPLACED',
  evacuees: 'DISPLACED',
  marchers: 'PARTICIPATED_IN',
  protesters: 'PARTICIPATED_IN',
  protestors: 'PARTICIPATED_IN',
  demonstrators: 'PARTICIPATED_IN',
  strikers: 'PARTICIPATED_IN',
  participants: 'PARTICIPATED_IN'
}
const DEADLY =
  /^(?:kill(?:ed|ing|ings)|dead|died|deaths?|massacred?|slaughter(?:ed)?|butcher(?:ed|ing)|murder(?:ed|s)?|slain|executed|beheaded|bodies|perished)$/

/** "some human lives were lost": the verb belongs to the phrase. */
function lostEnd(words: readonly Word[], end: number): number {
  let at = end
  while (AUXILIARY.has(lowerAt(words, at))) at++
  return at > end && /^(?:lost|claimed|taken|found|recovered)$/.test(lowerAt(words, at))
    ? at + 1
    : end
}

/** "over 70 deaths", "12 casualties", "seven bodies were found": the noun itself is the harm. */
export function headLinks(scene: Scene): readonly Link[] {
  const { words, byStart } = scene
  return [...byStart.values()].flatMap((counted) => {
    if (isHeld(words, counted)) {
      const flags = { hedged: false, negated: false, rank: 3 }
      return [linkOf('ABDUCTED', counted, counted.from, counted.end, flags)]
    }
    if (isNameList(words, counted)) {
      const flags = { hedged: false, negated: false, rank: 3 }
      return [linkOf('NAMED_VICTIMS', counted, counted.from, counted.end + 1, flags)]
    }
    if (isListed(scene, counted)) {
      const flags = { hedged: false, negated: false, rank: LISTED }
      return [linkOf('NAMED_VICTIMS', counted, counted.from, counted.end, flags)]
    }
    const measure =
      victimsTold(words, counted) ??
      (isTakenToo(words, counted) ? 'ABDUCTED' : null) ??
      (isOwnMartyrs(words, counted) ? 'KILLED' : null) ??
      (isBorne(words, counted) ? 'FUNERALS' : MEASURE_HEADS.get(counted.head ?? ''))
    if (!measure) return []
    const around = wordsAround(words, counted.end - 1)
    const head = counted.head ?? ''
    if (/^(?:lives|life)$/.test(head) && (!LOST.test(around) || SAVED.test(around))) return []
    const bodies = /^(?:body|bodies|corpse|corpses)$/.test(head)
    if (bodies && GIVEN.test(wordsAround(words, counted.end, 10))) return []
    if (bodies && !FOUND.test(wordsAround(words, counted.end - 1, 16)) && !isTold(words, counted))
      return []
    if (PRESENT.test(around)) return []
    if (/^(?:death|fatality|casualty|injury)$/.test(head) && (counted.quantity.value ?? 1) > 1)
      return []
    const flags = { hedged: false, negated: false, rank: 3 }
    return [linkOf(measure, counted, counted.from, lostEnd(words, counted.end), flags)]
  })
}
