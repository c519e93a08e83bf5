import { lowerAt, type Word } from '../figures/words.ts'
import { phraseAfter } from './phrases.ts'
import { isSpeaker } from './subjects.ts'
import { unitEnd, unitStart, type Utterance } from './utterance.ts'

/** "Reuters, citing police, reported that …": the police say it, and Reuters repeats it. */
export function citationUtterances(
  words: readonly Word[],
  verbal: readonly Utterance[]
): readonly Utterance[] {
  return words.flatMap((word, at) => {
    if (word.lower !== 'citing' && word.lower !== 'quoting') return []
    const source = phraseAfter(words, at + 1)
    if (!source || !isSpeaker(words, source)) return []
    const place = placeOf(words, at, verbal)
    const cue = { from: at, to: at + 1 }
    return [{ source, cue, stance: 'SAY', negated: false, hedged: false, ...place } as const]
  })
}

/** The content is that of the verb which the citation hangs on. */
function placeOf(
  words: readonly Word[],
  at: number,
  verbal: readonly Utterance[]
): Pick<Utterance, 'side' | 'contentFrom' | 'contentTo'> {
  const others = verbal.filter((one) => one.cue.from !== at)
  const next =
    others.find(
      (one) => one.cue.from > at && one.side === 'AFTER' && lowerAt(words, one.cue.from - 1) === ','
    ) ?? others.find((one) => one.cue.from > at && one.side === 'AFTER')
  // "Citing police, the agency said": what the agency says, they say.
  if (next && (at === 0 || lowerAt(words, next.cue.from - 1) === ','))
    return { side: 'AFTER', contentFrom: next.contentFrom }
  const last = others.findLast((one) => unitEnd(one) <= at)
  if (last?.side === 'BEFORE')
    return { side: 'BEFORE', contentFrom: at, contentTo: unitStart(last) }
  if (last) return { side: 'AFTER', contentFrom: last.contentFrom }
  return { side: 'BEFORE', contentFrom: at }
}
