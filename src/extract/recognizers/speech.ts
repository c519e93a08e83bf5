import type { Range, Span } from '../../model.ts'
import { passagesOf, sentenceAt, type Passage } from '../figures/passages.ts'
import type { Word } from '../figures/words.ts'
import type { SpeechFinding, Stance } from '../findings.ts'
import { adjectivalUtterances } from '../speech/adjectival.ts'
import { announcement, carriedBy, isAnnouncing, isOpenAtEnd, signatory } from '../speech/carried.ts'
import { citationUtterances } from '../speech/citations.ts'
import { contentOf, type Setting } from '../speech/content.ts'
import { nominalUtterances } from '../speech/nominal.ts'
import { withContinuations } from '../speech/continued.ts'
import type { Phrase } from '../speech/phrases.ts'
import { quotationsIn } from '../speech/quotes.ts'
import { transcriptUtterances } from '../speech/transcripts.ts'
import { unitStart, type Utterance } from '../speech/utterance.ts'
import { verbalUtterances } from '../speech/verbal.ts'
import type { View } from '../view.ts'

type Spoken = Omit<SpeechFinding, 'within'>

/** Everything that somebody says, thinks or asks, in text order. */
export function recognizeSpeech(view: View): readonly SpeechFinding[] {
  const { text } = view.article
  const spoken: Spoken[] = []
  const paragraphs = paragraphsOf(view)
  paragraphs.forEach((paragraph, i) => {
    const range = { start: paragraph[0]?.start ?? 0, end: paragraph.at(-1)?.end ?? 0 }
    const quotations = quotationsIn(text, range)
    const next = (): Range | null => carriedBy(text, paragraphs, i + 1)
    const told = paragraph.flatMap((sentence) =>
      speechIn(text, sentence, quotations).map((one) => ({
        ...one,
        sentence: sentenceAt(view, sentence, placeOf(one, sentence))
      }))
    )
    const following = ({ start, end }: Range) =>
      paragraphs
        .slice(i + 1)
        .filter(([first]) => first && start <= first.start && first.start < end)
    spoken.push(...carriedOn(text, paragraph, quotations, told, next, following))
  })
  const asserted = nest(spoken.filter((one, i) => isAsserted(one, i, spoken)))
  return withContinuations(view, asserted)
}

/** Words that go on in the next paragraphs: what a colon announces, and a quotation that none has closed. */
function carriedOn(
  text: string,
  paragraph: readonly Passage[],
  quotations: readonly Range[],
  told: readonly Spoken[],
  next: () => Range | null,
  following: (content: Range) => readonly (readonly Passage[])[]
): readonly Spoken[] {
  const last = paragraph.at(-1)
  const open = quotations.at(-1)
  if (!last) return told
  const announced = isAnnouncing(last.words) ? next() : null
  if (announced || last.words.at(-1)?.text === ':') {
    const content = announced
    if (!content) return told
    const isEmpty = ({ source, content: own }: Spoken): boolean =>
      source !== null && own.start >= last.end - 1
    if (told.some(isEmpty)) return told.map((one) => (isEmpty(one) ? { ...one, content } : one))
    const utterance = announcement(last.words)
    if (utterance)
      return [...told, { ...spokenOf(text, last, utterance), content, sentence: last.index }]
    const signed = signatory(following(content))
    return signed ? [...told, signedBy(text, last, signed, content)] : told
  }
  if (!open || !isOpenAtEnd(text, open, last.end)) return told
  const content = next()
  return content
    ? told.map((one) =>
        one.source !== null && one.content.start <= open.start && one.content.end >= open.end
          ? { ...one, content: { start: one.content.start, end: content.end } }
          : one
      )
    : told
}

/** The paper that a sentence leads to is the words of who signs it. */
const signedBy = (
  text: string,
  { words, index }: Passage,
  { passage, source }: NonNullable<ReturnType<typeof signatory>>,
  content: Range
): Spoken => ({
  source: spanOf(text, passage.words, source),
  cue: spanOf(text, words, { from: words.length - 1, to: words.length }),
  stance: 'SAY',
  negated: false,
  hedged: false,
  sentence: index,
  by: 'speech/signed',
  content
})

/** What somebody is said to think, within what another says, is the other's word for it. */
function isAsserted(one: Spoken, i: number, spoken: readonly Spoken[]): boolean {
  if (one.stance !== 'THINK') return true
  return !spoken.slice(Math.max(0, i - 12), i).some(
    (other) =>
      other.content.start <= one.cue.start &&
      one.cue.end <= other.content.end &&
      other.by === 'speech/after' &&
      // "a nurse who asked not to be named is certain": the relative clause has ended.
      !/^(?:who|which)$/i.test(other.source?.exact ?? '')
  )
}

