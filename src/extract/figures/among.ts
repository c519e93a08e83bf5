import type { Count } from '../findings.ts'
import { FREED, isFreedBefore } from './freed.ts'
import type { Counted } from './counted.ts'
import { AUXILIARY, isAdverb } from './grammar.ts'
import { byMeasure, harm } from './lexicons.ts'
import { HARM_PHRASES } from './harmVerbs.ts'
import { linkOf, type Link, type Scene } from './links.ts'
import { objectsAfter } from './objects.ts'
import { subjectsBefore } from './subjects.ts'
import { isCalled } from './called.ts'
import { lowerAt, type Word } from './words.ts'

/** Those harmed, taken together: words [from, to). */
type Group = Readonly<{ from: number; to: number; measure: Count }>

const HARMED: ReadonlyMap<string, Count> = new Map([
  ...byMeasure(harm.states),
  ...[...byMeasure(harm.verbs)].filter(([word]) => !word.includes(' ')),
  ...HARM_PHRASES.flatMap(({ phrase, measure, form, of }) =>
    form === 'PARTICIPLE' && of === 'ANYBODY' && !phrase.includes(' ')
      ? [[phrase, measure] as const]
      : []
  ),
  ['fatalities', 'KILLED'],
  ['casualties', 'CASUALTIES'],
  ['hostages', 'ABDUCTED'],
  ['captives', 'ABDUCTED'],
  ['detainees', 'DETAINED']
])
/** "those seized": told of people, unlike "the seized". */
const SEIZED: ReadonlyMap<string, Count> = new Map(
  HARM_PHRASES.flatMap(({ phrase, measure, form, of }) =>
    form === 'PARTICIPLE' &&
    of !== 'ANYBODY' &&
    !phrase.includes(' ') &&
    /ed$|^(?:held|taken)$/.test(phrase)
      ? [[phrase, measure] as const]
      : []
  )
)
const INCLUDED = /^(?:include|included|includes|including|numbered)$/

/** "buried nine of the dead": what is done with them counts none. */
const DONE_WITH =
  /^(?:bury|buried|buries|burying|identified|identify|named|names|naming|mourn|mourned|visited|knew|treated|photographed)$/

/** "freed two of the hostages", "ten of the hostages escaped": they are held no more. */
function isFreed(words: readonly Word[], from: number, to: number): boolean {
  if (isFreedBefore(words, from)) return true
  let at = to
  while (AUXILIARY.has(lowerAt(words, at)) || isAdverb(lowerAt(words, at))) at++
  return FREED.test(lowerAt(words, at))
}
const FLAGS = { hedged: false, negated: false, rank: 0 }

/** "Among the dead were two", "two of whom were among the dead", "eleven of the injured". */
export function amongLinks(scene: Scene): readonly Link[] {
  return groupsIn(scene).flatMap((group) => {
    const all = [
      ...membersBefore(scene, group),
      ...membersAfter(scene, group),
      ...membersCalled(scene, group)
    ]
    const members = all.filter(
      (one) =>
        !DONE_WITH.test(lowerAt(scene.words, one.from - 1)) &&
        !(group.measure === 'ABDUCTED' && isFreed(scene.words, one.from, group.to))
    )
    return members.map((counted) =>
      linkOf(
        group.measure,
        counted,
        counted.from,
        Math.max(counted.end, spanEnd(counted, group)),
        FLAGS
      )
    )
  })
}
const spanEnd = (counted: Counted, group: Group): number =>
  counted.from < group.from ? group.to : counted.end

/** "the dead", "those killed", "the 12 initially killed", "14 killed" behind "among". */
function groupsIn({ words, byEnd }: Scene): readonly Group[] {
  return words.flatMap((word, at) => {
    const measure =
      HARMED.get(word.lower) ??
      (lowerAt(words, at - 1) === 'those' ? SEIZED.get(word.lower) : undefined)
    if (!measure) return []
    let from = at
    while (
      from > 0 &&
      at - from < 4 &&
      (isAdverb(lowerAt(words, from - 1)) || isNumber(words[from - 1]))
    )
      from--
    const counted = byEnd.get(at)
    if (counted && lowerAt(words, counted.from - 1) === 'among')
      return [{ from: counted.from, to: at + 1, measure }]
    if (/^(?:the|those)$/.test(lowerAt(words, from - 1))) from--
    else if (!(from < at && lowerAt(words, from - 1) === 'among')) return []
    return [{ from, to: at + 1, measure }]
  })
}
const isNumber = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)$/.test(
    word.lower
  )

