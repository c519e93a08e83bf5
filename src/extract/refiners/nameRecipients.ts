import type { EventType } from '../../model.ts'
import { fullEnd, phraseAfter, withCoordinates } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Draft, DraftClaim, DraftEvent, Refiner } from '../draft.ts'
import { ACTORS } from './actors.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { entityOf } from './lookups.ts'

/** What those named had done to them. */
const DONE: readonly (readonly [RegExp, EventType])[] = [
  [
    /^(?:listed|sanctioned|blacklisted|banned|targeted|affected|designated|barred|expelled)$/,
    'SANCTION'
  ],
  [/^(?:arrested|detained|held|seized|captured|detainees|jailed|charged)$/, 'ARREST'],
  [/^(?:freed|released|exchanged|pardoned|rescued|repatriated|swapped|amnestied)$/, 'OTHER']
]

const SIGN =
  /\b(?:those|the)\s+(?:list|sanction|blacklist|ban|target|affect|designat|bar|expel|arrest|detain|held|seiz|captur|jail|charg|freed|releas|exchang|pardon|rescu|repatriat|swap|amnest)/i

/** "Those listed include the vice-president, Ana Ruiz", "Among those freed was the bishop": to whom it was done. */
export const nameRecipients: Refiner = {
  name: 'nameRecipients',
  refine: (draft) =>
    SIGN.test(draft.view.article.text)
      ? addClaims(
          draft,
          draft.found.parsed.flatMap((parsed) => namedIn(draft, parsed))
        )
      : draft
}

function namedIn(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  const at = parsed.words.findIndex(
    (w, i) =>
      /^(?:those|the)$/.test(w.lower) &&
      DONE.some(([word]) => word.test(parsed.words[i + 1]?.lower ?? ''))
  )
  if (at < 0) return []
  const type = DONE.find(([word]) => word.test(parsed.words[at + 1]?.lower ?? ''))?.[1]
  const event = type ? eventOfType(draft, parsed, type) : null
  const verb = parsed.words.findIndex((w, i) => i > at + 1 && i < at + REACH && TELLS.test(w.lower))
  const isAmong = parsed.words[at - 1]?.lower === 'among'
  const isPlain = isAmong || parsed.words[verb]?.lower.startsWith('includ') === true
  const isDirect = isAmong || parsed.words.slice(at + 2, verb).every((w) => w.kind !== 'MARK')
  const first = event && verb > 0 && isPlain && isDirect ? phraseAfter(parsed, verb + 1) : null
  if (!event || !first) return []
  return withCoordinates(parsed, first).flatMap((phrase) => {
    const whom = entityOf(draft, entityAt(draft, parsed, phrase))
    if (!whom || !ACTORS.has(whom.type)) return []
    return [
      makeClaim({
        predicate: 'RECIPIENT_OF',
        subject: whom.key,
        object: event.key,
        quotes: [quote(draft, parsed, at, fullEnd(parsed, phrase))]
      })
    ]
  })
}
/** Words from the group to the verb ("those arrested in the night on Monday were"). */
const REACH = 9
const TELLS = /^(?:includes?|included|including|was|were|is|are)$/

/** The last of its type up to the sentence. */
const eventOfType = (draft: Draft, parsed: Parsed, type: EventType): DraftEvent | null =>
  draft.events.findLast(
    (e) =>
      e.type === type &&
      e.status === 'ACCOMPLISHED' &&
      e.mentions.some((m) => m.start < parsed.sentence.end)
  ) ?? null
