import type { Count } from '../findings.ts'
import { readCounted, type Counted } from './counted.ts'
import { AUXILIARY, DETERMINER, isAdverb, isClosed } from './grammar.ts'
import { linkOf, type Link, type Scene, type Words } from './links.ts'
import { conjunctAt } from './objects.ts'
import { readQuantity, type QuantityRead } from './quantities.ts'
import { fitsWhom } from './whom.ts'
import { whoseBefore, whoseBehind } from './whose.ts'
import { lowerAt, type Word } from './words.ts'

const GROUPS: Readonly<Record<string, Count>> = {
  dead: 'KILLED',
  killed: 'KILLED',
  fatalities: 'KILLED',
  deaths: 'KILLED',
  slain: 'KILLED',
  injured: 'WOUNDED',
  wounded: 'WOUNDED',
  injuries: 'WOUNDED',
  casualties: 'CASUALTIES',
  missing: 'MISSING',
  captives: 'ABDUCTED',
  hostages: 'ABDUCTED',
  abducted: 'ABDUCTED',
  kidnapped: 'ABDUCTED',
  detainees: 'DETAINED',
  detained: 'DETAINED',
  arrests: 'DETAINED',
  arrested: 'DETAINED',
  displaced: 'DISPLACED',
  homeless: 'DISPLACED'
}
/** "the dead now number 27", "the injured came to 12". */
const AMOUNT =
  /^(?:number|numbers|numbered|total|totals|totalled|totaled|reach|reached|reaches|exceed|exceeded|exceeds|stood|stands|stand|rose|risen|climbed|came|comes)$/
const BEFORE_NUMBER = /^(?:at|as|to)$/
/** "the dead", "its own dead", "the civilian dead", "that of the injured", "the number of captives". */
const REACH = 5

/** Whether the noun at a word names those harmed as a whole: a determiner or "number of" opens its phrase. */
function isWhole(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < REACH; i--) {
    const word = lowerAt(words, i)
    if (word === 'of' && /^(?:number|numbers|total|that|count|toll)$/.test(lowerAt(words, i - 1)))
      return true
    if (DETERMINER.has(word)) return /^(?:the|its|their|his|our|those)$/.test(word)
    if (isClosed(word)) return false
  }
  return false
}

/** Where the number begins that a noun's phrase is put "at"; null where none is. */
function numberBehind(words: readonly Word[], from: number): number | null {
  if (/^(?:at|as)$/.test(lowerAt(words, from))) return from + 1
  let at = from
  while (AUXILIARY.has(lowerAt(words, at)) || isAdverb(lowerAt(words, at))) at++
  if (!AMOUNT.test(lowerAt(words, at))) return null
  return BEFORE_NUMBER.test(lowerAt(words, at + 1)) ? at + 2 : at + 1
}

/** "put the dead at 27 and the injured at 12", "the dead numbered 27": a number said of all those harmed. */
export function groupCountLinks(scene: Scene): readonly Link[] {
  const { words } = scene
  return words.flatMap((word, at) => {
    const those = /^(?:those|that)$/.test(word.lower) ? lossesOfOthers(scene, at) : null
    const measure = those?.measure ?? GROUPS[word.lower]
    if (!measure || !(those || isWhole(words, at))) return []
    const whose = those?.whose ?? whoseBehind(words, at + 1) ?? whoseBefore(words, at)
    const end = whose && whose[0] > at ? whose[1] : pastTie(words, at + 1)
    const own = raisedTo(words, at, end) ?? numberBehind(words, end)
    const behind = own ?? theirNumber(words, end)
    if (behind === null || (those && lowerAt(words, end) !== 'at')) return []
    // The number proper may stand behind its comparator ("at more than 60").
    for (let i = behind; i < behind + 4; i++) {
      const read = readQuantity(words, i)
      if (!read || read.from > behind || read.vague) continue
      const counted = readCounted(words, read) ?? afterNumber(words, read)
      if (!counted || (counted.head === null && isThing(lowerAt(words, read.to)))) return []
      const flags = { hedged: false, negated: false, rank: 1 }
      const more = counted.head === null ? [] : conjunctsAfter(scene, counted.end)
      return [
        { ...linkOf(measure, counted, own === null ? behind - 3 : at, counted.end, flags), whose },
        ...more.map((one) => linkOf(measure, one, one.from, one.end, flags))
      ]
    }
    return []
  })
}

/** "the dead of the siege at 20,000": behind what they died of. */
function pastTie(words: readonly Word[], from: number): number {
  if (!/^(?:of|in|from)$/.test(lowerAt(words, from))) return from
  for (let at = from + 1; at < from + 6; at++) {
    if (lowerAt(words, at) === 'at') return at
    if (isClosed(lowerAt(words, at)) && !DETERMINER.has(lowerAt(words, at))) return from
  }
  return from
}
/** "who helped to carry out the dead put their number at 27". */
function theirNumber(words: readonly Word[], from: number): number | null {
  for (let at = from; at < from + 12; at++) {
    const word = lowerAt(words, at)
    if (/^[.;]?$/.test(word)) return null
    if (/^numbers?$/.test(word) && lowerAt(words, at - 1) === 'their')
      return /^(?:at|as|was|is)$/.test(lowerAt(words, at + 1)) ? at + 2 : null
  }
  return null
}

/** "bringing the dead to nine": where the number begins. */
const raisedTo = (words: readonly Word[], at: number, end: number): number | null =>
  lowerAt(words, end) === 'to' &&
  /^(?:bring|brought|rais|lift|push|tak|took|lower|cut|reduc)/.test(lowerAt(words, at - 2))
    ? end + 1
    : null

/** "the injured at 27 prisoners and three guards": those behind the first. */
function conjunctsAfter({ words, byStart }: Scene, end: number): readonly Counted[] {
  const next = conjunctAt(words, byStart, end)
  return next && fitsWhom('PEOPLE', next, byStart) ? [next] : []
}

/** "the losses of the army at 47 and those of the rebels at 29": what was counted of others before. */
function lossesOfOthers(
  { words, triggers }: Scene,
  at: number
): Readonly<{ measure: Count; whose: Words }> | null {
  const whose = lowerAt(words, at + 1) === 'of' ? whoseBehind(words, at + 1) : null
  if (!whose || GROUPS[lowerAt(words, whose[1] - 1)]) return null
  const counter = triggers.findLast(({ form, to }) => form === 'COUNTER' && to <= at)
  const group = words.slice(0, at).findLast(({ lower }) => GROUPS[lower])
  const measure = counter?.measure ?? GROUPS[group?.lower ?? '']
  return measure ? { measure, whose } : null
}
/** "now number twelve" is no label. */
const afterNumber = (words: readonly Word[], read: QuantityRead): Counted | null =>
  /^numbers?$/.test(lowerAt(words, read.from - 1))
    ? { ...read, end: read.to, head: null, partitive: false, people: read.from }
    : null
const isThing = (next: string): boolean => /^(?:%|percent|per|million|km|miles|o'clock)$/.test(next)
