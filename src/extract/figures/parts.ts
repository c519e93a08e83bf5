import { phraseEnd, readOne, type Counted } from './counted.ts'
import { peopleKind } from '../lexicon/nouns.ts'
import { AUXILIARY, isAdverb, isPluralHead } from './grammar.ts'
import { isFreedBefore } from './freed.ts'
import { isPersonNoun } from './lexicons.ts'
import { linkOf, type Link, type Scene } from './links.ts'
import { membersBeforeThem, singlesIncluded } from './members.ts'
import { conjunctAt } from './objects.ts'
import { lowerAt, type Word } from './words.ts'

/** A part with the place of its whole among the links; -1 where the whole is no figure. */
export type Part = Readonly<{ link: Link; whole: number }>

const FLAGS = { hedged: false, negated: false, rank: 5 }

/** "nine of them children", "including two officers", "of whom three": parts take their whole's measure. */
export function partLinks(scene: Scene, links: readonly Link[]): readonly Part[] {
  const { words, byStart } = scene
  const used = new Set(links.map((link) => link.counted?.from))
  const told = [
    ...[...byStart.values()].flatMap((one) => partOf(one, wholeBefore(words, one, links))),
    ...singlesIncluded(scene).flatMap(({ counted, at }) => partOf(counted, around(links, at)))
  ]
  const before = membersBeforeThem(scene).flatMap((counted) =>
    told.some(({ link: { at } }) => at === counted.at)
      ? []
      : partOf(counted, nearest(links, counted.from, 30))
  )
  return [...told, ...before]
  function partOf(counted: Counted, whole: number): readonly Part[] {
    if (used.has(counted.from) || counted.negated || whole < 0) return []
    // "abducted 12 girls and freed two of them": they are held no more.
    if (links[whole]?.measure === 'ABDUCTED' && isFreedBefore(words, counted.from)) return []
    return [{ link: link(counted, whole), whole }]
  }
  function link(counted: Counted, whole: number): Link {
    const { measure } = links[whole] as Link
    const to = partEnd(words, counted)
    return linkOf(measure, counted, partStart(words, counted), to, FLAGS)
  }
}

/** "five dead: three youths and two policemen": a row that makes up the number before it. */
export function rowLinks({ words, byStart }: Scene, links: readonly Link[]): readonly Link[] {
  return links.flatMap((whole) => {
    const total = whole.quantity?.value ?? 0
    const colon = /^(?::|-|–|—|--)$/.test(lowerAt(words, whole.to)) ? whole.to : whole.to + 1
    if (total < 2 || !/^(?::|-|–|—|--)$/.test(lowerAt(words, colon))) return []
    const row: Counted[] = []
    for (
      let next = byStart.get(colon + 1) ?? readOne(words, colon + 1);
      next && next.head !== null && isOfPeople(next.head);
      next = conjunctAt(words, byStart, next.end)
    )
      row.push(next)
    const sum = row.reduce((all, { quantity }) => all + (quantity.value ?? NaN), 0)
    if (row.length < 2 || sum !== total) return []
    return row.map((one) => linkOf(whole.measure, one, one.from, one.end, FLAGS))
  })
}
const isOfPeople = (head: string): boolean =>
  isPersonNoun(head) || isPluralHead(head) || peopleKind(head) !== null

/** "killed 15 soldiers, and the insurgents, about 80 of them, lost nobody": of those named right before. */
function isOfOthers(words: readonly Word[], counted: Counted, links: readonly Link[]): boolean {
  const before = counted.from - 2
  const noun = lowerAt(words, before)
  if (lowerAt(words, counted.end) !== ',' || !(isPersonNoun(noun) || peopleKind(noun))) return false
  return !links.some(
    ({ from, to, counted: own }) => from <= before && before < Math.max(to, own?.end ?? to)
  )
}

/** "Of the 130 injured, 77 were women": the sentence opens with the whole. */
function isOfWhole(words: readonly Word[], counted: Counted): boolean {
  return (
    lowerAt(words, 0) === 'of' &&
    lowerAt(words, counted.from - 1) === ',' &&
    AUXILIARY.has(lowerAt(words, counted.end))
  )
}

/** "injured 13, two critically". */
const GRAVELY =
  /^(?:seriously|critically|badly|severely|slightly|gravely|fatally|mortally|lightly)$/

