import { objectsOf, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, TriggerFinding } from '../draft.ts'
import { entityAt } from './claims.ts'
import { entityOf, entityStartingAt } from './lookups.ts'

const HARMS = /^(?:assassinate|murder|kill|slay|execute|kidnap|abduct|shoot|gun)$/

/**
 * Keys of the named persons whom a trigger's own words say it hit: "the assassination of X", "X's
 * murder", "the attack on X", "X was killed". It is no other's.
 */
export function personsHit(draft: Draft, trigger: TriggerFinding): readonly string[] {
  const parsed = draft.found.parsed[trigger.sentence]
  if (!parsed) return []
  const phrase = trigger.phrase === null ? undefined : parsed.phrases[trigger.phrase]
  if (phrase)
    return [...new Set([...ofNoun(draft, parsed, phrase), ...owner(draft, parsed, phrase)])]
  const verb = trigger.verb === null ? undefined : parsed.verbs[trigger.verb]
  if (!verb || !HARMS.test(trigger.lemma)) return []
  const hit = verb.isPassive ? [subjectOf(parsed, verb)] : objectsOf(parsed, verb)
  return hit.flatMap((one) => (one ? personIn(draft, parsed, one) : []))
}

function ofNoun(draft: Draft, parsed: Parsed, phrase: Phrase): readonly string[] {
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  const isAimed = /^(?:on|against)$/.test(parsed.words[phrase.to]?.lower ?? '')
  const aim = isAimed ? parsed.phrases.find((p) => p.from === phrase.to + 1) : undefined
  return [of, aim].flatMap((one) => (one ? personIn(draft, parsed, one) : []))
}

/** "Bernardo X's murder", the owner's name a phrase of its own or part of the noun's. */
function owner(draft: Draft, parsed: Parsed, { from, head }: Phrase): readonly string[] {
  const own = parsed.names.filter((name) => {
    const next = parsed.words[name.to]?.lower ?? ''
    const isOwner = /^(?:['’]s?)$/.test(next) && name.to < head && name.to >= from - 1
    return isOwner || (name.from >= from && name.to <= head)
  })
  return own.flatMap(({ finding }) => personAt(draft, finding.start))
}

function personIn(draft: Draft, parsed: Parsed, phrase: Phrase): readonly string[] {
  const entity = entityOf(draft, entityAt(draft, parsed, phrase))
  if (entity?.named) return entity.type === 'PERSON' ? [entity.key] : []
  const name = phrase.name === null ? undefined : parsed.names[phrase.name]
  return name ? personAt(draft, name.finding.start) : []
}

function personAt(draft: Draft, start: number): readonly string[] {
  const entity = entityStartingAt(draft, start)
  return entity?.type === 'PERSON' && entity.named ? [entity.key] : []
}

/** Words before a noun by which it is why something else was done, or what that is set beside. */
const REASON =
  /\b(?:protest|protesting|retaliation|revenge|avenge|avenging|response|reprisal|anniversary|commemorate|commemorating|after|following|since|before|until|unlike|like)\b/
/** Words that may stand between ("in protest at the recent murder of"). */
const REASON_WORDS = 8

/** "attacks to protest the murder of X", "a month after the murder of X": told of beside another event. */
export function isReason({ words, phrases }: Parsed, { phrase, verb }: TriggerFinding): boolean {
  const own = phrase === null ? undefined : phrases[phrase]
  if (!own || verb !== null) return false
  const before = words.slice(Math.max(0, own.from - REASON_WORDS), own.from)
  const stop = before.findLastIndex(({ lower }) => /^[.;:,]$/.test(lower))
  return REASON.test(
    before
      .slice(stop + 1)
      .map(({ lower }) => lower)
      .join(' ')
  )
}
