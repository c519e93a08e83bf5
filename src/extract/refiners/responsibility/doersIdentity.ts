import { clauseEnd, fullEnd, phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'
import { PEOPLE } from './frames.ts'
import { actorAt } from './whoAndWhat.ts'

/** Words for those who did it that name them by nothing but the deed. */
const DOERS =
  /^(?:attackers?|assailants?|raiders?|gunm[ae]n|kidnappers?|abductors?|captors?|bombers?|perpetrators?|killers?|hijackers?|shooters?|assassins?|murderers?|culprits?|mutineers?|plotters?|arsonists?)$/
const GROUPS = new Set(['ARMED_GROUP', 'PERSON_GROUP', 'ORGANIZATION', 'SECURITY_FORCE'])
/** Bands and forces, of whom it is told by saying no more than what they are. */
const BANDS =
  /^(?:rebels?|guerrillas?|militants?|insurgents?|separatists?|jihadists?|islamists?|bandits?|soldiers?|troops|policem[ae]n|militiam[ae]n|militias?|gangsters?|mercenar(?:y|ies)|deserters?|paramilitar(?:y|ies)|extremists?|terrorists?|herders?|herdsmen|farmers?|villagers?|youths?|tribesmen|clansmen|nomads?|pastoralists?|pirates?|poachers?|rustlers?)$/
const BE = /^(?:were|was|are|is)$/
const BELIEVED =
  /^(?:believed|thought|suspected|presumed|said|reported|understood|alleged|known|feared)$/
/** "to be", "to have been", "to come from", "to belong to" behind "were believed". */
const TO_BE = /^to (?:be|have been|come|have come|belong|have belonged)\b/

/** "The raiders belonged to a gang", "the attackers were Front men", "were thought to be rebels": whose men did it. */
export function doersIdentity(draft: Draft, parsed: Parsed, event: DraftEvent): DraftClaim[] {
  if (!ATTACK_TYPES.has(event.type)) return []
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const end = endOfDoers(parsed, phrase)
    if (end < 0) return []
    if (!/^(?:the|these|those|both|they)$/.test(parsed.words[phrase.from]?.lower ?? '')) return []
    const found = groupBehind(draft, parsed, phrase, end)
    const who = found?.who ?? null
    if (!found || !who || !GROUPS.has(entityOf(draft, who)?.type ?? '')) return []
    return [
      makeClaim({
        predicate: 'ATTRIBUTED_TO',
        subject: event.key,
        object: who,
        attribution: 'SUSPECTED_OR_ACCUSED',
        epistemic: found.isBelieved ? 'TRUE_UNCERTAIN' : 'TRUE_CERTAIN',
        quotes: [quote(draft, parsed, phrase.from, found.end)],
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

type Identity = Readonly<{ who: string | null; end: number; isBelieved: boolean }>

function groupBehind(draft: Draft, parsed: Parsed, doers: Phrase, be: number): Identity | null {
  const whole = (phrase: Phrase | null, isBelieved = false): Identity | null =>
    phrase && { who: actorAt(draft, parsed, phrase), end: fullEnd(parsed, phrase), isBelieved }
  const verb = parsed.verbs.find((v) => v.from >= be && v.from < be + 3)
  if (verb?.lemma === 'belong' && !verb.isNegated && subjectOf(parsed, verb) === doers)
    return parsed.words[verb.to]?.lower === 'to' ? whole(phraseAfter(parsed, verb.to + 1)) : null
  const first = parsed.words[be]?.lower ?? ''
  if (!BE.test(first) && !/^(?:came|come)$/.test(first)) return null
  const believed = pastBelief(parsed, be)
  const isBelieved = believed > 0
  const at = isBelieved ? believed : be + 1
  if (parsed.words[at]?.lower === 'from' || parsed.words[at]?.lower === 'to')
    return whole(phraseAfter(parsed, at + 1), isBelieved)
  if (!BE.test(first)) return null
  const end = clauseEnd(parsed, be)
  const what = phraseAfter(parsed, at)
  if (!what || what.from > at + 1 || what.to > end) return null
  const of = what.of === null ? undefined : parsed.phrases[what.of]
  const head = parsed.words[what.head]?.lower ?? ''
  const inside = named(draft, parsed, what)
  if (/^(?:members?|part)$/.test(head) || PEOPLE.has(head)) {
    if (of) return whole(of, isBelieved)
    if (inside) return { who: inside, end: what.to, isBelieved }
  }
  const name = what.name === null ? undefined : parsed.names[what.name]
  const isNamed = name !== undefined && GROUPS.has(name.finding.type)
  // "were Murle youths", "were bandits": who is no more than described so is meant himself.
  const isBand = BANDS.test(head) || (inside !== null && PEOPLE.has(head))
  return isNamed || isBand
    ? { who: inside ?? entityAt(draft, parsed, what), end: fullEnd(parsed, what), isBelieved }
    : null
}

/** The word behind "were believed to be"; -1 where nobody believes. */
function pastBelief(parsed: Parsed, be: number): number {
  const at = parsed.words[be + 1]?.kind === 'ADVERB' ? be + 2 : be + 1
  if (!BELIEVED.test(parsed.words[at]?.lower ?? '')) return -1
  const rest = parsed.words
    .slice(at + 1, at + 4)
    .map((w) => w.lower)
    .join(' ')
  const to = TO_BE.exec(rest)?.[0]
  return to === undefined ? -1 : at + 1 + to.split(' ').length
}

/** The armed group whose name stands inside a phrase ("Front fighters"). */
function named(draft: Draft, parsed: Parsed, { from, head }: Phrase): string | null {
  const name = parsed.names.findLast((n) => n.from >= from && n.to <= head)
  const entity = name && entityStartingAt(draft, name.finding.start)
  return entity && GROUPS.has(entity.type ?? '') ? entity.key : null
}
