import type { Draft, DraftEvent } from '../draft.ts'
import type { Count, FigureFinding } from '../findings.ts'
import { codesOf } from './eventCodes.ts'

const COUNTED = new Set<Count>(['KILLED', 'WOUNDED', 'CASUALTIES', 'DISPLACED', 'ABDUCTED'])
/** Words that make a figure a total of years or months. */
const PERIOD =
  /\bsince (?:\d|the\b|it\b|they\b|then\b|last\b|early\b|late\b|mid|civil\b|war\b|\p{Lu}\p{L}+\b)|\b(?:past|last|recent|previous) (?:\w+ )?(?:or \w+ )?(?:weeks|months|years|decades?|century)\b|\bthis year\b|\b(?:decades|years|months) of\b/u
/** "Since 2017 the war has", "since the collapse of a factory, in which": told before the figure. */
const OPENING =
  /^(?:Since|Over the|In the (?:past|last)|During the|This year)\b|\bsince the [^.;]* in which $/

/** Between what killed and "killed 700 people". */
const BETWEEN = /^ (?:(?:has|have|had|alone|already|also|now|itself) )*$/
const isSubjectOf = (text: string, end: number, { start }: FigureFinding): boolean =>
  end < start && BETWEEN.test(text.slice(end, start))

/**
 * "More than 5,000 people have died since 2004": no deed of the news killed them. The event told
 * of the period where the sentence names one, else one of its own.
 */
export function ofPeriod(draft: Draft, figure: FigureFinding): readonly [Draft, DraftEvent] | null {
  const sentence = draft.view.sentences[figure.sentence]
  const isTotal = figure.scope === 'BACKGROUND' && COUNTED.has(figure.measure)
  if (!isTotal || !sentence || figure.quantity === null) return null
  const { text } = draft.view.article
  const isOpened = OPENING.test(text.slice(sentence.start, figure.start))
  if (!isOpened && !PERIOD.test(text.slice(figure.end, sentence.end))) return null
  const inSentence = draft.events.filter((event) =>
    event.mentions.some(({ start }) => sentence.start <= start && start < sentence.end)
  )
  // "An outbreak has killed 700 since March": the event of the news itself.
  if (inSentence.some((event) => event.mentions.some((m) => isSubjectOf(text, m.end, figure))))
    return null
  const told = inSentence.find(
    (event) =>
      event.key !== draft.mainEvent &&
      (event.isBackground || event.isOfOtherTime || event.sentence === figure.sentence)
  )
  if (told) return [draft, told]
  const { start, end, exact } = figure
  const own: DraftEvent = {
    key: `v${draft.events.length + 1}`,
    type: 'OTHER',
    status: 'ACCOMPLISHED',
    time: null,
    codes: codesOf('OTHER'),
    mentions: [{ start, end, exact, form: 'NOMINAL' }],
    triggers: [],
    sentence: figure.sentence,
    isBackground: true,
    isOfOtherTime: true
  }
  return [{ ...draft, events: [...draft.events, own] }, own]
}
