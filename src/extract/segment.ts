import type { Article } from '../model.ts'
import { cutParagraphs, cutSentences } from './sentences.ts'
import { tokenize } from './tokenize.ts'
import type { Sentence, View } from './view.ts'

/** Cuts an article into sentences and tokens; furniture gives none. Linear in the text's length. */
export function segment(article: Article): View {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const section of article.sections) {
    if (section.kind === 'BOILERPLATE') continue
    for (const range of cutParagraphs(article.text, section)) {
      for (const tokens of cutSentences(tokenize(article.text, range))) {
        const start = tokens[0]?.start ?? range.start
        const end = tokens.at(-1)?.end ?? range.end
        const index = sentences.length
        sentences.push({ index, section: section.kind, paragraph, start, end, tokens })
      }
      paragraph++
    }
  }
  return { article, sentences }
}