/** Where a wrapped line parts cue and content, the sentence is that of the content. */
const placeOf = ({ cue, content }: Spoken, { end }: Range): number =>
  cue.end <= content.start && content.start < end ? content.start : cue.start

function paragraphsOf(view: View): readonly (readonly Passage[])[] {
  const found: Passage[][] = []
  for (const sentence of passagesOf(view)) {
    const open = found.at(-1)
    if (open && open[0]?.paragraph === sentence.paragraph) open.push(sentence)
    else found.push([sentence])
  }
  return found
}

function speechIn(
  text: string,
  sentence: Passage,
  quotations: readonly Range[]
): readonly Spoken[] {
  const { words } = sentence
  const verbal = verbalUtterances(words)
  const isHeadline = sentence.index === 0
  const utterances = [
    ...(isDateline(text, words) ? [] : transcriptUtterances(words, isHeadline)),
    ...verbal,
    ...citationUtterances(words, verbal),
    ...nominalUtterances(words),
    ...adjectivalUtterances(words)
  ].sort((a, b) => a.cue.from - b.cue.from || unitStart(b) - unitStart(a))
  const setting: Setting = { text, words, sentence, quotations }
  const told = utterances.filter((one) => !isQuotedAside(words, one, quotations))
  return told.map((utterance) => ({
    ...spokenOf(text, sentence, utterance),
    content: contentOf(setting, utterance, utterances)
  }))
}
const spokenOf = (
  text: string,
  { words, index }: Passage,
  utterance: Utterance
): Omit<Spoken, 'content'> => ({
  source: utterance.source && spanOf(text, words, utterance.source),
  cue: spanOf(text, words, utterance.cue),
  stance: utterance.stance,
  negated: utterance.negated,
  hedged: utterance.hedged,
  sentence: index,
  by: byOf(utterance)
})
/** "PESHAWAR: a bomber": the only such opening of a text, at its head, is where it was sent from. */
const isDateline = (text: string, words: readonly Word[]): boolean =>
  (words[0]?.start ?? 0) < HEAD &&
  words[0]?.text === words[0]?.text.toUpperCase() &&
  !words.some(({ lower }) => /^(?:i|we|you|my|our|your)$/.test(lower)) &&
  [...text.matchAll(/^[A-Z][A-Z .'-]{2,30}:/gm)].length === 1
const HEAD = 200
const lowerMark = ({ text }: Word): boolean => text === ':' || text === ']'
const ASIDE: ReadonlySet<Stance> = new Set(['THINK', 'ASK', 'SUSPECT', 'SUGGEST'])

/** In direct speech "I think", "you know", "they want" are how people talk; a third party's word counts. */
function isQuotedAside(
  words: readonly Word[],
  utterance: Utterance,
  quotations: readonly Range[]
): boolean {
  const cue = words[utterance.cue.from]
  if (!cue || !quotations.some((one) => one.start < cue.start && cue.end < one.end)) return false
  if (lowerMark(cue)) return false
  if (ASIDE.has(utterance.stance) || !utterance.source) return true
  const { from, to } = utterance.source
  return (
    (to - from === 1 &&
      /^(?:i|you|we|he|she|they|it|who|one|some|others|that|this)$/.test(
        words[from]?.lower ?? ''
      )) ||
    words[utterance.contentFrom - 1]?.lower !== 'that'
  )
}

const byOf = (utterance: Utterance): string =>
  utterance.source === null ? 'speech/unsourced' : `speech/${utterance.side.toLowerCase()}`

function spanOf(text: string, words: readonly Word[], { from, to }: Phrase): Span {
  const start = words[from]?.start ?? 0
  const end = words[to - 1]?.end ?? start
  return { start, end, exact: text.slice(start, end) }
}

/** Each speech lies within the narrowest other whose content holds its cue. */
function nest(spoken: readonly Spoken[]): readonly SpeechFinding[] {
  return spoken.map((one, i) => {
    let within: number | null = null
    for (let j = Math.max(0, i - 30); j < Math.min(spoken.length, i + 31); j++) {
      const other = spoken[j] as Spoken
      const holds =
        j !== i && other.content.start <= one.cue.start && one.cue.end <= other.content.end
      if (holds && (within === null || widthOf(other) < widthOf(spoken[within] as Spoken)))
        within = j
    }
    return { ...one, within }
  })
}
const widthOf = ({ content }: Spoken): number => content.end - content.start
