import { clauseEnd, fullEnd, phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { PEOPLE } from './frames.ts'
import { actorAt } from './whoAndWhat.ts'

/** Words for those who did it that name them by nothing but the deed. */
const DOERS =
  /^(?:attackers?|assailants?|raiders?|gunm[ae]n|kidnappers?|abductors?|captors?|bombers?|perpetrators?|killers?|hijackers?|shooters?|assassins?|murderers?|culprits?|mutineers?|plotters?)$/
const GROUPS = new Set(['ARMED_GROUP', 'PERSON_GROUP', 'ORGANIZATION', 'SECURITY_FORCE'])

/** "The raiders belonged to a gang", "the attackers were members of the Front": whose men did it. */
export function doersIdentity(draft: Draft, parsed: Parsed, event: DraftEvent): DraftClaim[] {
  if (!ATTACK_TYPES.has(event.type)) return []
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const end = endOfDoers(parsed, phrase)
    if (end < 0) return []
    if (!/^(?:the|these|those|both)$/.test(parsed.words[phrase.from]?.lower ?? '')) return []
    const group = groupBehind(parsed, phrase, end)
    const who = group && actorAt(draft, parsed, group)
    if (!group || !who || !GROUPS.has(entityOf(draft, who)?.type ?? '')) return []
    return [
      makeClaim({
        predicate: 'ATTRIBUTED_TO',
        subject: event.key,
        object: who,
        attribution: 'SUSPECTED_OR_ACCUSED',
        quotes: [quote(draft, parsed, phrase.from, fullEnd(parsed, group))],
        confidence: 0.65
      })
    ]
  })
}

/** Where "the attackers" or "those responsible for it" end; -1 for other people. */
function endOfDoers(parsed: Parsed, phrase: Phrase): number {
  if (DOERS.test(parsed.words[phrase.head]?.lower ?? '')) return phrase.to
  const isAnswering = [phrase.head, phrase.to].some((i) =>
    /^(?:responsible|behind)$/.test(parsed.words[i]?.lower ?? '')
  )
  if (!isAnswering) return -1
  return parsed.words.findIndex(
    (w, i) =>
      i >= phrase.to && i < phrase.to + 7 && /^(?:were|was|are|is|came|belong)/.test(w.lower)
  )
}

function groupBehind(parsed: Parsed, doers: Phrase, be: number): Phrase | null {
  const verb = parsed.verbs.find((v) => v.from >= be && v.from < be + 3)
  if (verb?.lemma === 'belong' && !verb.isNegated && subjectOf(parsed, verb) === doers)
    return parsed.words[verb.to]?.lower === 'to' ? phraseAfter(parsed, verb.to + 1) : null
  if (!/^(?:were|was|are|is|came|come)$/.test(parsed.words[be]?.lower ?? '')) return null
  const end = clauseEnd(parsed, be)
  if (parsed.words[be + 1]?.lower === 'from') return phraseAfter(parsed, be + 2)
  const first = parsed.phrases.find((p) => p.from === be + 1 && p.to <= end)
  if (!first) return null
  const of = first.of === null ? undefined : parsed.phrases[first.of]
  const head = parsed.words[first.head]?.lower ?? ''
  const isMember = /^(?:members?|part)$/.test(head) || PEOPLE.has(head)
  if (isMember) return of ?? null
  const named = first.name === null ? undefined : parsed.names[first.name]
  return named && GROUPS.has(named.finding.type) ? first : null
}
