import type { Parsed } from '../chunks/parse.ts'
import type { Draft } from '../draft.ts'
import type { SpeechFinding } from '../findings.ts'
import { isNobody } from './nominals/nobody.ts'
import { speechIn } from './lookups.ts'
import { authorOf } from './responsibility/authors.ts'
import { sentenceOf } from './sentences.ts'

/** Entities that the words of a source stand for: its last name or its head noun; of a statement, its author. */
export function speakerKeys(draft: Draft, speech: SpeechFinding): readonly string[] {
  const source = speech.source
  const parsed = source
    ? draft.found.parsed[sentenceOf(draft, source.start) ?? speech.sentence]
    : undefined
  if (!source || !parsed || isNobody(source.exact)) return []
  const inside = parsed.phrases.filter((p) => {
    const head = parsed.words[p.head]
    return head !== undefined && source.start <= head.start && head.end <= source.end
  })
  const first = inside[0]
  if (!first) return []
  const named = inside.find(
    (p) => p.name !== null && (p.from === first.from || isApposed(parsed, p.from))
  )
  const chosen = named ?? first
  const key =
    authorOf(draft, parsed, chosen) ??
    draft.entityOfPhrase.get(`${parsed.sentence.index}:${chosen.index}`)
  return key ? [key] : []
}
const isApposed = (parsed: Parsed, from: number): boolean =>
  /^[,(]$/.test(parsed.words[from - 1]?.lower ?? '')

/** The nearest that somebody says, of known source, around the words from one offset to another. */
export function speechAround(
  draft: Draft,
  parsed: Parsed,
  start: number,
  end: number
): SpeechFinding | null {
  const around = speechIn(draft, parsed.sentence.index).filter(
    (s) => s.source !== null && s.content.start <= start + 1 && end <= s.content.end + 1
  )
  return (
    around.toSorted(
      (a, b) => a.content.end - a.content.start - (b.content.end - b.content.start)
    )[0] ?? null
  )
}