/** "X were among the dead", "11 of the injured". */
function membersBefore({ words, byEnd, byStart }: Scene, group: Group): readonly Counted[] {
  const left = lowerAt(words, group.from - 1)
  if (left === 'of') {
    const part = [...byStart.values()].find(
      (one) =>
        one.partitive &&
        one.from < group.from &&
        one.end > group.from - 1 &&
        one.end <= group.to + 1
    )
    return part ? [part] : partitive(byStart, group)
  }
  if (left !== 'among') return []
  let at = group.from - 1
  while (isAdverb(lowerAt(words, at - 1))) at--
  const counted = byEnd.get(at)
  // "counted 41 Frenchmen among the captives"
  if (counted?.head && COUNTS.test(lowerAt(words, counted.from - 1))) return [counted]
  if (!AUXILIARY.has(lowerAt(words, at - 1))) return []
  while (AUXILIARY.has(lowerAt(words, at - 1)) || isAdverb(lowerAt(words, at - 1))) at--
  return subjectsBefore(words, byEnd, at)
}
const COUNTS =
  /^(?:count(?:ed|s)?|report(?:ed|s)?|list(?:ed|s)?|found|finds?|had|has|have|put|puts|includ(?:ed|es)|register(?:ed|s)?|recorded|confirmed|reckoned|estimated)$/
/** A number right before "of the dead", whose noun phrase was not read. */
function partitive(byStart: Scene['byStart'], group: Group): readonly Counted[] {
  const found = [...byStart.values()].find((one) => one.to === group.from - 1)
  return found ? [found] : []
}

/** "Among the dead were X", "the dead included X". */
function membersAfter(scene: Scene, group: Group): readonly Counted[] {
  const { words, byStart, triggers } = scene
  const past = pastSpeaker(words, group.to)
  if (lowerAt(words, group.from - 1) !== 'among' && BE_PLURAL.test(lowerAt(words, past)))
    return membersNamed(scene, past + 1)
  const next = lowerAt(words, group.to)
  const among = lowerAt(words, group.from - 1) === 'among' && AUXILIARY.has(next)
  if (!among && !INCLUDED.test(next)) return []
  return objectsAfter(words, byStart, group.to + 1, triggers)
}

/** "The dead were miners; five of them were Muslims": who some of them were. */
function membersCalled({ words, byStart }: Scene, group: Group): readonly Counted[] {
  return [...byStart.values()].filter(
    ({ from, end, partitive, head }) =>
      partitive &&
      head === 'them' &&
      from > group.to &&
      from - group.to < CALLED_WITHIN &&
      BE_PLURAL.test(lowerAt(words, end)) &&
      isCalled(words, end + 1)
  )
}
const CALLED_WITHIN = 24

const BE_PLURAL = /^(?:were|are)$/
/** "Those killed, the governor said, were": behind the words of who says it. */
function pastSpeaker(words: readonly Word[], from: number): number {
  if (lowerAt(words, from) !== ',') return from
  const close = words.findIndex(({ lower }, i) => i > from && i < from + 12 && lower === ',')
  const isSpeech = words
    .slice(from, close)
    .some(({ lower }) => /^(?:said|says|according)$/.test(lower))
  return close > 0 && isSpeech ? close + 1 : from
}
/** "The dead were eight fighters and three prisoners": numbers only, since "were civilians" counts nobody. */
function membersNamed({ words, byStart, triggers }: Scene, from: number): readonly Counted[] {
  const first = byStart.get(from)
  if (!first || first.head === null || AUXILIARY.has(lowerAt(words, first.end))) return []
  return objectsAfter(words, byStart, from, triggers)
}
