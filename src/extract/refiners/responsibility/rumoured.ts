import type { Draft, DraftClaim } from '../../draft.ts'
import { sentenceOf } from '../sentences.ts'

const TOLD =
  /\b(?:tales?|rumou?rs?|stor(?:y|ies)|suggestions?|claims?|reports?|allegations?|accusations?|idea|notion|theory|speculation|talk)\b(?: [^.;,]{0,40})? that [^.;]*$/i
const UNTRUE =
  /^[^.;]*\b(?:(?:is|are|was|were|proved|turned out(?: to be)?|has been|have been)(?: \w+ly)? (?:false|untrue|wrong|baseless|unfounded|groundless|nonsense|a lie|lies|a hoax|fiction|invented|without foundation|denied|dismissed|rejected|discounted|not true|incorrect|mistaken)|(?:had|has) no (?:basis|foundation|truth))\b/i

const NO_EVIDENCE =
  /\bno (?:\w+ )?(?:evidence|proof|signs?|indications?|suggestion|confirmation|reason to (?:believe|think))\b[^.;,]{0,30} that [^.;]*$/i

/** "The tale that miners had thrown it was false": what the text itself calls untrue is no fact of it. */
export function isRumoured(draft: Draft, { quotes, claimants, polarity }: DraftClaim): boolean {
  const quoted = quotes[0]
  if (!quoted || polarity === 'NEGATED') return false
  const sentence = draft.view.sentences[sentenceOf(draft, quoted.start) ?? -1]
  if (!sentence) return false
  const { text } = draft.view.article
  const before = text.slice(sentence.start, quoted.start).replace(/\s+/g, ' ')
  // "found no evidence that the Front was behind it".
  if (NO_EVIDENCE.test(before)) return true
  return (
    claimants.length === 0 &&
    TOLD.test(before) &&
    UNTRUE.test(text.slice(quoted.end, sentence.end).replace(/\s+/g, ' '))
  )
}
