import { fullEnd, phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityStartingAt } from '../lookups.ts'
import { actorAt, claimant } from './whoAndWhat.ts'

const CHARGE = /^(?:suspect|accuse)$/
const MEMBER =
  /^(?:members?|figures?|operatives?|activists?|militants?|leaders?|commanders?|fighters?)$/
const GROUPS = new Set(['ARMED_GROUP', 'POLITICAL_PARTY', 'ORGANIZATION'])

/** "X, thought to be a Front commander", "accused of being a member of Y": membership, by who says so. */
export function suspectedMembers(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.verbs.flatMap((verb): DraftClaim[] => {
    if (!CHARGE.test(verb.lemma) || verb.isNegated) return []
    const of = parsed.words.findIndex((w, i) => i >= verb.to && i < verb.to + 6 && w.lower === 'of')
    if (of < 0 || parsed.words[of + 1]?.lower !== 'being') return []
    const what = phraseAfter(parsed, of + 2)
    const group =
      what && MEMBER.test(parsed.words[what.head]?.lower ?? '')
        ? groupOf(draft, parsed, what)
        : null
    const subject = subjectOf(parsed, verb)
    const object = phraseAfter(parsed, verb.to)
    const before = subject && parsed.phrases.find((p) => p.to === subject.from && p.isPronoun)
    const accused = verb.isPassive ? subject : object && object.to <= of ? object : before
    const who = actorAt(draft, parsed, accused ?? null)
    if (!what || !group || !accused || !who || who === group) return []
    const accuser = verb.isPassive ? null : actorAt(draft, parsed, subject)
    return [
      makeClaim({
        predicate: 'MEMBER_OF',
        subject: who,
        object: group,
        epistemic: 'TRUE_UNCERTAIN',
        claimants: accuser ? [claimant(accuser, parsed, draft, verb.from, verb.to)] : [],
        quotes: [quote(draft, parsed, Math.min(verb.from, accused.from), fullEnd(parsed, what))],
        confidence: 0.7
      })
    ]
  })
}

/** "a Front commander", "a member of the Front". */
function groupOf(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  const name = parsed.names.find(
    (n) =>
      n.from >= phrase.from &&
      n.to <= (of ? of.to : phrase.to) &&
      GROUPS.has(n.finding.type) &&
      n.finding.form !== 'DEMONYM'
  )
  return name ? (entityStartingAt(draft, name.finding.start)?.key ?? null) : null
}