const INCLUDING = /^(?:including|include|included|includes|among|namely)$/

/**
 * "12 people, seven women and five men": numbers in a row that make up the first are its parts.
 * Gives each part's link with the link of its whole.
 */
export function summedParts(links: readonly Link[]): ReadonlyMap<Link, Link> {
  const found = new Map<Link, Link>()
  links.forEach((whole, i) => {
    const total = whole.quantity?.value ?? 0
    let sum = 0
    const row: Link[] = []
    for (const next of links.slice(i + 1, i + 5)) {
      if (next.measure !== whole.measure || next.counted === null) break
      sum += next.quantity?.value ?? 0
      row.push(next)
      if (sum === total && row.length > 1)
        for (const part of row) if (!found.has(part)) found.set(part, whole)
      if (sum >= total) break
    }
  })
  return found
}

/** The link that a counted phrase is a part of; -1 for none. */
function wholeBefore(words: readonly Word[], counted: Counted, links: readonly Link[]): number {
  if (counted.partitive && /^(?:them|whom|those|these|which)$/.test(counted.head ?? '')) {
    const opens = lowerAt(words, counted.from - 1)
    if (opens === ',' && isOfOthers(words, counted, links)) return -1
    return nearest(links, counted.from, opens === ',' || opens === '' || opens === '-' ? 30 : 18)
  }
  const ofWhom = lowerAt(words, counted.from - 1)
  if (
    (ofWhom === 'whom' || ofWhom === 'them') &&
    /^(?:of|among)$/.test(lowerAt(words, counted.from - 2))
  )
    return nearest(links, counted.from, 16)
  if (
    counted.head === null &&
    lowerAt(words, counted.from - 1) === ',' &&
    GRAVELY.test(lowerAt(words, counted.end))
  )
    return nearest(links, counted.from, 6)
  if (isOfWhole(words, counted)) return nearest(links, counted.from, 3)
  let at = counted.from - 1
  const include = includingBefore(words, at, links)
  if (include >= 0) return include
  while (isAdverb(lowerAt(words, at))) at--
  return -1
}
/** "including a girl and two officers": walks back over the list to "including". */
function includingBefore(words: readonly Word[], from: number, links: readonly Link[]): number {
  for (let at = from; at >= 0 && from - at < 8; at--) {
    const word = lowerAt(words, at)
    if (at === from && word === 'of') return -1
    if (INCLUDING.test(word)) {
      const before = lowerAt(words, at - 1)
      if (
        word === 'among' &&
        !/^(?:,|them|killed|dead)$/.test(before) &&
        lowerAt(words, at + 1) !== 'them'
      )
        return -1
      return around(links, at)
    }
    if (AUXILIARY.has(word) || /^(?:\.|;|in|between|with|at|on|from|by|when|after)$/.test(word))
      return -1
  }
  return -1
}
/** The link nearest before a word. */
function nearest(links: readonly Link[], at: number, reach: number): number {
  let best = -1
  links.forEach((link, i) => {
    const start = link.counted?.from ?? link.from
    if (start < at && at - link.to < reach && (best < 0 || start > startOf(links, best))) best = i
  })
  return best
}
const startOf = (links: readonly Link[], i: number): number =>
  links[i]?.counted?.from ?? links[i]?.from ?? 0

/** The link whose words surround or end just before a word. */
function around(links: readonly Link[], at: number): number {
  const inside = links.findIndex((link) => (link.counted?.end ?? link.from) <= at && at < link.to)
  return inside >= 0 ? inside : nearest(links, at, 14)
}
const partStart = (words: readonly Word[], counted: Counted): number =>
  INCLUDING.test(lowerAt(words, counted.from - 1)) ? counted.from - 1 : counted.from

/** Words that a phrase for those of a part may have ("off-duty prison guards"). */
const LONGEST = 6

/** "nine of them children": the noun that follows belongs to the part. */
function partEnd(words: readonly Word[], counted: Counted): number {
  const isOne = /^an?$/.test(lowerAt(words, counted.end)) && counted.quantity.value === 1
  const next = lowerAt(words, isOne ? counted.end + 1 : counted.end)
  return /^[\p{L}]{3,}$/u.test(next) && counted.head === 'them' && !AUXILIARY.has(next)
    ? Math.max(counted.end + 1, phraseEnd(words, isOne ? counted.end + 1 : counted.end, LONGEST))
    : counted.end
}
