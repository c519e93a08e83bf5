import type { Mention, MentionForm } from '../../model.ts'
import type { Properties } from '../rows.ts'

/** The spans of a MENTIONS edge with their words. */
export function toldMentions({ spans }: Properties, text: string): readonly Mention[] {
  return (Array.isArray(spans) ? (spans as string[]) : []).map((span) => {
    const [start, end, form] = span.split(' ')
    const range = { start: Number(start), end: Number(end) }
    return { ...range, exact: text.slice(range.start, range.end), form: form as MentionForm }
  })
}
