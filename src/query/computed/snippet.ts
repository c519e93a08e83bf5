import type { Question } from '../../analysis/text/question.ts'
import { scoreOf } from '../../analysis/text/score.ts'
import { contextOf } from '../../map/passage.ts'
import { wordsOf } from '../../map/words.ts'

/** `exact prefix suffix start end` of a passage. */
export type PassageColumns = readonly [string, string, string, number, number]

/** The headline, where it answers the question as the title does; null where the text has none. */
export function headlineOf(
  question: Question,
  text: unknown,
  sections: unknown
): PassageColumns | null {
  const [headline] = rangesOf(sections, 'HEADLINE')
  if (typeof text !== 'string' || !headline) return null
  const passage = passageOf(text, headline)
  return scoreOf(question, [passage[0]], 1) === null ? null : passage
}

/** The first mention that has a word of the question, else the first. */
export function mentionOf(
  { words }: Question,
  text: unknown,
  spans: unknown
): PassageColumns | null {
  if (typeof text !== 'string' || !Array.isArray(spans)) return null
  const passages = rangesOf(spans.map(turned)).map((range) => passageOf(text, range))
  const says = ([exact]: PassageColumns) =>
    wordsOf(exact)
      .flat()
      .some((form) => words.some((word) => form.startsWith(word)))
  return passages.find(says) ?? passages[0] ?? null
}

type Range = readonly [start: number, end: number]

/** Of a list of text `KIND start end` those of a kind, or all. */
function rangesOf(packed: unknown, kind?: string): readonly Range[] {
  if (!Array.isArray(packed)) return []
  return packed.flatMap((one): readonly Range[] => {
    const [is, start, end] = String(one).split(' ')
    return kind === undefined || is === kind ? [[Number(start), Number(end)]] : []
  })
}

/** A mention is packed as `start end FORM`. */
function turned(span: unknown): string {
  const [start, end, form] = String(span).split(' ')
  return `${form} ${start} ${end}`
}

function passageOf(text: string, [start, end]: Range): PassageColumns {
  const { prefix, suffix } = contextOf(text, start, end)
  return [text.slice(start, end), prefix, suffix, start, end]
}
