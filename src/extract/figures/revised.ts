import { isPersonNoun } from './lexicons.ts'
import { linkOf, type Link, type Scene } from './links.ts'
import { readCounted, type Counted } from './counted.ts'
import { readQuantity } from './quantities.ts'
import { contrastStart } from './subjects.ts'
import { lowerAt, type Word } from './words.ts'

const REVISING = /^(?:revising|revised|correcting|corrected|down|up|lowering|raising|replacing)$/
const EARLIER = /^(?:earlier|previous|initial|first|original|preliminary)$/
const FIGURE = /^(?:figure|count|toll|number|estimate|tally|total|report)$/
/** Words from the verb to the number ("revising an earlier figure of [42]"). */
const REACH = 8
/** Words between a number and the one that it is set against. */
const CONTRAST = 16

/** Words behind "not six" within which it stands that six were told before. */
const TOLD_WITHIN = 8
const TOLD =
  /^(?:reported|said|announced|stated|believed|thought|feared|given|put|claimed|told|spoke|spoken|mentioned|counted|had|initially|earlier|originally|previously)$/

/** "five pupils, not six as the school had said", "rather than the six first reported": what was told before. */
export function contrastLinks({ words, byStart }: Scene, direct: readonly Link[]): readonly Link[] {
  if (direct.length === 0) return []
  return [...byStart.values()].flatMap((counted) => {
    const start =
      contrastStart(words, counted.from) ??
      fewerStart(words, counted) ??
      againstStart(words, counted)
    if (start === null || counted.quantity.value === null) return []
    if (direct.some((link) => link.at === counted.at)) return []
    const whole = direct.findLast(
      (link) => (link.counted?.end ?? link.to) <= start && link.quantity?.value != null
    )
    const isTold = /^(?:up|down)$/.test(lowerAt(words, start)) || isToldBefore(words, counted.to)
    if (!whole || !isTold || start - (whole.counted?.end ?? whole.to) > CONTRAST) return []
    const flags = { hedged: false, negated: false, rank: 6 }
    // "the fifteen first reported": what stands behind the number is nobody.
    const isOfPeople = counted.head !== null && isPersonNoun(counted.head)
    const number = isOfPeople ? counted : { ...counted, head: null, end: counted.to }
    return [{ ...linkOf(whole.measure, number, start, number.end, flags), superseded: true }]
  })
}
function isToldBefore(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + TOLD_WITHIN; at++) {
    const word = lowerAt(words, at)
    if (/^(?:|[.;])$/.test(word) || (word === ',' && lowerAt(words, at + 1) !== 'as')) return false
    if (TOLD.test(word)) return true
  }
  return false
}
/** "twelve people, fewer than the fifteen first reported". */
const fewerStart = (words: readonly Word[], { from, at }: Counted): number | null =>
  from < at &&
  lowerAt(words, at - 1) === 'the' &&
  /^(?:fewer|more|less)$/.test(lowerAt(words, from))
    ? from
    : null

/** "killed 40 rebels against two of its own": the losses of who tells it. */
export function ownLossLinks({ words, byStart }: Scene, direct: readonly Link[]): readonly Link[] {
  return [...byStart.values()].flatMap((counted) => {
    const isOwn = /^(?:own|ours|theirs)$/.test(counted.head ?? '')
    if (!isOwn || !/^(?:against|to|for)$/.test(lowerAt(words, counted.from - 1))) return []
    const whole = direct.findLast((link) => link.to <= counted.from)
    if (whole?.measure !== 'KILLED' || direct.some((link) => link.at === counted.at)) return []
    return [
      linkOf('KILLED', counted, counted.from, counted.end, {
        hedged: false,
        negated: false,
        rank: 6
      })
    ]
  })
}

/** "against nine announced earlier", "compared with the nine first reported". */
function againstStart(words: readonly Word[], { from }: Counted): number | null {
  const at = lowerAt(words, from - 1) === 'the' ? from - 2 : from - 1
  if (lowerAt(words, at) === 'against') return at
  const isPair = /^(?:with|to)$/.test(lowerAt(words, at)) && lowerAt(words, at - 1) === 'compared'
  return isPair ? at - 1 : null
}

/** "abducted 27 pupils, revising an earlier figure of 42": a number that the text takes back. */
export function revisedLinks({ words }: Scene, direct: readonly Link[]): readonly Link[] {
  return words.flatMap((word, i) => {
    if (!FIGURE.test(word.lower) || !EARLIER.test(lowerAt(words, i - 1))) return []
    const opens = words.slice(Math.max(0, i - REACH), i).some(({ lower }) => REVISING.test(lower))
    const whole = direct.findLast((link) => link.to <= i && link.quantity?.value != null)
    const at = lowerAt(words, i + 1) === 'of' ? i + 2 : -1
    const read = opens && whole && at > 0 ? readQuantity(words, at) : null
    const counted = read && readCounted(words, read)
    if (!whole || !counted || direct.some((link) => link.at === counted.at)) return []
    const flags = { hedged: false, negated: false, rank: 6 }
    return [{ ...linkOf(whole.measure, counted, i - 1, counted.end, flags), superseded: true }]
  })
}
