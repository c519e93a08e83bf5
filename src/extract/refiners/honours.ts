import type { EntityType } from '../../model.ts'
import { fullEnd, objectsOf, prepositional, subjectOf, withCoordinates } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, DraftClaim, TriggerFinding } from '../draft.ts'
import { entityAt, makeClaim, quote } from './claims.ts'
import { entityOf, eventOf } from './lookups.ts'

/** Verbs that lay to rest or honour whom they take. */
const HONOUR = /^(?:bury|inter|lay|cremate|honou?r|commemorate|mourn|remember)$/
/** Ceremonies that are of somebody or for somebody. */
const OF_SOMEBODY =
  /^(?:funeral|burial|memorial|vigil|commemoration|ceremony|service|mass|requiem|procession|monument|plaque|statue|tribute|wreath)s?$/
const FOR = new Set(['for', 'of', 'to'])
/** Words behind a ceremony within which it is said for whom. */
const REACH = 6
const HONOURED = new Set<EntityType | null>([
  'PERSON',
  'PERSON_GROUP',
  'ARMED_GROUP',
  'SECURITY_FORCE'
])

/** "the funeral of X", "X was buried", "a vigil for the dead", "in memory of the 11": whom a ceremony is for. */
export function honours(draft: Draft): readonly DraftClaim[] {
  return draft.found.triggers.flatMap((trigger, i) => {
    const parsed = draft.found.parsed[trigger.sentence]
    const event = eventOf(draft, draft.eventOfTrigger.get(i))
    if (!parsed || event?.type !== 'CEREMONY' || trigger.isNegated) return []
    const told = inMemory(parsed, trigger) ?? ofNoun(parsed, trigger) ?? ofVerb(parsed, trigger)
    return (told?.whom ?? []).flatMap((phrase): DraftClaim[] => {
      const whom = entityOf(draft, entityAt(draft, parsed, phrase))
      if (!told || !whom || !HONOURED.has(whom.type)) return []
      const from = Math.min(told.from, phrase.from)
      return [
        makeClaim({
          predicate: 'HONOURS',
          subject: event.key,
          object: whom.key,
          quotes: [quote(draft, parsed, from, Math.max(told.to, fullEnd(parsed, phrase)))]
        })
      ]
    })
  })
}

/** Whom, and the words from one to another that say so. */
type Told = Readonly<{ whom: readonly Phrase[]; from: number; to: number }>

/** "stood in silence in memory of the 11 people killed there". */
function inMemory(parsed: Parsed, trigger: TriggerFinding): Told | null {
  const at = parsed.words.findIndex(
    ({ lower, start }, i) =>
      start >= trigger.end &&
      /^(?:memory|honou?r|remembrance)$/.test(lower) &&
      parsed.words[i - 1]?.lower === 'in' &&
      parsed.words[i + 1]?.lower === 'of'
  )
  const phrase = at < 0 ? undefined : parsed.phrases.find((p) => p.from === at + 2)
  return phrase ? { whom: [phrase], from: at - 1, to: phrase.to } : null
}

function ofNoun(parsed: Parsed, trigger: TriggerFinding): Told | null {
  const noun = trigger.phrase === null ? undefined : parsed.phrases[trigger.phrase]
  if (!noun || !OF_SOMEBODY.test(parsed.words[noun.head]?.lower ?? '')) return null
  const end = noun.to
  let reach = end
  while (reach < end + REACH && !/^(?:VERB|MARK)$/.test(parsed.words[reach]?.kind ?? 'MARK'))
    reach++
  const whom = prepositional(parsed, FOR, end, reach)
  return whom.length > 0 ? { whom, from: noun.from, to: end } : null
}

/** "X was buried", "mourners buried X": of those whom one verb takes. */
function ofVerb(parsed: Parsed, trigger: TriggerFinding): Told | null {
  const verb = trigger.verb === null ? undefined : parsed.verbs[trigger.verb]
  if (!verb || !HONOUR.test(verb.lemma)) return null
  if (!verb.isPassive) return { whom: objectsOf(parsed, verb), from: verb.from, to: verb.to }
  const subject = subjectOf(parsed, verb)
  return subject ? { whom: withCoordinates(parsed, subject), from: verb.from, to: verb.to } : null
}
