import { objectsOf, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, TriggerFinding } from '../draft.ts'
import { singular } from '../lexicon/nouns.ts'
import { eventOf, indexOfTrigger, triggersIn } from '../refiners/lookups.ts'

/** A word that names an event, where it stands in its sentence, and the event's type. */
export type PlacedTrigger = Readonly<{ at: number; trigger: TriggerFinding; type: string }>

/** What the grammar says of the phrases of one sentence: cues by index of phrase. */
export type Governors = Readonly<{
  parsed: Parsed
  cues: ReadonlyMap<number, readonly string[]>
  triggers: readonly PlacedTrigger[]
}>

/** Verbs and prepositions that govern the phrases of a sentence, events among them marked by their type. */
export function readGovernors(draft: Draft, parsed: Parsed): Governors {
  const cues = new Map<number, string[]>()
  const add = (phrase: Phrase | null, ...more: readonly string[]) => {
    if (!phrase) return
    const list = cues.get(phrase.index)
    if (list) list.push(...more)
    else cues.set(phrase.index, [...more])
  }
  const triggers = triggersIn(draft, parsed.sentence.index).flatMap((trigger): PlacedTrigger[] => {
    const event = eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, trigger)))
    const at = parsed.words.findIndex((w) => w.end > trigger.start)
    return event ? [{ at, trigger, type: event.type }] : []
  })
  ofVerbs(parsed, triggers, add)
  ofPrepositions(parsed, triggers, add)
  // "members of X": what is said of the members.
  for (const outer of parsed.phrases) {
    const inner = outer.of === null ? undefined : parsed.phrases[outer.of]
    if (!inner) continue
    const passed = (cues.get(outer.index) ?? []).map((cue) => `of ${cue}`)
    add(inner, ...passed, `of ${singular(parsed.words[outer.head]?.lower ?? '')}`)
  }
  return { parsed, cues, triggers }
}

type Add = (phrase: Phrase | null, ...cues: readonly string[]) => void

const kindOf = (found: PlacedTrigger | undefined): string =>
  found ? `*${found.type}.${found.trigger.object}` : ''

function ofVerbs(parsed: Parsed, triggers: readonly PlacedTrigger[], add: Add) {
  for (const verb of parsed.verbs) {
    const voice = verb.isPassive ? 'p' : 'a'
    const kind = kindOf(triggers.find((t) => t.trigger.verb === verb.index))
    const subject = subjectOf(parsed, verb)
    add(subject, `S${voice} ${verb.lemma}`)
    if (kind) add(subject, `S${voice} ${kind}`)
    if (verb.isPassive) continue
    for (const object of objectsOf(parsed, verb)) {
      add(object, `O ${verb.lemma}`)
      if (kind) add(object, `O ${kind}`)
    }
  }
}

function ofPrepositions(parsed: Parsed, triggers: readonly PlacedTrigger[], add: Add) {
  for (const phrase of parsed.phrases) {
    const at = phrase.from - 1
    const before = parsed.words[at]
    if (before?.kind !== 'PREPOSITION') continue
    const verb = parsed.verbs.findLast((v) => v.to <= at)
    const noun = parsed.phrases.find((p) => p.to === at)
    add(phrase, `P ${before.lower}`)
    if (noun) {
      add(phrase, `P ${before.lower} ${singular(parsed.words[noun.head]?.lower ?? '')}`)
      const kind = kindOf(triggers.find((t) => t.trigger.phrase === noun.index))
      if (kind) add(phrase, `P ${before.lower} ${kind}`)
    }
    if (!verb || (noun && verb.to !== noun.from)) continue
    const voice = verb.isPassive ? 'p' : 'a'
    add(phrase, `V ${before.lower} ${voice} ${verb.lemma}`)
    const kind = kindOf(triggers.find((t) => t.trigger.verb === verb.index))
    if (kind) add(phrase, `V ${before.lower} ${voice} ${kind}`)
  }
}
