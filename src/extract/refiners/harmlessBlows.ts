import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, TriggerFinding } from '../draft.ts'
import { peopleKind, singular } from '../lexicon/nouns.ts'
import { entityAt } from './claims.ts'
import { entityOf } from './lookups.ts'

/** What strikes by itself. */
const EXPLOSIVE =
  /^(?:bomb|bomber|missile|rocket|shell|mortar|grenade|drone|airstrike|warplane|jet|explosive|mine|aircraft|plane|helicopter|gunship|artillery|disease|virus|quake|earthquake|storm|disaster|lightning)$/

/** "hit a target of 200,000 jabs". */
export const isGoal = (parsed: Parsed, phrase: Phrase): boolean => {
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  return (
    /^(?:targets?|goals?|record|peak|low|high|total)$/.test(
      parsed.words[phrase.head]?.lower ?? ''
    ) &&
    of !== undefined &&
    parsed.words.slice(of.from, of.to).some((w) => w.kind === 'NUMBER')
  )
}
/** "Teams will strike first in the north": who bears no arms strikes nobody where nobody is named. */
export function isHarmlessStrike(
  draft: Draft,
  parsed: Parsed,
  trigger: TriggerFinding,
  subjects: readonly Phrase[],
  objects: readonly Phrase[]
): boolean {
  const verb = trigger.verb === null ? undefined : parsed.verbs[trigger.verb]
  const isOpen = verb && /^(?:BASE|S|ING)$/.test(parsed.words[verb.verb]?.form ?? '')
  if (!isOpen || verb.isPassive || objects.length > 0) return false
  return subjects.every((p) => {
    const head = singular(parsed.words[p.head]?.lower ?? '')
    const type = entityOf(draft, entityAt(draft, parsed, p))?.type
    return (
      p.name === null &&
      !p.isPronoun &&
      peopleKind(head) !== 'armed' &&
      !EXPLOSIVE.test(head) &&
      type !== 'ARMED_GROUP' &&
      type !== 'SECURITY_FORCE'
    )
  })
}
/** "fired its last shot over mackerel": an idiom. */
export const isParting = (parsed: Parsed, phrase: Phrase): boolean =>
  /^(?:shot|salvo|arrow|round)$/.test(singular(parsed.words[phrase.head]?.lower ?? '')) &&
  parsed.words
    .slice(phrase.from, phrase.head)
    .some((w) => /^(?:first|last|opening|final|parting)$/.test(w.lower))

/** "shooting ourselves in the foot", "shot down Denmark 31-24": nobody fired. */
export const isShotInPlay = (
  parsed: Parsed,
  { lemma, end }: TriggerFinding,
  objects: readonly Phrase[]
): boolean => {
  if (!SHOOTS.test(lemma)) return false
  const at = parsed.words.findIndex((w) => w.start >= end)
  const behind = parsed.words.slice(at, at + 7).map(({ lower }) => lower)
  if (/(?:^| )\d{1,3} ?[-–] ?\d{1,3}(?: |$)/.test(behind.join(' '))) return true
  return (
    /\bin the foot\b/.test(behind.join(' ')) &&
    (objects.length === 0 ||
      objects.some((p) =>
        /(?:sel(?:f|ves)|other|another)$/.test(parsed.words[p.head]?.lower ?? '')
      ))
  )
}
const SHOOTS =
  /^(?:shoot|gun|down|rout|crush|hammer|thrash|demolish|destroy|slaughter|massacre|blast|bombard)(?:\+|$)/

/** What firemen and doctors fight. */
const FOUGHT =
  /^(?:blaze|fire|flame|inferno|wildfire|flood|disease|illness|cancer|cholera|ebola|epidemic|malaria|virus|poverty|hunger|corruption|inflation|crime|election|by-election|seat|case|charge|relegation|wind|rain|swell|measure|ban|decision|ruling|bill|law|plan|proposal|reform|order|tariff|tax|cut|closure|eviction|deportation|extradition|lawsuit|claim|allegation|accusation|appeal|illiteracy|unemployment|debt|obesity|diabetes|aids|drought|smoking|discrimination|racism|addiction|locust|pest|pollution|temptation|fatigue|tear|pain|age|impunity|injustice|sanction|embargo|privatisation|privatization|takeover|merger|bid|attempt|move|effort)$/
/** "firemen battled a blaze", "doctors fight malaria": no clash. */
export const isFoughtOff = (lemma: string, head: string): boolean =>
  (lemma === 'battle' || lemma === 'fight') && FOUGHT.test(head)
