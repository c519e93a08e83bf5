import type { Article } from '../../model.ts'
import type { TimeFinding } from '../findings.ts'
import { findCandidates } from '../times/candidates.ts'
import { advance, nextSentence } from '../times/discourse.ts'
import { joinReadings, type Read } from '../times/join.ts'
import { findCalendarDays } from '../times/monthDays.ts'
import { NO_DISCOURSE, type Discourse, type TimeContext } from '../times/rule.ts'
import { readTense } from '../times/tense.ts'
import { formatDay } from '../times/calendar.ts'
import type { Sentence, View } from '../view.ts'

/**
 * Every time expression of a text, in text order, without overlap. Relative ones count from the
 * day of publication and have no value without one; durations and repetitions are marked by `kind`.
 */
export function recognizeTimes(view: View): readonly TimeFinding[] {
  const { article } = view
  const reference = article.publishedAt.value
  const topic = reference === null ? firstWholeDay(view) : null
  const findings: TimeFinding[] = []
  let discourse: Discourse = NO_DISCOURSE
  for (const sentence of view.sentences) {
    if (sentence.section === 'DATELINE') continue
    const words = article.text.slice(sentence.start, sentence.end)
    const reads: Read[] = []
    discourse = nextSentence(discourse)
    for (const { start, end, by, read } of findCandidates(words)) {
      const left = words.slice(0, start)
      const right = words.slice(end)
      const context: TimeContext = {
        reference,
        topic,
        before: discourse,
        tense: () => readTense(left, right, sentence.section === 'HEADLINE'),
        left: left.toLowerCase(),
        right: right.toLowerCase()
      }
      const reading = read(context)
      discourse = advance(discourse, reading)
      reads.push({ start, end, by, reading })
    }
    for (const read of joinReadings(words, reads)) findings.push(finding(article, sentence, read))
  }
  return findings
}

function finding(article: Article, sentence: Sentence, read: Read): TimeFinding {
  const { value, precision, kind = 'POINT', anchored, anchor, part, derivation } = read.reading
  const start = sentence.start + read.start
  const end = sentence.start + read.end
  const reference = anchored ? article.publishedAt.value : null
  return {
    start,
    end,
    exact: article.text.slice(start, end),
    value,
    precision,
    anchor: value === null ? null : (anchor ?? reference),
    ...(part && { part }),
    ...(derivation && { derivation }),
    kind,
    sentence: sentence.index,
    by: read.by
  }
}

/** An undated text is about the first whole day that its first sentences print. */
function firstWholeDay({ article, sentences }: View): string | null {
  for (const sentence of sentences.slice(0, LEAD_SENTENCES)) {
    for (const found of findCalendarDays(article.text.slice(sentence.start, sentence.end))) {
      const day = found.year === null ? null : formatDay(found.year, found.month, found.day)
      if (day) return day
    }
  }
  return null
}
const LEAD_SENTENCES = 3
