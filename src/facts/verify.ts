import { createHash } from 'node:crypto'
import type { Facts, Range } from '../model.ts'
import type { Problem } from './error.ts'
import { keyProblems } from './keys.ts'
import { rangesOf, spansOf } from './spans.ts'

/** What of the Facts does not hold against the document's text; empty where everything does. */
export function verifyFacts(facts: Facts, text: string): readonly Problem[] {
  return [
    ...textProblems(facts, text),
    ...rangesOf(facts).flatMap(({ path, range }) => rangeProblems(path, range, text)),
    ...spansOf(facts).flatMap(({ path, span }) => {
      const found = text.slice(span.start, span.end)
      const wrong = rangeProblems(path, span, text)
      if (wrong.length > 0 || found === span.exact) return wrong
      return [mismatch(path, `the text has ${short(found)} there, not ${short(span.exact)}`)]
    }),
    ...keyProblems(facts)
  ]
}

function textProblems({ document }: Facts, text: string): readonly Problem[] {
  const problems: Problem[] = []
  if (/\p{Surrogate}/u.test(text)) {
    const message = 'is no Unicode text: it has half a character (a lone surrogate)'
    problems.push({ code: 'FACTS_INVALID', path: 'document.text', message })
  }
  const id = createHash('sha256').update(text, 'utf8').digest('hex')
  if (id !== document.id) {
    const message = `is not the SHA-256 of the text, which is ${id}`
    problems.push({ code: 'DOCUMENT_ID_MISMATCH', path: 'document.id', message })
  }
  const { value, precision, origin } = document.publishedAt
  if ((value === null) !== (origin === 'NONE') || (value === null) !== (precision === null)) {
    const message = 'needs value and precision, or origin NONE and neither'
    problems.push({ code: 'FACTS_INVALID', path: 'document.publishedAt', message })
  }
  return problems
}

function rangeProblems(path: string, { start, end }: Range, text: string): readonly Problem[] {
  if (start > end || end > text.length) {
    return [mismatch(path, `${start} to ${end} is no range of a text of ${text.length} code units`)]
  }
  const cuts = [start, end].find((offset) => cutsCharacter(text, offset))
  return cuts === undefined ? [] : [mismatch(path, `${cuts} is in the middle of a character`)]
}

function cutsCharacter(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))
}

function mismatch(path: string, message: string): Problem {
  return { code: 'SPAN_MISMATCH', path, message }
}

const LONGEST_SHOWN = 40

function short(words: string): string {
  const shown = words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words
  return JSON.stringify(shown)
}
