import { linkOf, type Link, type Scene } from './links.ts'
import { readCounted } from './counted.ts'
import { readQuantity } from './quantities.ts'
import { lowerAt } from './words.ts'

const REVISING = /^(?:revising|revised|correcting|corrected|down|up|lowering|raising|replacing)$/
const EARLIER = /^(?:earlier|previous|initial|first|original|preliminary)$/
const FIGURE = /^(?:figure|count|toll|number|estimate|tally|total|report)$/
/** Words from the verb to the number ("revising an earlier figure of [42]"). */
const REACH = 8

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
