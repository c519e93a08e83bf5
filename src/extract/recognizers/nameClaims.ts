/** "claimed responsibility", "took credit": whether a sentence tells of somebody who says he did it. */
export const claims = (folded: readonly string[]): boolean =>
  folded.some(
    (word, i) => (word === 'responsibility' || word === 'credit') && TAKES.test(folded[i - 1] ?? '')
  )
const TAKES = /^(?:claimed|claims|claiming|accepted|took|takes|taken|assumed)$/
