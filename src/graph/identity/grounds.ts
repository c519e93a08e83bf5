import type { NodeRow, Properties } from '../rows.ts'

/**
 * What a judgement on two things that many documents tell rests on: what one of them tells of the left
 * and another of the right. It holds as long as it has any.
 */
export type Ground = Readonly<{ left: string; right: string; score: number; reason: string }>

/** Digits of a document's id that stand for it: of a million documents no two begin with the same. */
const SHORTENED = 16

/** As it is stored: both documents, the score, the reason. */
export function groundText({ left, right, score, reason }: Ground): string {
  return [shortened(left), shortened(right), score.toFixed(3), reason].join(' ')
}

export function shortened(document: string): string {
  return document.slice(0, SHORTENED)
}

/** A judgement as it is with these grounds; its score and reason are those of the best. */
export function withGrounds(row: NodeRow, texts: readonly string[]): NodeRow {
  const grounds = [...new Set(texts)].sort()
  const [best] = grounds.map(readGround).sort((a, b) => {
    return b.score - a.score || (a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : 0)
  })
  const told = best ? { score: best.score, reason: best.reason, lapsed: null } : { lapsed: true }
  return { ...row, properties: { ...row.properties, grounds, ...told } }
}

/** What a stored judgement rests on, as text. */
export function groundsOf({ grounds }: Properties): readonly string[] {
  return Array.isArray(grounds) ? (grounds as readonly string[]) : []
}

export function readGround(text: string): Ground {
  const [left = '', right = '', score = '', ...words] = text.split(' ')
  return { left, right, score: Number(score), reason: words.join(' ') }
}
