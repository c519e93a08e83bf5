import type { Link } from './links.ts'
import { lowerAt, type Word } from './words.ts'

const COUNT =
  /\b(?:count|toll|tolls|figure|figures|number|numbers|tally|casualty figures|estimate|estimates|details of casualties)\b/
const WITHHELD =
  /\b(?:ha(?:s|ve|d) yet to|ha(?:s|ve|d) not(?: yet)?|ha(?:sn't|ven't|dn't)(?: yet)?|did not|didn't|do not|(?:has |have |had )?refused to|(?:has |have |had )?declined to|would not|without|unable to|no) (?:immediately )?(?:(?:provide|give|release|publish|issue|confirm|offer|announce|disclose|providing|giving|releasing|specifying|specify)\b)?/
const TOPIC =
  /\b(?:casualt\w*|fatalit\w*|deaths?|dead|victims?|killed|wounded|injured|displaced|missing|toll)\b/

const HOW_MANY =
  /\b(?:said?|say|saying|specify|specified|disclosed?|revealed?|giv\w+ details on) how many\b.*\b(?:killed|died|dead|dying|wounded|injured|hurt|casualties|victims|missing)\b/

/** "have yet to provide an official count of the fatalities": nobody gives a figure. */
export function officialCountLinks(words: readonly Word[], isOfHarm: boolean): readonly Link[] {
  const lower = words.map((word) => word.lower).join(' ')
  const found = [...lower.matchAll(new RegExp(WITHHELD, 'g'))]
  return found.flatMap((match) => {
    const from = lower.slice(0, match.index).split(' ').length - 1
    const rest = words.slice(from, from + 16)
    const stop = rest.findIndex((word) => /^(?:[.,;]|but|and)$/.test(word.lower))
    const to = from + (stop < 0 ? rest.length : stop)
    const clause = words
      .slice(from, to)
      .map((word) => word.lower)
      .join(' ')
    if (HOW_MANY.test(clause)) return [withheld(from, to)]
    const isNo = lowerAt(words, from) === 'no'
    if (isNo && !/^no (?:official|confirmed|immediate|exact|precise) /.test(clause)) return []
    if (
      !isNo &&
      !/(?:provid|giv|releas|publish|issu|confirm|offer|announc|disclos|specif)/.test(clause)
    )
      return []
    if (!COUNT.test(clause) || !(TOPIC.test(lower) || isOfHarm)) return []
    return [withheld(from, to)]
  })
}

const withheld = (from: number, to: number): Link => ({
  measure: 'OFFICIAL_COUNT',
  quantity: { comparator: 'NONE_GIVEN', value: null, low: null, high: null },
  counted: null,
  at: null,
  from,
  to,
  hedged: false,
  negated: true,
  superseded: false,
  trend: null,
  rank: 0
})
