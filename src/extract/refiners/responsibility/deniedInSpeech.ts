import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { DOERS } from '../actors.ts'
import { speakerKeys } from '../attribute.ts'
import { makeClaim } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { voiceOf } from './spokenFor.ts'

/** What the first person says of itself in direct speech. */
const NOT_US =
  /(?:^|["“.,;]\s*)((?:(?:we|i|our (?:men|fighters|forces|troops|soldiers|members|people))\s+(?:(?:absolutely|categorically|certainly|simply)\s+)?(?:(?:had|have|has)\s+(?:absolutely\s+)?(?:nothing\s+(?:whatsoever\s+)?to\s+do\s+with|no\s+(?:part|role|hand|involvement)\s+in|not\s+been\s+(?:behind|involved\s+in)|not\s+(?:attacked|killed|bombed|fired\s+on|carried\s+out))|(?:were|was|are|am|is)\s+not\s+(?:behind|responsible\s+for|involved\s+in|to\s+blame\s+for)|(?:did|do|does)(?:\s+not|n['’]t)\s+(?:carry\s+out|attack|kill|bomb|shell|fire\s+on|plant|do)|deny\s+(?:any|all)\s+(?:part|role|involvement|responsibility))|(?:this|it|that)\s+(?:was|is)\s+not\s+(?:us|our\s+(?:work|doing|men)))\b[^.;"”]*)/giu
/** The deed, or a word that points to it. */
const DEED =
  /\b(?:attacks?|bomb(?:ing|s)?|blasts?|explosions?|raid|ambush|shooting|killings?|murders?|massacre|shelling|strikes?|coup|plot|kidnapping|abduction|incident|crime|assault)\b|\b(?:it|this|that)\W*$|\b(?:us|our (?:work|doing|men))\b/i

/** "We had nothing to do with this attack," said the spokesman: who speaks, or whom he speaks for, denies. */
export function deniedInSpeech(
  draft: Draft,
  near: (at: number) => DraftEvent | null
): DraftClaim[] {
  const { text } = draft.view.article
  return draft.found.speech.flatMap((speech): DraftClaim[] => {
    const key = speakerKeys(draft, speech)[0]
    const speaker = entityOf(draft, key)
    if (!speaker || speech.negated) return []
    const said = text.slice(speech.content.start, speech.content.end)
    if (!isDirect(text, speech.content.start, said)) return []
    return [...said.matchAll(NOT_US)].flatMap((match): DraftClaim[] => {
      const words = match[1] ?? ''
      const start = speech.content.start + match.index + match[0].length - words.length
      const event = near(start)
      const body = voiceOf(draft, speaker.key) ?? speaker.key
      const denier = entityOf(draft, body)
      if (!event || !DEED.test(words) || !DOERS.has(denier?.type ?? null)) return []
      if (!ATTACK_TYPES.has(event.type) && event.type !== 'COUP') return []
      const exact = words.trimEnd().replace(/,$/, '')
      return [
        makeClaim({
          predicate: 'ATTRIBUTED_TO',
          subject: event.key,
          object: body,
          polarity: 'NEGATED',
          epistemic: 'FALSE_CERTAIN',
          attribution: 'DENIED',
          claimants: [
            {
              entity: speaker.key,
              cue: speech.cue.exact,
              start: speech.cue.start,
              end: speech.cue.end
            }
          ],
          quotes: [{ start, end: start + exact.length, exact }],
          confidence: 0.75
        })
      ]
    })
  })
}
/** The first person is the speaker's only between quotation marks. */
const isDirect = (text: string, start: number, said: string): boolean =>
  /["“„«]/.test(text.slice(Math.max(0, start - 2), start + 1)) || /^\s*["“„«]/.test(said)
