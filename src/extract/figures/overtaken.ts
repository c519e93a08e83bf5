import type { FigureFinding } from '../findings.ts'
import type { View } from '../view.ts'

/** "bringing to nine the number", "has risen to 41": the words of a figure that tell of a change. */
const CHANGE =
  /\b(?:bring|brought|rais|ris|rose|climb|grow|grew|updat|revis|push|lift|tak|took|jump|increas)\w*\b/i
/** Letters before a figure within which the verb of its change stands. */
const REACH = 40
/** "by nightfall the mayor was speaking of eight": told at an earlier hour. */
const EARLIER =
  /\b(?:by (?:nightfall|dusk|dawn|sunset|sunrise|midnight|midday|noon|(?:late |early |mid-?)?(?:morning|afternoon|evening)|late (?:on )?\w+day)|earlier|hours (?:after|later)|at first|(?:had|was) (?:still )?(?:spoken|speaking|talking|counted) )/i

const isTotal = ({ scope, partOf, polarity, quantity }: FigureFinding): boolean =>
  scope === 'EVENT' && partOf === null && polarity === 'AFFIRMED' && quantity?.value != null

/** Totals of an earlier hour are overtaken once the text tells that there are now more. */
export function overtaken(
  findings: readonly FigureFinding[],
  text: string,
  view: View
): readonly FigureFinding[] {
  const raised = findings.filter(
    (one) => isTotal(one) && CHANGE.test(text.slice(Math.max(0, one.start - REACH), one.end))
  )
  if (raised.length === 0) return findings
  return findings.map((one) => {
    const isLess = raised.some(
      ({ measure, quantity }) =>
        measure === one.measure && (quantity?.value ?? 0) > (one.quantity?.value ?? Infinity)
    )
    if (!isTotal(one) || !isLess || raised.includes(one)) return one
    const sentence = view.sentences[one.sentence]
    const before = sentence ? text.slice(sentence.start, one.start) : ''
    const clause = before.slice(before.lastIndexOf(';') + 1)
    return EARLIER.test(clause) ? { ...one, scope: 'SUPERSEDED' as const } : one
  })
}
