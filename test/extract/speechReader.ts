import { readArticle } from '../../src/article/readArticle.ts'
import type { SpeechFinding } from '../../src/extract/findings.ts'
import { recognizeSpeech } from '../../src/extract/recognizers/speech.ts'
import { segment } from '../../src/extract/segment.ts'

/** What is said in a text, and by whom. */
export const speechOf = (text: string): readonly SpeechFinding[] =>
  recognizeSpeech(segment(readArticle({ name: 'test', text })))

/** "the ministry | said": who and by which cue; a dash where nobody is named. */
export const whoBy = (text: string): string =>
  speechOf(text)
    .map(({ source, cue }) => `${source?.exact ?? '-'} | ${cue.exact}`)
    .join(', ')

/** The words that the speech numbered `i` puts into somebody's mouth. */
export function saidIn(text: string, i = 0): string {
  const content = speechOf(text)[i]?.content
  return content ? text.slice(content.start, content.end) : ''
}
